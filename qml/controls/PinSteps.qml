// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A new PIN, step by step: the one in use where there is one, the new one, and the new one again.
ColumnLayout {
    id: steps

    required property LockGate gate
    property bool asksNow: false
    property bool ready: true // what stands above is filled in
    property alias roomForKeys: pad.roomForKeys
    property int step: asksNow ? 0 : 1
    property string now
    property string next

    readonly property bool busy: gate !== null && gate.busy
    readonly property string prompt: step === 0 ? qsTr("Skriv den PIN, du har nu") : step === 1 ? qsTr("Vælg en PIN på mindst 6 tal") : qsTr("Skriv den nye PIN igen")

    signal chosen(string now, string next, string again)

    function restart() {
        now = "";
        next = "";
        step = asksNow ? 0 : 1;
    }
    function take(pin: string) {
        gate.clearError();
        if (step === 0) {
            now = pin;
            step = 1;
        } else if (step === 1) {
            next = pin;
            step = 2;
        } else {
            const first = [now, next];
            restart();
            chosen(first[0], first[1], pin);
        }
    }

    spacing: Theme.gap

    AppText {
        objectName: "prompt"
        Layout.fillWidth: true
        text: steps.busy ? qsTr("Låser koden ind ...") : steps.prompt
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    Notice {
        objectName: "problem"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: Notice.Tone.Bad
        text: steps.gate !== null ? steps.gate.error : ""
    }
    PinPad {
        id: pad

        objectName: "pad"
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        enabled: steps.ready
        opacity: enabled ? 1 : 0.5
        working: steps.busy
        onEntered: pin => steps.take(pin)
    }
}
