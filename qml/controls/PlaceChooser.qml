// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Where: the housing area, then the street or house. Both may be left out.
ColumnLayout {
    id: root

    required property ChoiceModel areas
    required property ChoiceModel places

    spacing: Theme.gap

    ChipGroup {
        Layout.fillWidth: true
        choices: root.areas
        onChosen: key => root.areas.choose(key)
    }
    Hairline {
        visible: root.places.count > 0
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: root.places.count > 0
        choices: root.places
        onChosen: key => root.places.choose(key)
    }
}
