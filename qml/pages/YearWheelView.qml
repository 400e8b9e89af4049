// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Årshjul: the year's meetings with what is missing before each, and the milestones of the activities.
AppPage {
    id: page

    readonly property YearWheelPage wheel: App.yearWheelPage(page)

    objectName: "YearWheelView"
    title: qsTr("Årshjul")
    subtitle: wheel.summary
    model: wheel
    share: 0.5

    tools: [
        IconButton {
            objectName: "toMilestones"
            visible: milestones.count > 0 && !page.twoColumns
            iconName: "flag"
            text: qsTr("Milepæle")
            onClicked: page.toSide()
        }
    ]

    ChipGroup {
        Layout.fillWidth: true
        choices: page.wheel.years
        onChosen: key => page.wheel.chooseYear(key)
    }
    AppHeading {
        Layout.fillWidth: true
        visible: meetings.count > 0
        text: qsTr("Møder")
    }
    Repeater {
        id: meetings

        model: page.wheel.meetings

        MeetingCard {
            Layout.fillWidth: true
            onOpened: (meeting, record) => page.go("AppointmentView", { meeting: meeting, record: record })
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: meetings.count === 0 && milestones.count === 0
        iconName: "calendar"
        title: qsTr("Planen har hverken møder eller milepæle i dette år")
        text: qsTr("De skrives i planen.")
    }

    side: [
        AppHeading {
            Layout.fillWidth: true
            visible: milestones.count > 0
            text: qsTr("Milepæle")
        },
        AppText {
            Layout.fillWidth: true
            visible: milestones.count > 0
            text: qsTr("Tryk på status: Planlagt, I gang, Nået.")
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        },
        Repeater {
            id: milestones

            model: page.wheel.milestones

            MilestoneCard {
                Layout.fillWidth: true
                months: page.wheel.months
                thisMonth: page.wheel.thisMonth
                onTurned: milestone => page.wheel.turn(milestone)
                onMore: (milestone, text) => statusSheet.show(milestone, text)
            }
        }
    ]

    Sheet {
        id: statusSheet

        property string milestone

        function show(key: string, text: string) {
            milestone = key;
            title = text;
            open();
        }

        objectName: "statusSheet"

        Repeater {
            model: [
                { status: "planlagt", word: qsTr("Planlagt") },
                { status: "i-gang", word: qsTr("I gang") },
                { status: "naaet", word: qsTr("Nået") },
                { status: "udskudt", word: qsTr("Udskudt") },
                { status: "udgaaet", word: qsTr("Udgået") }
            ]

            AppButton {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.word
                onClicked: {
                    page.wheel.say(statusSheet.milestone, modelData.status);
                    statusSheet.close();
                }
            }
        }
    }
}
