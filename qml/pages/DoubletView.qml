// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Mulige dubletter: two colleagues at one screen answer for the children they know.
AppPage {
    id: page

    readonly property DoubletPage doublets: App.doubletPage(page)

    objectName: "DoubletView"
    personal: true
    title: qsTr("Mulige dubletter")
    subtitle: qsTr("Svar sammen om de børn, I kender")
    model: doublets

    EmptyState {
        visible: page.doublets.count === 0
        iconName: "check"
        title: page.doublets.further > 0 ? qsTr("Ingen spørgsmål lige nu") : qsTr("Ingen åbne spørgsmål")
        text: qsTr("Når to kort ligner hinanden, spørger Feltbog her, om det er samme barn.")
    }
    Repeater {
        model: page.doublets.questions

        DoubletCard {
            required property int index

            Layout.fillWidth: true
            onSame: page.doublets.answer(index, DoubletPage.Same)
            onDifferent: page.doublets.answer(index, DoubletPage.Different)
            onAskColleague: page.doublets.answer(index, DoubletPage.AskColleague)
        }
    }

    AppButton {
        objectName: "askFurther"
        Layout.fillWidth: true
        visible: page.doublets.further > 0
        kind: AppButton.Kind.Quiet
        iconName: "twins"
        text: qsTr("Vis %n mindre sikre", "", page.doublets.further)
        detail: qsTr("De fleste er to børn. Svar kun, hvis I kender dem begge.")
        onClicked: page.doublets.askFurther()
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Hvorfor spørger Feltbog?")

            AppText {
                Layout.fillWidth: true
                text: qsTr("To af jer kan have lavet hver sit kort til det samme barn. Så tæller barnet to gange, indtil nogen, der kender det, har svaret.")
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Er I i tvivl, så lad spørgsmålet stå. Et svar kan altid fortrydes.")
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.doublets.answerCount > 0
            title: qsTr("Besvaret")
            spacing: 2

            Repeater {
                model: page.doublets.answers

                RowLayout {
                    id: answered

                    required property int index
                    required property string names
                    required property string answer

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    ListRow {
                        Layout.fillWidth: true
                        plain: true
                        text: answered.names
                        detail: answered.answer
                    }
                    AppButton {
                        kind: AppButton.Kind.Quiet
                        compact: true
                        text: qsTr("Fortryd")
                        detail: ""
                        Accessible.name: qsTr("Fortryd svaret om %1").arg(answered.names)
                        onClicked: page.doublets.takeBack(answered.index)
                    }
                }
            }
        }
    ]
}
