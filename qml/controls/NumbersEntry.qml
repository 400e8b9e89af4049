// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// What the plan wants counted or marked beside the heads: marks as chips, numbers with − and +.
Panel {
    id: root

    required property NumbersModel numbers
    required property PageModel model

    visible: numbers.count > 0
    title: numbers.marksOnly ? qsTr("Sæt kryds") : qsTr("Tæl også")

    Repeater {
        model: root.numbers

        ColumnLayout {
            id: row

            required property string key
            required property string name
            required property bool mark
            required property int amount

            Layout.fillWidth: true
            spacing: 6

            TickChip {
                objectName: row.key
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: row.mark
                text: row.name
                chosen: row.amount > 0
                onClicked: root.numbers.flip(row.key)
            }
            AppText {
                Layout.fillWidth: true
                visible: !row.mark
                text: row.name
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Stepper {
                Layout.fillWidth: true
                visible: !row.mark
                label: row.name
                value: row.amount
                onChanged: value => root.numbers.put(row.key, value)
            }
        }
    }
    FieldError {
        model: root.model
        fields: ["numbers"]
    }
}
