// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A number with − and +; a tap on the number opens the number tiles.
RowLayout {
    id: root

    required property string label
    property int value: 0
    property int least: 0
    property int most: 99999

    signal changed(int value)

    function step(delta: int) {
        const next = Math.max(least, Math.min(most, value + delta));
        if (next !== value) changed(next);
    }

    spacing: Theme.gap

    RoundKey {
        iconName: "minus"
        text: qsTr("%1: en færre").arg(root.label)
        enabled: root.value > root.least
        onClicked: root.step(-1)
    }
    NumberButton {
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.touch
        label: root.label
        value: root.value
        most: root.most
        onPicked: value => root.changed(value)
    }
    RoundKey {
        iconName: "plus"
        strong: true
        text: qsTr("%1: en mere").arg(root.label)
        enabled: root.value < root.most
        onClicked: root.step(1)
    }
}
