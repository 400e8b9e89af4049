// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A card, for when a family asks: what stands, and to have it deleted.
AppPage {
    id: page

    property string token
    readonly property CardPage card: App.cardPage(page, token)

    Connections {
        target: page.card
        function onDone() {
            page.leave();
        }
    }

    objectName: "CardView"
    personal: true
    title: card.name
    subtitle: card.detail
    model: card

    Panel {
        Layout.fillWidth: true
        title: qsTr("Det står der")
        hint: Theme.joined([page.card.cards > 1 ? qsTr("Barnet har %n kort.", "", page.card.cards) : "",
                            page.card.older > 0 ? qsTr("Desuden %n rettet eller slettet.", "", page.card.older) : ""], " ")
        spacing: 2

        Repeater {
            model: page.card.rows

            ListRow {
                required property string title
                required detail
                required property string sign

                Layout.fillWidth: true
                plain: true
                text: title
                iconName: sign
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Når en familie beder om det")
            hint: qsTr("Alt, der står om barnet, kan slettes på alle enheder og på kontoret.")

            AppButton {
                objectName: "forget"
                Layout.fillWidth: true
                iconName: "trash"
                text: qsTr("Slet kort og oplysninger")
                onClicked: sure.open()
            }
        }
    ]

    Sheet {
        id: sure

        title: qsTr("Slet kort og oplysninger?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Kortet »%1« og %n registrering(er) slettes for altid, også hos kollegerne. Tal, der ikke er låst, bliver mindre.", "", page.card.registrations).arg(page.card.name)
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Behold")
            onClicked: sure.close()
        }
        AppButton {
            objectName: "forgetNow"
            Layout.fillWidth: true
            kind: AppButton.Kind.Danger
            iconName: "trash"
            text: qsTr("Slet for altid")
            onClicked: {
                sure.close();
                page.card.forget();
            }
        }
    }
}
