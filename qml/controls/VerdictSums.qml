// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// How many criteria are reached, on their way, behind, and without a figure.
GridLayout {
    id: root

    required property int reached
    required property int underway
    required property int behind
    required property int notYet
    property bool abreast: true // all four in a row, where there is room

    // Four of them, and no model: delegates made anew while the panel around them appears crash Qt 6.4's layouts.
    component Sum: ColumnLayout {
        id: sum

        required property int n
        required property string verdict
        required property string word

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 4

        AppText {
            Layout.fillWidth: true // or the four stay as narrow as their words
            text: sum.n
            font.pixelSize: Theme.display
            font.weight: Font.Bold
        }
        VerdictPill {
            verdict: sum.verdict
            word: sum.word
        }
    }

    columns: width > 420 && abreast ? 4 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Sum {
        n: root.reached
        verdict: "reached"
        word: qsTr("Nået")
    }
    Sum {
        n: root.underway
        verdict: "ontrack"
        word: qsTr("På vej")
    }
    Sum {
        n: root.behind
        verdict: "behind"
        word: qsTr("Bagud")
    }
    Sum {
        n: root.notYet
        verdict: "notyet"
        word: qsTr("Ikke opgjort")
    }
}
