// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// One device of the organisation, and what can be done about it.
Panel {
    id: root

    required property string label
    required property string detail
    required property string line
    required property bool active
    required property bool mayClose // shut out or replace it; one that waits is let in or shut out
    property bool waits: false

    signal letIn()
    signal shutOut()
    signal replace()

    padding: 14
    Accessible.ignored: false
    Accessible.name: Theme.joined([label, detail, line], ", ")

    ListRow {
        Layout.fillWidth: true
        plain: true
        faded: !root.active && !root.waits
        iconName: root.active ? "tablet" : root.waits ? "clock" : "lock"
        text: root.label
        detail: root.detail
    }
    AppText {
        Layout.fillWidth: true
        text: root.line
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.mayClose
        spacing: Theme.gap

        AppButton {
            objectName: "letInDevice"
            Layout.fillWidth: true
            visible: root.waits
            Layout.preferredWidth: 1
            compact: true
            iconName: "check"
            text: qsTr("Godkend")
            Accessible.name: qsTr("Godkend %1").arg(root.label)
            onClicked: root.letIn()
        }
        AppButton {
            objectName: "replaceDevice"
            Layout.fillWidth: true
            visible: !root.waits
            Layout.preferredWidth: 1
            compact: true
            iconName: "sync"
            text: qsTr("Erstat")
            Accessible.name: qsTr("Erstat %1").arg(root.label)
            onClicked: root.replace()
        }
        AppButton {
            objectName: "shutOutDevice"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            compact: true
            iconName: "lock"
            text: qsTr("Luk ude")
            Accessible.name: qsTr("Luk ude: %1").arg(root.label)
            onClicked: root.shutOut()
        }
    }
}
