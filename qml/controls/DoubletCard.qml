// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Two cards beside each other, and the question whether they are one child's.
Panel {
    id: root

    required property string first
    required property string firstDetail
    required property string second
    required property string secondDetail
    required property bool asked

    signal same()
    signal different()
    signal askColleague()

    title: qsTr("Er det samme barn?")

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 300 * Theme.textScale ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        CardFace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            name: root.first
            detail: root.firstDetail
        }
        CardFace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            name: root.second
            detail: root.secondDetail
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.asked
        text: qsTr("En af jer har bedt en kollega svare.")
    }
    GridLayout {
        id: answers

        Layout.fillWidth: true
        columns: root.width < 460 * Theme.textScale ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        AppButton {
            objectName: "same"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Ja, samme barn")
            onClicked: root.same()
        }
        AppButton {
            objectName: "different"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Nej, to børn")
            onClicked: root.different()
        }
        AppButton {
            objectName: "askColleague"
            Layout.fillWidth: true
            Layout.columnSpan: answers.columns
            kind: AppButton.Kind.Quiet
            text: qsTr("Spørg kollega")
            onClicked: root.askColleague()
        }
    }
}
