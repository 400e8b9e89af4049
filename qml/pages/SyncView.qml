// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Synkronisér: one verb that can only add.
AppPage {
    id: page

    readonly property SyncPage sync: App.syncPage(page)
    readonly property SyncRunner runner: App.sync
    readonly property bool enrolling: runner.enrolNeeded || App.serverUrl.length === 0

    objectName: "SyncView"
    title: qsTr("Synkronisér")
    subtitle: qsTr("Sender dine registreringer og henter kollegernes")
    canGoBack: false
    model: sync

    Panel {
        Layout.fillWidth: true
        title: page.sync.line

        ColumnLayout {
            Layout.fillWidth: true
            visible: page.runner.running
            spacing: 8

            AppText {
                Layout.fillWidth: true
                text: page.runner.toSend > 0 ? qsTr("Sender %1 af %2").arg(page.runner.sent).arg(page.runner.toSend)
                                             : qsTr("Henter: %1 indtil nu").arg(page.runner.fetched)
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 14
                radius: 7
                color: Theme.sunken
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Synkroniserer")

                Rectangle {
                    width: page.runner.toSend > 0 ? Math.max(14, parent.width * page.runner.sent / page.runner.toSend) : parent.width * 0.3
                    height: parent.height
                    radius: 7
                    color: Theme.primary
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: page.runner.message.length > 0
            text: page.runner.message
        }
        Notice {
            Layout.fillWidth: true
            visible: page.runner.error.length > 0
            tone: Notice.Tone.Bad
            text: page.runner.error
        }
        SyncStage {
            Layout.fillWidth: true
            word: qsTr("Gemt på tabletten")
            count: page.sync.saved
            total: page.sync.saved
        }
        SyncStage {
            Layout.fillWidth: true
            word: qsTr("Sendt til kontoret")
            count: page.sync.sent
            total: page.sync.saved
        }
        SyncStage {
            Layout.fillWidth: true
            visible: page.sync.durable > 0 // said only by servers that keep a verified second copy
            word: qsTr("Sikkerhedskopieret")
            count: page.sync.durable
            total: page.sync.saved
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Alle hændelser på denne enhed tælles, også rettelser og kort.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }

    side: [
        Notice {
            Layout.fillWidth: true
            visible: page.sync.setAside > 0
            tone: Notice.Tone.Sun
            text: qsTr("%n skal ses efter. De er gemt, men tæller ikke med, før koordinatoren har set på dem.", "", page.sync.setAside)
        },
        Panel {
            Layout.fillWidth: true
            visible: page.enrolling
            title: qsTr("Tilmeld enheden")
            hint: qsTr("Få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.")

            AppField {
                id: address

                Layout.fillWidth: true
                label: qsTr("Kontorets adresse")
                text: App.serverUrl
                field.inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            }
            AppField {
                id: code

                Layout.fillWidth: true
                label: qsTr("Engangskode")
                field.inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            }
            AppButton {
                Layout.fillWidth: true
                iconName: "check"
                text: qsTr("Tilmeld enheden")
                enabled: !page.runner.running && address.text.length > 0 && code.text.length > 0
                onClicked: page.runner.enrol(address.text, code.text)
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Det kan du regne med")

            AppText {
                Layout.fillWidth: true
                text: qsTr("Synkronisér sletter aldrig noget på enheden. Går det galt undervejs, er alt gemt her og sendes næste gang.")
            }
            AppText {
                Layout.fillWidth: true
                visible: page.sync.digest.length > 0
                text: qsTr("Kontroltal: %1. To enheder med samme kontroltal har de samme registreringer.").arg(page.sync.digest)
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }
        }
    ]

    actions: AppButton {
        objectName: "syncNow"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "sync"
        text: page.runner.running ? qsTr("Synkroniserer …") : page.runner.canRetry ? qsTr("Prøv igen") : qsTr("Synkronisér")
        enabled: !page.runner.running && App.serverUrl.length > 0
        onClicked: page.runner.start()
    }
}
