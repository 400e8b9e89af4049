// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// Comes up over the page, from the bottom on a phone and in the middle on a wide screen.
T.Dialog { // tells a screen reader its title
    id: sheet

    property int wide: 520
    default property alias body: column.data

    parent: T.Overlay.overlay
    readonly property real roomW: parent ? parent.width : 400
    readonly property real roomH: parent ? parent.height : 800
    readonly property bool centred: roomW >= 600
    readonly property int ring: 6 // around what has the focus

    x: Math.round((roomW - width) / 2)
    y: centred ? Math.round((roomH - height) / 2) : roomH - height
    width: centred ? Math.min(wide, roomW - 2 * Theme.margin) : roomW
    height: Math.min(roomH - (centred ? 2 * Theme.margin : 48), flick.contentHeight + topPadding + bottomPadding)
    padding: Theme.margin - ring
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Qt.alpha("#000000", 0.5)
    }

    background: Rectangle {
        radius: Theme.radius + 6
        color: Theme.surface
        border.width: 1
        border.color: Theme.hairline
    }
    contentItem: ScrollArea { // qmllint disable deferred-property-id
        id: flick

        implicitHeight: contentHeight
        contentHeight: column.implicitHeight + 2 * sheet.ring
        clip: contentHeight > height

        ColumnLayout {
            id: column

            x: sheet.ring
            y: sheet.ring
            width: flick.width - 2 * sheet.ring
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                visible: sheet.title.length > 0

                AppText {
                    Layout.fillWidth: true
                    text: sheet.title
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    iconName: "cross"
                    text: qsTr("Luk")
                    onClicked: sheet.close()
                }
            }
        }
    }
}
