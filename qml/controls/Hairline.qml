// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

Rectangle {
    Layout.fillWidth: true
    implicitHeight: 1
    color: Theme.hairline
}
