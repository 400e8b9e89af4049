// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Tilmeld: one row of the register.
AppPage {
    id: page

    property string course: ""
    readonly property EnrolPage enrolment: App.enrolPage(page, course)

    objectName: "EnrolView"
    title: qsTr("Tilmeld")
    subtitle: enrolment.courseName
    model: newCard.opened ? null : enrolment

    Connections {
        target: page.enrolment
        function onDone() {
            page.toTop();
        }
    }
    LeaseNotice {
        Layout.fillWidth: true
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Rækken")
        hint: qsTr("Den første tæller som %1. Tilføj forælder eller familiemedlemmer i samme række, hvis de hører til.").arg(page.enrolment.counted)

        AppText {
            Layout.fillWidth: true
            visible: page.enrolment.members === 0
            text: qsTr("Vælg et kort nedenfor, eller lav et nyt.")
            color: Theme.inkSoft
        }
        Repeater {
            model: page.enrolment.row

            RowLayout {
                id: member

                required property int index
                required property string name
                required property string detail
                required property bool fresh

                Layout.fillWidth: true
                spacing: Theme.gap

                ListRow {
                    Layout.fillWidth: true
                    plain: true
                    iconName: member.index === 0 ? "flag" : "person"
                    text: member.name
                    detail: member.fresh ? qsTr("Nyt kort · %1").arg(member.detail) : member.detail
                }
                IconButton {
                    iconName: "cross"
                    text: qsTr("Tag %1 ud af rækken").arg(member.name)
                    onClicked: page.enrolment.takeOut(member.index)
                }
            }
        }
        AppText {
            visible: page.enrolment.bandNeeded
            text: qsTr("Alder cirka")
            font.weight: Font.DemiBold
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.enrolment.bandNeeded
            choices: page.enrolment.bands
            onChosen: key => page.enrolment.bands.choose(key)
        }
        FieldError {
            model: page.enrolment
            fields: ["band"]
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "plus"
            text: qsTr("Nyt kort")
            onClicked: newCard.open()
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvornår begyndte de?")

        DateChooser {
            Layout.fillWidth: true
            date: page.enrolment.date
        }
        FieldError {
            model: page.enrolment
            fields: ["date"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Kort, I kender")

            CardPicker {
                Layout.fillWidth: true
                cards: page.enrolment.cards
                count: page.enrolment.cardCount
                more: page.enrolment.moreCards
                search: page.enrolment.search
                onSearched: text => page.enrolment.search = text
                onPressed: token => page.enrolment.pick(token)
            }
        }
    ]

    actions: AppButton {
        objectName: "enrol"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Tilmeld")
        enabled: page.enrolment.members > 0
        onClicked: page.enrolment.enrol()
    }

    NewPersonSheet {
        id: newCard

        title: qsTr("Nyt kort")
        keepAs: "enrol.callName"
        model: page.enrolment
        bands: page.enrolment.bands
        cardFields: page.enrolment.cardFields
        units: page.enrolment.units
        onMade: callName => {
            if (page.enrolment.addNew(callName)) newCard.close();
        }
    }
}
