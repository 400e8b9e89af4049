// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.App
import Feltbog.Ui

// Where kaldenavne would stand, on a device that has not spoken to the office for long.
Notice {
    visible: App.lease.over
    tone: Notice.Tone.Sun
    text: qsTr("Kaldenavne er skjult, til enheden har talt med kontoret. Intet er slettet: synkronisér. Tæl uden kort så længe.")
}
