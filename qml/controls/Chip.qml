// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// One choice: chosen or not, told by fill, tick and (for the screen reader) role.
T.AbstractButton {
    id: control

    property bool chosen: false
    property bool many: false // more than one may be chosen
    property string iconName
    property bool showTick: true

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 18
    rightPadding: 18
    topPadding: 8
    bottomPadding: 8
    opacity: enabled ? 1 : 0.5
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: Math.ceil(labelWidth.advanceWidth) + 2 + (sign.visible ? sign.width + row.spacing : 0)
        implicitHeight: row.implicitHeight

        TextMetrics {
            id: labelWidth

            font: label.font
            text: control.text
        }
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 8

            AppIcon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: control.chosen && control.showTick ? "check" : control.iconName
                size: 22
                color: control.chosen ? Theme.inkOnPrimary : Theme.ink
            }
            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(labelWidth.advanceWidth) + 1, control.availableWidth - (sign.visible ? sign.width + row.spacing : 0))
                text: control.text
                color: control.chosen ? Theme.inkOnPrimary : Theme.ink
                font.weight: control.chosen ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: control.chosen ? Theme.primary : control.down ? Theme.sunken : Theme.surface
        border.width: control.chosen ? 0 : 2
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
