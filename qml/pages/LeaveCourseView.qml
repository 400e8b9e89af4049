// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One participant: stops before the others, how it ended and why; or reached something.
AppPage {
    id: page

    property string record: ""
    property string enrolment: ""
    property string name: ""
    property bool over: false // the course, or their part of it
    readonly property CoursePage course: App.coursePage(page, record)

    objectName: "LeaveCourseView"
    title: name
    subtitle: course.name
    model: course

    AppButton {
        objectName: "outcome"
        Layout.fillWidth: true
        visible: page.course.outcomes && App.may.outcome
        iconName: "star"
        text: qsTr("Registrér et resultat")
        detail: qsTr("Et job, et mål: det, planen tæller.")
        onClicked: page.go("OutcomeView", { enrolment: page.enrolment })
    }
    Panel {
        Layout.fillWidth: true
        visible: !page.over
        title: qsTr("Hvordan sluttede det?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.course.endings
            onChosen: key => page.course.endings.choose(key)
        }
        FieldError {
            model: page.course
            fields: ["ending", "outcome", "date"]
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: !page.over && page.course.exitReasons.count > 0 && page.course.endings.current !== "gennemfoert"
        title: qsTr("Hvorfor? (kan udelades)")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.course.exitReasons
            onChosen: key => page.course.exitReasons.choose(key)
        }
        FieldError {
            model: page.course
            fields: ["reason"]
        }
    }

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        visible: !page.over
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem")
        onClicked: if (page.course.endOne(page.enrolment)) page.leave()
    }
}
