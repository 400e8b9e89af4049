// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One meeting: its day, how it went, the fixed agenda, and who delivers what before it.
AppPage {
    id: page

    property string meeting
    property string record
    readonly property AppointmentPage shown: App.appointmentPage(page, meeting, record)

    objectName: "AppointmentView"
    title: shown.name
    subtitle: shown.how
    model: shown
    share: 0.5

    Connections {
        target: page.shown
        function onDone() {
            page.leave();
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Dag")

        AppButton {
            objectName: "day"
            Layout.fillWidth: true
            iconName: "calendar"
            text: page.shown.date.text
            onClicked: months.open()
        }
        FieldError {
            model: page.shown
            fields: ["date"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Mødet er")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.shown.statuses
            onChosen: key => page.shown.chooseStatus(key)
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.shown.held
        title: qsTr("Referatet er")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.shown.minutes
            onChosen: key => page.shown.chooseMinutes(key)
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.shown.agenda.length > 0 || page.shown.note.length > 0
        title: page.shown.agenda.length > 0 ? qsTr("Faste punkter") : ""

        Repeater {
            model: page.shown.agenda

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                text: qsTr("%1. %2").arg(index + 1).arg(modelData)
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: page.shown.note
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.shown.needsLine.length > 0
            title: qsTr("Leveres inden mødet")
            hint: page.shown.needsLine
            spacing: 2

            Repeater {
                model: page.shown.needs

                ListRow {
                    required property string what
                    required property string from
                    required property bool there

                    Layout.fillWidth: true
                    plain: true
                    iconName: there ? "check" : "clock"
                    text: what
                    detail: from
                    note: there ? qsTr("Kommet") : qsTr("Mangler")
                }
            }
            AppButton {
                objectName: "partners"
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: App.may.partners
                iconName: "people"
                text: qsTr("Bed partnerne om tal")
                onClicked: page.go("PartnersView", {})
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "remove"
            visible: page.shown.known
            iconName: "trash"
            text: qsTr("Slet")
            onClicked: page.shown.remove()
        },
        AppButton {
            objectName: "save"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Gem")
            onClicked: page.shown.save()
        }
    ]

    MonthSheet {
        id: months

        date: page.shown.date
    }
}
