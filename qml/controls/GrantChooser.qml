// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// What a device may do: roles, circles, and what it is called.
ColumnLayout {
    id: root

    required property GrantPage grant

    spacing: Theme.gapWide

    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvem skal bruge den?")
        hint: qsTr("Vælg det, medarbejderen laver. Flere er tilladt.")

        ChipGroup {
            objectName: "roles"
            Layout.fillWidth: true
            many: true
            choices: root.grant.roles
            onChosen: key => root.grant.chooseRole(key)
        }
        FieldError {
            model: root.grant
            fields: ["roles"]
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Hvilke kredse?")
        hint: qsTr("Enheden kan læse kortene i de kredse, du vælger, og ingen andre.")

        ChipGroup {
            objectName: "circles"
            Layout.fillWidth: true
            many: true
            choices: root.grant.circles
            onChosen: key => root.grant.chooseCircle(key)
        }
        FieldError {
            model: root.grant
            fields: ["circles"]
        }
        AppField {
            objectName: "label"
            Layout.fillWidth: true
            label: qsTr("Hvad skal enheden hedde?")
            hint: qsTr("Fx »Tablet 2« eller initialer. Ikke et fuldt navn.")
            text: root.grant.label
            onEdited: text => root.grant.label = text
        }
        FieldError {
            model: root.grant
            fields: ["label"]
        }
    }
}
