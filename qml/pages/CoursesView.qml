// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Dagens hold.
AppPage {
    id: page

    readonly property CoursesPage courses: App.coursesPage(page)

    objectName: "CoursesView"
    title: qsTr("Dagens hold")
    model: courses

    EmptyState {
        visible: page.courses.count === 0
        iconName: "course"
        title: qsTr("Ingen hold endnu")
        text: qsTr("Opret et hold ud fra planens forløb. Kollegernes hold kommer, når du synkroniserer.")
    }
    Repeater {
        model: page.courses.rows

        Panel {
            id: row

            required property string record
            required property string name
            required property string activity
            required property string detail
            required property bool heldToday
            required property bool closed

            Layout.fillWidth: true
            spacing: 6

            ListRow {
                Layout.fillWidth: true
                iconName: "course"
                text: row.name
                detail: Theme.joined([row.activity === row.name ? "" : row.activity, row.detail], "\n")
                onClicked: page.go("CourseView", { record: row.record })
            }
            AppButton {
                Layout.fillWidth: true
                visible: !row.closed
                kind: row.heldToday ? AppButton.Kind.Secondary : AppButton.Kind.Primary
                iconName: row.heldToday ? "check" : "people"
                text: row.heldToday ? qsTr("Fremmøde er taget i dag") : qsTr("Fremmøde")
                Accessible.name: qsTr("%1, %2").arg(text).arg(row.name)
                onClicked: row.heldToday ? page.go("CourseView", { record: row.record })
                                         : page.go("SessionView", { course: row.record })
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.courses.closedCount > 0
        kind: AppButton.Kind.Quiet
        text: page.courses.showClosed ? qsTr("Skjul afsluttede") : qsTr("Vis afsluttede (%1)").arg(page.courses.closedCount)
        onClicked: page.courses.showClosed = !page.courses.showClosed
    }

    actions: AppButton {
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("Opret hold")
        onClicked: page.go("NewCourseView", {})
    }
}
