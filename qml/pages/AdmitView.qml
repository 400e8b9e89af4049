// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Godkend en enhed: it came without an invitation, or too late for one.
AppPage {
    id: page

    property string device
    readonly property AdmitPage admit: App.admitPage(page, device)
    readonly property bool possible: admit.hindrance.length === 0 && admit.name.length > 0

    objectName: "AdmitView"
    title: qsTr("Godkend en enhed")
    subtitle: admit.name
    model: admit

    Connections {
        target: page.admit
        function onDone() {
            page.leave();
        }
    }

    Notice {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Sun
        text: page.admit.hindrance
    }
    Notice {
        Layout.fillWidth: true
        visible: page.possible
        tone: Notice.Tone.Sun
        text: qsTr("Godkend kun en enhed, du har set. Navnet ovenfor står også på den selv, under Indstillinger og Enheder.")
    }
    GrantChooser {
        Layout.fillWidth: true
        visible: page.possible
        grant: page.admit
    }
    EmptyState {
        visible: !page.possible && page.admit.hindrance.length === 0
        iconName: "tablet"
        title: qsTr("Enheden er her ikke")
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.possible
            title: qsTr("Når du godkender")

            ListRow {
                Layout.fillWidth: true
                plain: true
                iconName: "tablet"
                text: page.admit.name
                detail: page.admit.heard
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Det, den har registreret, tæller med fra nu af, også det fra før. Den får nøglerne til de kredse, du vælger.")
            }
        }
    ]

    actions: AppButton {
        objectName: "admitNow"
        Layout.fillWidth: true
        visible: page.possible
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Godkend")
        onClicked: page.admit.admit()
    }
}
