// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// One row of the register. Narrow: the whole row is pressed and the state goes round. Wide: four states to
// choose from. Each state is a word, a sign and a colour.
T.Control {
    id: control

    required property string name
    required property string detail
    required property string status
    property bool wide: width >= 620 * Math.min(1.5, Theme.textScale)

    signal next()
    signal chosen(string status)

    readonly property var states_: [
        { key: "til-stede", word: qsTr("Til stede"), sign: "check", fill: Theme.good, label: Theme.inkOnGood },
        { key: "afbud", word: qsTr("Afbud"), sign: "excused", fill: Theme.notice, label: Theme.inkOnNotice },
        { key: "kom-ikke", word: qsTr("Kom ikke"), sign: "cross", fill: Theme.bad, label: Theme.inkOnBad },
        { key: "ikke-udfyldt", word: qsTr("Ikke udfyldt"), sign: "empty", fill: Theme.sunken, label: Theme.ink }
    ]
    readonly property var now: states_.find(s => s.key === status) ?? states_[3]

    implicitHeight: Math.max(Theme.touch + 12, content.implicitHeight + 12)
    implicitWidth: 360

    background: Rectangle {
        radius: Theme.radius
        color: press.pressed ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: Theme.hairline
    }
    contentItem: Item { // qmllint disable deferred-property-id
        T.AbstractButton {
            id: press

            anchors.fill: parent
            visible: !control.wide
            Accessible.name: qsTr("%1, %2. Tryk for næste").arg(control.name).arg(control.now.word)
            Accessible.role: Accessible.Button
            onClicked: control.next()
            Accessible.onPressAction: press.clicked()
            Keys.onReturnPressed: press.clicked()
            Keys.onEnterPressed: press.clicked()

            FocusRing {
                shown: press.visualFocus
            }
        }
        RowLayout {
            id: content

            anchors.verticalCenter: parent.verticalCenter
            x: 16
            width: parent.width - (control.wide ? 22 : 24)
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: control.name
                    font.weight: Font.DemiBold
                    Accessible.ignored: !control.wide
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: control.detail
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            StatePill {
                visible: !control.wide
                Layout.preferredWidth: Math.round(164 * Math.min(1.35, Theme.textScale))
                word: control.now.word
                sign: control.now.sign
                fill: control.now.fill
                label: control.now.label
            }
            Repeater {
                model: control.wide ? control.states_ : []

                T.RadioButton {
                    id: choice

                    required property var modelData
                    readonly property bool on: modelData.key === control.status

                    implicitWidth: Math.round(124 * Math.min(1.35, Theme.textScale))
                    implicitHeight: Theme.touch
                    Accessible.name: qsTr("%1: %2").arg(control.name).arg(modelData.word)
                    autoExclusive: false
                    checked: on
                    onCheckedChanged: if (checked !== on) checked = Qt.binding(() => choice.on)
                    onClicked: control.chosen(modelData.key)
                    Accessible.onPressAction: choice.clicked()
                    Accessible.onToggleAction: choice.clicked()
                    Keys.onReturnPressed: choice.clicked()
                    Keys.onEnterPressed: choice.clicked()
                    contentItem: StatePill { // qmllint disable deferred-property-id
                        word: choice.modelData.word
                        sign: choice.modelData.sign
                        fill: choice.on ? choice.modelData.fill : "transparent"
                        label: choice.on ? choice.modelData.label : Theme.ink
                        outlined: !choice.on || choice.modelData.key === "ikke-udfyldt"
                    }

                    FocusRing {
                        shown: choice.visualFocus
                    }
                }
            }
        }
    }
}
