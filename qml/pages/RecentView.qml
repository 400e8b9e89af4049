// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Seneste: everything registered can be corrected, deleted and taken back here.
AppPage {
    id: page

    readonly property RecentPage recent: App.recentPage(page)
    readonly property var editors: ({ contact: "ContactView", tally: "TallyView", arrangement: "ArrangementView", session: "SessionView",
        enquiry: "EnquiryView", occurrence: "OccurrenceView", outcome: "OutcomeView", reading: "ReadingView" })

    property string unfolded // the record whose buttons are shown

    function correct(editor: string, record: string, course: string) {
        page.go(editors[editor], editor === "session" ? { course: course, session: record } : { corrects: record });
    }

    objectName: "RecentView"
    personal: true
    title: qsTr("Seneste")
    canGoBack: false
    model: recent

    whole: ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            Layout.fillWidth: true
            visible: page.recent.conflicts > 0
            tone: Notice.Tone.Sun
            text: qsTr("%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.", "", page.recent.conflicts)
        }
        EmptyState {
            visible: page.recent.count === 0
            iconName: "clock"
            title: qsTr("Ingen registreringer endnu")
            text: qsTr("Her står alt, hvad I registrerer. Du kan rette, slette og fortryde.")
        }
        ListView {
            id: list

            objectName: "recentList"
            Accessible.role: Accessible.List
            Accessible.name: page.title
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.recent.rows
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 400
            // A screen before the end there is more to come.
            onContentYChanged: if (page.recent.more && contentY + 2 * height > originY + contentHeight) page.recent.showMore()

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                Accessible.ignored: true
            }

            function reach(item: Item) { // what the keyboard has come to, with its ring
                if (item.y - 8 < contentY) contentY = Math.max(originY, item.y - 8);
                else if (item.y + item.height + 8 > contentY + height) contentY = item.y + item.height + 8 - height;
            }

            delegate: RecentRow {
                x: 6
                width: list.width - 20
                onFocused: list.reach(this)
                unfolded: page.unfolded === record
                onPressed: page.unfolded = unfolded ? "" : record
                onCorrect: page.correct(editor, record, course)
                onRemove: page.recent.remove(record)
                onRestore: page.recent.restore(record)
            }
        }
    }
}
