// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// How many criteria are reached, on their way, behind, and without a figure.
Flow { // as many in a row as there is room for, in any language and size of text
    id: root

    required property int reached
    required property int underway
    required property int behind
    required property int notYet

    // Four of them, and no model: delegates made anew while the panel around them appears crash Qt 6.4's layouts.
    component Sum: Column {
        id: sum

        required property int n
        required property string verdict
        required property string word

        spacing: 4

        AppText {
            text: sum.n
            font.pixelSize: Theme.display
            font.weight: Font.Bold
        }
        VerdictPill {
            verdict: sum.verdict
            word: sum.word
        }
    }

    spacing: Theme.gap

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
