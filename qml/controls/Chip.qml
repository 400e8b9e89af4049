// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// One choice of several, told by fill, tick and (for the screen reader) role.
T.RadioButton {
    id: control

    property bool chosen: false
    property string iconName
    property bool showTick: true

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 18
    rightPadding: 18
    topPadding: 8
    bottomPadding: 8
    opacity: enabled ? 1 : 0.5
    // The model says what is chosen, and the button follows it, for the screen reader.
    autoExclusive: false
    checked: chosen
    onCheckedChanged: if (checked !== chosen) checked = Qt.binding(() => control.chosen)
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: ChipLabel { // qmllint disable deferred-property-id
        text: control.text
        sign: control.chosen && control.showTick ? "check" : control.iconName
        chosen: control.chosen
        room: control.availableWidth
    }
    background: ChipGround {
        chosen: control.chosen
        down: control.down
        focused: control.visualFocus
    }
}
