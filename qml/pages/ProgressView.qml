// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Fremdrift: the plan's own criteria.
AppPage {
    id: page

    readonly property ProgressPage progress: App.progressPage(page)

    objectName: "ProgressView"
    title: qsTr("Fremdrift")
    subtitle: progress.periodText
    canGoBack: false
    model: progress
    share: 0.34

    GridLayout {
        Layout.fillWidth: true
        columns: page.width >= 600 && !page.twoColumns ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "calendar"
            text: page.progress.periods.currentName
            Accessible.name: qsTr("Periode: %1").arg(text)
            onClicked: periodSheet.open()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "flag"
            text: page.progress.areas.currentName
            Accessible.name: qsTr("Indsatsområde: %1").arg(text)
            onClicked: areaSheet.open()
        }
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "chart"
        text: qsTr("Rapporter")
        onClicked: page.go("ReportsView", {})
    }
    AppButton {
        Layout.fillWidth: true
        visible: App.may.reading && page.progress.hasSeries
        iconName: "edit"
        text: qsTr("Tal fra andre")
        onClicked: page.go("ReadingsView", {})
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Overblik")

        VerdictSums {
            Layout.fillWidth: true
            reached: page.progress.reached
            underway: page.progress.onTrack
            behind: page.progress.behind
            notYet: page.progress.notYet
        }
        Hairline {}
        AppText {
            Layout.fillWidth: true
            text: page.progress.sumLine
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        Notice {
            Layout.fillWidth: true
            visible: page.progress.locked.length > 0
            text: page.progress.locked
        }
        Notice {
            Layout.fillWidth: true
            visible: page.progress.warning.length > 0
            tone: Notice.Tone.Sun
            text: page.progress.warning
        }
    }

    side: [
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: page.progress.rows

                CriterionRow {
                    required property string id

                    Layout.fillWidth: true
                    onAsked: page.go("CriterionView", {
                        criterion: id,
                        period: page.progress.periods.current
                    })
                }
            }
        }
    ]

    Sheet {
        id: periodSheet

        title: qsTr("Periode")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.progress.periods
            onChosen: key => {
                page.progress.periods.choose(key);
                periodSheet.close();
            }
        }
    }
    Sheet {
        id: areaSheet

        title: qsTr("Indsatsområde")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.progress.areas
            onChosen: key => {
                page.progress.areas.choose(key);
                areaSheet.close();
            }
        }
    }
}
