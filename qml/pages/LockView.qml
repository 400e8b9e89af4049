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

    GridLayout {
        id: frame

        anchors.fill: parent
        anchors.margins: page.width < 480 ? 16 : Theme.margin
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gapWide
        rowSpacing: Theme.gap

        ColumnLayout {
            id: head

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
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
            Item {
                Layout.fillHeight: true
            }
            Flow {
                id: who

                Layout.fillWidth: true
                Layout.maximumWidth: 460
                Layout.alignment: Qt.AlignHCenter
                visible: !page.counting
                spacing: Theme.gap

                Repeater {
                    model: page.gate.people

                    Chip {
                        required property var modelData

                        objectName: "person-" + modelData.initials
                        height: Math.max(implicitHeight, Theme.touch - 12)
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
                text: page.gate.usedUp ? qsTr("Koden åbner ikke enheden mere. Registreringerne er her stadig: en kollega, der kan åbne, eller koordinatoren lukker dig ind igen.")
                    : page.gate.wait > 0 ? page.waitText : page.gate.error
            }
            AppText {
                Layout.fillWidth: true
                visible: page.counting
                text: qsTr("Tæller møder, ikke personer. Bliver en registrering, når en af jer låser op.")
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }
            Item {
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: page.wide || page.counting
            Layout.preferredWidth: 1
            spacing: Theme.gap

            PinPad {
                objectName: "pad"
                Layout.fillWidth: true
                Layout.maximumWidth: 460
                Layout.alignment: Qt.AlignHCenter
                visible: !page.counting
                roomForKeys: page.height - (page.wide ? 180 : 320)
                working: page.gate.busy
                enabled: !page.closing && !page.gate.usedUp && page.gate.wait === 0
                opacity: enabled ? 1 : 0.5
                onEntered: pin => page.gate.unlock(pin)
            }
            T.Button {
                id: big

                objectName: "lockedTap"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.counting
                Accessible.name: qsTr("%1 talt. Tryk for en mere").arg(page.gate.taps)
                onClicked: page.gate.tap(1)

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
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: page.counting ? -1 : 460
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.gap

                AppButton {
                    objectName: "fewer"
                    Layout.fillWidth: true
                    visible: page.counting
                    iconName: "minus"
                    text: qsTr("En færre")
                    enabled: page.gate.taps > 0
                    onClicked: page.gate.tap(-1)
                }
                AppButton {
                    objectName: "quickCount"
                    Layout.fillWidth: true
                    iconName: page.counting ? "lock" : "tally"
                    text: page.counting ? qsTr("Lås op") : page.gate.taps > 0 ? qsTr("Hurtig tælling: %1").arg(page.gate.taps) : qsTr("Hurtig tælling")
                    onClicked: page.counting = !page.counting
                }
            }
        }
    }
}
