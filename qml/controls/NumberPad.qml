// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Number tiles 0-9: a number without the keyboard.
Sheet {
    id: pad

    required property string label
    property int start: 0
    property int most: 99999
    property string digits: ""
    readonly property int number: digits.length > 0 ? parseInt(digits) : 0

    signal picked(int value)

    function press(digit: string) {
        const next = digits === "0" ? digit : digits + digit;
        if (parseInt(next) <= most) digits = next;
    }
    function rub() {
        digits = digits.slice(0, -1);
    }

    title: label
    wide: 400
    onAboutToShow: digits = start > 0 ? String(start) : ""

    AppText {
        Layout.fillWidth: true
        text: pad.number.toLocaleString(Qt.locale("da_DK"), "f", 0)
        font.pixelSize: Math.round(Theme.display * 1.4)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            AppButton {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                onClicked: pad.press(modelData)
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Quiet
            text: qsTr("Ryd")
            onClicked: pad.digits = ""
        }
        AppButton {
            Layout.fillWidth: true
            text: "0"
            onClicked: pad.press("0")
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Quiet
            iconName: "undo"
            Accessible.name: qsTr("Slet sidste tal")
            onClicked: pad.rub()
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        text: qsTr("Brug tallet")
        iconName: "check"
        onClicked: {
            pad.picked(pad.number);
            pad.close();
        }
    }
}
