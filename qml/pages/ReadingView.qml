// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One figure that others have: a new value, and those there are.
AppPage {
    id: page

    property string series: ""
    property string corrects: ""
    readonly property ReadingPage reading: App.readingPage(page, series, corrects)

    objectName: "ReadingView"
    title: reading.correctedDay.length > 0 ? qsTr("Ret tallet fra %1").arg(reading.correctedDay) : qsTr("Nyt tal")
    subtitle: reading.source
    model: reading

    Connections {
        target: page.reading
        function onDone() {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: page.reading.name
        hint: page.reading.unit

        AppText {
            Layout.fillWidth: true
            text: qsTr("Hvilken dag gælder tallet for?")
            font.weight: Font.DemiBold
        }
        DayButton {
            Layout.fillWidth: true
            years: true
            date: page.reading.date
        }
        FieldError {
            model: page.reading
            fields: ["date"]
        }
        AppField {
            objectName: "value"
            Layout.fillWidth: true
            visible: !page.reading.missing
            label: qsTr("Tallet")
            text: page.reading.value
            field.inputMethodHints: Qt.ImhFormattedNumbersOnly
            onEdited: text => page.reading.value = text
        }
        FieldError {
            model: page.reading
            fields: ["value"]
        }
        ChipGroup {
            Layout.fillWidth: true
            choices: page.reading.statuses
            onChosen: key => page.reading.statuses.choose(key)
        }
        AppText {
            Layout.fillWidth: true
            visible: page.reading.statuses.current === "brud"
            text: qsTr("Tidligere tal sammenlignes ikke med dette og dem, der kommer efter.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        AppText {
            Layout.fillWidth: true
            visible: page.reading.missing
            text: qsTr("Hvorfor er det ikke oplyst?")
            font.weight: Font.DemiBold
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.reading.missing
            choices: page.reading.reasons
            onChosen: key => page.reading.reasons.choose(key)
        }
        FieldError {
            model: page.reading
            fields: ["reason", "status"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Tal indtil nu")
            hint: page.reading.count > 0 ? qsTr("Tryk på et tal for at rette det.") : ""
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: page.reading.count === 0
                text: qsTr("Intet tal endnu.")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.reading.history

                FigureRow {
                    required property string record
                    required value
                    required property string note_
                    required property string day_

                    Layout.fillWidth: true
                    stacked: false
                    text: day_
                    detail: note_
                    onClicked: page.reading.correct(record)
                }
            }
        }
    ]

    actions: [
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.reading.correctedDay.length > 0 && page.corrects.length === 0
            text: qsTr("Skriv et nyt tal i stedet")
            onClicked: page.reading.startNew()
        },
        AppButton {
            objectName: "save"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: page.reading.missing ? qsTr("Gem som ikke oplyst") : qsTr("Gem tallet")
            onClicked: page.reading.save()
        }
    ]
}
