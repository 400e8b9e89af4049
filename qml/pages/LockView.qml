// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.App
import Feltbog.Ui

// The locked device: who are you, your PIN; and Hurtig tælling, which shows nobody. What is pressed stands at the
// bottom, where the thumb is.
FocusScope {
    id: page

    required property LockGate gate
    property bool counting: false
    readonly property bool wide: width > height && width >= 720
    readonly property int edge: width < 480 ? 16 : Theme.margin
    readonly property real half: wide ? Math.round(width / 2 - 1.5 * edge) : width - 2 * edge
    readonly property bool closing: gate.state === LockGate.Closing

    readonly property string waitText: {
        const minutes = Math.floor(gate.wait / 60);
        const seconds = String(gate.wait % 60).padStart(2, "0");
        return qsTr("Koden var forkert for mange gange. Prøv igen om %1.%2.").arg(minutes).arg(seconds);
    }

    objectName: "LockView"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Låst")

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ScrollArea {
        id: top

        readonly property int ring: 6 // around what has the focus

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: page.edge - ring
        width: page.half + 2 * ring
        height: page.wide ? page.height - 2 * page.edge : page.counting ? Math.min(contentHeight, page.height / 3) : keys.y - page.edge - Theme.gap
        contentHeight: head.implicitHeight + 2 * ring
        clip: contentHeight > height

        ColumnLayout {
            id: head

            x: top.ring
            y: Math.max(top.ring, Math.round((top.height - implicitHeight) * (page.wide ? 0.5 : page.counting ? 0 : 0.4)))
            width: page.half
            spacing: Theme.gap

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: 12

                AppIcon {
                    name: "lock"
                    size: 34
                }
                AppText {
                    text: page.counting ? qsTr("Hurtig tælling") : qsTr("Feltbog er låst")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }
            }
            GridLayout {
                Layout.alignment: Qt.AlignHCenter
                visible: !page.counting
                columns: Math.max(1, Math.floor((page.half + Theme.gap) / (112 * Theme.textScale)))
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    model: page.gate.people

                    Chip {
                        required property var modelData

                        objectName: "person-" + modelData.initials
                        text: modelData.initials
                        chosen: modelData.id === page.gate.chosen
                        enabled: !page.gate.busy
                        onClicked: page.gate.choose(modelData.id)
                    }
                }
            }
            AppText {
                objectName: "lockPrompt"
                Layout.fillWidth: true
                visible: !page.counting && !problem.visible
                text: page.closing ? qsTr("Gør en synkronisering færdig ...")
                    : page.gate.busy ? qsTr("Åbner ...") : qsTr("Skriv din PIN, %1").arg(page.gate.who)
                font.pixelSize: Theme.heading
                horizontalAlignment: Text.AlignHCenter
            }
            Notice {
                id: problem

                objectName: "lockProblem"
                Layout.fillWidth: true
                visible: !page.gate.busy && text.length > 0
                tone: Notice.Tone.Bad
                text: page.counting ? page.gate.error : page.gate.usedUp ? qsTr("Koden åbner ikke enheden mere. Registreringerne er her stadig: en kollega, der kan åbne, eller koordinatoren lukker dig ind igen.")
                    : page.gate.wait > 0 ? page.waitText : page.gate.error
            }
            AppText {
                Layout.fillWidth: true
                visible: page.counting
                text: qsTr("Tæller møder, ikke personer. Bliver en registrering, når en af jer låser op.")
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    PinPad {
        id: keys

        objectName: "pad"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: page.wide ? page.width / 4 : 0
        y: page.wide ? Math.round((page.height - height - quick.height - Theme.gap) / 2) : buttons.y - Theme.gap - height
        width: Math.min(page.half, 460)
        height: implicitHeight
        visible: !page.counting
        roomForKeys: page.height - (page.wide ? 200 : problem.visible ? 390 : 350)
        working: page.gate.busy
        enabled: !page.closing && !page.gate.usedUp && page.gate.wait === 0
        opacity: enabled ? 1 : 0.5
        onEntered: pin => page.gate.unlock(pin)
    }
    T.Button {
        id: big

        objectName: "lockedTap"
        anchors.left: page.wide ? top.right : parent.left
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : top.bottom
        anchors.bottom: buttons.top
        anchors.leftMargin: page.edge
        anchors.rightMargin: page.edge
        anchors.topMargin: page.wide ? page.edge : Theme.gap
        anchors.bottomMargin: Theme.gap
        visible: page.counting
        Accessible.name: qsTr("%1 talt. Tryk for en mere").arg(page.gate.taps)
        onClicked: page.gate.tap(1)
        Accessible.onPressAction: big.clicked()
        Keys.onReturnPressed: big.clicked()
        Keys.onEnterPressed: big.clicked()

        contentItem: Item {
            Column {
                anchors.centerIn: parent

                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: page.gate.taps
                    color: Theme.inkOnPrimary
                    font.pixelSize: Math.round(96 * Math.min(1.4, Theme.textScale))
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Tryk for hvert møde")
                    color: Theme.inkOnPrimary
                    font.pixelSize: Theme.heading
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: Theme.radius + 10
            color: big.down ? Qt.tint(Theme.primary, Qt.alpha(Theme.ink, 0.2)) : Theme.primary

            FocusRing {
                shown: big.visualFocus
            }
        }
    }
    Row {
        id: buttons

        readonly property real room: page.counting ? page.half : keys.width

        x: page.counting ? page.width - page.edge - width : keys.x
        y: page.wide && !page.counting ? keys.y + keys.height + Theme.gap : page.height - page.edge - height
        width: room
        spacing: Theme.gap

        AppButton {
            id: fewer

            objectName: "fewer"
            width: Math.round((buttons.room - Theme.gap) / 2)
            visible: page.counting
            iconName: "minus"
            text: qsTr("En færre")
            enabled: page.gate.taps > 0
            onClicked: page.gate.tap(-1)
        }
        AppButton {
            id: quick

            objectName: "quickCount"
            width: page.counting ? Math.round((buttons.room - Theme.gap) / 2) : buttons.room
            iconName: page.counting ? "lock" : "tally"
            text: page.counting ? qsTr("Lås op") : page.gate.taps > 0 ? qsTr("Hurtig tælling: %1").arg(page.gate.taps) : qsTr("Hurtig tælling")
            onClicked: {
                page.gate.clearError();
                page.counting = !page.counting;
            }
        }
    }
}
