// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// How this device shows things.
AppPage {
    id: page

    objectName: "SettingsView"
    title: qsTr("Indstillinger")

    Panel {
        Layout.fillWidth: true
        title: qsTr("Farver")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: [qsTr("Følg systemet"), qsTr("Lys"), qsTr("Mørk")]

                Chip {
                    required property int index
                    required property string modelData

                    height: Math.max(implicitHeight, Theme.touch)
                    text: modelData
                    chosen: App.settings.theme === index
                    onClicked: App.settings.theme = index
                }
            }
            TickChip {
                objectName: "highContrast"
                height: Math.max(implicitHeight, Theme.touch)
                text: qsTr("Høj kontrast")
                chosen: App.settings.highContrast
                onClicked: App.settings.highContrast = !App.settings.highContrast
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Tekstens størrelse")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: [100, 125, 150, 175, 200]

                Chip {
                    required property int modelData

                    height: Math.max(implicitHeight, Theme.touch)
                    text: qsTr("%1 %").arg(modelData)
                    chosen: Math.round(App.settings.textScale * 100) === modelData
                    onClicked: App.settings.textScale = modelData / 100
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Sådan ser teksten ud.")
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hånd")
        hint: qsTr("Knapperne stilles, hvor tommelfingeren er.")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: [qsTr("Højre"), qsTr("Venstre")]

                Chip {
                    required property int index
                    required property string modelData

                    objectName: "hand" + index
                    height: Math.max(implicitHeight, Theme.touch)
                    text: modelData
                    chosen: App.settings.leftHanded === (index === 1)
                    onClicked: App.settings.leftHanded = index === 1
                }
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Sprog")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                height: Math.max(implicitHeight, Theme.touch)
                text: "Dansk"
                chosen: App.settings.language === "da"
                onClicked: App.settings.language = "da"
            }
            Chip {
                height: Math.max(implicitHeight, Theme.touch)
                text: "English"
                chosen: App.settings.language === "en"
                onClicked: App.settings.language = "en"
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        padding: 10

        ListRow {
            objectName: "devicesLine"
            Layout.fillWidth: true
            visible: !App.may.reader
            iconName: "tablet"
            text: qsTr("Enheder")
            detail: App.may.coordinate ? qsTr("Inviter en ny, luk en tabt ude, se hvem der gjorde hvad.") : qsTr("Se, hvem der er med, og hvem der gjorde hvad.")
            onClicked: page.go("DevicesView", {})
        }
        ListRow {
            objectName: "joinLine"
            Layout.fillWidth: true
            iconName: "qr"
            text: qsTr("Bliv tilmeldt")
            detail: qsTr("Med en QR-kode fra koordinatoren.")
            onClicked: page.go("JoinView", {})
        }
    }
    side: [
        Panel {
            Layout.fillWidth: true
            visible: App.lock !== null
            title: qsTr("Lås")
            hint: qsTr("Feltbog låser sig selv efter 2 minutter uden et tryk, efter 10 på en runde. Det, du skriver, er her igen bagefter.")

            AppButton {
                objectName: "lockNow"
                Layout.fillWidth: true
                iconName: "lock"
                text: qsTr("Lås nu")
                onClicked: App.lock.lockNow()
            }
            AppButton {
                objectName: "changePin"
                Layout.fillWidth: true
                iconName: "edit"
                text: qsTr("Skift PIN")
                onClicked: page.go("PinView", {})
            }
            AppButton {
                objectName: "letIn"
                Layout.fillWidth: true
                iconName: "people"
                text: qsTr("Ny kollega på denne enhed")
                onClicked: page.go("PinView", { colleague: true })
            }
        }
    ]
}
