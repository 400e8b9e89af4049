// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// The end of a form: the device goes back.
ColumnLayout {
    id: root

    required property ParentPage form

    spacing: Theme.gapWide

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 112
        implicitHeight: 112
        radius: 56
        color: Theme.primarySoft

        AppIcon {
            anchors.centerIn: parent
            name: root.form.error.length > 0 ? "tablet" : "check"
            color: Theme.inkOnPrimarySoft
            size: 64
        }
    }
    AppText {
        objectName: "ending"
        Layout.fillWidth: true
        text: root.form.ending
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
}
