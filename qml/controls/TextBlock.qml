// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// Several lines of text with their label above; how many characters are left stands below.
ColumnLayout {
    id: root

    required property string label
    property string hint
    property int room: 0
    property alias text: area.text
    property alias field: area

    signal edited(string text)

    spacing: 6

    AppText {
        Layout.fillWidth: true
        text: root.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        visible: root.hint.length > 0
        text: root.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
    T.TextArea {
        id: area

        Layout.fillWidth: true
        implicitHeight: Math.max(2 * Theme.touch, contentHeight + 28)
        leftPadding: 16
        rightPadding: 16
        topPadding: 14
        bottomPadding: 14
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        Accessible.name: root.label
        Accessible.description: root.hint
        onTextChanged: root.edited(text)
        // Tab leads on, as everywhere: a tabulator is nothing one writes here.
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: 2
            border.color: root.room < 0 ? Theme.bad : area.activeFocus ? Theme.primary : Theme.outline

            FocusRing {
                shown: area.activeFocus
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.room < 0 ? qsTr("%n tegn for meget", "", -root.room) : qsTr("%n tegn tilbage", "", root.room)
        color: root.room < 0 ? Theme.bad : Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignRight
    }
}
