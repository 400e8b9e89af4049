// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// What Feltbog is and is not, and where a worry belongs.
AppPage {
    id: page

    objectName: "AboutView"
    title: qsTr("Om Feltbog og persondata")

    Panel {
        Layout.fillWidth: true
        title: qsTr("Bekymret for et barn?")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Feltbog er ikke en journal og ikke en underretning.")
            font.weight: Font.DemiBold
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Ring til kommunens modtagelse for børn og unge. Er det akut, så ring 112. Intet om opkaldet gemmes her.")
        }
    }
    Panel {
        Layout.fillWidth: true
        title: qsTr("Det gemmer Feltbog")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Hvor mange I møder, hvor og om hvad: uden navne. Vil et barn tælles én gang, får det et kort med sit kaldenavn. Kortet kan kun læses af kredsen omkring aktiviteten, ikke af kontorets server.")
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Aldrig efternavn, adresse, CPR-nummer, eller hvorfor I talte sammen. Kort, der ikke er brugt i 12 måneder, slettes; tallene bliver.")
        }
    }
    side: [
        Panel {
            Layout.fillWidth: true
            title: qsTr("Persondata")

            AppText {
                Layout.fillWidth: true
                text: qsTr("Dataansvarlig, formål, hjemmel, modtagere og rettigheder står i jeres organisations oplysningskort. Spørg koordinatoren, hvis I ikke har det.")
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Indtil planen lukkes, er registreringerne pseudonymiserede personoplysninger.")
                color: Theme.inkSoft
            }
        },
        Panel {
            Layout.fillWidth: true
            padding: 10

            ListRow {
                objectName: "galleryLine"
                Layout.fillWidth: true
                iconName: "form"
                text: qsTr("Knapper og felter")
                detail: qsTr("For dem, der tegner og afprøver siderne.")
                onClicked: page.go("GalleryView", {})
            }
        }
    ]
}
