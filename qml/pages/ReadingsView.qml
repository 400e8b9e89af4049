// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Tal fra andre: figures that others have, by who has them.
AppPage {
    id: page

    readonly property ReadingsPage readings: App.readingsPage(page)

    objectName: "ReadingsView"
    title: qsTr("Tal fra andre")
    subtitle: readings.without > 0 ? qsTr("%1 af %2 har intet tal endnu").arg(readings.without).arg(readings.count) : ""
    model: readings

    EmptyState {
        visible: page.readings.count === 0
        iconName: "chart"
        title: qsTr("Planen har ingen tal fra andre")
        text: qsTr("Alt, hvad den måler på, registreres i Feltbog.")
    }
    Repeater {
        model: page.readings.rows

        ColumnLayout {
            id: row

            required property string series
            required property string heading
            required property string name
            required property string unit
            required property string value
            required property string day
            required property string note

            Layout.fillWidth: true
            Layout.topMargin: heading.length > 0 ? 0 : -Theme.gap
            spacing: Theme.gap

            AppHeading {
                Layout.fillWidth: true
                visible: row.heading.length > 0
                text: row.heading
            }
            Panel {
                Layout.fillWidth: true
                padding: 10

                FigureRow {
                    Layout.fillWidth: true
                    text: row.name
                    detail: row.unit
                    value: row.value
                    day: row.day
                    note: row.note
                    onClicked: page.go("ReadingView", { series: row.series })
                }
            }
        }
    }
}
