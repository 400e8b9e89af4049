// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Nået, På vej, Bagud, Kan ikke opgøres endnu.
Rectangle {
    id: root

    required property string verdict // reached, ontrack, behind, notyet
    required property string word

    readonly property color fill: verdict === "reached" ? Theme.good : verdict === "ontrack" ? Theme.notice
                                : verdict === "behind" ? Theme.bad : Theme.sunken
    readonly property color label: verdict === "reached" ? Theme.inkOnGood : verdict === "ontrack" ? Theme.inkOnNotice
                                 : verdict === "behind" ? Theme.inkOnBad : Theme.ink

    implicitWidth: row.implicitWidth + 24
    implicitHeight: row.implicitHeight + 10
    radius: height / 2
    color: fill
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 6

        AppIcon {
            name: root.verdict === "reached" ? "check" : root.verdict === "ontrack" ? "next" : root.verdict === "behind" ? "clock" : "empty"
            color: root.label
            size: 20
        }
        AppText {
            text: root.word
            color: root.label
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
