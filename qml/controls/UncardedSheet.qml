// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Tæl uden kort: how many, about what age, and whether they were met earlier in the year.
Sheet {
    id: sheet

    required property RoundPage round
    property bool child: true
    property int people: 1

    title: qsTr("Tæl uden kort")
    onAboutToShow: {
        round.clearError();
        people = 1;
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            Layout.fillWidth: true
            text: qsTr("Børn")
            chosen: sheet.child
            onClicked: sheet.child = true
        }
        Chip {
            Layout.fillWidth: true
            text: qsTr("Voksne")
            chosen: !sheet.child
            onClicked: sheet.child = false
        }
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Antal")
        value: sheet.people
        least: 1
        onChanged: value => sheet.people = value
    }
    FieldError {
        model: sheet.round
        fields: ["count"]
    }
    AppText {
        text: qsTr("Alder cirka")
        font.weight: Font.DemiBold
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: sheet.child ? sheet.round.people.childBands : sheet.round.people.adultBands
        onChosen: key => (sheet.child ? sheet.round.people.childBands : sheet.round.people.adultBands).choose(key)
    }
    FieldError {
        model: sheet.round
        fields: ["band", "unit"]
    }
    AppText {
        text: qsTr("Mødt før i år?")
        font.weight: Font.DemiBold
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: sheet.round.metBefore
        onChosen: key => sheet.round.metBefore.choose(key)
    }
    FieldError {
        model: sheet.round
        fields: ["metBefore", "met_before", ""]
    }
    QuestionBox {
        Layout.fillWidth: true
        model: sheet.round
    }
    AppButton {
        objectName: "addUncarded"
        Layout.fillWidth: true
        visible: sheet.round.question.length === 0
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Tæl med")
        onClicked: sheet.round.addUncarded(sheet.child, sheet.people)
    }
}
