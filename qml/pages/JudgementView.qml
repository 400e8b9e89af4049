// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Vurdering: how those who decide judge one criterion.
AppPage {
    id: page

    property string criterion: ""
    property string period: ""
    readonly property JudgementPage judgement: App.judgementPage(page, criterion, period)

    objectName: "JudgementView"
    title: qsTr("Vurdering")
    subtitle: judgement.span
    model: judgement

    Connections {
        target: page.judgement
        function onDone() {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvordan er det gået?")
        hint: page.judgement.criterion

        ChipGroup {
            Layout.fillWidth: true
            choices: page.judgement.verdicts
            onChosen: key => page.judgement.verdicts.choose(key)
        }
        FieldError {
            model: page.judgement
            fields: ["judged"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvem har vurderet det?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.judgement.deciders
            onChosen: key => page.judgement.deciders.choose(key)
        }
        FieldError {
            model: page.judgement
            fields: ["decidedBy"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår?")

            DayButton {
                Layout.fillWidth: true
                date: page.judgement.date
            }
            FieldError {
                model: page.judgement
                fields: ["date", "from", "to", "span"]
            }
        },
        Panel {
            Layout.fillWidth: true

            TextBlock {
                objectName: "text"
                Layout.fillWidth: true
                label: qsTr("Begrundelse (kan udelades)")
                hint: qsTr("Om planen, aldrig om personer. Teksten kan læses af alle, der får tallene.")
                room: page.judgement.left
                text: page.judgement.text
                onEdited: text => page.judgement.text = text
            }
            FieldError {
                model: page.judgement
                fields: ["text"]
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem vurdering")
        onClicked: page.judgement.save()
    }
}
