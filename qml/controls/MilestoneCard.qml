// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A milestone: the year's twelve months with its own filled, and its status, which a tap turns.
Panel {
    id: root

    required property string milestone
    required property string activity
    required property string text_
    required property string when
    required property int first
    required property int last
    required property string status
    required property string word
    required property bool late
    required property var months // letters
    required property int thisMonth

    signal turned(string milestone)
    signal more(string milestone, string text)

    readonly property color fill: status === "naaet" ? Theme.good : late ? Theme.bad : status === "udgaaet" ? Theme.outline : Theme.primary

    hint: activity
    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: root.text_
        font.weight: Font.DemiBold
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 3
        Accessible.role: Accessible.StaticText
        Accessible.name: root.when

        Repeater {
            model: root.months

            Rectangle {
                id: month

                required property int index
                required property string modelData
                readonly property bool own: index >= root.first && index <= root.last

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: letter.implicitHeight + 8
                radius: 6
                color: own ? root.fill : Theme.sunken
                border.width: index === root.thisMonth ? 3 : 0
                border.color: Theme.sun

                AppText {
                    id: letter

                    anchors.centerIn: parent
                    text: month.modelData
                    color: !month.own ? Theme.inkSoft : root.status === "naaet" ? Theme.inkOnGood : root.late ? Theme.inkOnBad : Theme.inkOnPrimary
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        AppButton {
            objectName: "turn"
            Layout.fillWidth: true
            kind: root.status === "naaet" ? AppButton.Kind.Primary : AppButton.Kind.Secondary
            iconName: root.status === "naaet" ? "check" : root.status === "i-gang" ? "next" : root.status === "udgaaet" ? "cross" : root.status === "udskudt" ? "clock" : "empty"
            text: root.word
            detail: root.late ? qsTr("Forsinket: %1").arg(root.when) : root.when
            Accessible.name: qsTr("%1: %2. Tryk for at skifte status").arg(root.text_).arg(root.word)
            onClicked: root.turned(root.milestone)
        }
        AppButton {
            iconName: "edit"
            Accessible.name: qsTr("Vælg status for %1").arg(root.text_)
            onClicked: root.more(root.milestone, root.text_)
        }
    }
}
