// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// One answer of a form: a line, or a tile with its face above its word. Chosen is told by fill and tick too.
T.RadioButton {
    id: control

    property bool chosen: false
    property real mood: -1 // 0 to 1: with a face
    property bool tile: false
    property bool tick: true
    property bool big: false // where there is room
    readonly property color label: chosen ? Theme.inkOnPrimary : Theme.ink

    implicitWidth: 120
    implicitHeight: Math.max(big ? 92 : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: tile ? 8 : 20
    rightPadding: leftPadding
    topPadding: tile ? 16 : 10
    bottomPadding: topPadding
    Accessible.name: text
    // The model says what is chosen, and the button follows it, for the screen reader.
    autoExclusive: false
    checked: chosen
    onCheckedChanged: if (checked !== chosen) checked = Qt.binding(() => control.chosen)
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: row.implicitHeight

        Grid {
            id: row

            y: control.tile && face.visible ? 0 : Math.round((parent.height - height) / 2)
            columns: control.tile ? 1 : face.visible ? 3 : 2
            columnSpacing: 16
            rowSpacing: 10
            horizontalItemAlignment: control.tile ? Grid.AlignHCenter : Grid.AlignLeft
            verticalItemAlignment: Grid.AlignVCenter

            FormFace {
                id: face

                visible: control.mood >= 0
                mood: Math.max(0, control.mood)
                color: control.label
                size: control.tile ? 84 : control.big ? 56 : 48
            }
            AppText {
                width: control.tile ? control.availableWidth
                                    : control.availableWidth - sign.width - 16 - (face.visible ? face.width + 16 : 0)
                text: control.text
                color: control.label
                font.pixelSize: control.tile ? (face.visible ? Theme.heading : Theme.title) : control.big ? Theme.title : Theme.heading
                font.weight: control.chosen ? Font.DemiBold : Font.Normal
                horizontalAlignment: control.tile ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            AppIcon {
                id: sign

                visible: control.tick
                opacity: control.chosen ? 1 : 0
                name: "check"
                color: control.label
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.chosen ? Theme.primary : control.down ? Theme.sunken : Theme.surface
        border.width: control.chosen ? 0 : 2
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
