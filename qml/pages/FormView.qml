// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Spørgeskema: which, who, when and how; then the device goes to the parent, or staff write. What was begun waits
// here.
AppPage {
    id: page

    property string course: ""
    readonly property FormsPage forms: App.formsPage(page, course)

    objectName: "FormView"
    title: qsTr("Spørgeskema")
    subtitle: forms.courseName
    model: forms

    Connections {
        target: page.forms
        function onHandOver(form) {
            App.parentMode.begin(form);
        }
        function onEnter(form) {
            page.go("FormEntryView", { form: form });
        }
    }
    Connections {
        target: App.parentMode
        function onChanged() {
            page.forms.reload();
        }
    }
    StackView.onActivated: forms.reload()

    Panel {
        Layout.fillWidth: true
        visible: page.forms.begunCount > 0
        title: qsTr("Påbegyndte skemaer")
        spacing: 2

        Repeater {
            model: page.forms.begun

            RowLayout {
                id: row

                required property string form
                required property string title
                required property string detail

                Layout.fillWidth: true

                ListRow {
                    objectName: "goOn"
                    Layout.fillWidth: true
                    iconName: "edit"
                    text: row.title
                    detail: row.detail
                    onClicked: page.forms.goOn(row.form)
                }
                IconButton {
                    objectName: "throwAway"
                    iconName: "trash"
                    text: qsTr("Smid væk: %1").arg(row.title)
                    onClicked: {
                        sure.form = row.form;
                        sure.open();
                    }
                }
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvilket skema?")

        AppText {
            Layout.fillWidth: true
            visible: page.forms.forms.count === 0
            text: page.course.length > 0 ? qsTr("Planen har ingen spørgeskemaer til forløbet.") : qsTr("Planen har ingen spørgeskemaer uden navn.")
            color: Theme.inkSoft
        }
        ChipGroup {
            Layout.fillWidth: true
            choices: page.forms.forms
            onChosen: key => page.forms.forms.choose(key)
        }
        FieldError {
            model: page.forms
            fields: ["questionnaire"]
        }
        AppText {
            Layout.fillWidth: true
            visible: page.forms.linkedElsewhere
            text: qsTr("Skemaer, der følger en deltager, åbnes fra forløbet.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: page.forms.seenBy
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        Notice {
            objectName: "uncheckedNotice"
            Layout.fillWidth: true
            visible: page.forms.unchecked.length > 0
            tone: Notice.Tone.Sun
            text: qsTr("Oversættelsen er ikke kontrolleret af en, der har sproget som modersmål: %1.").arg(page.forms.unchecked)
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.forms.linked
        title: qsTr("Hvem svarer?")
        hint: qsTr("Svarene følger deltagerens kort, så før og efter kan sammenlignes.")

        AppText {
            Layout.fillWidth: true
            visible: page.forms.people.count === 0
            text: qsTr("Ingen tilmeldte endnu")
            color: Theme.inkSoft
        }
        ChipGroup {
            Layout.fillWidth: true
            choices: page.forms.people
            onChosen: key => page.forms.people.choose(key)
        }
        FieldError {
            model: page.forms
            fields: ["person"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår?")

            ChipGroup {
                Layout.fillWidth: true
                choices: page.forms.occasions
                onChosen: key => page.forms.occasions.choose(key)
            }
            FieldError {
                model: page.forms
                fields: ["occasion"]
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvordan?")

            ChipGroup {
                Layout.fillWidth: true
                choices: page.forms.ways
                onChosen: key => page.forms.ways.choose(key)
            }
            AppText {
                Layout.fillWidth: true
                visible: page.forms.ways.current === "selv"
                text: App.parentMode.pin ? qsTr("Enheden viser kun skemaet, til du skriver din PIN.") : qsTr("Enheden viser kun skemaet, til du holder knappen nede.")
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }
        }
    ]

    actions: AppButton {
        objectName: "start"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: page.forms.ways.current === "selv" ? "tablet" : "edit"
        text: page.forms.ways.current === "selv" ? qsTr("Giv enheden til forælderen") : qsTr("Skriv svarene")
        onClicked: page.forms.start()
    }

    Sheet {
        id: sure

        property string form

        title: qsTr("Smid skemaet væk?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Svarene i det er ikke gemt og kan ikke hentes igen.")
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Behold")
            onClicked: sure.close()
        }
        AppButton {
            objectName: "throwAwayNow"
            Layout.fillWidth: true
            kind: AppButton.Kind.Danger
            iconName: "trash"
            text: qsTr("Smid væk")
            onClicked: {
                sure.close();
                page.forms.throwAway(sure.form);
            }
        }
    }
}
