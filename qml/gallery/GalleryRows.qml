// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Lines of lists, figures and how far they are.
ColumnLayout {
    spacing: Theme.gapWide

    Panel {
        Layout.fillWidth: true
        title: qsTr("Linjer")

        ListRow {
            Layout.fillWidth: true
            iconName: "course"
            text: qsTr("Linje, i ro")
            detail: qsTr("og hvad der hører til")
            note: "17.25"
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "course"
            down: true
            text: qsTr("Linje, trykket")
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "course"
            faded: true
            text: qsTr("Linje, slettet")
        }
        ListRow {
            Layout.fillWidth: true
            plain: true
            iconName: "info"
            text: qsTr("Linje, der kun læses")
            detail: qsTr("En lang tekst brydes over flere linjer, også når teksten er stor, og intet skæres af.")
        }
        FigureRow {
            Layout.fillWidth: true
            text: qsTr("Linje med tal")
            detail: qsTr("hvad det tæller")
            value: "64,2 %"
            day: "31-12-2018"
        }
        FigureRow {
            Layout.fillWidth: true
            text: qsTr("Linje uden tal")
        }
    }
    CriterionRow {
        Layout.fillWidth: true
        heading: qsTr("Et succeskriterium")
        text: qsTr("Mindst 80 børn møder en medarbejder på gaden hvert år.")
        value: "52"
        goal: "80"
        expected: "60"
        verdict: "behind"
        word: qsTr("Bagud")
        filled: 0.52
        goalFrom: 0.8
        goalTo: -1
        expectedAt: 0.6
        computed: true
        note: ""
        rests: ""
    }
    VerdictSums {
        Layout.fillWidth: true
        reached: 3
        underway: 5
        behind: 2
        notYet: 1
    }
}
