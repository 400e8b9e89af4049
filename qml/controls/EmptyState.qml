// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Nothing here yet: why, and what to do.
ColumnLayout {
    id: root

    required property string iconName
    required property string title
    property string text

    Layout.fillWidth: true
    Layout.topMargin: 28
    Layout.bottomMargin: 28
    spacing: 10

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 84
        implicitHeight: 84
        radius: 42
        color: Theme.primarySoft

        AppIcon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.inkOnPrimarySoft
            size: 44
        }
    }
    AppHeading {
        Layout.fillWidth: true
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: 460
        Layout.alignment: Qt.AlignHCenter
        visible: root.text.length > 0
        text: root.text
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
}
