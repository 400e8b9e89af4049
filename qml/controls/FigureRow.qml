// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A line with a figure at its right: the name and what it counts, the value and its day. Pressed, it opens.
T.AbstractButton {
    id: control

    property string detail
    property string value
    property string day
    property string note // estimated, missing and why, counted in another way

    property bool stacked: width < 480 * Theme.textScale // the figure below its name

    readonly property bool none: value.length === 0

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 20)
    implicitWidth: 320
    Accessible.role: Accessible.Button
    Accessible.name: Theme.joined([text, detail, none ? qsTr("intet tal endnu") : value, day, note], ", ")
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        Flow {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: 4
            width: parent.width - 44
            spacing: 8

            Column {
                width: control.stacked ? row.width : Math.floor((row.width - row.spacing) * 0.64)
                spacing: 2

                AppText {
                    width: parent.width
                    text: control.text
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    visible: text.length > 0
                    text: control.detail
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Column {
                width: control.stacked ? row.width : Math.floor((row.width - row.spacing) * 0.36)

                AppText {
                    width: parent.width
                    text: control.none ? qsTr("intet tal endnu") : control.value
                    color: control.none ? Theme.inkSoft : Theme.ink
                    font.pixelSize: control.none ? Theme.small : Theme.heading
                    font.weight: control.none ? Font.Normal : Font.DemiBold
                    horizontalAlignment: control.stacked ? Text.AlignLeft : Text.AlignRight
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    visible: text.length > 0
                    text: Theme.joined([control.day, control.note], " · ")
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    horizontalAlignment: control.stacked ? Text.AlignLeft : Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: 4
            name: "next"
            color: Theme.inkSoft
            size: 24
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Theme.sunken : "transparent"

        FocusRing {
            shown: control.visualFocus
        }
    }
}
