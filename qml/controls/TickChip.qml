// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A choice that stands by itself, or one of several that may be chosen together.
T.CheckBox {
    id: control

    property bool chosen: false
    property string iconName

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 18
    rightPadding: 18
    topPadding: 8
    bottomPadding: 8
    opacity: enabled ? 1 : 0.5
    // The model says what is chosen, and the box follows it, for the screen reader.
    checkState: chosen ? Qt.Checked : Qt.Unchecked
    nextCheckState: () => control.checkState
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: ChipLabel { // qmllint disable deferred-property-id
        text: control.text
        sign: control.chosen ? "check" : control.iconName
        chosen: control.chosen
        room: control.availableWidth
    }
    background: ChipGround {
        chosen: control.chosen
        down: control.down
        focused: control.visualFocus
    }
}
