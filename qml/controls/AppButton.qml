// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
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

    implicitWidth: Math.max(compact ? Theme.touchSmall : Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(compact ? Theme.touchSmall : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? 16 : 22
    rightPadding: leftPadding
    topPadding: 10
    bottomPadding: 10
    opacity: enabled ? 1 : 0.55
    Accessible.name: detail.length > 0 ? text + ", " + detail : text

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 12

            AppIcon {
                visible: control.iconName.length > 0
                name: control.iconName
                color: control.label
                size: control.compact ? 24 : 28
            }
            ColumnLayout {
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: control.text
                    color: control.label
                    font.pixelSize: control.compact ? Theme.small : Theme.body
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
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
