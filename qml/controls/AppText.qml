// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// Text that wraps, in the app's ink.
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    lineHeight: 1.12
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
