// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One link and what came by it: compared with last time, then approved or rejected.
AppPage {
    id: page

    property string ask: ""
    readonly property DeliveryPage delivery: App.deliveryPage(page, ask)

    readonly property bool large: Theme.textScale > 1.2 // no room for a sign beside the word

    objectName: "DeliveryView"
    title: delivery.known ? delivery.partner : qsTr("Tal fra partnere")
    subtitle: delivery.due
    model: rejectSheet.opened ? null : delivery
    correctable: false
    share: 0.56

    Connections {
        target: page.delivery
        function onDone() {
            rejectSheet.close();
            withdrawSheet.close();
            page.leave();
        }
    }

    EmptyState {
        objectName: "unknown"
        visible: !page.delivery.known
        iconName: page.delivery.working ? "sync" : "offline"
        title: page.delivery.working ? qsTr("Henter …") : qsTr("Tallene kan ikke vises lige nu")
        text: page.delivery.trouble
    }
    AppButton {
        Layout.fillWidth: true
        visible: !page.delivery.known && !page.delivery.working
        iconName: "sync"
        text: qsTr("Prøv igen")
        onClicked: page.delivery.fetch()
    }
    Repeater {
        model: page.delivery.figures

        DeliveredFigure {
            Layout.fillWidth: true
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.delivery.known

            ListRow {
                objectName: "standing"
                Layout.fillWidth: true
                plain: true
                iconName: page.delivery.sign
                text: page.delivery.word
                detail: Theme.joined([page.delivery.meaning, page.delivery.until], "\n")
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.delivery.remark.length > 0
            title: qsTr("Partneren skriver")
            hint: qsTr("Slettes, når du har taget stilling.")

            AppText {
                Layout.fillWidth: true
                text: page.delivery.remark
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.delivery.reason.length > 0
            title: qsTr("Afvist, fordi")

            AppText {
                Layout.fillWidth: true
                text: page.delivery.reason
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "withdraw"
            Layout.fillWidth: true
            visible: page.delivery.open
            iconName: "cross"
            text: qsTr("Træk linket tilbage")
            enabled: !page.delivery.working
            onClicked: withdrawSheet.open()
        },
        AppButton {
            objectName: "reject"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.delivery.decides
            iconName: page.large ? "" : "cross"
            text: qsTr("Afvis")
            enabled: !page.delivery.working
            onClicked: rejectSheet.open()
        },
        AppButton {
            objectName: "approve"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.delivery.decides || page.delivery.unwritten
            kind: AppButton.Kind.Primary
            iconName: page.large ? "" : "check"
            text: page.delivery.working ? qsTr("Vent …") : qsTr("Godkend")
            enabled: !page.delivery.working
            onClicked: page.delivery.approve()
        },
        AppButton {
            objectName: "again"
            Layout.fillWidth: true
            visible: page.delivery.again
            kind: AppButton.Kind.Primary
            iconName: "qr"
            text: qsTr("Bed om tallene igen")
            onClicked: page.go("PartnerAskView", { partner: page.delivery.partner })
        }
    ]

    Sheet {
        id: rejectSheet

        objectName: "rejectSheet"
        title: qsTr("Afvis tallene?")
        onClosed: page.delivery.clearError()

        TextBlock {
            objectName: "reason"
            Layout.fillWidth: true
            label: qsTr("Hvorfor?")
            hint: qsTr("Til jer selv. Partneren ser det ikke.")
            room: page.delivery.reasonRoom
            text: page.delivery.typedReason
            onEdited: text => page.delivery.typedReason = text
        }
        FieldError {
            model: page.delivery
            fields: ["reason", ""]
        }
        AppButton {
            objectName: "rejectNow"
            Layout.fillWidth: true
            kind: AppButton.Kind.Danger
            text: page.delivery.working ? qsTr("Vent …") : qsTr("Afvis tallene")
            enabled: !page.delivery.working
            onClicked: page.delivery.reject()
        }
    }
    Sheet {
        id: withdrawSheet

        objectName: "withdrawSheet"
        title: qsTr("Træk linket tilbage?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Den, der åbner det, ser, at det er trukket tilbage. Du kan bede om tallene igen med et nyt link.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Nej")
                onClicked: withdrawSheet.close()
            }
            AppButton {
                objectName: "withdrawNow"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: AppButton.Kind.Danger
                text: qsTr("Træk tilbage")
                onClicked: {
                    withdrawSheet.close();
                    page.delivery.withdraw();
                }
            }
        }
    }
}
