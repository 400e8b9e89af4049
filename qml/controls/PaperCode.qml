// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A new paper code, large enough to be copied by hand.
Rectangle {
    id: root

    required property string code

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 36
    radius: Theme.radiusSmall
    border.width: Theme.edge
    border.color: Theme.ink
    color: Theme.sunSoft

    ColumnLayout {
        id: column

        x: 16
        y: 18
        width: root.width - 32
        spacing: 8

        AppText {
            objectName: "newCode"
            Layout.fillWidth: true
            text: root.code
            color: Theme.inkOnSunSoft
            font.pixelSize: Math.round(Theme.display * 1.5)
            font.weight: Font.Bold
            font.letterSpacing: 2
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Koden: %1").arg(root.code.split("").join(" "))
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Skriv koden på en seddel til borgeren, før du gemmer. Feltbog gemmer den ikke: næste gang viser borgeren sedlen, og så er det den samme person.")
            color: Theme.inkOnSunSoft
        }
    }
}
