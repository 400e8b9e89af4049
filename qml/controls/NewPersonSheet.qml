// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Nyt barn / Ny voksen: a kaldenavn and an age, no more. The texts stand here, where they are needed.
Sheet {
    id: sheet

    required property PageModel model
    required property ChoiceModel bands
    property CardFieldChoices cardFields
    property ChoiceModel units // where the page lets the user say what the card is

    required property string keepAs // what is being typed is kept under this, over a lock or a flat battery

    signal made(string callName)

    function comeBack() {
        if (App.keptText(keepAs).length > 0) open();
    }

    onAboutToShow: {
        model.clearError();
        name.text = App.keptText(keepAs);
    }
    onOpened: name.field.forceActiveFocus() // the kaldenavn is what is written; a tap less
    onClosed: App.keepText(keepAs, "") // made, or given up

    Timer { // when the page is in its window
        interval: 0
        running: true
        onTriggered: sheet.comeBack()
    }

    Notice {
        Layout.fillWidth: true
        text: qsTr("Sig: »Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«")
    }
    AppField {
        id: name

        objectName: "callName"
        Layout.fillWidth: true
        label: qsTr("Kaldenavn")
        onEdited: text => App.keepText(sheet.keepAs, text)
        hint: qsTr("Skriv det, barnet selv kalder sig. Aldrig efternavn, adresse, CPR eller hvorfor I talte sammen.")
    }
    FieldError {
        model: sheet.model
        fields: ["callName", "call_name", "kaldenavn", "name"]
    }
    Notice {
        objectName: "guardWarning"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Sun
        text: App.warningOn(name.text)
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.units !== null
        spacing: Theme.gap

        AppText {
            text: qsTr("Kortet er for")
            font.weight: Font.DemiBold
        }
        ChipGroup {
            Layout.fillWidth: true
            choices: sheet.units
            onChosen: key => sheet.units.choose(key)
        }
    }
    AppText {
        visible: bandChips.visible
        text: qsTr("Alder cirka")
        font.weight: Font.DemiBold
    }
    ChipGroup {
        id: bandChips

        Layout.fillWidth: true
        visible: sheet.units === null || sheet.units.current !== "familie"
        choices: sheet.bands
        onChosen: key => sheet.bands.choose(key)
    }
    FieldError {
        model: sheet.model
        fields: ["band", "unit"]
    }
    Repeater {
        model: sheet.cardFields ? sheet.cardFields.all : []

        CardFieldEntry {
            required property CardFieldChoice modelData

            Layout.fillWidth: true
            field: modelData
            page: sheet.model
        }
    }
    FieldError {
        model: sheet.model
        fields: [""]
    }
    AppButton {
        objectName: "makeCard"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Lav kortet")
        onClicked: sheet.made(name.text)
    }
}
