// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Controls.Basic
import Feltbog.App
import Feltbog.Ui

// The window while nobody has the notebook open. Nothing of it is loaded.
ApplicationWindow {
    id: window

    required property LockGate gate
    required property UiSettings settings

    width: 800
    height: 1280
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: "Feltbog"
    color: Theme.background

    Binding {
        target: Theme
        property: "mode"
        value: window.settings.theme
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.settings.highContrast
    }
    Binding {
        target: Theme
        property: "leftHanded"
        value: window.settings.leftHanded
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.settings.textScale
    }
    Loader {
        id: front

        function follow() {
            const view = window.gate.state === LockGate.First ? "FirstPinView" : "LockView";
            const address = Qt.resolvedUrl("pages/" + view + ".qml");
            if (window.gate.state !== LockGate.Open && source !== address) setSource(address, { gate: window.gate });
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: follow()
    }
    Connections {
        target: window.gate
        function onChanged() {
            front.follow();
        }
    }
}
