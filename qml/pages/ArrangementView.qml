// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Arrangement: how many came.
AppPage {
    id: page

    property string corrects: ""
    readonly property ArrangementPage arrangement: App.arrangementPage(page, corrects)
    property bool meetings: arrangement.meetings.current.length > 0

    objectName: "ArrangementView"
    title: arrangement.correcting ? qsTr("Ret arrangement") : qsTr("Arrangement")
    model: arrangement

    Connections {
        target: page.arrangement
        function onDone() {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvad var det?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.arrangement.templates
            onChosen: key => page.arrangement.templates.choose(key)
        }
        AppButton {
            Layout.fillWidth: true
            visible: !page.meetings
            compact: true
            kind: AppButton.Kind.Quiet
            text: qsTr("Vis møder")
            onClicked: page.meetings = true
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.meetings
            choices: page.arrangement.meetings
            onChosen: key => page.arrangement.meetings.choose(key)
        }
        FieldError {
            model: page.arrangement
            fields: ["template", "templateKey", "type"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Antal fremmødte (uden personale)")

            Stepper {
                objectName: "heads"
                Layout.fillWidth: true
                visible: !page.arrangement.byAge && !page.arrangement.nobody
                label: qsTr("Antal fremmødte")
                value: page.arrangement.total
                onChanged: value => page.arrangement.total = value
            }
            HeadsGrid {
                Layout.fillWidth: true
                visible: page.arrangement.byAge && !page.arrangement.nobody
                heads: page.arrangement.heads
            }
            AppButton {
                Layout.fillWidth: true
                visible: !page.arrangement.nobody
                compact: true
                kind: AppButton.Kind.Quiet
                text: page.arrangement.byAge ? qsTr("Kun ét tal") : qsTr("Fordel på alder")
                onClicked: page.arrangement.byAge = !page.arrangement.byAge
            }
            TickChip {
                objectName: "nobody"
                Layout.fillWidth: true
                text: qsTr("Der kom ingen")
                chosen: page.arrangement.nobody
                onClicked: page.arrangement.nobody = !page.arrangement.nobody
            }
            FieldError {
                model: page.arrangement
                fields: ["heads"]
            }
        },
        NumbersEntry {
            Layout.fillWidth: true
            numbers: page.arrangement.numbers
            model: page.arrangement
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår?")

            DateChooser {
                Layout.fillWidth: true
                date: page.arrangement.date
            }
            FieldError {
                model: page.arrangement
                fields: ["date"]
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvor?")

            ChipGroup {
                Layout.fillWidth: true
                choices: page.arrangement.places
                onChosen: key => page.arrangement.places.choose(key)
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: page.arrangement.nobody ? qsTr("Gem, at der kom ingen")
            : page.arrangement.total > 0 ? qsTr("Gem %n fremmødt(e)", "", page.arrangement.total) : qsTr("Gem arrangement")
        onClicked: page.arrangement.save()
    }
}
