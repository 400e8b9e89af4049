// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Enheder: who is in, with what; lost ones are shut out or replaced; who did what.
AppPage {
    id: page

    readonly property DevicesPage devices: App.devicesPage(page)

    objectName: "DevicesView"
    title: qsTr("Enheder")
    subtitle: devices.summary
    model: devices
    share: 0.58

    Notice {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Sun
        text: page.devices.hindrance
    }
    Repeater {
        model: page.devices.rows

        DeviceCard {
            required property string device
            required property string name
            required property string roles
            required property string circles
            required property string state_
            required property string heard
            required property bool own
            required property bool in_
            required property bool waits_

            Layout.fillWidth: true
            label: name
            detail: Theme.joined([roles, circles], " · ")
            line: Theme.joined([own ? qsTr("Denne enhed") : "", state_, heard], " · ")
            active: in_
            waits: waits_
            mayClose: page.devices.coordinator && (in_ || waits_) && !own
            onLetIn: page.go("AdmitView", { "device": device })
            onReplace: page.go("InviteView", { "replaces": device })
            onShutOut: sheet.ask(device, name)
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvem gjorde hvad")
            hint: qsTr("Kun hvem, hvad og hvornår. Aldrig hvad der står i en registrering.")
            spacing: 2

            EmptyState {
                visible: audit.count === 0
                iconName: "clock"
                title: qsTr("Intet endnu")
            }
            Repeater {
                id: audit

                model: page.devices.audit

                ListRow {
                    required property string what
                    required property string who
                    required property string when

                    Layout.fillWidth: true
                    plain: true
                    text: what
                    detail: Theme.joined([who, when], " · ")
                }
            }
        }
    ]

    actions: AppButton {
        objectName: "invite"
        Layout.fillWidth: true
        visible: page.devices.coordinator
        kind: AppButton.Kind.Primary
        iconName: "plus"
        text: qsTr("Inviter en enhed")
        onClicked: page.go("InviteView", {})
    }

    Sheet {
        id: sheet

        property string device
        property string name

        function ask(id: string, label: string) {
            device = id;
            name = label;
            open();
        }

        objectName: "shutOutSheet"
        title: qsTr("Luk %1 ude?").arg(sheet.name)

        AppText {
            Layout.fillWidth: true
            text: qsTr("Den kan ikke sende eller hente mere. Næste gang den er på nettet, sletter den sine nøgler.")
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Kredsenes nøgler skiftes: nye kort kan den ikke læse.")
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Det, den har sendt, tæller stadig. Resten sættes til side, til du har set på det.")
        }
        Notice {
            Layout.fillWidth: true
            tone: Notice.Tone.Sun
            text: qsTr("Kan ikke fortrydes. Findes den igen, åbnes den med gendannelsesnøglen.")
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
                objectName: "shutOutNow"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: AppButton.Kind.Danger
                text: qsTr("Luk ude")
                onClicked: {
                    sheet.close();
                    page.devices.shutOut(sheet.device);
                }
            }
        }
    }
}
