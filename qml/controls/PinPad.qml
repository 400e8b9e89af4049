// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// A PIN with one thumb: what is typed is shown as dots, the keys are as large as there is room for.
FocusScope {
    id: pad

    property bool working: false // a PIN is being tried
    property string digits: ""
    property real roomForKeys: 4 * 84 + 3 * Theme.gap
    readonly property real key: Math.max(48, Math.min(84, (roomForKeys - 3 * Theme.gap) / 4))
    readonly property int most: 12

    signal entered(string pin)

    function press(digit: string) {
        if (!working && digits.length < most) digits += digit;
    }
    function rub() {
        if (!working) digits = digits.slice(0, -1);
    }
    function enter() {
        if (working || digits.length === 0) return;
        const pin = digits;
        digits = "";
        entered(pin);
    }

    implicitWidth: 360
    implicitHeight: column.implicitHeight
    focus: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("PIN: %n tal tastet", "", pad.digits.length)
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) press(String(event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace) rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) enter();
        else return;
        event.accepted = true;
    }

    component PadKey: T.Button {
        id: control

        property string iconName
        property bool strong: false

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: pad.key
        opacity: enabled ? 1 : 0.4
        focusPolicy: Qt.TabFocus // pressed with a thumb, the digits of a keyboard still come to the pad
        Accessible.name: text
        Accessible.onPressAction: control.clicked()

        contentItem: Item {
            AppText {
                anchors.centerIn: parent
                visible: control.iconName.length === 0
                text: control.text
                font.pixelSize: Math.round(28 * Math.min(1.3, Theme.textScale))
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AppIcon {
                anchors.centerIn: parent
                visible: control.iconName.length > 0
                name: control.iconName.length > 0 ? control.iconName : "check"
                color: control.strong ? Theme.inkOnPrimary : Theme.ink
                size: 32
            }
        }
        background: Rectangle {
            readonly property color fill: control.strong ? Theme.primary : Theme.surface

            radius: Theme.radius
            color: control.down ? Qt.tint(fill, Qt.alpha(Theme.ink, 0.2)) : fill
            border.width: control.strong ? 0 : 1
            border.color: Theme.outline

            FocusRing {
                shown: control.visualFocus
            }
        }
    }

    ColumnLayout {
        id: column

        width: pad.width
        spacing: Theme.gap

        Row {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: 28
            spacing: 12

            Repeater {
                model: Math.max(6, pad.digits.length)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: 18
                    height: 18
                    radius: 9
                    color: index < pad.digits.length || pad.working ? Theme.primary : "transparent"
                    opacity: pad.working ? 0.5 : 1
                    border.width: 2
                    border.color: Theme.outline
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            enabled: !pad.working

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PadKey {
                    required property string modelData

                    objectName: "key" + modelData
                    text: modelData
                    onClicked: pad.press(modelData)
                }
            }
            PadKey {
                objectName: "keyRub"
                iconName: "back"
                text: qsTr("Slet sidste tal")
                enabled: pad.digits.length > 0
                onClicked: pad.rub()
            }
            PadKey {
                objectName: "key0"
                text: "0"
                onClicked: pad.press("0")
            }
            PadKey {
                objectName: "keyEnter"
                iconName: "check"
                strong: true
                text: qsTr("Brug koden")
                enabled: pad.digits.length > 0
                onClicked: pad.enter()
            }
        }
    }
}
