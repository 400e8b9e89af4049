// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Flere oplysninger of a contact: what is usually as it was last time.
Panel {
    id: root

    required property ContactPage contact

    title: qsTr("Flere oplysninger")

    AppText {
        text: qsTr("Dag")
        font.weight: Font.DemiBold
    }
    DateChooser {
        Layout.fillWidth: true
        date: root.contact.date
    }
    FieldError {
        model: root.contact
        fields: ["date"]
    }
    AppText {
        Layout.topMargin: Theme.gap
        text: qsTr("Tidspunkt (ellers: nu)")
        font.weight: Font.DemiBold
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: root.contact.times
        onChosen: key => root.contact.times.choose(key)
    }
    AppText {
        Layout.topMargin: Theme.gap
        text: qsTr("Aktivitet")
        font.weight: Font.DemiBold
    }
    ChipGroup {
        Layout.fillWidth: true
        choices: root.contact.activities
        onChosen: key => root.contact.activities.choose(key)
    }
    FieldError {
        model: root.contact
        fields: ["activity"]
    }
}
