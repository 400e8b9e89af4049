// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// A form that staff write: from paper, or as it is said.
AppPage {
    id: page

    property string form: ""
    readonly property FormEntryPage entry: App.formEntryPage(page, form)

    objectName: "FormEntryView"
    title: entry.name
    subtitle: entry.detail
    model: entry

    Connections {
        target: page.entry
        function onDone() {
            page.leave();
        }
    }

    Notice {
        Layout.fillWidth: true
        visible: text.length > 0
        text: page.entry.seenBy
    }
    Repeater {
        model: page.entry.questions

        Panel {
            id: asked

            required property int index
            required property string kind
            required property string text
            required property list<string> options
            required property int chosen
            required property string digits
            required property string words
            required property string fault

            Layout.fillWidth: true
            title: text

            Flow {
                Layout.fillWidth: true
                visible: asked.options.length > 0
                spacing: Theme.gap

                Repeater {
                    model: asked.options

                    Chip {
                        required property string modelData
                        required property int index

                        objectName: "entry" + asked.index + "-" + (index + 1)
                        width: Math.min(implicitWidth, asked.width - 2 * asked.padding)
                        text: modelData
                        chosen: asked.chosen === index + 1
                        onClicked: page.entry.choose(asked.index, index + 1)
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: asked.kind === "number"
                spacing: Theme.gap

                AppButton {
                    objectName: "number" + asked.index
                    Layout.fillWidth: true
                    iconName: "edit"
                    text: asked.digits.length > 0 ? asked.digits : qsTr("Skriv tallet")
                    onClicked: pad.open()

                    NumberPad {
                        id: pad

                        label: asked.text
                        start: asked.digits.length > 0 ? parseInt(asked.digits) : 0
                        onPicked: value => page.entry.putNumber(asked.index, String(value))
                    }
                }
                IconButton {
                    visible: asked.digits.length > 0
                    iconName: "cross"
                    text: qsTr("Intet svar")
                    onClicked: page.entry.putNumber(asked.index, "")
                }
            }
            FormText {
                Layout.fillWidth: true
                visible: asked.kind === "text"
                value: asked.words
                label: qsTr("Skriv svaret")
                fault: asked.fault
                onEdited: text => page.entry.write(asked.index, text)
            }
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvornår blev der svaret?")

            DateChooser {
                Layout.fillWidth: true
                date: page.entry.date
            }
            FieldError {
                model: page.entry
                fields: ["date"]
            }
        }
    ]

    actions: AppButton {
        objectName: "save"
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        iconName: "check"
        text: qsTr("Gem svarene")
        onClicked: page.entry.save()
    }
}
