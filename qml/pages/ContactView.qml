// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Ny kontakt: who came and what kind is enough; the rest is there when it helps.
AppPage {
    id: page

    property string corrects: ""
    readonly property ContactPage contact: App.contactPage(page, corrects)
    property bool more: false

    objectName: "ContactView"
    title: contact.correcting ? qsTr("Ret kontakt") : qsTr("Ny kontakt")
    model: contact

    Connections {
        target: page.contact
        function onDone() {
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvor mange?")
        hint: qsTr("Et tryk tæller én. Alder cirka.")

        HeadsGrid {
            Layout.fillWidth: true
            heads: page.contact.heads
        }
        FieldError {
            model: page.contact
            fields: ["heads"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvad slags kontakt?")

            ChipGroup {
                Layout.fillWidth: true
                choices: page.contact.types
                onChosen: key => page.contact.types.choose(key)
            }
            FieldError {
                model: page.contact
                fields: ["type"]
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvad handlede det om?")
            hint: qsTr("Vælg gerne flere.")

            ChipGroup {
                Layout.fillWidth: true
                many: true
                choices: page.contact.themes
                onChosen: key => page.contact.themes.choose(key)
            }
        },
        Panel {
            Layout.fillWidth: true
            title: page.contact.places.currentName.length > 0 ? qsTr("Hvor? %1").arg(page.contact.places.currentName) : qsTr("Hvor?")

            PlaceChooser {
                Layout.fillWidth: true
                areas: page.contact.areas
                places: page.contact.places
            }
            FieldError {
                model: page.contact
                fields: ["place"]
            }
        },
        AppButton {
            Layout.fillWidth: true
            visible: !page.more && !page.contact.correcting
            text: qsTr("Flere oplysninger")
            detail: Theme.joined([page.contact.activities.currentName, page.contact.date.text], " · ")
            iconName: "plus"
            onClicked: page.more = true
        },
        Panel {
            Layout.fillWidth: true
            visible: page.more || page.contact.correcting || page.contact.errorField === "date"
            title: qsTr("Flere oplysninger")

            AppText {
                text: qsTr("Dag")
                font.weight: Font.DemiBold
            }
            DateChooser {
                Layout.fillWidth: true
                date: page.contact.date
            }
            FieldError {
                model: page.contact
                fields: ["date"]
            }
            AppText {
                Layout.topMargin: Theme.gap
                text: qsTr("Tidspunkt (ellers: nu)")
                font.weight: Font.DemiBold
            }
            ChipGroup {
                Layout.fillWidth: true
                choices: page.contact.times
                onChosen: key => page.contact.times.choose(key)
            }
            AppText {
                Layout.topMargin: Theme.gap
                text: qsTr("Aktivitet")
                font.weight: Font.DemiBold
            }
            ChipGroup {
                Layout.fillWidth: true
                choices: page.contact.activities
                onChosen: key => page.contact.activities.choose(key)
            }
            FieldError {
                model: page.contact
                fields: ["activity"]
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: page.contact.heads.total > 0 ? qsTr("Gem kontakt med %n person(er)", "", page.contact.heads.total) : qsTr("Gem kontakt")
        onClicked: page.contact.save()
    }
}
