// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A line of text with its label above it.
Column {
    id: root

    required property string label
    property string hint
    property alias text: field.text
    property alias field: field
    property string iconName

    signal accepted()
    signal edited(string text)

    spacing: 6

    AppText {
        width: root.width
        text: root.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AppText {
        width: root.width
        visible: root.hint.length > 0
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    T.TextField {
        id: field

        width: root.width
        implicitHeight: Math.max(Theme.touch, contentHeight + 24)
        leftPadding: root.iconName.length > 0 ? 52 : 16
        rightPadding: 16
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        placeholderTextColor: Theme.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.body
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.name: root.label
        Accessible.description: root.hint
        onAccepted: root.accepted()
        onTextEdited: root.edited(text)

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: 2
            border.color: field.activeFocus ? Theme.primary : Theme.outline

            FocusRing {
                shown: field.activeFocus
            }
            AppIcon {
                visible: root.iconName.length > 0
                anchors.verticalCenter: parent.verticalCenter
                x: 14
                name: root.iconName.length > 0 ? root.iconName : "search"
                color: Theme.inkSoft
                size: 26
            }
        }
    }
}
