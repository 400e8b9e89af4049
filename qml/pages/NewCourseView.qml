// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Opret hold: one of the plan's courses, and its first day.
AppPage {
    id: page

    readonly property CoursesPage courses: App.coursesPage(page)

    objectName: "NewCourseView"
    title: qsTr("Opret hold")
    model: courses

    Connections {
        target: page.courses
        function onOpened(record) {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Første dag")

        DateChooser {
            Layout.fillWidth: true
            date: page.courses.date
        }
        FieldError {
            model: page.courses
            fields: ["date"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvad er det for et hold?")

        Repeater {
            model: page.courses.templates

            CardButton {
                required property string key
                required property bool selected

                Layout.fillWidth: true
                picked: selected
                fresh: false
                onClicked: page.courses.templates.choose(key)
            }
        }
    }

    actions: AppButton {
        objectName: "openCourse"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: page.courses.templates.currentName.length > 0 ? qsTr("Opret %1").arg(page.courses.templates.currentName) : qsTr("Opret hold")
        onClicked: page.courses.open()
    }
}
