// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// What is chosen from.
ColumnLayout {
    id: root

    property string present: "til-stede"

    spacing: Theme.gapWide

    Panel {
        Layout.fillWidth: true
        title: qsTr("Et valg")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                text: qsTr("I ro")
            }
            Chip {
                chosen: true
                text: qsTr("Valgt")
            }
            Chip {
                iconName: "calendar"
                text: qsTr("Med tegn")
            }
            Chip {
                down: true
                text: qsTr("Trykket")
            }
            Chip {
                text: qsTr("I fokus")

                FocusRing {
                    shown: true
                }
            }
            Chip {
                enabled: false
                text: qsTr("Kan ikke vælges")
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Et valg med en tekst, der er så lang, at den må stå på flere linjer")
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Flere valg")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            TickChip {
                text: qsTr("I ro")
            }
            TickChip {
                chosen: true
                text: qsTr("Valgt")
            }
            TickChip {
                chosen: true
                enabled: false
                text: qsTr("Valgt, kan ikke ændres")
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Kort og svar")

        CardButton {
            Layout.fillWidth: true
            name: "Ræv"
            detail: qsTr("barn, 10–12 år")
            picked: false
            fresh: false
        }
        CardButton {
            Layout.fillWidth: true
            name: "Tiger"
            detail: qsTr("barn, 13–14 år")
            picked: true
            fresh: true
        }
        FormOption {
            Layout.fillWidth: true
            mood: 0
            text: qsTr("Meget dårligt")
        }
        FormOption {
            Layout.fillWidth: true
            mood: 1
            chosen: true
            text: qsTr("Meget godt")
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Tælle og krydse af")

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap

            HeadTile {
                Layout.fillWidth: true
                name: qsTr("10–12 år")
                heads: 0
            }
            HeadTile {
                Layout.fillWidth: true
                name: qsTr("13–14 år")
                heads: 12
            }
        }
        Repeater {
            model: [["Ræv", "til-stede"], ["Tiger", "afbud"], ["Ugle", "kom-ikke"], ["Yak", "ikke-udfyldt"]]

            AttendanceRow {
                required property var modelData

                Layout.fillWidth: true
                name: modelData[0]
                detail: qsTr("barn")
                status: modelData[1]
            }
        }
    }
}
