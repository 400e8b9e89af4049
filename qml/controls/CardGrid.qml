// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Cards to pick from (roles token, name, detail, picked, fresh), in as many columns as there is room for: two on
// a phone.
GridLayout {
    id: root

    required property var cards // QAbstractListModel

    signal pressed(string token)

    columns: Math.max(1, Math.min(4, Math.floor((width + Theme.gap) / (132 * Theme.textScale + Theme.gap))))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: root.cards

        CardButton {
            required property string token

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.pressed(token)
        }
    }
}
