// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// I dag, i går or another date.
RowLayout {
    id: root

    required property DateChoice date

    spacing: Theme.gap

    Chip {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: 84
        leftPadding: 8
        rightPadding: 8
        text: qsTr("I dag")
        chosen: root.date.daysAgo === 0
        onClicked: root.date.setDaysAgo(0)
    }
    Chip {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: 84
        leftPadding: 8
        rightPadding: 8
        text: qsTr("I går")
        chosen: root.date.daysAgo === 1
        onClicked: root.date.setDaysAgo(1)
    }
    Chip {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 150
        leftPadding: 8
        rightPadding: 8
        iconName: "calendar"
        text: root.date.daysAgo > 1 ? root.date.text : qsTr("Anden dato")
        chosen: root.date.daysAgo > 1
        onClicked: sheet.open()
    }

    MonthSheet {
        id: sheet

        date: root.date
    }
}
