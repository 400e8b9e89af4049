// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A reader's start: how far the plan is, and the published reports.
AppPage {
    id: page

    readonly property ReaderPage office: App.readerPage(page)
    readonly property bool planned: office.here && office.planTitle.length > 0

    objectName: "ReaderView"
    title: "Feltbog"
    subtitle: office.planTitle
    canGoBack: false
    model: office

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
        objectName: "trouble"
        Layout.fillWidth: true
        visible: page.office.trouble.length > 0 && page.office.here
        tone: Notice.Tone.Sun
        text: Theme.joined([page.office.trouble, qsTr("Her er det, der blev hentet sidst.")], " ")
    }
    EmptyState {
        objectName: "nothing"
        visible: !page.planned
        iconName: page.office.trouble.length > 0 ? "offline" : "chart"
        title: page.office.asking ? qsTr("Henter fra kontoret …") : page.office.here ? qsTr("Kontoret har ingen plan endnu") : qsTr("Intet er hentet endnu")
        text: page.office.asking ? "" : page.office.here ? qsTr("Når koordinatoren har lagt den ind, står fremdrift og rapporter her.") : page.office.trouble
    }
    Panel {
        Layout.fillWidth: true
        visible: page.planned
        title: qsTr("Fremdrift")
        hint: page.office.days

        VerdictSums {
            Layout.fillWidth: true
            reached: page.office.reached
            underway: page.office.onTrack
            behind: page.office.behind
            notYet: page.office.notYet
        }
        AppButton {
            objectName: "criteria"
            Layout.fillWidth: true
            iconName: "flag"
            text: qsTr("Se hvert succeskriterium")
            onClicked: page.go("ReportView", { report: "nu" })
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.planned
            title: qsTr("Udgivne rapporter")
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: page.office.reportCount === 0
                text: qsTr("Ingen rapporter er udgivet endnu.")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.office.reports

                ListRow {
                    id: row

                    required property string id
                    required property string title
                    required property string info

                    Layout.fillWidth: true
                    iconName: "chart"
                    text: title
                    detail: info
                    onClicked: page.go("ReportView", { report: row.id })
                }
            }
        }
    ]

    actions: AppButton {
        objectName: "ask"
        Layout.fillWidth: true
        iconName: "sync"
        text: page.office.asking ? qsTr("Henter …") : qsTr("Hent igen")
        detail: page.office.fetched
        enabled: !page.office.asking
        onClicked: page.office.ask()
    }
}
