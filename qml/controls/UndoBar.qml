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

    GridLayout { // the buttons below the text, where large text leaves no room beside them
        id: row

        readonly property bool narrow: root.width < 330 * Theme.textScale

        layoutDirection: Theme.direction
        columns: narrow ? 2 : 3
        x: 16
        y: Theme.gap
        width: root.width - 24
        columnSpacing: Theme.gap
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.columnSpan: row.narrow ? 2 : 1
            Layout.minimumHeight: row.narrow ? 0 : Theme.touch
            maximumLineCount: 2
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            text: root.state_.text
            color: "#ffffff"
            Accessible.ignored: true
        }
        AppButton {
            objectName: "undoButton"
            Layout.fillWidth: row.narrow
            visible: root.state_.canUndo
            compact: true
            kind: AppButton.Kind.Quiet
            inverse: true
            text: qsTr("Fortryd")
            onClicked: root.state_.undo()
        }
        IconButton {
            Layout.alignment: Qt.AlignRight
            iconName: "cross"
            color: "#ffffff"
            text: qsTr("Luk")
            onClicked: root.state_.dismiss()
        }
    }
}
