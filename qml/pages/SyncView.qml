// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Synkronisér: one verb that can only add. Sync runs by itself; the page says where it stands, why, and what helps.
AppPage {
    id: page

    readonly property SyncPage sync: App.syncPage(page)
    readonly property SyncRunner runner: App.sync

    readonly property string stateWord: {
        switch (runner.state) {
        case SyncRunner.Resting: return sync.saved === 0 && sync.sent === 0 ? qsTr("Intet at sende endnu") : qsTr("Alt er sendt");
        case SyncRunner.Waiting: return qsTr("%1 venter").arg(shown(sync.waiting));
        case SyncRunner.Working: return qsTr("Synkroniserer");
        case SyncRunner.Offline: return qsTr("Ingen forbindelse");
        case SyncRunner.Failed: return sync.waiting > 0 ? qsTr("%1 kunne ikke sendes").arg(shown(sync.waiting)) : qsTr("Kunne ikke hente");
        default: return qsTr("Enheden er ikke tilmeldt");
        }
    }
    readonly property string stateText: {
        switch (runner.state) {
        case SyncRunner.Waiting: return qsTr("Sendes af sig selv om lidt.");
        case SyncRunner.Working: return runner.toSend > 0 ? qsTr("Sender %1 af %2").arg(shown(runner.sent)).arg(shown(runner.toSend))
                                      : runner.fetched > 0 ? qsTr("Henter: %1 indtil nu").arg(shown(runner.fetched)) : qsTr("Spørger kontoret");
        case SyncRunner.Offline: return qsTr("Alt er gemt her og sendes, når du er på nettet.");
        default: return runner.error;
        }
    }
    readonly property string stateMore: {
        switch (runner.state) {
        case SyncRunner.Working: return "";
        case SyncRunner.Offline: return Theme.joined([sync.waiting > 0 ? qsTr("%1 venter").arg(shown(sync.waiting)) : "", sync.lastSent, runner.cause], " · ");
        default: return sync.lastSent;
        }
    }

    function shown(n: int): string {
        return n.toLocaleString(Qt.locale("da_DK"), "f", 0);
    }

    objectName: "SyncView"
    title: qsTr("Synkronisér")
    subtitle: qsTr("Sender dine registreringer og henter kollegernes")
    canGoBack: false
    model: sync

    Panel {
        Layout.fillWidth: true

        SyncStatus {
            objectName: "syncStatus"
            Layout.fillWidth: true
            state: page.runner.state
            word: page.stateWord
            text: page.stateText
            more: page.stateMore
        }
        Rectangle {
            Layout.fillWidth: true
            visible: page.runner.running
            implicitHeight: 14
            radius: 7
            color: Theme.sunken
            Accessible.role: Accessible.ProgressBar
            Accessible.name: page.stateText

            Rectangle {
                width: page.runner.toSend > 0 ? Math.max(14, parent.width * page.runner.sent / page.runner.toSend) : parent.width * 0.3
                height: parent.height
                radius: 7
                color: Theme.primary
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: text.length > 0
            tone: page.runner.state === SyncRunner.Failed ? Notice.Tone.Bad : Notice.Tone.Sun
            text: page.runner.help
        }
        Notice {
            Layout.fillWidth: true
            visible: page.runner.state === SyncRunner.Resting && text.length > 0
            text: page.runner.message
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.runner.enrolNeeded
        title: qsTr("Tilmeld enheden")
        hint: qsTr("Scan koordinatorens QR-kode, eller få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.")

        AppButton {
            objectName: "join"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "qr"
            text: qsTr("Bliv tilmeldt med QR-kode")
            onClicked: page.go("JoinView", {})
        }
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
            objectName: "enrol"
            Layout.fillWidth: true
            iconName: "check"
            text: qsTr("Tilmeld enheden")
            detail: enabled ? "" : qsTr("Skriv adresse og engangskode først")
            enabled: address.text.length > 0 && code.text.length > 0
            onClicked: page.runner.enrol(address.text, code.text)
        }
    }
    Panel {
        Layout.fillWidth: true

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
        Panel {
            Layout.fillWidth: true
            visible: page.sync.setAside > 0
            title: qsTr("%n skal ses efter", "", page.sync.setAside)
            hint: qsTr("De er gemt, men tæller ikke med, før koordinatoren har set på dem.")
            spacing: 2

            Repeater {
                model: page.sync.asideRows

                ListRow {
                    required property string title
                    required detail
                    required property string sign

                    Layout.fillWidth: true
                    plain: true
                    text: title
                    iconName: sign
                }
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: waitingList.count > 0
            title: qsTr("Venter på at blive sendt")
            spacing: 2

            Repeater {
                id: waitingList

                model: page.sync.waitingRows

                ListRow {
                    required property string title
                    required detail
                    required property string sign

                    Layout.fillWidth: true
                    text: title
                    iconName: sign
                    onClicked: page.go("RecentView", {})
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: page.sync.waitingMore
                text: qsTr("Og flere. Alle står under Seneste.")
                color: Theme.inkSoft
                font.pixelSize: Theme.small
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Det kan du regne med")

            AppText {
                Layout.fillWidth: true
                text: qsTr("Feltbog sender af sig selv, når der er net. Du behøver ikke vente på det.")
            }
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
        text: page.runner.running ? qsTr("Synkroniserer …")
            : page.runner.state === SyncRunner.Failed || page.runner.state === SyncRunner.Offline ? qsTr("Prøv igen") : qsTr("Synkronisér")
        detail: page.runner.state === SyncRunner.NotEnrolled ? qsTr("Tilmeld enheden først") : ""
        enabled: !page.runner.running // the reason is its text; nothing else ever takes the button away
        onClicked: page.runner.start()
    }
}
