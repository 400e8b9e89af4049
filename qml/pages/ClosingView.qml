// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Luk planen: who has sent their last, and what goes and what stays when it is closed.
AppPage {
    id: page

    readonly property ClosingPage closing: App.closingPage(page)

    objectName: "ClosingView"
    title: qsTr("Luk planen")
    subtitle: closing.announced.length > 0 && closing.closed.length === 0 ? qsTr("Varslet %1").arg(closing.announced) : ""
    model: closing

    Notice {
        objectName: "where"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: page.closing.step === ClosingPage.Collect ? Notice.Tone.Sun : Notice.Tone.Info
        text: {
            switch (page.closing.step) {
            case ClosingPage.TooEarly: return qsTr("Planen kan lukkes efter %1, når den sidste opfølgning er ovre.").arg(page.closing.earliest);
            case ClosingPage.Announce: return qsTr("Først varsles lukningen. Så sender hver enhed det sidste af sig selv, næste gang den er på nettet.");
            case ClosingPage.Collect: return qsTr("%n enhed(er) mangler at sende det sidste. Åbn dem, og synkronisér.", "", page.closing.missing);
            case ClosingPage.Close: return qsTr("Ingen enhed mangler. Planen kan lukkes.");
            default: return qsTr("Planen blev lukket %1. Registreringer, kort og nøgler er slettet her. De andre enheder sletter dem, når de synkroniserer.").arg(page.closing.closed);
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.closing.step === ClosingPage.Collect || page.closing.step === ClosingPage.Close
        title: qsTr("Enhederne")
        spacing: 2

        Repeater {
            model: page.closing.rows

            RowLayout {
                id: row

                required property string device
                required property string name
                required property string info
                required property bool ready
                required property bool lost

                Layout.fillWidth: true
                spacing: Theme.gap

                ListRow {
                    Layout.fillWidth: true
                    plain: true
                    iconName: row.ready ? "check" : row.lost ? "cross" : "clock"
                    text: row.name
                    detail: row.info
                }
                AppButton {
                    visible: !row.ready
                    compact: true
                    text: row.lost ? qsTr("Fortryd") : qsTr("Opgiv")
                    Accessible.name: row.lost ? qsTr("Fortryd at opgive %1").arg(row.name) : qsTr("Opgiv %1").arg(row.name)
                    onClicked: page.closing.giveUp(row.device)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: page.closing.missing > 0
            text: qsTr("Opgiv kun en enhed, der er tabt eller ødelagt. Det, den ikke har sendt, tæller aldrig med.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.closing.step !== ClosingPage.Closed
            title: qsTr("Det slettes, på alle enheder og på kontoret")

            AppText {
                Layout.fillWidth: true
                text: qsTr("Alle registreringer, alle kort og kaldenavne, svar om dubletter, kredsenes nøgler og det, der ikke er gemt færdigt.")
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Det bliver")

            AppText {
                Layout.fillWidth: true
                text: qsTr("Planens og planårenes tal, som de er nu, låste år, udgivne rapporter, planen selv og listen over enheder. Ingen personer.")
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "announce"
            Layout.fillWidth: true
            visible: page.closing.step === ClosingPage.Announce
            kind: AppButton.Kind.Primary
            iconName: "flag"
            text: qsTr("Varsl lukningen")
            onClicked: page.closing.announce()
        },
        AppButton {
            objectName: "sync"
            Layout.fillWidth: true
            visible: page.closing.step === ClosingPage.Collect
            iconName: "sync"
            text: App.sync.running ? qsTr("Synkroniserer …") : qsTr("Synkronisér")
            enabled: !App.sync.running
            onClicked: App.sync.start()
        },
        AppButton {
            objectName: "close"
            Layout.fillWidth: true
            visible: page.closing.step === ClosingPage.Close
            kind: AppButton.Kind.Danger
            iconName: "lock"
            text: qsTr("Luk planen")
            onClicked: {
                page.closing.clearError();
                typed.text = "";
                sheet.open();
            }
        }
    ]

    Sheet {
        id: sheet

        objectName: "closeSheet"
        title: qsTr("Luk planen for altid?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Registreringer, kort og nøgler slettes nu, her og på alle andre enheder. Tallene og de udgivne rapporter bliver.")
        }
        Notice {
            Layout.fillWidth: true
            tone: Notice.Tone.Bad
            text: qsTr("Det kan ikke fortrydes, heller ikke med en sikkerhedskopi.")
        }
        AppField {
            id: typed

            objectName: "typed"
            Layout.fillWidth: true
            label: qsTr("Skriv %1").arg(page.closing.word)
            field.inputMethodHints: Qt.ImhNoPredictiveText
        }
        FieldError {
            model: page.closing
            fields: ["word", ""]
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Nej")
                onClicked: sheet.close()
            }
            AppButton {
                objectName: "closeNow"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: AppButton.Kind.Danger
                text: qsTr("Luk planen")
                onClicked: {
                    page.closing.close(typed.text);
                    if (page.closing.step === ClosingPage.Closed) sheet.close();
                }
            }
        }
    }
}
