// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A criterion in the plan's own words, with its figure; or, honestly, why there is none.
ColumnLayout {
    id: root

    required property string text
    required property string heading // the activity, above its first criterion
    required property string value
    required property string goal
    required property string expected
    required property string verdict
    required property string word
    required property real filled
    required property real goalFrom
    required property real goalTo
    required property real expectedAt
    required property bool computed
    required property string note
    required property string rests

    signal asked // how the figure came about

    spacing: Theme.gap

    AppHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: root.heading.length > 0
        text: root.heading
    }
    Panel {
        Layout.fillWidth: true
        spacing: 10

        AppText {
            Layout.fillWidth: true
            text: root.text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                visible: root.computed
                text: root.value
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            VerdictPill {
                verdict: root.verdict
                word: root.word
            }
            Item {
                Layout.fillWidth: true
                visible: !root.computed
            }
        }
        CriterionBar {
            Layout.fillWidth: true
            visible: root.computed
            filled: root.filled
            goalFrom: root.goalFrom
            goalTo: root.goalTo
            expectedAt: root.expectedAt
            verdict: root.verdict
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: Theme.joined([root.goal.length > 0 ? qsTr("Mål %1").arg(root.goal) : "",
                   root.computed && root.expected.length > 0 ? qsTr("Forventet nu %1").arg(root.expected) : "", root.rests], " · ")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.note
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            kind: AppButton.Kind.Quiet
            iconName: "next"
            text: qsTr("Se, hvordan tallet er talt")
            Accessible.name: qsTr("Se, hvordan tallet er talt: %1").arg(Theme.joined([root.text, root.goal], ", "))
            onClicked: root.asked()
        }
    }
}
