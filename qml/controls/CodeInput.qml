// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Three ways in for a QR code: the camera, a picture of it, its text. What is typed stays until the owner takes it.
Item {
    id: root

    property alias text: typed.text
    property bool camera: false // it is running
    property string cameraWrong

    signal read(string text)

    function openImage(file: url) {
        reader.openImage(file);
    }

    implicitHeight: column.implicitHeight

    QrReader {
        id: reader

        objectName: "qrReader"
        onFound: text => {
            root.camera = false;
            typed.text = text;
            root.read(text);
        }
    }
    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        Loader {
            Layout.fillWidth: true
            active: root.camera && reader.hasCamera
            visible: active
            sourceComponent: CameraView {
                reader: reader
                onFailed: why => {
                    root.cameraWrong = qsTr("Kameraet kan ikke bruges (%1). Åbn et billede, eller skriv koden.").arg(why);
                    root.camera = false;
                }
            }
        }
        AppButton {
            objectName: "useCamera"
            Layout.fillWidth: true
            visible: reader.hasCamera
            kind: root.camera ? AppButton.Kind.Quiet : AppButton.Kind.Secondary
            iconName: root.camera ? "cross" : "camera"
            text: root.camera ? qsTr("Stop kameraet") : qsTr("Scan med kameraet")
            onClicked: {
                root.cameraWrong = "";
                reader.clearError();
                root.camera = !root.camera;
            }
        }
        Notice {
            objectName: "noCamera"
            Layout.fillWidth: true
            visible: text.length > 0
            tone: root.cameraWrong.length > 0 ? Notice.Tone.Sun : Notice.Tone.Info
            text: root.cameraWrong.length > 0 ? root.cameraWrong
                : reader.hasCamera ? "" : qsTr("Denne enhed har intet kamera. Åbn et billede af QR-koden, eller skriv koden.")
        }
        AppButton {
            objectName: "openImage"
            Layout.fillWidth: true
            iconName: "image"
            text: reader.reading ? qsTr("Læser billedet …") : qsTr("Åbn billede")
            enabled: !reader.reading
            onClicked: {
                reader.clearError();
                picker.open();
            }
        }
        Notice {
            objectName: "imageWrong"
            Layout.fillWidth: true
            visible: text.length > 0
            tone: Notice.Tone.Bad
            text: reader.error
        }
        AppField {
            id: typed

            objectName: "codeText"
            Layout.fillWidth: true
            label: qsTr("Eller skriv koden")
            hint: qsTr("Teksten under QR-koden. Den begynder med FELTBOG.")
            field.inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: root.read(text)
        }
        AppButton {
            objectName: "paste"
            Layout.fillWidth: true
            visible: typed.field.canPaste
            iconName: "copy"
            text: qsTr("Indsæt det kopierede")
            onClicked: {
                typed.field.selectAll();
                typed.field.paste();
            }
        }
    }
    FileDialog {
        id: picker

        title: qsTr("Vælg et billede af QR-koden")
        nameFilters: [qsTr("Billeder (*.png *.jpg *.jpeg *.webp *.bmp)"), qsTr("Alle filer (*)")]
        onAccepted: reader.openImage(selectedFile)
    }
    DropArea { // a picture
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls) root.openImage(drop.urls[0]);
        }
    }
}
