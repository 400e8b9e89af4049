// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// How old somebody is about, where their card does not say.
Sheet {
    id: sheet

    required property string who
    required property NewPersonChoices people

    signal answered(string band) // empty: closed without an answer

    function give(band: string) {
        answered(band);
        close();
    }

    title: qsTr("Hvor gammel er %1 cirka?").arg(who)
    onClosed: answered("")

    AppText {
        Layout.fillWidth: true
        text: qsTr("Første møde i planåret: alderen vurderes igen.")
        color: Theme.inkSoft
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: sheet.people.childBands
        onChosen: key => sheet.give(key)
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: sheet.people.adultBands
        onChosen: key => sheet.give(key)
    }
}
