// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Bed om tal: which figures, for which day, wanted when; and the link to send.
AppPage {
    id: page

    property string partner: ""
    readonly property PartnerAskPage asking: App.partnerAskPage(page, partner)
    readonly property bool made: asking.state === PartnerAskPage.Made
    readonly property bool possible: asking.figures.count > 0

    objectName: "PartnerAskView"
    title: made ? qsTr("Send linket") : qsTr("Bed om tal")
    subtitle: partner
    model: asking
    onLeave: if (made) asking.left()

    Connections {
        target: page.asking
        function onStateChanged() {
            page.toTop();
        }
    }

    Notice {
        objectName: "already"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Sun
        text: page.asking.already
    }
    Panel {
        Layout.fillWidth: true
        visible: !page.made && page.possible
        title: qsTr("Hvilke tal?")
        hint: page.asking.before

        AppButton {
            objectName: "chooseAll"
            Layout.fillWidth: true
            visible: page.asking.figures.count > 3
            compact: true
            kind: AppButton.Kind.Quiet
            text: page.asking.all ? qsTr("Ingen af dem") : qsTr("Dem alle sammen")
            onClicked: page.asking.chooseAll()
        }
        ChipGroup {
            Layout.fillWidth: true
            many: true
            choices: page.asking.figures
            onChosen: key => page.asking.figures.choose(key)
        }
        FieldError {
            model: page.asking
            fields: ["figures", "partner"]
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.made

        QrCode {
            objectName: "qr"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 380)
            Layout.preferredHeight: Layout.preferredWidth
            text: page.asking.url
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR-kode med linket. Det står også som tekst.")
        }
        AppText {
            Layout.fillWidth: true
            text: page.asking.until
            horizontalAlignment: Text.AlignHCenter
            font.weight: Font.DemiBold
        }
        AppText {
            Layout.fillWidth: true
            text: page.asking.wanted
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: !page.made && page.possible
            title: qsTr("Tallene gælder for")

            DayButton {
                objectName: "on"
                Layout.fillWidth: true
                years: true
                date: page.asking.on
            }
            FieldError {
                model: page.asking
                fields: ["on"]
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: !page.made && page.possible
            title: qsTr("De skal være her senest")
            hint: qsTr("Linket virker 14 dage længere.")

            DayButton {
                objectName: "due"
                Layout.fillWidth: true
                date: page.asking.due
            }
            FieldError {
                model: page.asking
                fields: ["due"]
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.made
            title: qsTr("Linket")
            hint: qsTr("Send det til partneren i en mail. Det vises kun her og nu: mister du det, så træk det tilbage, og bed om tallene igen.")

            TextEdit {
                objectName: "link"
                Layout.fillWidth: true
                text: page.asking.url
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
                iconName: page.asking.copied ? "check" : "copy"
                text: page.asking.copied ? qsTr("Kopieret") : qsTr("Kopiér")
                onClicked: page.asking.copy()
            }
        },
        Notice {
            Layout.fillWidth: true
            visible: page.made
            text: qsTr("Den, der har linket, kan bruge det, én gang. Intet tæller med, før du har godkendt tallene.")
        }
    ]

    actions: [
        AppButton {
            objectName: "make"
            Layout.fillWidth: true
            visible: !page.made && page.possible
            kind: AppButton.Kind.Primary
            iconName: "qr"
            text: page.asking.state === PartnerAskPage.Making ? qsTr("Laver linket …") : qsTr("Lav et link")
            enabled: page.asking.state === PartnerAskPage.Choosing
            onClicked: page.asking.make()
        },
        AppButton {
            objectName: "finished"
            Layout.fillWidth: true
            visible: page.made
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Linket er sendt")
            onClicked: page.leave()
        }
    ]
}
