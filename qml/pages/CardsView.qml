// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Kort: everyone who can be recognised here; those seen last come first.
AppPage {
    id: page

    readonly property CardsPage cards: App.cardsPage(page)

    objectName: "CardsView"
    personal: true
    title: qsTr("Kort")
    subtitle: qsTr("%n kort", "", page.cards.all)
    model: cards

    ChipGroup {
        Layout.fillWidth: true
        visible: page.cards.circles.count > 1
        choices: page.cards.circles
        onChosen: key => page.cards.chooseCircle(key)
    }
    AppField {
        Layout.fillWidth: true
        visible: page.cards.all > 0
        label: qsTr("Søg kaldenavn")
        iconName: "search"
        text: page.cards.search
        onEdited: text => page.cards.search = text
    }
    EmptyState {
        visible: page.cards.count === 0
        iconName: page.cards.all === 0 ? "person" : "search"
        title: page.cards.circles.count === 0 ? qsTr("Ingen kort kan åbnes her") : page.cards.all === 0 ? qsTr("Ingen kort endnu") : qsTr("Ingen kort med det kaldenavn")
        text: page.cards.circles.count === 0 ? qsTr("Enheden har ikke fået nøglen til jeres kort. Få den af koordinatoren.")
            : page.cards.all === 0 ? qsTr("Kort laves på en runde eller ved en tilmelding.") : qsTr("Prøv et par bogstaver af det.")
    }
    Panel {
        Layout.fillWidth: true
        visible: page.cards.count > 0
        padding: 10
        spacing: 0

        Repeater {
            model: page.cards.cards

            ListRow {
                required property string token
                required property string name
                required detail

                Layout.fillWidth: true
                iconName: "person"
                text: name
                onClicked: page.go("CardView", { token: token })
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.cards.all > 0
            title: qsTr("Overlevering")
            hint: qsTr("Går kortene igennem ét for ét, når en ny kollega tager over. Tal om børnene; skriv intet ned.")

            AppButton {
                objectName: "handover"
                Layout.fillWidth: true
                iconName: "people"
                text: page.cards.through > 0 && page.cards.through < page.cards.all ? qsTr("Fortsæt overlevering") : qsTr("Start overlevering")
                onClicked: page.go("HandoverView", { circle: page.cards.circles.current })
            }
        }
    ]
}
