// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Resultat: what was reached, by whom, when; and what Opgaver asks about later.
AppPage {
    id: page

    property string corrects: ""
    property string enrolment: "" // a course's row; empty: anybody with a card
    readonly property OutcomePage outcome: App.outcomePage(page, corrects, enrolment)

    objectName: "OutcomeView"
    personal: true
    title: outcome.correcting ? qsTr("Ret resultat") : qsTr("Resultat")
    model: outcome

    Connections {
        target: page.outcome
        function onDone() {
            page.leave();
        }
    }

    EmptyState {
        visible: page.outcome.types.count === 0
        iconName: "star"
        title: qsTr("Her er ingen resultater at registrere")
        text: qsTr("Planen tæller ingen resultater i dine kredse.")
    }
    Panel {
        Layout.fillWidth: true
        visible: page.outcome.types.count > 0
        title: qsTr("Hvad blev nået?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.outcome.types
            onChosen: key => page.outcome.types.choose(key)
        }
        FieldError {
            model: page.outcome
            fields: ["type"]
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.outcome.types.current.length > 0
        title: qsTr("Hvem?")

        AppField {
            objectName: "search"
            Layout.fillWidth: true
            visible: page.outcome.searchable
            label: qsTr("Søg kaldenavn")
            iconName: "search"
            text: page.outcome.search
            onEdited: text => page.outcome.search = text
        }
        CardGrid {
            Layout.fillWidth: true
            cards: page.outcome.cards
            onPressed: token => page.outcome.pick(token)
        }
        AppText {
            Layout.fillWidth: true
            visible: page.outcome.cardCount === 0
            text: page.outcome.search.length > 0 ? qsTr("Ingen kort med det navn.") : qsTr("Ingen kort i den kreds endnu. Kort laves på en runde, eller når en deltager tilmeldes.")
            color: Theme.inkSoft
        }
        AppText {
            visible: page.outcome.bandNeeded
            text: qsTr("Alder cirka")
            font.weight: Font.DemiBold
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.outcome.bandNeeded
            choices: page.outcome.bands
            onChosen: key => page.outcome.bands.choose(key)
        }
        FieldError {
            model: page.outcome
            fields: ["person", "band", "unit"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.outcome.types.count > 0
            title: qsTr("Hvornår?")

            DateChooser {
                Layout.fillWidth: true
                date: page.outcome.date
            }
            FieldError {
                model: page.outcome
                fields: ["date"]
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.outcome.followUps.length > 0
            title: qsTr("Siden hen")
            hint: qsTr("Det spørger Feltbog om under Opgaver:")

            Repeater {
                model: page.outcome.followUps

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    plain: true
                    iconName: "clock"
                    text: modelData.what
                    detail: modelData.after
                }
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        visible: page.outcome.types.count > 0
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem resultat")
        onClicked: page.outcome.save()
    }
}
