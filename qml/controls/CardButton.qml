// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// A person's card to be picked: the kaldenavn, and a tick when they are in.
T.CheckBox {
    id: control

    required property string name
    required property string detail
    required property bool picked
    required property bool fresh

    implicitWidth: 260
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 20)
    Accessible.name: Theme.joined([name, detail, fresh ? qsTr("nyt kort") : ""], ", ")
    // The model says what is picked.
    checkState: picked ? Qt.Checked : Qt.Unchecked
    nextCheckState: () => control.checkState
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: 14
            width: parent.width - 28
            spacing: 14

            Rectangle {
                implicitWidth: 36
                implicitHeight: 36
                radius: 18
                color: control.picked ? Theme.inkOnPrimary : "transparent"
                border.width: control.picked ? 0 : 2
                border.color: Theme.outline

                AppIcon {
                    anchors.centerIn: parent
                    visible: control.picked
                    name: "check"
                    color: Theme.primary
                    size: 26
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: control.name
                    color: control.picked ? Theme.inkOnPrimary : Theme.ink
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: control.fresh ? qsTr("Nyt kort · %1").arg(control.detail) : control.detail
                    color: control.picked ? Theme.inkOnPrimary : Theme.inkSoft
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.picked ? Theme.primary : control.down ? Theme.sunken : Theme.background
        border.width: control.picked ? 0 : 1
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
