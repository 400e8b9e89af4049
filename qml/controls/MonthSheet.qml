// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A month to pick a day from; days that are too late cannot be chosen.
Sheet {
    id: sheet

    required property DateChoice date
    property int year: date.year
    property int month: date.month
    property bool years: false // figures may be years old: a year at a time, too

    function turn(delta: int) {
        const at = year * 12 + month - 1 + delta;
        year = Math.floor(at / 12);
        month = at % 12 + 1;
    }

    title: qsTr("Hvilken dag?")
    padding: centred ? Theme.margin - ring : 2
    onAboutToShow: {
        year = date.year;
        month = date.month;
    }

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            iconName: "back"
            text: qsTr("Måneden før")
            onClicked: sheet.turn(-1)
        }
        AppHeading {
            Layout.fillWidth: true
            text: sheet.date.monthName(sheet.year, sheet.month)
            horizontalAlignment: Text.AlignHCenter
        }
        IconButton {
            iconName: "next"
            text: qsTr("Måneden efter")
            enabled: sheet.date.allowed(sheet.month === 12 ? sheet.year + 1 : sheet.year, sheet.month === 12 ? 1 : sheet.month + 1, 1)
            onClicked: sheet.turn(1)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: sheet.years
        spacing: Theme.gap

        AppButton {
            objectName: "yearBefore"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            compact: true
            text: qsTr("Et år tilbage")
            onClicked: sheet.turn(-12)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            compact: true
            text: qsTr("Et år frem")
            enabled: sheet.date.allowed(sheet.year + 1, sheet.month, 1)
            onClicked: sheet.turn(12)
        }
    }
    GridLayout {
        objectName: "month"
        Layout.fillWidth: true
        columns: 7
        columnSpacing: sheet.centred ? 4 : 1 // a phone has room for seven, and not for much between them
        rowSpacing: 4

        Repeater {
            model: [qsTr("ma"), qsTr("ti"), qsTr("on"), qsTr("to"), qsTr("fr"), qsTr("lø"), qsTr("sø")]

            AppText {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Repeater {
            model: sheet.date.firstWeekday(sheet.year, sheet.month) - 1

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        Repeater {
            model: sheet.date.daysIn(sheet.year, sheet.month)

            Chip {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitWidth: 40
                leftPadding: 0
                rightPadding: 0
                showTick: false
                text: String(index + 1)
                enabled: sheet.date.allowed(sheet.year, sheet.month, index + 1)
                chosen: sheet.date.year === sheet.year && sheet.date.month === sheet.month && sheet.date.day === index + 1
                onClicked: {
                    sheet.date.pick(sheet.year, sheet.month, index + 1);
                    sheet.close();
                }
            }
        }
    }
}
