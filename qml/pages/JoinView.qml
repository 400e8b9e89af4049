// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Bliv tilmeldt: a new device takes the office's invitation, from a QR code or its text.
AppPage {
    id: page

    readonly property JoinPage join: App.joinPage(page)

    objectName: "JoinView"
    title: qsTr("Bliv tilmeldt")
    subtitle: qsTr("Få en QR-kode af koordinatoren")
    model: join

    Connections {
        target: page.join
        function onStateChanged() {
            page.toTop();
        }
    }

    Panel {
        Layout.fillWidth: true
        visible: page.join.state === JoinPage.Reading

        CodeInput {
            id: input

            objectName: "codeInput"
            Layout.fillWidth: true
            onRead: text => page.join.read(text)
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.join.state === JoinPage.Confirming || page.join.state === JoinPage.Joining
        title: qsTr("Er det jeres kontor?")

        ListRow {
            objectName: "office"
            Layout.fillWidth: true
            plain: true
            iconName: "home"
            text: page.join.office
            detail: qsTr("Kontorets adresse")
        }
        ListRow {
            Layout.fillWidth: true
            plain: true
            iconName: "lock"
            text: page.join.print
            detail: qsTr("Kontrolkode. Den samme står på koordinatorens skærm.")
        }
        AppText {
            Layout.fillWidth: true
            text: page.join.until
            color: Theme.inkSoft
        }
        Notice {
            Layout.fillWidth: true
            text: qsTr("Enheden bliver kontorets: dine registreringer sendes dertil. Det, du har gemt her, følger med.")
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.join.state === JoinPage.Waiting

        EmptyState {
            iconName: "clock"
            title: qsTr("Venter på kontorets godkendelse")
            text: qsTr("Den kommer af sig selv, mens koordinatorens side er åben. Du kan registrere imens.")
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: page.join.trouble
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.join.state === JoinPage.Done

        EmptyState {
            iconName: "check"
            title: qsTr("Enheden er tilmeldt")
            text: page.join.office
        }
        ListRow {
            objectName: "roles"
            Layout.fillWidth: true
            plain: true
            iconName: "person"
            text: page.join.roles
            detail: App.may.reader ? qsTr("Enheden viser rapporter og fremdrift fra kontoret") : qsTr("Det kan du registrere som")
        }
        ListRow {
            objectName: "circles"
            Layout.fillWidth: true
            visible: page.join.circles.length > 0
            plain: true
            iconName: "people"
            text: page.join.circles
            detail: qsTr("Kredse, du kan læse kort i")
        }
    }

    actions: [
        AppButton {
            objectName: "readText"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.join.state === JoinPage.Reading
            kind: AppButton.Kind.Primary
            iconName: "next"
            text: qsTr("Brug koden")
            detail: enabled ? "" : qsTr("Scan, åbn eller skriv den først")
            enabled: input.text.trim().length > 0
            onClicked: page.join.read(input.text)
        },
        AppButton {
            objectName: "askNow"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.join.state === JoinPage.Waiting
            text: App.sync.running ? qsTr("Spørger …") : qsTr("Spørg nu")
            enabled: !App.sync.running
            onClicked: App.sync.start()
        },
        AppButton {
            objectName: "again"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.join.state === JoinPage.Confirming || page.join.state === JoinPage.Waiting
            text: qsTr("En anden kode")
            onClicked: page.join.again()
        },
        AppButton {
            objectName: "joinNow"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.join.state === JoinPage.Confirming || page.join.state === JoinPage.Joining
            kind: AppButton.Kind.Primary
            text: page.join.state === JoinPage.Joining ? qsTr("Tilmelder …") : qsTr("Tilmeld")
            enabled: page.join.state === JoinPage.Confirming
            onClicked: page.join.join()
        },
        AppButton {
            objectName: "begin"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.join.state === JoinPage.Done
            kind: AppButton.Kind.Primary
            iconName: "home"
            text: qsTr("Begynd")
            onClicked: page.go("StartView", {})
        }
    ]
}
