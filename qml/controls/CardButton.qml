// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A person's card to be picked: the kaldenavn, and a tick when they are in.
T.CheckBox {
    id: control

    required property string name
    required property string detail
    required property bool picked
    required property bool fresh

    implicitWidth: 132
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 20)
    Accessible.name: Theme.joined([name, detail, fresh ? qsTr("nyt kort") : ""], ", ")
    // The model says what is picked.
    checkState: picked ? Qt.Checked : Qt.Unchecked
    nextCheckState: () => control.checkState
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: words.implicitHeight

        Rectangle { // a narrow one has no room for the empty ring
            id: ring

            x: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: control.picked || control.width >= 200
            width: 30
            height: 30
            radius: 15
            color: control.picked ? Theme.inkOnPrimary : "transparent"
            border.width: control.picked ? 0 : 2
            border.color: Theme.outline

            AppIcon {
                anchors.centerIn: parent
                visible: control.picked
                name: "check"
                color: Theme.primary
                size: 24
            }
        }
        Column {
            id: words

            x: ring.visible ? 52 : 14
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 10

            AppText {
                width: parent.width
                text: control.name
                color: control.picked ? Theme.inkOnPrimary : Theme.ink
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                visible: text.length > 0
                text: control.fresh ? qsTr("%1 · nyt").arg(control.detail) : control.detail
                color: control.picked ? Theme.inkOnPrimary : Theme.inkSoft
                font.pixelSize: Theme.small
                Accessible.ignored: true
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
