// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// "Du har skrevet 650 deltagere. Er det rigtigt?" Ja, or back to the number. Nothing is lost by either.
Rectangle {
    id: root

    property PageModel model
    property bool correctable: true // the number is the user's

    visible: model !== null && model.question.length > 0
    implicitHeight: visible ? column.implicitHeight + 2 * 16 : 0
    radius: Theme.radius
    border.width: Theme.edge
    border.color: Theme.ink
    color: Theme.sunSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: model ? model.question : ""

    ColumnLayout {
        id: column

        x: 16
        y: 16
        width: root.width - 32
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            text: root.model ? root.model.question : ""
            Accessible.ignored: true
            color: Theme.inkOnSunSoft
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppButton {
                objectName: "questionNo"
                Layout.fillWidth: true
                text: root.correctable ? qsTr("Ret tallet") : qsTr("Nej")
                iconName: root.correctable ? "edit" : "cross"
                onClicked: root.model.answerNo()
            }
            AppButton {
                objectName: "questionYes"
                Layout.fillWidth: true
                kind: AppButton.Kind.Primary
                text: qsTr("Ja")
                iconName: "check"
                onClicked: root.model.answerYes()
            }
        }
    }
}
