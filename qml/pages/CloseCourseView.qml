// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Afslut forløb: what became of each row.
AppPage {
    id: page

    property string record: ""
    readonly property CoursePage course: App.coursePage(page, record)

    objectName: "CloseCourseView"
    title: qsTr("Afslut forløb")
    subtitle: course.name
    model: course

    Connections {
        target: page.course
        function onDone() {
            page.leave();
        }
    }

    Notice {
        Layout.fillWidth: true
        text: page.course.rule
        tone: page.course.wordNeeded ? Notice.Tone.Sun : Notice.Tone.Info
    }
    Repeater {
        model: page.course.rows

        Panel {
            id: row

            required property string enrolment
            required property string name
            required property string detail
            required property string ended
            required property string outcome

            Layout.fillWidth: true
            title: row.name
            hint: row.ended.length > 0 ? qsTr("%1 · %2").arg(row.detail).arg(row.ended) : row.detail

            Flow {
                Layout.fillWidth: true
                visible: row.ended.length === 0
                spacing: Theme.gap

                Chip {
                    height: Math.max(implicitHeight, Theme.touch)
                    text: qsTr("Gennemført")
                    chosen: row.outcome === "gennemfoert"
                    onClicked: page.course.setOutcome(row.enrolment, "gennemfoert")
                }
                Chip {
                    height: Math.max(implicitHeight, Theme.touch)
                    text: qsTr("Stoppet")
                    chosen: row.outcome === "stoppet"
                    onClicked: page.course.setOutcome(row.enrolment, "stoppet")
                }
                Chip {
                    height: Math.max(implicitHeight, Theme.touch)
                    text: qsTr("Ved ikke")
                    chosen: row.outcome === "ved-ikke"
                    onClicked: page.course.setOutcome(row.enrolment, "ved-ikke")
                }
            }
        }
    }

    actions: AppButton {
        objectName: "closeCourse"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "flag"
        text: qsTr("Afslut forløb")
        onClicked: page.course.close()
    }
}
