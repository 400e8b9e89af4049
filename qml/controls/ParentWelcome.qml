// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Before the first question: the language, and who sees the answers.
ColumnLayout {
    id: root

    required property ParentPage form
    readonly property var say: form.say

    spacing: Theme.gapWide

    Grid {
        id: languages

        readonly property int most: Math.max(1, Math.min(root.form.languages.count, Math.floor((root.width + Theme.gap) / (150 * Theme.textScale))))
        readonly property real part: (root.width - (most - 1) * Theme.gap) / most

        Layout.fillWidth: true
        visible: root.form.languages.count > 1
        columns: most
        spacing: Theme.gap
        LayoutMirroring.enabled: false // they stay where they are, whichever is chosen

        Repeater {
            model: root.form.languages

            Chip {
                required property string key
                required property string name
                required property bool selected

                objectName: "language-" + key
                width: languages.part
                text: name
                chosen: selected
                onClicked: root.form.speak(key)
            }
        }
    }
    AppText {
        objectName: "unchecked"
        Layout.fillWidth: true
        visible: root.form.unchecked
        text: root.say.unchecked
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignLeft
    }
    AppText {
        Layout.fillWidth: true
        text: root.say.title
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        Accessible.role: Accessible.Heading
    }
    Panel {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            text: root.say.whoSees
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
        }
        AppText {
            objectName: "seenBy"
            Layout.fillWidth: true
            text: root.form.seenBy
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignLeft
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.say.voluntary
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignLeft
    }
}
