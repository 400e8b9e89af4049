// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Beredskab: what to do first, whom to call, who is told. Needs no net.
AppPage {
    id: page

    readonly property EmergencyPage plan: App.emergencyPage(page)

    objectName: "EmergencyView"
    title: qsTr("Beredskab")
    model: plan
    share: 0.5

    tools: [
        IconButton {
            objectName: "toCalls"
            visible: page.plan.there && !page.twoColumns
            iconName: "phone"
            text: qsTr("Ring til")
            onClicked: page.toSide()
        },
        IconButton {
            objectName: "print"
            visible: page.plan.there
            iconName: "print"
            text: qsTr("Skriv ud på A4")
            onClicked: printSheet.open()
        }
    ]

    EmptyState {
        Layout.fillWidth: true
        visible: !page.plan.there
        iconName: "warning"
        title: qsTr("Planen har ingen beredskabsplan")
        text: qsTr("Koordinatoren kan skrive den i planen.")
    }
    Notice {
        objectName: "runningNotice"
        Layout.fillWidth: true
        visible: page.plan.running
        tone: Notice.Tone.Bad
        text: page.plan.runningLine
    }
    Panel {
        Layout.fillWidth: true
        visible: page.plan.there
        title: qsTr("Gør sådan")
        hint: page.plan.about

        Repeater {
            model: page.plan.steps

            EmergencyStep {
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: page.plan.rules

            Notice {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.plan.there
            title: qsTr("Ring til")
            hint: qsTr("Ved fare for liv og førlighed: ring 112 først.")
            spacing: Theme.gap

            Repeater {
                model: page.plan.roles

                EmergencyRole {
                    Layout.fillWidth: true
                    editable: App.may.steer
                    onCalled: address => Qt.openUrlExternally(address)
                    onEdited: (role, title, who, phone) => contactSheet.show(role, title, who, phone)
                }
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.plan.there
            title: qsTr("Hvem får besked")
            spacing: 2

            Repeater {
                model: page.plan.inform

                ListRow {
                    id: told

                    required property string whom
                    required property string how
                    required property string what

                    Layout.fillWidth: true
                    plain: true
                    text: whom
                    detail: Theme.joined([how, what], "\n")
                }
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.plan.there
            title: qsTr("Gennemgang og brug")
            spacing: Theme.gap

            Notice {
                objectName: "reviewNotice"
                Layout.fillWidth: true
                visible: page.plan.reviewDue
                tone: Notice.Tone.Sun
                text: qsTr("Skal gennemgås. %1").arg(page.plan.reviewLine)
            }
            AppText {
                Layout.fillWidth: true
                visible: !page.plan.reviewDue
                text: page.plan.reviewLine
                color: Theme.inkSoft
            }
            AppButton {
                objectName: "reviewed"
                Layout.fillWidth: true
                visible: App.may.steer
                iconName: "check"
                text: qsTr("Vi har gennemgået den i dag")
                onClicked: page.plan.reviewed()
            }
            Repeater {
                model: page.plan.uses

                ListRow {
                    required property string when
                    required property string state_

                    Layout.fillWidth: true
                    plain: true
                    iconName: "clock"
                    text: when
                    detail: state_
                }
            }
            AppButton {
                objectName: "evaluated"
                Layout.fillWidth: true
                visible: App.may.steer && page.plan.toEvaluate
                iconName: "check"
                text: qsTr("Det er evalueret")
                onClicked: page.plan.evaluated()
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.plan.when.length > 0
            title: qsTr("Det kan være")

            AppText {
                Layout.fillWidth: true
                text: page.plan.when
            }
        }
    ]

    actions: [
        AppButton {
            objectName: "begin"
            Layout.fillWidth: true
            visible: App.may.steer && page.plan.there && !page.plan.running
            kind: AppButton.Kind.Danger
            iconName: "warning"
            text: qsTr("Tag i brug")
            onClicked: beginSheet.open()
        },
        AppButton {
            objectName: "end"
            Layout.fillWidth: true
            visible: App.may.steer && page.plan.running
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Beredskabet er slut")
            onClicked: page.plan.end()
        }
    ]

    Sheet {
        id: beginSheet

        objectName: "beginSheet"
        title: qsTr("Tag beredskabet i brug?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Feltbog noterer dag og klokkeslæt. Det, der er sket, skrives ikke her. Feltbog ringer ikke til nogen: det gør I.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Nej")
                onClicked: beginSheet.close()
            }
            AppButton {
                objectName: "beginNow"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: AppButton.Kind.Danger
                text: qsTr("Ja, tag i brug")
                onClicked: {
                    page.plan.begin();
                    beginSheet.close();
                }
            }
        }
    }
    ContactSheet {
        id: contactSheet

        model: page.plan
        onSaved: (role, who, phone) => {
            if (page.plan.saveContact(role, who, phone)) contactSheet.close();
        }
    }
    Sheet {
        id: printSheet

        objectName: "printSheet"
        title: qsTr("Skriv ud på A4")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Papir og PDF er ikke forseglet. Læg et ark med navne og numre i et aflåst skab, og slet filen bagefter.")
        }
        AppButton {
            objectName: "printPlain"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            text: qsTr("Uden navne og numre")
            onClicked: page.plan.print(false)
        }
        AppButton {
            objectName: "printAll"
            Layout.fillWidth: true
            text: qsTr("Med navne og numre")
            onClicked: page.plan.print(true)
        }
        FieldError {
            model: page.plan
            fields: [""]
        }
        AppButton {
            objectName: "openPaper"
            Layout.fillWidth: true
            visible: page.plan.paper.length > 0
            iconName: "image"
            text: qsTr("Åbn PDF")
            detail: page.plan.paper.length > 0 ? qsTr("Ligger i Dokumenter") : ""
            onClicked: Qt.openUrlExternally(page.plan.paper)
        }
    }
}
