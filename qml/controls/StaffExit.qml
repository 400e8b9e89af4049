// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Back to staff's side: the PIN of who handed the device over, the lock for a colleague, or a long press where
// there is no PIN. In staff's language, from left to right.
FocusScope {
    id: exit

    property string backText // in the language of who answers
    property string reason   // why the answers are not saved, for staff
    readonly property LockGate gate: App.lock
    readonly property bool wide: gate !== null && width > height && width >= 720
    readonly property string problem: {
        if (gate === null || gate.busy) return "";
        if (gate.usedUp) return qsTr("Koden åbner ikke enheden mere. Lås den, så kan en kollega åbne.");
        if (gate.wait > 0) return qsTr("Koden var forkert for mange gange. Prøv igen om %n sekund(er).", "", gate.wait);
        return gate.error;
    }

    signal away()

    onVisibleChanged: {
        pad.digits = "";
        if (visible) pad.forceActiveFocus();
    }
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: head.text

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    MouseArea { // what lies below is not to be pressed
        anchors.fill: parent
    }
    ScrollArea {
        id: flick

        readonly property int edge: exit.width < 480 ? 16 : Theme.margin
        readonly property real room: width - 2 * edge

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * edge
        clip: contentHeight > height

        GridLayout {
            id: column

            readonly property real half: exit.wide ? (flick.room - columnSpacing) / 2 : Math.min(flick.room, 460)

            x: Math.round((flick.width - width) / 2)
            y: Math.max(flick.edge, Math.round((flick.height - implicitHeight) / 2))
            width: exit.wide ? flick.room : half
            columns: exit.wide ? 2 : 1
            columnSpacing: 2 * Theme.gapWide
            rowSpacing: Theme.gapWide

            ColumnLayout {
                Layout.preferredWidth: column.half
                Layout.fillWidth: true
                Layout.rowSpan: exit.wide ? 2 : 1
                spacing: Theme.gap

                AppText {
                    id: head

                    Layout.fillWidth: true
                    text: qsTr("Kun for medarbejdere")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    visible: exit.gate !== null && exit.problem.length === 0
                    text: exit.gate === null ? "" : exit.gate.busy ? qsTr("Åbner ...") : qsTr("Skriv din PIN, %1").arg(exit.gate.who)
                    font.pixelSize: Theme.heading
                    horizontalAlignment: Text.AlignHCenter
                }
                Notice {
                    objectName: "exitProblem"
                    Layout.fillWidth: true
                    visible: text.length > 0
                    tone: Notice.Tone.Bad
                    text: exit.problem
                }
                Notice {
                    objectName: "exitReason"
                    Layout.fillWidth: true
                    visible: text.length > 0
                    tone: Notice.Tone.Sun
                    text: exit.reason.length > 0 ? qsTr("Svarene er ikke gemt endnu: %1 De ligger under Påbegyndte skemaer.").arg(exit.reason) : ""
                }
            }
            PinPad {
                id: pad

                objectName: "exitPad"
                Layout.preferredWidth: column.half
                Layout.fillWidth: true
                visible: exit.gate !== null
                roomForKeys: exit.height - (exit.wide ? 320 : 420)
                working: exit.gate !== null && exit.gate.busy
                enabled: exit.gate !== null && !exit.gate.usedUp && exit.gate.wait === 0
                opacity: enabled ? 1 : 0.5
                onEntered: pin => App.parentMode.leave(pin)
            }
            ColumnLayout {
                Layout.preferredWidth: column.half
                Layout.fillWidth: true
                spacing: Theme.gap

                HoldButton {
                    objectName: "hold"
                    Layout.fillWidth: true
                    visible: exit.gate === null
                    text: qsTr("Hold nede i 3 sekunder")
                    onHeld: App.parentMode.leaveHeld()
                }
                AppButton {
                    objectName: "exitLock"
                    Layout.fillWidth: true
                    visible: exit.gate !== null
                    iconName: "lock"
                    text: qsTr("Lås, så en kollega kan åbne")
                    onClicked: exit.gate.lockNow()
                }
                AppButton {
                    objectName: "exitBack"
                    Layout.fillWidth: true
                    kind: AppButton.Kind.Primary
                    text: qsTr("Tilbage til skemaet")
                    detail: exit.backText === qsTr("Tilbage") ? "" : exit.backText
                    onClicked: {
                        if (exit.gate !== null) exit.gate.clearError();
                        exit.away();
                    }
                }
            }
        }
    }
}
