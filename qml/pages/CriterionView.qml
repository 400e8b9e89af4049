// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One criterion: the plan's words, the figure, how it came about, and the registrations behind it.
AppPage {
    id: page

    property string criterion
    property string period
    readonly property CriterionPage shown: App.criterionPage(page, criterion, period)

    objectName: "CriterionView"
    title: qsTr("Sådan er tallet talt")
    subtitle: page.shown.periodName
    model: shown
    share: 0.5

    Panel {
        Layout.fillWidth: true
        visible: page.shown.text.length > 0
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            text: page.shown.text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                text: page.shown.value
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            VerdictPill {
                verdict: page.shown.verdict
                word: page.shown.word
            }
        }
        JudgedBox {
            Layout.fillWidth: true
            visible: page.shown.judged.length > 0
            verdict: page.shown.judgedVerdict
            word: page.shown.judged === page.shown.word ? "" : page.shown.judged
            by: page.shown.judgedBy
            text: page.shown.judgedText
        }
        AppButton {
            objectName: "judge"
            Layout.fillWidth: true
            visible: App.may.judge
            compact: true
            iconName: "edit"
            text: page.shown.judged.length > 0 ? qsTr("Ny vurdering") : qsTr("Skriv en vurdering")
            onClicked: page.go("JudgementView", { criterion: page.criterion, period: page.period })
        }
        Hairline {}
        AppHeading {
            Layout.fillWidth: true
            text: qsTr("Reglen")
        }
        AppText {
            Layout.fillWidth: true
            text: page.shown.rule
        }
        Repeater {
            model: page.shown.notes

            AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }
        }
        Hairline {}
        Repeater {
            model: page.shown.facts

            RowLayout {
                id: fact

                required property string name
                required property string value

                Layout.fillWidth: true
                spacing: Theme.gap

                AppText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                    text: fact.name
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    visible: text.length > 0
                    text: fact.value
                    horizontalAlignment: lineCount > 1 ? Text.AlignLeft : Text.AlignRight
                }
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.shown.registrationsTitle.length > 0
            title: page.shown.registrationsTitle

            Repeater {
                model: page.shown.registrations

                ListRow {
                    required property string what
                    required property string detail_
                    required property string note_

                    Layout.fillWidth: true
                    plain: true
                    text: what
                    detail: detail_
                    note: note_
                }
            }
        }
    ]
}
