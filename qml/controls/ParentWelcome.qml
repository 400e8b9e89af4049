// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Before the first question: the language, and who sees the answers.
ColumnLayout {
    id: root

    required property ParentPage form

    spacing: Theme.gapWide

    ChipGroup {
        objectName: "languages"
        Layout.fillWidth: true
        visible: root.form.languages.count > 1
        choices: root.form.languages
        onChosen: key => root.form.speak(key)
    }
    AppText {
        objectName: "unchecked"
        Layout.fillWidth: true
        visible: root.form.unchecked
        text: root.form.say.unchecked
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignLeft
    }
    AppText {
        Layout.fillWidth: true
        text: root.form.say.title
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        Accessible.role: Accessible.Heading
    }
    Panel {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            text: root.form.say.whoSees
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
        text: root.form.say.voluntary
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignLeft
    }
}
