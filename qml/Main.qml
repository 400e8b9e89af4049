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
        "CourseView", "EnrolView", "SessionView", "CloseCourseView", "LeaveCourseView", "ArrangementView", "FormView", "FormEntryView", "EnquiryView", "OccurrenceView", "OutcomeView", "TasksView", "ReadingsView", "ReadingView", "PartnersView", "PartnerAskView", "DeliveryView", "CriterionView", "JudgementView", "RecentView", "SyncView",
        "ProgressView", "ReaderView", "ReportsView", "ReportView", "ClosingView", "DoubletView", "EmergencyView", "YearWheelView", "AppointmentView", "CardsView", "CardView", "HandoverView", "JoinView", "InviteView", "AdmitView", "DevicesView",
        "SettingsView", "PinView", "AboutView", "GalleryView"]
    readonly property bool rail: width >= 1000 && width > height
    // What the device is for decides where it begins.
    readonly property string home: App.may.reader ? "ReaderView" : "StartView"
    property string view: home
    property var trail: [] // what was shown on top of what, to come back to after a lock
    property StartPage today: App.startPage(window)

    onHomeChanged: if (stack.depth === 1) goHome()

    function goHome() {
        if (stack.depth > 1) stack.pop(null, StackView.Immediate);
        if (stack.get(0).objectName !== home) stack.replace(null, address(home), {}, StackView.Immediate);
    }
    function show(name: string, args: var) {
        if (App.parentMode.on) return;
        if (mainViews.includes(name)) {
            goHome();
            trail = [];
            if (name !== "StartView") stack.push(address(name), args ?? {}, StackView.Immediate);
        } else {
            stack.push(address(name), args ?? {}, StackView.Immediate);
        }
        if (name !== "StartView" && name !== "PinView") trail = trail.concat([{ view: name, args: args ?? {} }]);
    }
    function back() {
        if (App.parentMode.on) return;
        if (stack.depth > 1) stack.pop(StackView.Immediate);
        if (stack.depth === 1) goHome();
        trail = trail.slice(0, stack.depth - 1);
    }
    function goBack() { // as the page's own button does
        const page = stack.currentItem as AppPage;
        if (page) page.goBack();
        else back();
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
        if (App.parentMode.on) close.accepted = false;
        if (stack.depth > 1 && Qt.platform.os === "android") {
            close.accepted = false;
            goBack();
        }
    }

    Binding {
        target: Theme
        property: "mode"
        value: App.settings.theme
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: App.settings.highContrast
    }
    Binding {
        target: Theme
        property: "leftHanded"
        value: App.settings.leftHanded
    }
    Binding {
        target: Theme
        property: "textScale"
        value: App.settings.textScale
    }
    Shortcut {
        sequences: ["Back", "Escape"]
        onActivated: window.goBack()
    }

    RowLayout {
        anchors.fill: parent
        layoutDirection: Theme.direction
        spacing: 0
        visible: !App.parentMode.on

        NavBar {
            Layout.fillHeight: true
            visible: window.rail && !App.may.reader
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
                initialItem: window.address(window.home)
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
                visible: !window.rail && !App.may.reader && window.mainViews.includes(window.view)
                current: window.view
                waiting: window.today.waiting
                onChosen: view => window.show(view, {})
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: App.parentMode.on
        source: "pages/ParentView.qml"
        onLoaded: (item as Item).forceActiveFocus()
        onActiveChanged: if (!active && stack.currentItem) stack.currentItem.forceActiveFocus()
    }
}
