// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// A figure as a bar: filled so far, a flag at the target, a thin mark where it should be by now. All places
// are shares of the length and come from C++.
Item {
    id: root

    required property real filled
    required property real goalFrom
    required property real goalTo
    required property real expectedAt
    required property string verdict

    readonly property color fill: verdict === "reached" ? Theme.good : verdict === "behind" ? Theme.bad : Theme.notice

    implicitWidth: 240
    implicitHeight: 36
    Accessible.ignored: true

    Rectangle {
        id: track

        y: 10
        width: root.width
        height: 16
        radius: 8
        color: Theme.sunken

        Rectangle { // the target as a range
            visible: root.goalFrom >= 0 && root.goalTo > root.goalFrom
            x: root.goalFrom * track.width
            width: (root.goalTo - root.goalFrom) * track.width
            height: track.height
            color: Qt.alpha(Theme.good, 0.35)
        }
        Rectangle {
            width: Math.max(root.filled > 0 ? 16 : 0, root.filled * track.width)
            height: track.height
            radius: 8
            color: root.fill
        }
    }
    Rectangle { // expected by now
        visible: root.expectedAt >= 0
        x: root.expectedAt * root.width - 1
        y: 5
        width: 3
        height: 26
        radius: 1.5
        color: Theme.inkSoft
        border.width: 0
    }
    Rectangle { // target
        visible: goal >= 0

        readonly property real goal: root.goalFrom >= 0 ? root.goalFrom : root.goalTo

        x: Math.min(root.width - 4, goal * root.width - 2)
        y: 0
        width: 4
        height: 36
        radius: 2
        color: Theme.ink
    }
}
