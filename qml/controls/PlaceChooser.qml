// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.App
import Feltbog.Ui

// Where: the housing area, then the street or house. Both may be left out.
Column {
    id: root

    required property ChoiceModel areas
    required property ChoiceModel places

    spacing: Theme.gap

    ChipGroup {
        width: root.width
        choices: root.areas
        onChosen: key => root.areas.choose(key)
    }
    Rectangle {
        width: root.width
        height: 1
        color: Theme.hairline
        visible: root.places.count > 0
    }
    ChipGroup {
        width: root.width
        visible: root.places.count > 0
        choices: root.places
        onChosen: key => root.places.choose(key)
    }
}
