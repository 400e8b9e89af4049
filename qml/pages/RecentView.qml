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
        Item { // one stop for Tab; the arrows go from row to row, Enter unfolds, Tab goes on to what is unfolded
            id: stop

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.recent.count > 0
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Registreringer")
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: list.fold(list.currentItem as RecentRow)
            Keys.onEnterPressed: list.fold(list.currentItem as RecentRow)
            Keys.onSpacePressed: list.fold(list.currentItem as RecentRow)

            ListView {
                id: list

                function fold(row: RecentRow) {
                    if (row) page.unfolded = row.unfolded ? "" : row.record;
                }

                objectName: "recentList"
                anchors.fill: parent
                model: page.recent.rows
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 400
                highlightMoveDuration: 0
                // A screen before the end there is more to come.
                onContentYChanged: if (page.recent.more && contentY + 2 * height > originY + contentHeight) page.recent.showMore()

                ScrollBar.vertical: ScrollBar {
                    policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                    Accessible.ignored: true
                }

                delegate: RecentRow {
                    x: 6
                    width: list.width - 20
                    current: ListView.isCurrentItem && stop.activeFocus
                    unfolded: page.unfolded === record
                    onPressed: list.fold(this)
                    onCorrect: page.correct(editor, record, course)
                    onRemove: page.recent.remove(record)
                    onRestore: page.recent.restore(record)
                }
            }
            FocusRing {
                anchors.margins: 0
                shown: stop.activeFocus
            }
        }
    }
}
