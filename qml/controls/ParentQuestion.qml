// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// One question and its answers.
ColumnLayout {
    id: root

    required property ParentPage form
    readonly property var say: form.say
    readonly property int many: form.options.length
    readonly property bool faces: form.kind === "faces"
    readonly property bool big: width >= 600
    readonly property bool tiles: faces && width >= many * 120 * Theme.textScale

    spacing: Theme.gapWide

    AppText {
        objectName: "question"
        Layout.fillWidth: true
        text: root.form.text
        font.pixelSize: root.big ? Theme.display : Theme.title
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        Accessible.role: Accessible.Heading
    }
    Grid {
        id: answers

        readonly property real part: root.tiles ? (root.width - (root.many - 1) * columnSpacing) / root.many : root.width
        readonly property real tallest: {
            let most = 0;
            for (let i = 0; i < list.count; ++i) {
                const item = list.itemAt(i) as FormOption;
                if (item !== null) most = Math.max(most, item.implicitHeight);
            }
            return most;
        }

        Layout.fillWidth: true
        visible: root.many > 0
        columns: root.tiles ? root.many : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: list

            model: root.form.options

            FormOption {
                required property string modelData
                required property int index

                objectName: "option" + (index + 1)
                width: answers.part
                height: root.tiles ? answers.tallest : implicitHeight
                text: modelData
                tile: root.tiles
                big: root.big
                mood: root.faces ? index / Math.max(1, root.many - 1) : -1
                chosen: root.form.chosen === index + 1
                onClicked: root.form.choose(index + 1)
            }
        }
    }
    FormDigits {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        visible: root.form.kind === "number"
        digits: root.form.digits
        eraseText: root.say.erase
        onPressed: digit => root.form.digit(digit)
        onRubbed: root.form.rub()
    }
    FormText {
        Layout.fillWidth: true
        visible: root.form.kind === "text"
        value: root.form.words
        label: root.say.write
        hint: root.say.careful
        fault: root.form.fault
        stopped: root.form.stopped
        onEdited: text => root.form.write(text)
    }
    AppText {
        Layout.fillWidth: true
        visible: root.form.unchecked
        text: root.say.unchecked
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignLeft
    }
}
