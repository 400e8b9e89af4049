// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// How those who decide judged a criterion: their word, who and when, and why.
Rectangle {
    id: root

    required property string verdict
    required property string word // empty: it stands above already
    required property string by
    required property string text

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * 14
    radius: Theme.radiusSmall
    border.width: Theme.edge
    border.color: Theme.ink
    color: Theme.primarySoft

    ColumnLayout {
        id: column

        x: 16
        y: 14
        width: root.width - 32
        spacing: 8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                text: qsTr("Vurdering · %1").arg(root.by)
                color: Theme.inkOnPrimarySoft
                font.weight: Font.DemiBold
            }
            VerdictPill {
                visible: root.word.length > 0
                verdict: root.verdict
                word: root.word
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.text
            color: Theme.inkOnPrimarySoft
        }
    }
}
