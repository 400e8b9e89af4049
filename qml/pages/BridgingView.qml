// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Brobygget til ...: whom, to what, how far; and the next step of those begun.
AppPage {
    id: page

    readonly property BridgingPage bridging: App.bridgingPage(page)

    objectName: "BridgingView"
    title: qsTr("Brobygget til …")
    model: bridging

    Connections {
        target: page.bridging
        function onDone() {
            page.toTop();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvem?")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                Layout.fillWidth: true
                text: qsTr("Med kort")
                chosen: page.bridging.withCard
                onClicked: page.bridging.withCard = true
            }
            Chip {
                Layout.fillWidth: true
                text: qsTr("Uden kort")
                chosen: !page.bridging.withCard
                onClicked: page.bridging.withCard = false
            }
        }
        CardPicker {
            Layout.fillWidth: true
            visible: page.bridging.withCard
            cards: page.bridging.cards
            count: page.bridging.cardCount
            more: page.bridging.moreCards
            search: page.bridging.search
            onSearched: text => page.bridging.search = text
            onPressed: token => page.bridging.pick(token)
        }
        AppText {
            Layout.fillWidth: true
            visible: page.bridging.withCard && page.bridging.cardCount === 0 && page.bridging.search.length === 0
            text: qsTr("Ingen kort endnu. Kort laves på en runde.")
            color: Theme.inkSoft
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: !page.bridging.withCard
            choices: page.bridging.units
            onChosen: key => page.bridging.units.choose(key)
        }
        AppText {
            visible: page.bridging.bandNeeded
            text: qsTr("Alder cirka")
            font.weight: Font.DemiBold
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.bridging.bandNeeded
            choices: page.bridging.bands
            onChosen: key => page.bridging.bands.choose(key)
        }
        FieldError {
            model: page.bridging
            fields: ["token", "unit", "band", "person"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Til hvad?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.bridging.offers
            onChosen: key => page.bridging.offers.choose(key)
        }
        FieldError {
            model: page.bridging
            fields: ["offer"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvor langt?")
        hint: qsTr("Tæller med i planen fra Mødt op.")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.bridging.statuses
            onChosen: key => page.bridging.statuses.choose(key)
        }
        FieldError {
            model: page.bridging
            fields: ["status"]
        }
        DateChooser {
            Layout.fillWidth: true
            date: page.bridging.date
        }
        FieldError {
            model: page.bridging
            fields: ["date"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("I gang")

            AppText {
                Layout.fillWidth: true
                visible: page.bridging.begunCount === 0
                text: qsTr("Ingen brobygning i gang.")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.bridging.begun

                ColumnLayout {
                    id: row

                    required property string record
                    required property string name
                    required property string offer
                    required property string status
                    required property string next
                    required property string nextName
                    required property string day

                    Layout.fillWidth: true
                    spacing: 8

                    AppText {
                        Layout.fillWidth: true
                        text: qsTr("%1 til %2").arg(row.name).arg(row.offer)
                        font.weight: Font.DemiBold
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: qsTr("%1 · %2").arg(row.status).arg(row.day)
                        color: Theme.inkSoft
                        font.pixelSize: Theme.small
                    }
                    AppButton {
                        Layout.fillWidth: true
                        compact: true
                        iconName: "next"
                        text: row.nextName
                        Accessible.name: qsTr("%1 til %2: sæt til %3").arg(row.name).arg(row.offer).arg(row.nextName)
                        onClicked: page.bridging.step(row.record, row.next)
                    }
                    Hairline {}
                }
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem brobygning")
        onClicked: page.bridging.save()
    }
}
