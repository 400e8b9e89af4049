// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A registration with its state; pressed, it shows Ret and Slet (or Fortryd, when it is deleted).
ColumnLayout {
    id: root

    required property int index
    required property string record
    required property string title
    required property string detail
    required property string sign
    required property string time
    required property string day
    required property string stage
    required property bool deleted
    required property bool conflict
    required property string editor
    required property string course
    property bool unfolded: false
    property bool current: false // where the arrows have come to

    signal pressed()
    signal correct()
    signal remove()
    signal restore()

    spacing: 4

    Hairline {
        visible: root.index > 0
    }
    ListRow {
        Layout.fillWidth: true
        iconName: root.sign
        text: root.title
        detail: Theme.joined([root.detail, qsTr("gemt %1 kl. %2").arg(root.day.toLowerCase()).arg(root.time), root.stage], " · ")
        faded: root.deleted
        focusPolicy: Qt.NoFocus // the list has it
        current: root.current
        onClicked: root.pressed()
    }
    Notice {
        Layout.fillWidth: true
        visible: root.conflict
        tone: Notice.Tone.Sun
        text: qsTr("Rettet af to personer på hver sin måde. Ret den, så den passer.")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: 8
        visible: root.unfolded
        spacing: Theme.gap

        AppButton {
            Layout.fillWidth: true
            visible: root.editor.length > 0
            compact: true
            iconName: "edit"
            text: qsTr("Ret")
            onClicked: root.correct()
        }
        AppButton {
            Layout.fillWidth: true
            visible: !root.deleted
            compact: true
            iconName: "trash"
            text: qsTr("Slet")
            onClicked: root.remove()
        }
        AppButton {
            Layout.fillWidth: true
            visible: root.deleted
            compact: true
            iconName: "undo"
            text: qsTr("Fortryd sletning")
            onClicked: root.restore()
        }
    }
}
