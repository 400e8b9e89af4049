// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// The box of a chip: filled when it is chosen.
Rectangle {
    id: root

    required property bool chosen
    required property bool down
    required property bool focused

    radius: Theme.radiusSmall + 2
    color: chosen ? Theme.primary : down ? Theme.sunken : Theme.surface
    border.width: chosen ? 0 : 2
    border.color: Theme.outline

    FocusRing {
        shown: root.focused
    }
}
