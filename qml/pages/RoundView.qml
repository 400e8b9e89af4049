// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Runde: before it, where it belongs; during it, whom you met.
AppPage {
    id: page

    readonly property RoundPage round: App.roundPage(page)
    readonly property bool modal: child.opened || adult.opened || uncarded.opened

    objectName: "RoundView"
    title: round.open ? qsTr("Aftenens runde") : qsTr("Runde")
    subtitle: round.open ? qsTr("%1 · siden %2").arg(round.activityName).arg(round.since) : ""
    model: modal ? null : round
    share: 0.62

    Connections {
        target: page.round
        function onDone() {
            page.leave();
        }
        function onAdded() {
            child.close();
            adult.close();
            uncarded.close();
        }
        function onBandAsked() {
            if (page.round.bandName.length > 0) band.open();
        }
    }
    LeaseNotice {
        Layout.fillWidth: true
    }

    Panel {
        Layout.fillWidth: true
        visible: !page.round.open
        title: qsTr("Hvor hører runden til?")

        ChipGroup {
            Layout.fillWidth: true
            chipHeight: Theme.touch
            choices: page.round.activities
            onChosen: key => page.round.activities.choose(key)
        }
        AppText {
            Layout.topMargin: Theme.gap
            text: qsTr("Hvilken dag?")
            font.weight: Font.DemiBold
        }
        DateChooser {
            Layout.fillWidth: true
            date: page.round.date
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: !page.round.open
        text: qsTr("Under runden vælger du, hvem du mødte. Intet om sted og tid knyttes til personerne. Glemmer du at afslutte, gør Feltbog det næste dag.")
    }

    Panel {
        Layout.fillWidth: true
        visible: page.round.open
        title: qsTr("Hvem mødte du?")

        CardPicker {
            Layout.fillWidth: true
            cards: page.round.cards
            count: page.round.cardCount
            more: page.round.moreCards
            search: page.round.search
            onSearched: text => page.round.search = text
            onPressed: token => page.round.pick(token)
        }
        EmptyState {
            visible: page.round.cardCount === 0
            iconName: "person"
            title: page.round.search.length > 0 ? qsTr("Ingen kort med det navn") : qsTr("Ingen kort endnu")
            text: qsTr("Lav et kort med Nyt barn, eller tæl uden kort.")
        }
    }

    side: [
        GridLayout {
            Layout.fillWidth: true
            visible: page.round.open
            columns: page.twoColumns ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            AppButton {
                objectName: "newChild"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: page.width < 480 ? "" : "child"
                text: qsTr("Nyt barn")
                onClicked: child.open()
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: page.width < 480 ? "" : "person"
                text: qsTr("Ny voksen")
                onClicked: adult.open()
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: page.width < 480 ? "" : "people"
                text: qsTr("Tæl uden kort")
                onClicked: uncarded.open()
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.round.open
            title: qsTr("Indtil nu")

            AppText {
                Layout.fillWidth: true
                text: qsTr("%1 med kort, %2 uden kort").arg(page.round.met).arg(page.round.uncarded)
            }
            Repeater {
                model: page.round.tallies

                RowLayout {
                    id: tally

                    required property int index
                    required property string text
                    required property string detail

                    Layout.fillWidth: true
                    spacing: 4

                    ListRow {
                        Layout.fillWidth: true
                        plain: true
                        iconName: "people"
                        text: tally.text
                        detail: tally.detail
                    }
                    IconButton {
                        iconName: "cross"
                        size: Theme.touch
                        text: qsTr("Fortryd: %1").arg(tally.text)
                        onClicked: page.round.takeBackUncarded(tally.index)
                    }
                }
            }
            Repeater {
                model: page.round.leads

                RowLayout {
                    id: lead

                    required property string token
                    required property string offer
                    required property string text
                    required property string detail

                    Layout.fillWidth: true
                    spacing: 4

                    ListRow {
                        Layout.fillWidth: true
                        plain: true
                        iconName: "bridge"
                        text: lead.text
                        detail: lead.detail
                    }
                    IconButton {
                        iconName: "cross"
                        size: Theme.touch
                        text: qsTr("Fortryd: %1").arg(lead.text)
                        onClicked: page.round.takeBackLead(lead.token, lead.offer)
                    }
                }
            }
            AppButton {
                Layout.fillWidth: true
                iconName: "bridge"
                text: qsTr("Brobygget til …")
                onClicked: page.go("BridgingView", {})
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "startRound"
            Layout.fillWidth: true
            visible: !page.round.open
            kind: AppButton.Kind.Primary
            iconName: "pin"
            text: qsTr("Start runde")
            onClicked: page.round.start()
        },
        AppButton {
            objectName: "endRound"
            Layout.fillWidth: true
            visible: page.round.open
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Afslut runde")
            detail: qsTr("%1 med kort, %2 uden kort").arg(page.round.met).arg(page.round.uncarded)
            onClicked: page.round.end()
        }
    ]

    NewPersonSheet {
        id: child

        title: qsTr("Nyt barn")
        keepAs: "round.child"
        model: page.round
        bands: page.round.people.childBands
        cardFields: page.round.people.cardFields
        onMade: callName => page.round.addNew(callName, true)
    }
    NewPersonSheet {
        id: adult

        title: qsTr("Ny voksen")
        keepAs: "round.adult"
        model: page.round
        bands: page.round.people.adultBands
        cardFields: page.round.people.cardFields
        onMade: callName => page.round.addNew(callName, false)
    }
    UncardedSheet {
        id: uncarded

        round: page.round
    }
    AgeSheet {
        id: band

        who: page.round.bandName
        people: page.round.people
        onAnswered: key => page.round.giveBand(key)
    }
}
