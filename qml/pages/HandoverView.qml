// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Overlevering: one card at a time, for the one who leaves and the one who comes.
AppPage {
    id: page

    readonly property CardsPage cards: App.cardsPage(page)
    property string circle

    Component.onCompleted: if (circle.length > 0) cards.chooseCircle(circle)

    objectName: "HandoverView"
    personal: true
    title: qsTr("Overlevering")
    subtitle: qsTr("%1 af %2 kort").arg(page.cards.through).arg(page.cards.all)
    model: cards

    EmptyState {
        visible: page.cards.turnName.length === 0
        iconName: page.cards.all > 0 ? "check" : "person"
        title: page.cards.all > 0 ? qsTr("I er igennem alle kort") : qsTr("Ingen kort at overlevere")
    }
    Panel {
        Layout.fillWidth: true
        visible: page.cards.turnName.length > 0

        AppText {
            Layout.fillWidth: true
            text: page.cards.turnName
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        AppText {
            Layout.fillWidth: true
            text: page.cards.turnDetail
            color: Theme.inkSoft
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.cards.turnName.length > 0
        text: qsTr("Fortæl, hvem barnet er, og hvor I plejer at mødes. Feltbog gemmer ikke, hvad I siger.")
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.cards.through > 0
        kind: AppButton.Kind.Quiet
        text: qsTr("Begynd forfra")
        onClicked: page.cards.beginAgain()
    }

    actions: AppButton {
        objectName: "nextCard"
        Layout.fillWidth: true
        visible: page.cards.turnName.length > 0
        kind: AppButton.Kind.Primary
        iconName: "next"
        text: qsTr("Næste kort")
        onClicked: page.cards.next()
    }
}
