// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// What the app says.
ColumnLayout {
    spacing: Theme.gapWide

    Notice {
        Layout.fillWidth: true
        text: qsTr("Godt at vide: en besked uden fare.")
    }
    Notice {
        Layout.fillWidth: true
        tone: Notice.Tone.Sun
        text: qsTr("Værd at se på: noget venter, eller noget er skjult så længe.")
    }
    Notice {
        Layout.fillWidth: true
        tone: Notice.Tone.Bad
        text: qsTr("Det gik ikke: hvad der er galt, og hvad man gør.")
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Synkronisering")

        SyncStatus {
            Layout.fillWidth: true
            state: SyncRunner.Resting
            word: qsTr("Alt er sendt")
            text: qsTr("Enhed og server har det samme.")
        }
        SyncStatus {
            Layout.fillWidth: true
            state: SyncRunner.Offline
            word: qsTr("Ingen forbindelse")
            text: qsTr("Alt er gemt her og sendes, når du er på nettet.")
        }
        SyncStatus {
            Layout.fillWidth: true
            state: SyncRunner.Failed
            word: qsTr("Det gik ikke")
            text: qsTr("Prøv igen, eller spørg koordinatoren.")
        }
        SyncStage {
            Layout.fillWidth: true
            word: qsTr("Sendt til kontoret")
            count: 41
            total: 50
        }
    }
    EmptyState {
        iconName: "contact"
        title: qsTr("Her er ikke noget endnu")
        text: qsTr("Hvorfor, og hvad man kan gøre.")
    }
}
