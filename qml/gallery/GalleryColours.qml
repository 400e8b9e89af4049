// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Filled colours with the text that stands on them, and the sizes of text.
Panel {
    id: root

    title: qsTr("Farver og tekst")

    Repeater {
        model: [
            { name: qsTr("Hovedfarve"), fill: Theme.primary, ink: Theme.inkOnPrimary },
            { name: qsTr("Hovedfarve, lys"), fill: Theme.primarySoft, ink: Theme.inkOnPrimarySoft },
            { name: qsTr("I gang nu"), fill: Theme.sun, ink: Theme.inkOnSun },
            { name: qsTr("I gang nu, lys"), fill: Theme.sunSoft, ink: Theme.inkOnSunSoft },
            { name: qsTr("Godt"), fill: Theme.good, ink: Theme.inkOnGood },
            { name: qsTr("Besked"), fill: Theme.notice, ink: Theme.inkOnNotice },
            { name: qsTr("Galt"), fill: Theme.bad, ink: Theme.inkOnBad },
            { name: qsTr("Galt, lys"), fill: Theme.badSoft, ink: Theme.inkOnBadSoft },
            { name: qsTr("Forsænket"), fill: Theme.sunken, ink: Theme.ink }
        ]

        Rectangle {
            id: swatch

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: word.implicitHeight + 24
            radius: Theme.radiusSmall
            color: modelData.fill
            border.width: Theme.edge
            border.color: Theme.ink

            AppText {
                id: word

                anchors.centerIn: parent
                width: parent.width - 32
                text: swatch.modelData.name
                color: swatch.modelData.ink
            }
        }
    }
    Repeater {
        model: [
            { name: qsTr("Stor titel"), size: Theme.display },
            { name: qsTr("Titel"), size: Theme.title },
            { name: qsTr("Overskrift"), size: Theme.heading },
            { name: qsTr("Brødtekst"), size: Theme.body },
            { name: qsTr("Lille tekst"), size: Theme.small }
        ]

        AppText {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.name
            font.pixelSize: modelData.size
        }
    }
}
