// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A field of a card that the plan has switched on; it may always be left empty.
ColumnLayout {
    id: root

    required property CardFieldChoice field
    required property PageModel page

    spacing: Theme.gap

    AppField {
        Layout.fillWidth: true
        visible: root.field.written
        label: qsTr("%1 (kan udelades)").arg(root.field.label)
        text: root.field.text
        field.inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.field.text = text
    }
    AppText {
        visible: !root.field.written
        text: qsTr("%1 (kan udelades)").arg(root.field.label)
        font.weight: Font.DemiBold
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: !root.field.written
        choices: root.field.choices
        onChosen: key => root.field.choices.choose(key)
    }
    FieldError {
        model: root.page
        fields: [root.field.key]
    }
}
