// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Where sync stands: sign, word and colour, and a sentence or two.
RowLayout {
    id: root

    required property int state
    required property string word
    property string text
    property string more

    readonly property var look: {
        switch (state) {
        case SyncRunner.Resting: return { sign: "check", fill: Theme.good, label: Theme.inkOnGood };
        case SyncRunner.Waiting: return { sign: "clock", fill: Theme.sun, label: Theme.inkOnSun };
        case SyncRunner.Working: return { sign: "sync", fill: Theme.notice, label: Theme.inkOnNotice };
        case SyncRunner.Offline: return { sign: "offline", fill: Theme.sun, label: Theme.inkOnSun };
        case SyncRunner.Failed: return { sign: "warning", fill: Theme.bad, label: Theme.inkOnBad };
        default: return { sign: "info", fill: Theme.notice, label: Theme.inkOnNotice };
        }
    }

    spacing: 14
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([word, text, more], ". ")

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 56
        implicitHeight: 56
        radius: 28
        color: root.look.fill

        AppIcon {
            anchors.centerIn: parent
            name: root.look.sign
            color: root.look.label
            size: 32
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4

        AppHeading {
            Layout.fillWidth: true
            text: root.word
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.text
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.more
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
