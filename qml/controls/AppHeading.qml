// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// The name of a group of fields.
AppText {
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
