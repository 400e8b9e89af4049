// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One course: its register and its meetings.
AppPage {
    id: page

    property string record: ""
    readonly property CoursePage course: App.coursePage(page, record)
    readonly property bool outcomes: course.outcomes && App.may.outcome

    objectName: "CourseView"
    title: course.name
    subtitle: course.activity === course.name ? course.detail : qsTr("%1 · %2").arg(course.activity).arg(course.detail)
    model: course

    Panel {
        Layout.fillWidth: true
        hint: page.course.enrolled === 0 ? ""
            : page.outcomes ? page.course.closed ? qsTr("Tryk på en deltager, der har nået noget.") : qsTr("Tryk på en deltager, der stopper før de andre eller har nået noget.")
            : page.course.closed ? "" : qsTr("Tryk på en deltager, der stopper før de andre.")
        title: page.course.enrolled === 0 ? qsTr("Tilmeldte") : qsTr("Tilmeldte (%1)").arg(page.course.enrolled)
        spacing: 2

        EmptyState {
            visible: page.course.enrolled === 0
            iconName: "person"
            title: qsTr("Ingen tilmeldte endnu")
            text: qsTr("Tilmeld børn, forældre eller familier, før du tager fremmøde.")
        }
        Repeater {
            model: page.course.rows

            ListRow {
                id: row

                required property string enrolment
                required property string name
                required detail
                required property string ended

                readonly property bool over: page.course.closed || ended.length > 0

                Layout.fillWidth: true
                plain: over && !page.outcomes
                onClicked: page.go("LeaveCourseView", { record: page.record, enrolment: row.enrolment, name: row.name, over: row.over })
                iconName: "person"
                text: name
                note: ended
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            visible: !page.course.closed
            iconName: "plus"
            text: qsTr("Tilmeld")
            onClicked: page.go("EnrolView", { course: page.record })
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Mødegange")
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: page.course.sessionCount === 0
                text: qsTr("Ingen mødegange endnu.")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.course.sessions

                ListRow {
                    id: meeting

                    required property string record
                    required property string title
                    required detail
                    required property bool cancelled

                    Layout.fillWidth: true
                    iconName: cancelled ? "cross" : "check"
                    text: title
                    plain: cancelled || page.course.closed
                    onClicked: page.go("SessionView", { course: page.record, session: meeting.record })
                }
            }
        },
        AppButton {
            objectName: "formButton"
            Layout.fillWidth: true
            visible: page.course.forms && App.may.forms
            iconName: "form"
            text: qsTr("Spørgeskema")
            onClicked: page.go("FormView", { course: page.record })
        },
        AppButton {
            Layout.fillWidth: true
            visible: !page.course.closed
            iconName: "flag"
            text: qsTr("Afslut forløb")
            onClicked: page.go("CloseCourseView", { record: page.record })
        }
    ]

    actions: AppButton {
        Layout.fillWidth: true
        visible: !page.course.closed
        kind: AppButton.Kind.Primary
        iconName: "people"
        text: qsTr("Fremmøde")
        onClicked: page.go("SessionView", { course: page.record })
    }
}
