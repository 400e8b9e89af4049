// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// The window: the page in front, the undo bar, and the way between the main places.
ApplicationWindow {
    id: window

    readonly property list<string> mainViews: ["StartView", "RecentView", "ProgressView", "SyncView"]
    // Every page, for --self-test and the screenshots.
    readonly property list<string> allViews: ["StartView", "ContactView", "TallyView", "RoundView", "BridgingView", "CoursesView", "NewCourseView",
        "CourseView", "EnrolView", "SessionView", "CloseCourseView", "ArrangementView", "RecentView", "SyncView",
        "ProgressView", "ReportsView", "ReportView", "DoubletView", "CardsView", "CardView", "HandoverView", "JoinView", "InviteView", "DevicesView",
        "SettingsView", "PinView", "AboutView"]
    readonly property bool rail: width >= 1000 && width > height
    property string view: "StartView"
    property var trail: [] // what was shown on top of what, to come back to after a lock
    property StartPage today: App.startPage(window)

    function show(name: string, args: var) {
        if (mainViews.includes(name)) {
            if (stack.depth > 1) stack.pop(null, StackView.Immediate);
            trail = [];
            if (name !== "StartView") stack.push(address(name), args ?? {}, StackView.Immediate);
        } else {
            stack.push(address(name), args ?? {}, StackView.Immediate);
        }
        if (name !== "StartView" && name !== "PinView") trail = trail.concat([{ view: name, args: args ?? {} }]);
    }
    function back() {
        if (stack.depth > 1) stack.pop(StackView.Immediate);
        trail = trail.slice(0, stack.depth - 1);
    }
    function address(name: string): string {
        return "" + Qt.resolvedUrl("pages/" + name + ".qml");
    }

    width: 800
    height: 1280
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: "Feltbog"
    color: Theme.background
    onClosing: close => {
        if (stack.depth > 1 && Qt.platform.os === "android") {
            close.accepted = false;
            back();
        }
    }

    Binding {
        target: Theme
        property: "mode"
        value: App.settings.theme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: App.settings.textScale
    }
    Shortcut {
        sequences: ["Back", "Escape"]
        onActivated: window.back()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavBar {
            Layout.fillHeight: true
            visible: window.rail
            upright: true
            current: window.view
            waiting: window.today.waiting
            onChosen: view => window.show(view, {})
        }
        ColumnLayout {
            spacing: 0

            StackView {
                id: stack

                objectName: "stack"
                Layout.fillWidth: true
                Layout.fillHeight: true
                initialItem: window.address("StartView")
                onCurrentItemChanged: {
                    // Compiled QML of Qt 6.4 takes a null item for true: it must not get as far as nameOf().
                    if (depth === 0) return;
                    window.view = currentItem ? currentItem.objectName : "";
                    currentItem.forceActiveFocus();
                }

                Connections {
                    target: stack.currentItem as AppPage
                    function onGo(view, args) {
                        window.show(view, args);
                    }
                    function onLeave() {
                        window.back();
                    }
                }
            }
            UndoBar {
                Layout.fillWidth: true
                state_: App.undo
            }
            NavBar {
                Layout.fillWidth: true
                visible: !window.rail && window.mainViews.includes(window.view)
                current: window.view
                waiting: window.today.waiting
                onChosen: view => window.show(view, {})
            }
        }
    }
}
