// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// An answer in one's own words, with what is wrong with it beside it.
ColumnLayout {
    id: root

    required property string value // as it is kept
    property string label
    property string hint
    property string fault
    property bool stopped: false

    signal edited(string text)

    onValueChanged: if (area.text !== value) area.text = value
    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        visible: root.hint.length > 0
        text: root.hint
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
    }
    T.TextArea {
        id: area

        objectName: "words"
        Layout.fillWidth: true
        implicitHeight: Math.max(2 * Theme.touch, contentHeight + topPadding + bottomPadding)
        padding: 16
        text: root.value
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        font.family: Theme.family
        font.pixelSize: Theme.heading
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.name: root.label
        Accessible.description: root.hint
        onTextChanged: if (text !== root.value) root.edited(text)
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: 2
            border.color: area.activeFocus ? Theme.primary : Theme.outline

            FocusRing {
                shown: area.activeFocus
            }
            AppText {
                anchors.fill: parent
                anchors.margins: 16
                visible: area.length === 0 && !area.activeFocus
                text: root.label
                color: Theme.inkSoft
                font.pixelSize: Theme.heading
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
    Notice {
        objectName: "fault"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: root.stopped ? Notice.Tone.Bad : Notice.Tone.Sun
        text: root.fault
    }
}
