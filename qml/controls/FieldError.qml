// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// The model's error, beside the field it belongs to.
Notice {
    id: root

    required property PageModel model
    required property list<string> fields

    Layout.fillWidth: true
    visible: model !== null && model.error.length > 0 && fields.includes(model.errorField)
    text: model ? model.error : ""
    tone: Notice.Tone.Bad
}
