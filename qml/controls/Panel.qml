// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A sheet of paper on the page: a heading and what belongs to it.
Rectangle {
    id: root

    property string title
    property string hint
    property int spacing: Theme.gap
    property int padding: Theme.margin
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius + 4
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: title.length === 0

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: root.spacing

        AppHeading {
            Layout.fillWidth: true
            visible: root.title.length > 0
            text: root.title
        }
        AppText {
            Layout.fillWidth: true
            visible: root.hint.length > 0
            text: root.hint
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
