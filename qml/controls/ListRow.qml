// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// A line of a list: sign, title, detail; pressed, it opens.
T.AbstractButton {
    id: control

    property string iconName
    property string detail
    property string note      // small, at the right
    property bool plain: false // not to be pressed
    property bool faded: false
    property bool current: false // of a list that has the focus itself

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 20)
    implicitWidth: 320
    enabled: !plain
    Accessible.ignored: plain // it is text then, and no button
    Accessible.name: Theme.joined([text, detail, note], ", ")
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        Accessible.ignored: !control.plain
        Accessible.role: Accessible.StaticText
        Accessible.name: control.Accessible.name

        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: 4
            width: parent.width - 8
            spacing: 14

            Rectangle {
                visible: control.iconName.length > 0
                implicitWidth: 48
                implicitHeight: 48
                radius: 14
                color: Theme.primarySoft
                opacity: control.faded ? 0.6 : 1

                AppIcon {
                    anchors.centerIn: parent
                    name: control.iconName
                    color: Theme.inkOnPrimarySoft
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: control.text
                    font.weight: Font.DemiBold
                    font.strikeout: control.faded
                    color: control.faded ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: control.detail
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            AppText {
                visible: text.length > 0
                text: control.note
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            AppIcon {
                visible: !control.plain
                name: "next"
                color: Theme.inkSoft
                size: 24
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Theme.sunken : "transparent"

        FocusRing {
            shown: control.visualFocus || control.current
        }
    }
}
