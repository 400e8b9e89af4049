// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtMultimedia
import Feltbog.App
import Feltbog.Ui

// What the camera sees, looked at by a QrReader. Made only where there is a camera, and only while it is used.
Rectangle {
    id: root

    required property QrReader reader

    signal failed(string why)

    implicitHeight: Math.min(width * 0.75, 420)
    radius: Theme.radius
    color: "#000000"
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Kameraet. Hold det over QR-koden.")

    Component.onCompleted: reader.watch(output.videoSink)
    Component.onDestruction: reader.watch(null)

    CaptureSession {
        videoOutput: output
        camera: Camera {
            active: true
            focusMode: Camera.FocusModeAuto
            onErrorOccurred: (error, text) => root.failed(text)
        }
    }
    VideoOutput {
        id: output

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
    }
    Rectangle { // where to hold the code
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.7
        height: width
        radius: Theme.radius
        color: "transparent"
        border.width: 4
        border.color: "#ffcb45"
    }
}
