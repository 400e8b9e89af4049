// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Who has a role in the emergency plan: a name and a number, sealed when they are saved.
Sheet {
    id: sheet

    required property PageModel model
    property string role
    property bool known: false

    signal saved(string role, string who, string phone)

    function show(key: string, name: string, who: string, number: string) {
        role = key;
        title = name;
        known = who.length > 0;
        person.text = who;
        phone.text = number;
        model.clearError();
        open();
    }

    objectName: "contactSheet"

    AppText {
        Layout.fillWidth: true
        text: qsTr("Forsegles for jeres kredse. Kontorets server kan ikke læse det. Det, der stod før, slettes.")
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    AppField {
        id: person

        objectName: "person"
        Layout.fillWidth: true
        label: qsTr("Navn eller vagt")
    }
    FieldError {
        model: sheet.model
        fields: ["name"]
    }
    AppField {
        id: phone

        objectName: "phone"
        Layout.fillWidth: true
        label: qsTr("Telefonnummer")
        field.inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhSensitiveData
    }
    FieldError {
        model: sheet.model
        fields: ["phone", "role", ""]
    }
    AppButton {
        objectName: "saveContact"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem")
        onClicked: sheet.saved(sheet.role, person.text, phone.text)
    }
    AppButton {
        objectName: "removeContact"
        Layout.fillWidth: true
        visible: sheet.known
        iconName: "trash"
        text: qsTr("Slet navn og nummer")
        onClicked: sheet.saved(sheet.role, "", "")
    }
}
