// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Heads by age: a tap on a tile counts one more; − takes one back.
GridLayout {
    id: root

    required property HeadsModel heads

    columns: Math.max(1, Math.floor((width + Theme.gap) / (158 * Math.min(1.5, Theme.textScale) + Theme.gap)))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: root.heads

        HeadTile {
            required property string band

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onMore: root.heads.add(band, 1)
            onLess: root.heads.add(band, -1)
            onPicked: value => root.heads.put(band, value)
        }
    }
}
