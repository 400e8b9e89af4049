// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Every control in every state it can be drawn in, for those who draw and test the pages. Nothing here is saved.
AppPage {
    id: page

    objectName: "GalleryView"
    title: qsTr("Knapper og felter")
    subtitle: qsTr("Hver del i hver tilstand. Intet her bliver gemt.")

    GalleryButtons {
        Layout.fillWidth: true
    }
    GalleryChoices {
        Layout.fillWidth: true
    }
    GalleryColours {
        Layout.fillWidth: true
    }
    side: [
        GalleryFields {
            Layout.fillWidth: true
        },
        GalleryRows {
            Layout.fillWidth: true
        },
        GalleryMessages {
            Layout.fillWidth: true
        }
    ]
    actions: AppButton {
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Det, siden er til for")
        onClicked: page.toTop()
    }
}
