// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.App
import Feltbog.Ui

// Hurtig tælling: one very large button.
AppPage {
    id: page

    property string corrects: ""
    readonly property TallyPage tally: App.tallyPage(page, corrects)

    objectName: "TallyView"
    title: corrects.length > 0 ? qsTr("Ret tælling") : qsTr("Hurtig tælling")
    subtitle: qsTr("Tæller møder, ikke personer")
    model: tally

    Connections {
        target: page.tally
        function onDone() {
            page.leave();
        }
    }

    T.Button {
        id: big

        objectName: "bigTap"
        Layout.fillWidth: true
        implicitHeight: Math.max(240, Math.min(360, page.height * 0.34))
        Accessible.name: qsTr("%1 talt. Tryk for en mere").arg(page.tally.count)
        Accessible.onPressAction: big.clicked()
        Keys.onReturnPressed: big.clicked()
        Keys.onEnterPressed: big.clicked()
        onClicked: page.tally.tap(1)

        contentItem: ColumnLayout {
            spacing: 0

            Item {
                Layout.fillHeight: true
            }
            AppText {
                objectName: "tallyCount"
                Layout.fillWidth: true
                text: page.tally.count
                color: Theme.inkOnPrimary
                font.pixelSize: Math.round(96 * Math.min(1.4, Theme.textScale))
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Tryk for hvert møde")
                color: Theme.inkOnPrimary
                font.pixelSize: Theme.heading
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
        background: Rectangle {
            radius: Theme.radius + 10
            color: big.down ? Qt.tint(Theme.primary, Qt.alpha(Theme.ink, 0.2)) : Theme.primary

            FocusRing {
                shown: big.visualFocus
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        AppButton {
            Layout.fillWidth: true
            iconName: "minus"
            text: qsTr("En færre")
            enabled: page.tally.count > 0
            onClicked: page.tally.tap(-1)
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "edit"
            text: qsTr("Skriv tallet")
            onClicked: pad.open()

            NumberPad {
                id: pad

                label: qsTr("Antal møder")
                start: page.tally.count
                onPicked: value => page.tally.put(value)
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: page.tally.places.currentName.length > 0 ? qsTr("Hvor? %1").arg(page.tally.places.currentName) : qsTr("Hvor?")

            PlaceChooser {
                Layout.fillWidth: true
                areas: page.tally.areas
                places: page.tally.places
            }
        },
        Panel {
            Layout.fillWidth: true
            title: qsTr("Dag og aktivitet")

            DateChooser {
                Layout.fillWidth: true
                date: page.tally.date
            }
            ChipGroup {
                Layout.fillWidth: true
                choices: page.tally.activities
                onChosen: key => page.tally.activities.choose(key)
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem tælling")
        enabled: page.tally.count > 0
        onClicked: page.tally.save()
    }
}
