// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// A large tile of the start page: sign, name and a line of what is going on.
T.Button {
    id: control

    required property string iconName
    property string detail
    property int badge: 0       // how many wait
    property bool strong: false // the page's main action
    property bool lit: false    // something is going on now

    readonly property color fill: strong ? Theme.primary : lit ? Theme.sun : Theme.surface
    readonly property color label: strong ? Theme.inkOnPrimary : lit ? Theme.inkOnSun : Theme.ink

    implicitWidth: 160
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    padding: 16
    Accessible.name: detail.length > 0 ? text + ". " + detail : text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: ColumnLayout {
        spacing: 6

        Rectangle {
            implicitWidth: 48
            implicitHeight: 48
            radius: 14
            color: control.strong ? Qt.alpha(Theme.inkOnPrimary, 0.16) : control.lit ? Qt.alpha(Theme.inkOnSun, 0.12) : Theme.primarySoft

            AppIcon {
                anchors.centerIn: parent
                name: control.iconName
                size: 30
                color: control.strong ? Theme.inkOnPrimary : control.lit ? Theme.inkOnSun : Theme.inkOnPrimarySoft
            }
        }
        Item {
            Layout.fillHeight: true
        }
        AppText {
            Layout.fillWidth: true
            text: control.text
            color: control.label
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: control.detail.length > 0
            text: control.detail
            color: control.strong || control.lit ? control.label : Theme.inkSoft
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius + 4
        color: control.down ? Qt.tint(control.fill, Qt.alpha(Theme.ink, 0.16)) : control.fill
        border.width: control.strong || control.lit ? 0 : 1
        border.color: Theme.hairline

        FocusRing {
            shown: control.visualFocus
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        visible: control.badge > 0
        implicitWidth: Math.max(height, amount.implicitWidth + 20)
        implicitHeight: amount.implicitHeight + 10
        radius: height / 2
        color: Theme.sun

        AppText {
            id: amount

            anchors.centerIn: parent
            text: control.badge
            color: Theme.inkOnSun
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
