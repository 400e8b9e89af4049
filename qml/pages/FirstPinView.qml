// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// The first start on a device: who are you, and which PIN do you choose. Feltbog opens after that.
AppPage {
    id: page

    required property LockGate gate

    objectName: "FirstPinView"
    title: qsTr("Vælg initialer og PIN")
    subtitle: qsTr("Notesbogen åbner kun med din PIN")
    canGoBack: false

    AppField {
        id: initials

        objectName: "initials"
        Layout.fillWidth: true
        label: qsTr("Dine initialer")
        hint: qsTr("1 til 4 bogstaver. De står på låseskærmen.")
        field.maximumLength: 4
    }
    PinSteps {
        objectName: "steps"
        Layout.fillWidth: true
        gate: page.gate
        ready: initials.text.trim().length > 0
        roomForKeys: page.height - 360
        onChosen: (now, next, again) => page.gate.begin(initials.text, next, again)
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("Skriv ikke din PIN ned. Glemmer du den, kan en kollega eller koordinatoren lukke dig ind igen. Intet går tabt.")
    }
}
