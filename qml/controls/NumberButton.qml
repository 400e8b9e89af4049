// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// Shows a number; pressed, it opens the number tiles.
T.Button {
    id: control

    required property string label
    property int value: 0
    property int most: 99999

    signal picked(int value)

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 24)
    implicitHeight: Theme.touch
    Accessible.name: qsTr("%1: %2. Tryk for at skrive tallet").arg(label).arg(value)
    onClicked: pad.open()
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: AppText {
        text: control.value.toLocaleString(Qt.locale("da_DK"), "f", 0)
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.sunken : Theme.background
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }

    NumberPad {
        id: pad

        label: control.label
        start: control.value
        most: control.most
        onPicked: value => control.picked(value)
    }
}
