// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Inviter en enhed: the coordinator chooses what the new device may do, and shows it the code.
AppPage {
    id: page

    property string replaces: "" // a device whose place it takes
    readonly property InvitePage invite: App.invitePage(page, replaces)
    readonly property bool choosing: (invite.state === InvitePage.Choosing || invite.state === InvitePage.Making) && invite.hindrance.length === 0
    readonly property bool waiting: invite.state === InvitePage.Waiting

    objectName: "InviteView"
    title: replaces.length > 0 ? qsTr("Erstat en enhed") : qsTr("Inviter en enhed")
    subtitle: invite.inPlaceOf
    model: invite

    Connections {
        target: page.invite
        function onStateChanged() {
            page.toTop();
        }
    }

    Notice {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Sun
        text: page.invite.hindrance
    }
    Notice {
        objectName: "replaceWarning"
        Layout.fillWidth: true
        visible: page.replaces.length > 0 && page.choosing
        tone: Notice.Tone.Sun
        text: qsTr("Når du viser QR-koden, lukkes den gamle enhed ude, og kredsenes nøgler skiftes. Det, den ikke har sendt, sættes til side. Det kan ikke fortrydes.")
    }
    GrantChooser {
        Layout.fillWidth: true
        visible: page.choosing
        grant: page.invite
    }
    Panel {
        Layout.fillWidth: true
        visible: page.waiting

        QrCode {
            objectName: "qr"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 460)
            Layout.preferredHeight: Layout.preferredWidth
            text: page.invite.code
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR-kode til den nye enhed. Koden står også som tekst nedenfor.")
        }
        AppText {
            Layout.fillWidth: true
            text: page.invite.until
            horizontalAlignment: Text.AlignHCenter
            font.weight: Font.DemiBold
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.waiting
            title: page.invite.forReader ? qsTr("Klar til den nye enhed") : qsTr("Venter på den nye enhed …")
            hint: page.invite.forReader ? qsTr("På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Den viser selv, når den er med: en læser melder sig ikke her.")
                : qsTr("På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Lad denne side være åben så længe.")

            ListRow {
                Layout.fillWidth: true
                plain: true
                iconName: "lock"
                text: page.invite.print
                detail: qsTr("Kontrolkode. Den samme vises på den nye enhed.")
            }
            ListRow {
                Layout.fillWidth: true
                plain: true
                iconName: "person"
                text: page.invite.granted
                detail: page.invite.grantedCircles
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: page.invite.trouble
                color: Theme.inkSoft
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.waiting
            title: qsTr("Koden som tekst")
            hint: qsTr("Til en enhed uden kamera. Giv den kun til den, der skal bruge enheden.")

            TextEdit {
                objectName: "codeText"
                Layout.fillWidth: true
                text: page.invite.code
                readOnly: true
                selectByMouse: true
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.ink
                selectionColor: Theme.primary
                selectedTextColor: Theme.inkOnPrimary
                font.family: "monospace"
                font.pixelSize: Theme.body
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            AppButton {
                objectName: "copy"
                Layout.fillWidth: true
                iconName: page.invite.copied ? "check" : "copy"
                text: page.invite.copied ? qsTr("Kopieret") : qsTr("Kopiér")
                onClicked: page.invite.copy()
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.invite.state === InvitePage.Done

            EmptyState {
                objectName: "joined"
                iconName: "check"
                title: qsTr("Enheden er med: %1").arg(page.invite.newcomer)
                text: Theme.joined([page.invite.granted, page.invite.grantedCircles], " · ")
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "chooseAgain"
            Layout.fillWidth: true
            visible: page.waiting
            iconName: "undo"
            text: qsTr("Lav en anden kode")
            onClicked: page.invite.chooseAgain()
        },
        AppButton {
            objectName: "makeInvitation"
            Layout.fillWidth: true
            visible: page.choosing
            kind: AppButton.Kind.Primary
            iconName: "qr"
            text: page.invite.state === InvitePage.Making ? qsTr("Laver koden …") : qsTr("Vis QR-kode")
            enabled: page.invite.state === InvitePage.Choosing
            onClicked: page.invite.make()
        },
        AppButton {
            objectName: "another"
            Layout.fillWidth: true
            visible: page.invite.state === InvitePage.Done
            kind: AppButton.Kind.Primary
            iconName: "plus"
            text: qsTr("Inviter en til")
            onClicked: page.invite.again()
        }
    ]
}
