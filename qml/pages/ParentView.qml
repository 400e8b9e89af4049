// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// The device while a parent answers: it lies over the whole window, and nothing of staff's is in it. What the
// keyboard's Back and Escape do is nothing.
FocusScope {
    id: page

    readonly property ParentPage form: App.parentPage(page, App.parentMode.form)
    readonly property var say: form.say
    readonly property var voices: App.voice.languages
    readonly property bool asking: form.stage === ParentPage.Question
    property bool leaving: false
    readonly property real room: Math.min(width - 2 * (width < 480 ? 16 : Theme.margin), 760)

    readonly property real side: Math.round((width - room) / 2)
    readonly property Item shown: asking ? question : form.stage === ParentPage.End ? thanks : welcome

    objectName: "ParentView"
    focus: true
    LayoutMirroring.enabled: form.rightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: page.say.title
    Keys.onEscapePressed: event => event.accepted = true
    Keys.onBackPressed: event => event.accepted = true

    Component.onDestruction: App.voice.stop()
    Connections {
        target: page.form
        function onStepChanged() {
            flick.contentY = 0;
            App.voice.stop();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: 10
        spacing: 0
        visible: !page.leaving

        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: page.room + 16
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gap

            IconButton {
                objectName: "formBack"
                opacity: page.asking ? 1 : 0
                enabled: page.asking
                iconName: page.form.rightToLeft ? "next" : "back"
                text: page.say.back
                onClicked: page.form.back()
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.touch, progress.height + 24)

                AppText {
                    id: progress

                    objectName: "progress"
                    anchors.bottom: bar.top
                    anchors.bottomMargin: 8
                    width: parent.width
                    visible: page.asking
                    text: page.form.progress
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                }
                Rectangle {
                    id: bar

                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 16
                    width: parent.width
                    height: 8
                    visible: page.asking
                    radius: 4
                    color: Theme.sunken

                    Rectangle {
                        anchors.left: parent.left
                        width: page.form.count > 0 ? parent.width * page.form.at / page.form.count : 0
                        height: parent.height
                        radius: 4
                        color: Theme.primary
                    }
                }
            }
            IconButton {
                objectName: "readAloud"
                visible: page.voices.includes(page.form.language)
                iconName: App.voice.speaking ? "cross" : "speaker"
                color: Theme.primary
                text: App.voice.speaking ? page.say.stop : page.say.readAloud
                onClicked: {
                    if (App.voice.speaking) App.voice.stop();
                    else App.voice.say(page.form.language, page.form.aloud);
                }
            }
            IconButton {
                objectName: "staff"
                iconName: "lock"
                color: Theme.inkSoft
                text: qsTr("Kun for medarbejdere")
                onClicked: page.leaving = true
            }
        }
        ScrollArea {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: Math.max(height, page.shown.implicitHeight + 2 * Theme.gapWide)
            clip: true

            ParentWelcome {
                id: welcome

                x: page.side
                y: Theme.gapWide
                width: page.room
                visible: page.form.stage === ParentPage.Welcome
                form: page.form
            }
            ParentQuestion {
                id: question

                x: page.side
                y: Theme.gapWide
                width: page.room
                visible: page.asking
                form: page.form
            }
            ParentThanks {
                id: thanks

                x: page.side
                y: Math.max(Theme.gapWide, Math.round((flick.height - implicitHeight) * 0.4))
                width: page.room
                visible: page.form.stage === ParentPage.End
                form: page.form
            }
        }
        Rectangle {
            Layout.fillWidth: true
            visible: page.form.stage !== ParentPage.End
            implicitHeight: forward.height + 2 * Theme.gap
            color: Theme.surface

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.hairline
            }
            AppButton {
                id: forward

                objectName: "forward"
                anchors.centerIn: parent
                width: page.room
                kind: page.asking && !page.form.answered ? AppButton.Kind.Secondary : AppButton.Kind.Primary
                text: page.asking ? page.form.forward : page.say.begin
                enabled: !page.form.stopped
                onClicked: page.form.next()
            }
        }
    }
    StaffExit {
        anchors.fill: parent
        visible: page.leaving
        backText: page.say.back
        reason: page.form.error
        onAway: page.leaving = false
    }
}
