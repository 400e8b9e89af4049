// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A full-width action. Primary: the one thing the page is for.
T.Button {
    id: control

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: AppButton.Kind.Secondary
    property string iconName
    property string detail
    property bool compact: false
    property int textSize: compact ? Theme.small : Theme.body
    property bool inverse: false // on the undo bar's dark ground

    readonly property color fill: {
        switch (kind) {
        case AppButton.Kind.Primary: return Theme.primary;
        case AppButton.Kind.Danger: return Theme.bad;
        case AppButton.Kind.Secondary: return Theme.surface;
        default: return "transparent";
        }
    }
    readonly property color label: {
        switch (kind) {
        case AppButton.Kind.Primary: return Theme.inkOnPrimary;
        case AppButton.Kind.Danger: return Theme.inkOnBad;
        default: return inverse ? "#ffd262" : Theme.primary;
        }
    }

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? 16 : 22
    rightPadding: leftPadding
    topPadding: 10
    bottomPadding: 10
    opacity: enabled ? 1 : 0.55
    Accessible.name: detail.length > 0 ? text + ", " + detail : text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        // From natural widths, never from how the text was wrapped: a loop otherwise.
        implicitWidth: Math.max(titleWidth.advanceWidth, moreWidth.advanceWidth) + 2 + (sign.visible ? sign.width + row.spacing : 0)
        implicitHeight: row.implicitHeight

        TextMetrics {
            id: titleWidth

            font: title.font
            text: control.text
        }
        TextMetrics {
            id: moreWidth

            font: more.font
            text: control.detail
        }
        Row {
            id: row

            readonly property real room: control.availableWidth - (sign.visible ? sign.width + spacing : 0)

            anchors.centerIn: parent
            spacing: 12

            AppIcon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName.length > 0
                name: control.iconName
                color: control.label
                size: control.compact ? 24 : 28
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.text.length > 0

                AppText {
                    id: title

                    width: Math.min(Math.ceil(titleWidth.advanceWidth) + 1, row.room)
                    text: control.text
                    color: control.label
                    font.pixelSize: control.textSize
                    font.weight: Font.DemiBold
                    horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
                    Accessible.ignored: true
                }
                AppText {
                    id: more

                    width: Math.min(Math.ceil(moreWidth.advanceWidth) + 1, row.room)
                    visible: control.detail.length > 0
                    text: control.detail
                    color: control.label
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Qt.tint(control.fill, Qt.alpha(Theme.ink, 0.16)) : control.fill
        border.width: control.kind === AppButton.Kind.Secondary ? 2 : 0
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
