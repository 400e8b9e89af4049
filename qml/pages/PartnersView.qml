// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Tal fra partnere: who is missing before which meeting, and what came of the links that were sent.
AppPage {
    id: page

    readonly property PartnersPage partners: App.partnersPage(page)

    objectName: "PartnersView"
    title: qsTr("Tal fra partnere")
    subtitle: partners.summary
    model: partners

    tools: [
        IconButton {
            objectName: "fetch"
            iconName: "sync"
            text: qsTr("Se efter nyt")
            enabled: !page.partners.working
            onClicked: page.partners.fetch()
        }
    ]

    EmptyState {
        visible: page.partners.partnerCount === 0
        iconName: "people"
        title: qsTr("Planen har ingen tal fra partnere")
        text: qsTr("Alt, hvad den måler på, registreres i Feltbog.")
    }
    Notice {
        objectName: "trouble"
        Layout.fillWidth: true
        visible: text.length > 0 && !page.twoColumns
        tone: Notice.Tone.Sun
        text: page.partners.trouble
    }
    Notice {
        objectName: "noMeeting"
        Layout.fillWidth: true
        visible: page.partners.noMeeting && page.partners.partnerCount > 0
        text: qsTr("Sæt en dato for det næste møde i årshjulet, så står her, hvem der mangler inden.")
    }
    AppButton {
        objectName: "toLinks"
        Layout.fillWidth: true
        visible: !page.twoColumns && page.partners.linkCount > 0
        iconName: "form"
        text: qsTr("Se de sendte links")
        onClicked: page.toSide()
    }
    Repeater {
        model: page.partners.partners

        ColumnLayout {
            id: row

            required property string partner
            required property string heading
            required property string figures
            required property string sent
            required property string arrived

            Layout.fillWidth: true
            Layout.topMargin: heading.length > 0 ? 0 : -Theme.gap
            spacing: Theme.gap

            AppHeading {
                Layout.fillWidth: true
                visible: row.heading.length > 0
                text: row.heading
            }
            Panel {
                Layout.fillWidth: true
                padding: 10

                ListRow {
                    Layout.fillWidth: true
                    iconName: "people"
                    text: row.partner
                    detail: Theme.joined([row.figures, row.sent], "\n")
                    onClicked: row.arrived.length > 0 ? page.go("DeliveryView", { ask: row.arrived }) : page.go("PartnerAskView", { partner: row.partner })
                }
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.partners.known || page.partners.working || page.twoColumns && page.partners.trouble.length > 0
            title: qsTr("Sendte links")
            hint: page.partners.working ? qsTr("Spørger kontoret …") : ""
            spacing: 2

            Notice {
                Layout.fillWidth: true
                visible: text.length > 0 && page.twoColumns
                tone: Notice.Tone.Sun
                text: page.partners.trouble
            }
            EmptyState {
                objectName: "noLinks"
                visible: page.partners.known && page.partners.linkCount === 0
                iconName: "form"
                title: qsTr("Der er ikke bedt om tal endnu")
                text: qsTr("Vælg en partner, og send linket i en mail. Partneren skal hverken have app eller login.")
            }
            Repeater {
                model: page.partners.links

                ColumnLayout {
                    id: link

                    required property string ask
                    required property string heading
                    required property string partner
                    required property string when
                    required property string word
                    required property string sign

                    Layout.fillWidth: true
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        Layout.topMargin: 10
                        visible: link.heading.length > 0
                        text: link.heading
                        color: Theme.inkSoft
                        font.weight: Font.DemiBold
                    }
                    ListRow {
                        Layout.fillWidth: true
                        iconName: link.sign
                        text: link.partner
                        detail: Theme.joined([link.word, link.when], " · ")
                        onClicked: page.go("DeliveryView", { ask: link.ask })
                    }
                }
            }
        }
    ]
}
