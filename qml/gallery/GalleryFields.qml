// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// What is written in.
ColumnLayout {
    spacing: Theme.gapWide

    Panel {
        Layout.fillWidth: true
        title: qsTr("Tekst")

        AppField {
            Layout.fillWidth: true
            label: qsTr("Tomt felt")
            hint: qsTr("Hvad der skal stå, og hvorfor.")
        }
        AppField {
            Layout.fillWidth: true
            iconName: "search"
            label: qsTr("Felt med tegn")
            text: qsTr("Skrevet tekst")
        }
        AppField {
            Layout.fillWidth: true
            label: qsTr("Felt med fejl")
            text: "010190-1234"
        }
        Notice {
            Layout.fillWidth: true
            tone: Notice.Tone.Bad
            text: qsTr("Det ligner et CPR-nummer. Fjern det, så gemmer vi resten.")
        }
        AppField {
            Layout.fillWidth: true
            enabled: false
            label: qsTr("Felt, der ikke kan bruges")
            text: qsTr("Låst")
        }
        TextBlock {
            Layout.fillWidth: true
            label: qsTr("Flere linjer")
            hint: qsTr("Antallet af tegn, der er tilbage, står under.")
            room: 240
            text: qsTr("En tekst på flere linjer vokser med det, der skrives, og Tab fører videre til det næste.")
        }
        TextBlock {
            Layout.fillWidth: true
            label: qsTr("For lang tekst")
            room: -12
            text: qsTr("For mange tegn")
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Tal")

        Stepper {
            id: some

            Layout.fillWidth: true
            label: qsTr("Antal")
            value: 12
            onChanged: value => some.value = value
        }
        Stepper {
            Layout.fillWidth: true
            label: qsTr("Mindste antal")
            least: 1
            value: 1
        }
        FormDigits {
            Layout.fillWidth: true
            Layout.maximumWidth: 420
            digits: "42"
            eraseText: qsTr("Slet sidste tal")
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("PIN")

        PinPad {
            Layout.fillWidth: true
            Layout.maximumWidth: 420
            focus: false
            digits: "407"
        }
    }
}
