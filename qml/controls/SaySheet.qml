// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// What to say to the child about the card, and what Feltbog is not.
Sheet {
    id: sheet

    title: qsTr("Sig til barnet")

    Notice {
        Layout.fillWidth: true
        text: qsTr("»Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«")
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Feltbog er ikke en journal og ikke en underretning. Er du bekymret for et barn, så står det under Om Feltbog, hvem du ringer til.")
        color: Theme.inkSoft
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        text: qsTr("Luk")
        onClicked: sheet.close()
    }
}
