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
    property string label // what is chosen, where the page does not say it just before

    signal chosen(string key)

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.ignored: label.length === 0

    Repeater {
        model: root.many ? null : root.choices

        Chip {
            required property string key
            required property string name
            required property bool selected

            width: Math.min(implicitWidth, root.width)
            height: Math.max(implicitHeight, root.chipHeight)
            text: name
            chosen: selected
            onClicked: root.chosen(key)
        }
    }
    Repeater {
        model: root.many ? root.choices : null

        TickChip {
            required property string key
            required property string name
            required property bool selected

            width: Math.min(implicitWidth, root.width)
            height: Math.max(implicitHeight, root.chipHeight)
            text: name
            chosen: selected
            onClicked: root.chosen(key)
        }
    }
}
