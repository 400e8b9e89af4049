// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Fremmøde: every row begins as ikke udfyldt.
AppPage {
    id: page

    property string course: ""
    property string session: ""
    readonly property SessionPage register: App.sessionPage(page, course, session)

    objectName: "SessionView"
    title: register.correcting ? qsTr("Ret fremmøde") : qsTr("Fremmøde")
    subtitle: register.courseName
    model: cancelSheet.opened ? null : register
    share: 0.62

    Connections {
        target: page.register
        function onDone() {
            cancelSheet.close();
            page.leave();
        }
    }
    LeaseNotice {
        Layout.fillWidth: true
    }

    DateChooser {
        Layout.fillWidth: true
        date: page.register.date
    }
    FieldError {
        model: page.register
        fields: ["date"]
    }
    AppButton {
        objectName: "allPresent"
        Layout.fillWidth: true
        visible: page.register.enrolled > 0
        kind: page.register.open === page.register.enrolled ? AppButton.Kind.Primary : AppButton.Kind.Secondary
        iconName: "check"
        text: qsTr("Alle til stede")
        detail: page.register.open > 0 ? qsTr("%n ikke udfyldt", "", page.register.open) : ""
        onClicked: page.register.allPresent()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: page.register.rows

            AttendanceRow {
                required property int index

                Layout.fillWidth: true
                onNext: page.register.cycle(index)
                onChosen: status => page.register.mark(index, status)
            }
        }
    }
    EmptyState {
        visible: page.register.enrolled === 0
        iconName: "person"
        title: qsTr("Ingen tilmeldte")
        text: qsTr("Tilmeld deltagere under holdet, eller tæl dem, der kom, uden tilmelding.")
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Kom uden tilmelding")

            CardGrid {
                Layout.fillWidth: true
                cards: page.register.dropIns
                onPressed: token => page.register.dropIn(token)
            }
            AppButton {
                Layout.fillWidth: true
                iconName: "plus"
                text: qsTr("Vælg kort")
                onClicked: dropInSheet.open()
            }
            AppButton {
                Layout.fillWidth: true
                iconName: "people"
                text: page.register.heads.total > 0 ? qsTr("Uden kort: %1").arg(page.register.heads.total) : qsTr("Tæl uden kort")
                onClicked: headsSheet.open()
            }
            FieldError {
                model: page.register
                fields: ["heads"]
            }
        },
        NumbersEntry {
            Layout.fillWidth: true
            numbers: page.register.numbers
            model: page.register
        },
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Quiet
            iconName: "cross"
            text: qsTr("Mødegangen er aflyst")
            onClicked: cancelSheet.open()
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem fremmøde")
        detail: page.register.open > 0 ? qsTr("%1 til stede · %2 ikke udfyldt").arg(page.register.present).arg(page.register.open)
                                       : qsTr("%1 til stede").arg(page.register.present)
        onClicked: page.register.save()
    }

    Sheet {
        id: dropInSheet

        title: qsTr("Kom uden tilmelding")
        wide: 620

        CardPicker {
            Layout.fillWidth: true
            cards: page.register.cards
            count: page.register.cardCount
            more: page.register.moreCards
            search: page.register.search
            onSearched: text => page.register.search = text
            onPressed: token => page.register.dropIn(token)
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            text: qsTr("Færdig")
            onClicked: dropInSheet.close()
        }
    }
    Sheet {
        id: headsSheet

        title: qsTr("Tæl uden kort")
        wide: 620

        AppText {
            Layout.fillWidth: true
            text: qsTr("Antal fremmødte ud over rækkerne (uden personale). Et tryk tæller én.")
            color: Theme.inkSoft
        }
        HeadsGrid {
            Layout.fillWidth: true
            heads: page.register.heads
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            text: qsTr("Færdig")
            onClicked: headsSheet.close()
        }
    }
    Sheet {
        id: cancelSheet

        title: qsTr("Mødegangen er aflyst. Hvorfor?")

        ChipGroup {
            Layout.fillWidth: true
            chipHeight: Theme.touch
            choices: page.register.reasons
            onChosen: key => page.register.reasons.choose(key)
        }
        FieldError {
            model: page.register
            fields: ["reason", "date", ""]
        }
        AppButton {
            objectName: "cancelSession"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Gem som aflyst")
            onClicked: page.register.cancel()
        }
    }
}
