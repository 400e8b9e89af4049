// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Henvendelse: somebody asked for help.
AppPage {
    id: page

    property string corrects: ""
    readonly property EnquiryPage enquiry: App.enquiryPage(page, corrects)

    objectName: "EnquiryView"
    title: enquiry.correcting ? qsTr("Ret henvendelse") : qsTr("Henvendelse")
    subtitle: enquiry.types.count === 1 ? enquiry.types.currentName : ""
    model: nobodySheet.opened ? null : enquiry

    Connections {
        target: page.enquiry
        function onDone() {
            nobodySheet.close();
            page.leave();
        }
    }

    Panel {
        Layout.fillWidth: true
        visible: page.enquiry.types.count > 1 || page.enquiry.types.current.length === 0
        title: qsTr("Hvad drejede det sig om?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.enquiry.types
            onChosen: key => page.enquiry.types.choose(key)
        }
        FieldError {
            model: page.enquiry
            fields: ["type"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Har borgeren en seddel med en kode?")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                objectName: "wayAsked"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                leftPadding: 8
                rightPadding: 8
                text: qsTr("Nej")
                chosen: page.enquiry.way === EnquiryPage.Asked
                onClicked: page.enquiry.way = EnquiryPage.Asked
            }
            Chip {
                objectName: "wayOld"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                leftPadding: 8
                rightPadding: 8
                text: qsTr("Ja")
                chosen: page.enquiry.way === EnquiryPage.OldCode
                onClicked: page.enquiry.way = EnquiryPage.OldCode
            }
            Chip {
                objectName: "wayNew"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                leftPadding: 8
                rightPadding: 8
                text: qsTr("Lav en ny")
                chosen: page.enquiry.way === EnquiryPage.NewCode
                onClicked: page.enquiry.way = EnquiryPage.NewCode
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: page.enquiry.way === EnquiryPage.Asked
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                text: qsTr("Mødt før i år?")
                font.weight: Font.DemiBold
            }
            ChipGroup {
                Layout.fillWidth: true
                label: qsTr("Mødt før i år?")
                choices: page.enquiry.metBefore
                onChosen: key => page.enquiry.metBefore.choose(key)
            }
            FieldError {
                model: page.enquiry
                fields: ["metBefore"]
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Hvor mange?")
                font.weight: Font.DemiBold
            }
            Stepper {
                objectName: "people"
                Layout.fillWidth: true
                label: qsTr("Hvor mange")
                least: 1
                value: page.enquiry.people
                onChanged: value => page.enquiry.people = value
            }
            FieldError {
                model: page.enquiry
                fields: ["count"]
            }
        }
        PaperCode {
            Layout.fillWidth: true
            visible: page.enquiry.way === EnquiryPage.NewCode
            code: page.enquiry.codeShown
        }
        AppField {
            objectName: "code"
            Layout.fillWidth: true
            visible: page.enquiry.way === EnquiryPage.OldCode
            label: qsTr("Koden på sedlen")
            hint: page.enquiry.codeRead ? qsTr("Koden er skrevet rigtigt.") : qsTr("Syv tegn. Store og små bogstaver er det samme.")
            iconName: page.enquiry.codeRead ? "check" : "edit"
            text: page.enquiry.code
            field.inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhSensitiveData
            field.font.capitalization: Font.AllUppercase
            field.font.letterSpacing: 3
            onEdited: text => page.enquiry.code = text
        }
        FieldError {
            model: page.enquiry
            fields: ["code"]
        }
    }

    side: [
        NumbersEntry {
            Layout.fillWidth: true
            title: qsTr("Hvad kom der ud af det?")
            numbers: page.enquiry.numbers
            model: page.enquiry
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår?")

            DateChooser {
                Layout.fillWidth: true
                date: page.enquiry.date
            }
            FieldError {
                model: page.enquiry
                fields: ["date"]
            }
        },
        AppButton {
            objectName: "nobody"
            Layout.fillWidth: true
            visible: page.enquiry.openings.count > 0 && !page.enquiry.correcting
            kind: AppButton.Kind.Quiet
            iconName: "empty"
            text: page.enquiry.date.daysAgo === 0 ? qsTr("Der kom ingen i dag") : qsTr("Der kom ingen den dag")
            onClicked: nobodySheet.open()
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem henvendelse")
        onClicked: page.enquiry.save()
    }

    Sheet {
        id: nobodySheet

        title: qsTr("Der kom ingen. Hvad var åbent?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("En dag uden besøg tæller med, når planen ser på, hvor mange der kommer.")
            color: Theme.inkSoft
        }
        ChipGroup {
            Layout.fillWidth: true
            choices: page.enquiry.openings
            onChosen: key => page.enquiry.openings.choose(key)
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Dag: %1").arg(page.enquiry.date.text)
            font.weight: Font.DemiBold
        }
        FieldError {
            model: page.enquiry
            fields: ["opening", "date", ""]
        }
        AppButton {
            objectName: "saveNobody"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Gem, at der kom ingen")
            onClicked: page.enquiry.nobodyCame()
        }
    }
}
