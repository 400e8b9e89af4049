// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A card to be looked at: the kaldenavn, large, and what stands with it.
Rectangle {
    id: root

    required property string name
    required property string detail

    implicitWidth: 200
    implicitHeight: column.implicitHeight + 2 * 16
    radius: Theme.radiusSmall
    color: Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([name, detail], ", ")

    ColumnLayout {
        id: column

        x: 16
        y: 16
        width: root.width - 32
        spacing: 4

        AppText {
            Layout.fillWidth: true
            text: root.name
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.detail
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
