// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Choices of a ChoiceModel (roles key, name, selected) as chips that wrap.
Flow {
    id: root

    required property var choices // ChoiceModel
    property bool many: false
    property int chipHeight: Theme.touch

    signal chosen(string key)

    spacing: Theme.gap

    Repeater {
        model: root.choices

        Chip {
            required property string key
            required property string name
            required property bool selected

            width: Math.min(implicitWidth, root.width)
            height: Math.max(implicitHeight, root.chipHeight)
            text: name
            chosen: selected
            many: root.many
            onClicked: root.chosen(key)
        }
    }
}
