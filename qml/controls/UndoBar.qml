// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// What was just saved, and Fortryd. It stays; it does not cover anything.
Rectangle {
    id: root

    required property UndoState state_

    visible: state_.shown
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.gap : 0
    color: Theme.dark ? "#2b3a35" : "#12332e"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: state_.text

    RowLayout {
        id: row

        layoutDirection: Theme.direction
        x: 16
        y: Theme.gap
        width: root.width - 24
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: root.state_.text
            color: "#ffffff"
            Accessible.ignored: true
        }
        AppButton {
            objectName: "undoButton"
            visible: root.state_.canUndo
            compact: true
            kind: AppButton.Kind.Quiet
            inverse: true
            text: qsTr("Fortryd")
            onClicked: root.state_.undo()
        }
        IconButton {
            iconName: "cross"
            color: "#ffffff"
            text: qsTr("Luk")
            onClicked: root.state_.dismiss()
        }
    }
}
