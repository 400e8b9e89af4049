// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A role of the emergency plan: what it does, who has it, and a button that calls.
ColumnLayout {
    id: root

    required property string role
    required property string name
    required property string does
    required property string who
    required property string phone
    required property string call
    required property string missing
    property bool editable: false

    signal called(string address)
    signal edited(string role, string title, string who, string phone)

    spacing: 6

    AppText {
        Layout.fillWidth: true
        text: root.name
        font.weight: Font.DemiBold
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.does
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.missing
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        font.italic: true
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.call.length > 0 || root.editable
        spacing: Theme.gap

        AppButton {
            Layout.fillWidth: true
            visible: root.call.length > 0
            kind: AppButton.Kind.Primary
            iconName: "phone"
            text: root.who
            detail: root.phone
            Accessible.name: qsTr("Ring til %1, %2").arg(root.who).arg(root.phone)
            onClicked: root.called(root.call)
        }
        AppButton {
            Layout.fillWidth: root.call.length === 0
            visible: root.editable
            iconName: "edit"
            text: root.call.length === 0 ? qsTr("Skriv navn og nummer") : ""
            Accessible.name: text.length > 0 ? qsTr("%1: %2").arg(text).arg(root.name) : qsTr("Ret, hvem der er %1").arg(root.name)
            onClicked: root.edited(root.role, root.name, root.who, root.phone)
        }
    }
    Hairline {
        Layout.topMargin: 6
    }
}
