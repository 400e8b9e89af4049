// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A figure a partner was asked for: what it is, what came, and what it was the last time.
Panel {
    id: root

    required property string name
    required property string about
    required property string day_
    required property string missing // why it is not there; empty: it is
    required property bool given
    required property var numbers    // name, value, last

    padding: 14
    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: root.name
        font.weight: Font.DemiBold
    }
    AppText {
        Layout.fillWidth: true
        text: Theme.joined([root.about, root.day_], " · ")
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    Notice {
        Layout.fillWidth: true
        visible: root.missing.length > 0
        text: qsTr("Ingen tal: %1").arg(root.missing)
    }
    Repeater {
        model: root.numbers

        RowLayout {
            id: number

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: number.modelData.name
                }
                AppText {
                    Layout.fillWidth: true
                    text: number.modelData.last
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                }
            }
            AppText {
                visible: root.missing.length === 0
                text: root.given ? number.modelData.value : qsTr("ikke kommet")
                color: root.given ? Theme.ink : Theme.inkSoft
                font.pixelSize: root.given ? Theme.title : Theme.small
                font.weight: root.given ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
