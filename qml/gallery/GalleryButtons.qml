// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// What is pressed to do something.
ColumnLayout {
    id: root

    readonly property var kinds: [
        { kind: AppButton.Kind.Primary, title: qsTr("Knap: det vigtigste") },
        { kind: AppButton.Kind.Secondary, title: qsTr("Knap: andet") },
        { kind: AppButton.Kind.Quiet, title: qsTr("Knap: i baggrunden") },
        { kind: AppButton.Kind.Danger, title: qsTr("Knap: kan ikke fortrydes") }
    ]

    spacing: Theme.gapWide

    Repeater {
        model: root.kinds

        Panel {
            id: kind

            required property var modelData

            Layout.fillWidth: true
            title: modelData.title

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                AppButton {
                    kind: kind.modelData.kind
                    iconName: "check"
                    text: qsTr("I ro")
                }
                AppButton {
                    kind: kind.modelData.kind
                    iconName: "check"
                    down: true
                    text: qsTr("Trykket")
                }
                AppButton {
                    kind: kind.modelData.kind
                    text: qsTr("I fokus")

                    FocusRing {
                        shown: true
                    }
                }
                AppButton {
                    kind: kind.modelData.kind
                    enabled: false
                    text: qsTr("Kan ikke bruges")
                }
                AppButton {
                    kind: kind.modelData.kind
                    compact: true
                    text: qsTr("Lav")
                }
                AppButton {
                    width: parent.width
                    kind: kind.modelData.kind
                    iconName: "sync"
                    text: qsTr("En lang tekst, der fylder mere end en linje, når skærmen er smal")
                    detail: qsTr("og en linje med mindre tekst under")
                }
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Tegn og felter på forsiden")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            IconButton {
                iconName: "settings"
                text: qsTr("Tegn, i ro")
            }
            IconButton {
                iconName: "settings"
                down: true
                text: qsTr("Tegn, trykket")
            }
            IconButton {
                iconName: "settings"
                enabled: false
                text: qsTr("Tegn, kan ikke bruges")
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: width < 300 * Theme.textScale ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            TileButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                strong: true
                iconName: "contact"
                text: qsTr("Vigtigst")
            }
            TileButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "check"
                badge: 3
                text: qsTr("Med tal")
                detail: qsTr("3 venter på svar")
            }
            TileButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                lit: true
                iconName: "moon"
                text: qsTr("I gang")
                detail: qsTr("siden kl. 17.00")
            }
            TileButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                down: true
                iconName: "table"
                text: qsTr("Felt, trykket")
            }
        }
        HoldButton {
            Layout.fillWidth: true
            text: qsTr("Hold nede i 3 sekunder")
        }
    }
}
