// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A report as it was published, or as the office showed it.
AppPage {
    id: page

    property string report
    readonly property ReportPage shown: App.reportPage(page, report)

    objectName: "ReportView"
    title: page.shown.title.length > 0 ? page.shown.title : qsTr("Rapport")
    subtitle: page.shown.detail
    model: shown

    Panel {
        Layout.fillWidth: true
        visible: page.shown.title.length > 0
        spacing: Theme.gap

        Repeater {
            model: page.shown.lines

            Column { // a layout would measure the texts before it knows their width
                id: line

                required property string text
                required property string figure
                required property string ages
                required property string note

                Layout.fillWidth: true
                spacing: 4

                AppText {
                    width: line.width
                    text: line.text
                }
                AppText {
                    width: line.width
                    text: line.figure
                    font.weight: Font.Bold
                }
                AppText {
                    width: line.width
                    visible: line.ages.length > 0
                    text: line.ages
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                }
                AppText {
                    width: line.width
                    visible: line.note.length > 0
                    text: line.note
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                }
                Hairline {
                    width: line.width
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: page.shown.hiddenMeans.length > 0
            text: page.shown.hiddenMeans
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
