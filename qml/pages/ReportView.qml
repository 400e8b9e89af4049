// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A report as it was published.
AppPage {
    id: page

    readonly property ReportsPage reports: App.reportsPage(page)
    property string report

    Component.onCompleted: if (report.length > 0) reports.open(report)

    objectName: "ReportView"
    title: page.reports.openTitle.length > 0 ? page.reports.openTitle : qsTr("Rapport")
    subtitle: page.reports.openDetail
    model: reports

    Panel {
        Layout.fillWidth: true
        visible: page.reports.openTitle.length > 0
        spacing: Theme.gap

        Repeater {
            model: page.reports.lines

            Column { // a layout would measure the texts before it knows their width
                id: line

                required property string text
                required property string figure
                required property string ages

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
                Hairline {
                    width: line.width
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: page.reports.hiddenMeans.length > 0
            text: page.reports.hiddenMeans
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
