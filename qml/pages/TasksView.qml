// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Opgaver: what to ask about, the overdue first.
AppPage {
    id: page

    readonly property TasksPage tasks: App.tasksPage(page)

    objectName: "TasksView"
    personal: true
    title: qsTr("Opgaver")
    subtitle: tasks.overdue > 0 ? qsTr("%n over tiden", "", tasks.overdue) : ""
    model: tasks

    EmptyState {
        visible: page.tasks.count === 0
        iconName: "check"
        title: qsTr("Ingen opgaver lige nu")
        text: qsTr("Her står, hvad planen vil have fulgt op på: i god tid før, og til der er svaret.")
    }
    Repeater {
        model: page.tasks.rows

        TaskCard {
            required property string task

            Layout.fillWidth: true
            onAnswered: answer => page.tasks.answer(task, answer)
        }
    }
}
