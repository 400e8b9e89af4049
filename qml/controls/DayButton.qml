// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.App
import Feltbog.Ui

// A day that is seldom today or yesterday: the button says which, and opens the month.
AppButton {
    id: root

    required property DateChoice date
    property alias years: sheet.years

    iconName: "calendar"
    text: date.text
    Accessible.name: qsTr("Dag: %1. Tryk for at vælge en anden").arg(date.text)
    onClicked: sheet.open()

    MonthSheet {
        id: sheet

        date: root.date
    }
}
