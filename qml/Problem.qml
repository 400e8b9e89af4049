// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Feltbog.Ui

// Shown instead of the app when the notebook cannot be opened: what is wrong and what to do.
ApplicationWindow {
    id: window

    required property string message

    width: 800
    height: 1280
    visible: true
    title: "Feltbog"
    color: Theme.background

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 2 * Theme.margin)
        spacing: Theme.gapWide

        EmptyState {
            iconName: "warning"
            title: qsTr("Notesbogen kan ikke åbnes")
            text: window.message
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            text: qsTr("Luk")
            onClicked: Qt.quit()
        }
    }
}
