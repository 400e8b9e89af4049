// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Rapporter: lock a plan year that is over, publish a report, read one as it was published.
AppPage {
    id: page

    readonly property ReportsPage reports: App.reportsPage(page)

    objectName: "ReportsView"
    title: qsTr("Rapporter")
    subtitle: qsTr("Udgivne rapporter og låste planår")
    model: reports

    Panel {
        objectName: "publishPanel"
        Layout.fillWidth: true
        visible: App.may.publish
        title: qsTr("Udgiv en rapport")

        AppText {
            Layout.fillWidth: true
            text: qsTr("En udgivet rapport gemmes, som den er nu, og kan altid læses igen.")
            color: Theme.inkSoft
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "calendar"
            text: page.reports.periods.currentName
            Accessible.name: qsTr("Periode: %1").arg(text)
            onClicked: periodSheet.open()
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "people"
            text: page.reports.audiences.currentName
            Accessible.name: qsTr("Til: %1").arg(text)
            onClicked: audienceSheet.open()
        }
        AppButton {
            objectName: "publish"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Udgiv")
            onClicked: page.reports.publish()
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Planår")
        spacing: 2

        Repeater {
            model: page.reports.years

            RowLayout {
                id: year

                required property int number
                required property string name
                required property string detail
                required property bool canLock

                Layout.fillWidth: true
                spacing: Theme.gap

                ListRow {
                    Layout.fillWidth: true
                    plain: true
                    text: year.name
                    detail: year.detail
                }
                AppButton {
                    visible: year.canLock && App.may.lockYear
                    compact: true
                    text: qsTr("Lås")
                    Accessible.name: qsTr("Lås %1").arg(year.name)
                    onClicked: {
                        lockSheet.number = year.number;
                        lockSheet.name = year.name;
                        lockSheet.open();
                    }
                }
            }
        }
    }
    AppButton {
        objectName: "closePlan"
        Layout.fillWidth: true
        visible: App.may.closePlan && page.reports.over && !App.may.closed
        iconName: "lock"
        text: qsTr("Luk planen")
        detail: qsTr("Tallene bliver. Registreringer og kort slettes.")
        onClicked: page.go("ClosingView", {})
    }

    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Udgivne rapporter")
            spacing: 2

            AppText {
                Layout.fillWidth: true
                visible: page.reports.reportCount === 0
                text: qsTr("Ingen rapporter er udgivet endnu.")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.reports.reports

                ListRow {
                    id: row

                    required property string id
                    required property string title
                    required property string info

                    Layout.fillWidth: true
                    text: title
                    detail: info
                    onClicked: page.go("ReportView", { report: row.id })
                }
            }
        }
    ]

    Sheet {
        id: periodSheet

        title: qsTr("Periode")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.reports.periods
            onChosen: key => {
                page.reports.periods.choose(key);
                periodSheet.close();
            }
        }
    }
    Sheet {
        id: audienceSheet

        title: qsTr("Hvem er rapporten til?")

        ChipGroup {
            Layout.fillWidth: true
            choices: page.reports.audiences
            onChosen: key => {
                page.reports.audiences.choose(key);
                audienceSheet.close();
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Uden for huset skjules antal personer efter alder, når de er så få, at nogen kunne genkendes.")
            color: Theme.inkSoft
        }
    }
    Sheet {
        id: lockSheet

        property int number
        property string name

        title: qsTr("Lås %1?").arg(name)

        AppText {
            Layout.fillWidth: true
            text: qsTr("Planårets tal bliver stående, som de er nu. Det kan ikke fortrydes.")
            font.weight: Font.DemiBold
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("I kan stadig rette registreringer. Rettelserne vises ved siden af de låste tal som »rettet siden«. Synkronisér alle enheder, før I låser.")
        }
        AppButton {
            objectName: "lockYes"
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            iconName: "check"
            text: qsTr("Lås planåret")
            onClicked: {
                page.reports.lockYear(lockSheet.number);
                lockSheet.close();
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Quiet
            text: qsTr("Ikke nu")
            onClicked: lockSheet.close()
        }
    }
}
