// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Start: what you are most likely to do next, and what today holds so far.
AppPage {
    id: page

    readonly property StartPage day: App.startPage(page)
    readonly property bool newcomer: App.serverUrl.length === 0

    objectName: "StartView"
    title: "Feltbog"
    subtitle: day.day
    canGoBack: false
    model: day
    share: 0.56
    StackView.onActivated: day.reload()

    tools: [
        IconButton {
            objectName: "lockNow"
            visible: App.lock !== null
            iconName: "lock"
            text: qsTr("Lås nu")
            onClicked: App.lock.lockNow()
        },
        IconButton {
            iconName: "info"
            text: qsTr("Om Feltbog og persondata")
            onClicked: page.go("AboutView", {})
        },
        IconButton {
            iconName: "settings"
            text: qsTr("Indstillinger")
            onClicked: page.go("SettingsView", {})
        }
    ]

    Notice {
        Layout.fillWidth: true
        visible: !page.day.hasPlan
        tone: Notice.Tone.Sun
        text: page.newcomer ? qsTr("Enheden er ikke tilmeldt endnu. Bliv tilmeldt, så henter Feltbog jeres plan.") : qsTr("Der er ingen plan på enheden endnu. Synkronisér først, så henter Feltbog jeres plan.")
    }
    AppButton {
        objectName: "joinButton"
        Layout.fillWidth: true
        visible: page.newcomer || App.sync.enrolNeeded
        kind: AppButton.Kind.Primary
        iconName: "qr"
        text: qsTr("Bliv tilmeldt")
        detail: qsTr("Med en QR-kode fra koordinatoren")
        onClicked: page.go("JoinView", {})
    }
    Notice {
        objectName: "waitingNotice"
        Layout.fillWidth: true
        visible: App.may.waiting
        tone: Notice.Tone.Sun
        text: qsTr("Enheden venter på, at koordinatoren godkender den. Du kan registrere nu. Det tæller med, når den er godkendt.")
    }
    Notice {
        objectName: "closedNotice"
        Layout.fillWidth: true
        visible: App.may.closed
        text: qsTr("Planen er lukket. Registreringer og kort er slettet. Tallene står under Fremdrift.")
    }
    Notice {
        objectName: "leaseNotice"
        Layout.fillWidth: true
        visible: App.lease.warned || App.lease.over
        tone: Notice.Tone.Sun
        text: App.lease.over ? qsTr("Kort og historik er skjult, til enheden har talt med kontoret. Synkronisér. Du kan registrere som før.")
            : qsTr("Synkronisér: om %n dag(e) skjuler enheden kort og historik, til den har talt med kontoret.", "", App.lease.left)
    }
    Repeater {
        model: page.day.courses

        AppButton {
            required property string record
            required property string name

            Layout.fillWidth: true
            visible: App.may.course
            kind: App.may.contact ? AppButton.Kind.Secondary : AppButton.Kind.Primary
            iconName: "course"
            text: qsTr("Fremmøde: %1").arg(name)
            detail: qsTr("I dag")
            onClicked: page.go("SessionView", { course: record })
        }
    }
    GridLayout {
        id: tiles

        readonly property bool narrow: width < 300 * Theme.textScale

        Layout.fillWidth: true
        visible: App.may.contact || App.may.course || App.may.arrangement || App.may.enquiry || App.may.followUp
        columns: narrow ? 1 : width >= 640 * Theme.textScale ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        enabled: page.day.hasPlan
        opacity: enabled ? 1 : 0.5

        TileButton {
            objectName: "tileContact"
            Layout.fillWidth: true
            visible: App.may.contact
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            strong: true
            iconName: "contact"
            text: qsTr("Ny kontakt")
            onClicked: page.go("ContactView", {})
        }
        TileButton {
            objectName: "tileTally"
            Layout.fillWidth: true
            visible: App.may.tally
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "tally"
            text: qsTr("Hurtig tælling")
            onClicked: page.go("TallyView", {})
        }
        TileButton {
            objectName: "tileRound"
            Layout.fillWidth: true
            visible: App.may.round
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            lit: page.day.roundOpen
            iconName: page.day.roundOpen ? "moon" : "pin"
            text: page.day.roundOpen ? qsTr("Aftenens runde") : qsTr("Start runde")
            detail: page.day.roundLine
            onClicked: page.go("RoundView", {})
        }
        TileButton {
            objectName: "tileCourse"
            Layout.fillWidth: true
            visible: App.may.course
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            strong: !App.may.contact
            iconName: "course"
            text: qsTr("Dagens hold")
            onClicked: page.go("CoursesView", {})
        }
        TileButton {
            objectName: "tileTasks"
            Layout.fillWidth: true
            visible: App.may.followUp && page.day.hasTasks
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "check"
            badge: page.day.tasks
            text: qsTr("Opgaver")
            detail: page.day.tasksOverdue > 0 ? qsTr("%n over tiden", "", page.day.tasksOverdue)
                  : page.day.tasks > 0 ? qsTr("%n venter på svar", "", page.day.tasks) : ""
            onClicked: page.go("TasksView", {})
        }
        TileButton {
            objectName: "tileEnquiry"
            Layout.fillWidth: true
            visible: App.may.enquiry && page.day.hasEnquiries
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "people"
            text: qsTr("Henvendelse")
            onClicked: page.go("EnquiryView", {})
        }
        TileButton {
            objectName: "tileArrangement"
            Layout.fillWidth: true
            visible: App.may.arrangement
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "table"
            text: qsTr("Arrangement")
            onClicked: page.go("ArrangementView", {})
        }
        TileButton {
            objectName: "tileBridging"
            Layout.fillWidth: true
            visible: App.may.bridging
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "bridge"
            text: qsTr("Brobygning")
            onClicked: page.go("BridgingView", {})
        }
        TileButton {
            objectName: "tileOccurrence"
            Layout.fillWidth: true
            visible: App.may.occurrence && page.day.hasOccurrences
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "flag"
            text: qsTr("Optælling")
            onClicked: page.go("OccurrenceView", {})
        }
        TileButton {
            objectName: "tileOutcome"
            Layout.fillWidth: true
            visible: App.may.outcome && page.day.hasOutcomes
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "star"
            text: qsTr("Resultat")
            onClicked: page.go("OutcomeView", {})
        }
    }
    Panel {
        Layout.fillWidth: true
        padding: 10

        ListRow {
            objectName: "syncLine"
            Layout.fillWidth: true
            iconName: App.sync.state === SyncRunner.Failed ? "warning" : App.sync.state === SyncRunner.Offline ? "offline" : "sync"
            text: page.day.syncLine
            detail: Theme.joined([App.sync.state === SyncRunner.Failed ? qsTr("Synkronisering mislykkedes. Tryk, og se hvorfor.")
                                : App.sync.state === SyncRunner.Offline ? qsTr("Ingen forbindelse. Alt er gemt her.") : "",
                                page.day.setAside > 0 ? qsTr("%n skal ses efter", "", page.day.setAside) : ""], " · ")
            onClicked: page.go("SyncView", {})
        }
        ListRow {
            objectName: "emergencyLine"
            Layout.fillWidth: true
            visible: page.day.hasEmergency
            iconName: "warning"
            text: qsTr("Beredskab")
            detail: page.day.emergencyLine.length > 0 ? page.day.emergencyLine : qsTr("Når der sker noget alvorligt: hvad gør vi, hvem ringer vi til?")
            onClicked: page.go("EmergencyView", {})
        }
        ListRow {
            objectName: "yearWheelLine"
            Layout.fillWidth: true
            visible: page.day.hasYearWheel && App.may.steer
            iconName: "calendar"
            text: qsTr("Årshjul")
            detail: qsTr("Møder, hvad der mangler inden, og milepæle.")
            onClicked: page.go("YearWheelView", {})
        }
        ListRow {
            objectName: "cardsLine"
            Layout.fillWidth: true
            visible: page.day.hasPlan && App.may.cards
            iconName: "person"
            text: qsTr("Kort")
            detail: qsTr("Find et barn, overlever kortene, vis eller slet.")
            onClicked: page.go("CardsView", {})
        }
        ListRow {
            objectName: "readingsLine"
            Layout.fillWidth: true
            visible: page.day.hasSeries && App.may.reading
            iconName: "chart"
            text: qsTr("Tal fra andre")
            detail: qsTr("Skriv de tal, kommunen og andre har.")
            onClicked: page.go("ReadingsView", {})
        }
        ListRow {
            objectName: "partnersLine"
            Layout.fillWidth: true
            visible: page.day.hasPartners && App.may.partners
            iconName: "people"
            text: qsTr("Tal fra partnere")
            detail: qsTr("Bed om tal med et link, og godkend dem, der kommer.")
            onClicked: page.go("PartnersView", {})
        }
        ListRow {
            objectName: "formsLine"
            Layout.fillWidth: true
            visible: page.day.hasPlan && page.day.forms && App.may.forms
            iconName: "form"
            text: qsTr("Spørgeskema")
            detail: page.day.formsBegun > 0 ? qsTr("%n påbegyndt", "", page.day.formsBegun) : qsTr("Uden navn. Skemaer, der følger en deltager, åbnes fra forløbet.")
            onClicked: page.go("FormView", {})
        }
        ListRow {
            objectName: "doubletLine"
            Layout.fillWidth: true
            visible: page.day.doublets > 0 && App.may.cards && !App.lease.over
            iconName: "twins"
            text: qsTr("%n mulig(e) dublet(ter)", "", page.day.doublets)
            detail: qsTr("Er det samme barn? Svar sammen, når I har tid.")
            onClicked: page.go("DoubletView", {})
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: page.day.registrations === 0 ? qsTr("I dag") : qsTr("I dag: %n registrering(er)", "", page.day.registrations)

            EmptyState {
                visible: page.day.registrations === 0
                iconName: "contact"
                title: qsTr("Intet registreret endnu i dag")
                text: qsTr("Det, du gemmer, står her med det samme, også uden net.")
            }
            Repeater {
                model: page.day.rows

                ListRow {
                    required property int index
                    required property string title
                    required detail
                    required property string sign
                    required property string time

                    Layout.fillWidth: true
                    visible: index < 8
                    text: title
                    iconName: sign
                    note: time
                    onClicked: page.go("RecentView", {})
                }
            }
        }
    ]
}
