// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A meeting of the plan: how often, its dates this year, and what is missing before the next.
Panel {
    id: root

    required property string meeting
    required property string name
    required property string how
    required property string state_
    required property string suggested
    required property var dates // record, day, state, needs, missing, ahead, cancelled

    signal opened(string meeting, string record)

    title: name
    hint: Theme.joined([how, state_], "\n")
    spacing: 4

    Repeater {
        model: root.dates

        ColumnLayout {
            id: at

            required property var modelData

            Layout.fillWidth: true
            spacing: 4

            ListRow {
                Layout.fillWidth: true
                iconName: at.modelData.cancelled ? "cross" : at.modelData.ahead ? "calendar" : "check"
                faded: at.modelData.cancelled
                text: at.modelData.day
                detail: Theme.joined([at.modelData.state, at.modelData.needs], " · ")
                onClicked: root.opened(root.meeting, at.modelData.record)
            }
            Notice {
                Layout.fillWidth: true
                visible: at.modelData.missing.length > 0
                tone: Notice.Tone.Sun
                text: qsTr("Mangler fra: %1").arg(at.modelData.missing)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("Sæt en dato")
        detail: root.suggested
        Accessible.name: qsTr("Sæt en dato for %1").arg(root.name)
        onClicked: root.opened(root.meeting, "")
    }
}
