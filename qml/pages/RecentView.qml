// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Seneste: everything registered can be corrected, deleted and taken back here.
AppPage {
    id: page

    readonly property RecentPage recent: App.recentPage(page)
    readonly property var editors: ({ contact: "ContactView", tally: "TallyView", arrangement: "ArrangementView", session: "SessionView",
        enquiry: "EnquiryView", occurrence: "OccurrenceView", outcome: "OutcomeView", reading: "ReadingView" })

    function correct(editor: string, record: string, course: string) {
        page.go(editors[editor], editor === "session" ? { course: course, session: record } : { corrects: record });
    }

    objectName: "RecentView"
    personal: true
    title: qsTr("Seneste")
    canGoBack: false
    model: recent

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
    Panel {
        Layout.fillWidth: true
        visible: page.recent.count > 0
        padding: 10
        spacing: 0

        Repeater {
            model: page.recent.rows

            RecentRow {
                Layout.fillWidth: true
                onCorrect: page.correct(editor, record, course)
                onRemove: page.recent.remove(record)
                onRestore: page.recent.restore(record)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.recent.more
        kind: AppButton.Kind.Quiet
        text: qsTr("Vis flere")
        onClicked: page.recent.showMore()
    }
}
