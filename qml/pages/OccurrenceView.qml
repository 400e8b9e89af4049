// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Optælling: what happened, how many times.
AppPage {
    id: page

    property string corrects: ""
    readonly property OccurrencePage occurrence: App.occurrencePage(page, corrects)

    objectName: "OccurrenceView"
    title: occurrence.correcting ? qsTr("Ret optælling") : qsTr("Optælling")
    model: occurrence

    Connections {
        target: page.occurrence
        function onDone() {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvad skete der?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.occurrence.types
            onChosen: key => page.occurrence.types.choose(key)
        }
        FieldError {
            model: page.occurrence
            fields: ["type"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvor mange?")

            Stepper {
                objectName: "times"
                Layout.fillWidth: true
                label: qsTr("Hvor mange")
                value: page.occurrence.times
                onChanged: value => page.occurrence.times = value
            }
            FieldError {
                model: page.occurrence
                fields: ["count"]
            }
        },
        NumbersEntry {
            Layout.fillWidth: true
            numbers: page.occurrence.numbers
            model: page.occurrence
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår?")

            DateChooser {
                Layout.fillWidth: true
                date: page.occurrence.date
            }
            FieldError {
                model: page.occurrence
                fields: ["date"]
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem optælling")
        onClicked: page.occurrence.save()
    }
}
