// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A PIN for a colleague on the same device, or another one for oneself.
AppPage {
    id: page

    property bool colleague: false
    readonly property LockGate gate: App.lock

    objectName: "PinView"
    title: colleague ? qsTr("Ny kollega på denne enhed") : qsTr("Skift PIN")
    subtitle: colleague ? qsTr("Giv enheden til kollegaen nu") : gate ? gate.who : ""

    Connections {
        target: page.gate
        function onDone() {
            page.leave();
        }
    }
    Component.onDestruction: {
        if (gate) gate.clearError();
    }

    AppField {
        id: initials

        objectName: "initials"
        Layout.fillWidth: true
        visible: page.colleague
        label: qsTr("Kollegaens initialer")
        hint: qsTr("1 til 4 bogstaver. De står på låseskærmen.")
        field.maximumLength: 4
    }
    PinSteps {
        objectName: "steps"
        Layout.fillWidth: true
        gate: page.gate
        asksNow: !page.colleague
        roomForKeys: page.height - (page.colleague ? 390 : 240)
        ready: !page.colleague || initials.text.trim().length > 0
        onChosen: (now, next, again) => {
            if (page.colleague) page.gate.letIn(initials.text, next, again);
            else page.gate.changePin(now, next, again);
        }
    }
    AppText {
        Layout.fillWidth: true
        text: page.colleague ? qsTr("Kollegaen vælger sin egen PIN. Det, kollegaen registrerer, står som kollegaens.")
                             : qsTr("Den nye PIN gælder kun dig, og kun på denne enhed.")
        color: Theme.inkSoft
    }
}
