// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A sentence that needs to be seen: what is wrong and what to do, or what is good to know.
Rectangle {
    id: root

    enum Tone { Info, Sun, Bad }

    required property string text
    property int tone: Notice.Tone.Info

    readonly property color label: tone === Notice.Tone.Bad ? Theme.inkOnBadSoft : tone === Notice.Tone.Sun ? Theme.inkOnSunSoft : Theme.inkOnPrimarySoft

    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * 14
    radius: Theme.radiusSmall
    border.width: Theme.edge
    border.color: Theme.ink
    color: tone === Notice.Tone.Bad ? Theme.badSoft : tone === Notice.Tone.Sun ? Theme.sunSoft : Theme.primarySoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        x: 16
        y: 14
        width: root.width - 32
        spacing: 12

        AppIcon {
            Layout.alignment: Qt.AlignTop
            name: root.tone === Notice.Tone.Info ? "info" : "warning"
            color: root.label
            size: 26
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            color: root.label
            Accessible.ignored: true
        }
    }
}
