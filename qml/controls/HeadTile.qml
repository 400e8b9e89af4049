// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// One age band: its number, and minus once there is something to take back.
T.AbstractButton {
    id: control

    required property string name
    required property int heads

    signal more()
    signal less()
    signal picked(int value)

    implicitHeight: Math.max(84, column.implicitHeight + 20)
    implicitWidth: 150
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2. Tryk for en mere").arg(name).arg(heads)
    onClicked: more()
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            x: 16
            width: parent.width - 32 - (control.heads > 0 ? 56 : 0)
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: control.heads
                color: control.heads > 0 ? Theme.inkOnPrimary : Theme.inkSoft
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: control.name
                color: control.heads > 0 ? Theme.inkOnPrimary : Theme.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.heads > 0 ? Theme.primary : control.down ? Theme.sunken : Theme.background
        border.width: control.heads > 0 ? 0 : 2
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }

    T.Button {
        id: minus

        anchors.right: parent.right
        width: Theme.touch
        height: parent.height
        visible: control.heads > 0
        Accessible.name: qsTr("%1: en færre").arg(control.name)
        onClicked: control.less()
        Accessible.onPressAction: minus.clicked()
        Keys.onReturnPressed: minus.clicked()
        Keys.onEnterPressed: minus.clicked()
        background: Rectangle {
            radius: Theme.radius
            color: minus.down ? Qt.alpha(Theme.inkOnPrimary, 0.3) : Qt.alpha(Theme.inkOnPrimary, 0.14)

            FocusRing {
                shown: minus.visualFocus
            }
        }
        contentItem: Item { // qmllint disable deferred-property-id
            AppIcon {
                anchors.centerIn: parent
                name: "minus"
                color: Theme.inkOnPrimary
                size: 30
            }
        }
    }
}
