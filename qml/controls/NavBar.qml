// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// The four main places: along the bottom, or down the side where the screen is wide.
Rectangle {
    id: root

    required property string current
    property bool upright: false
    property int waiting: 0

    signal chosen(string view)

    readonly property var places: [
        { view: "StartView", word: qsTr("Start"), sign: "home" },
        { view: "RecentView", word: qsTr("Seneste"), sign: "clock" },
        { view: "ProgressView", word: qsTr("Fremdrift"), sign: "chart" },
        { view: "SyncView", word: qsTr("Synk"), sign: "sync" }
    ]

    implicitWidth: upright ? Math.round(116 * Math.min(1.4, Theme.textScale)) : 320
    implicitHeight: upright ? 320 : Math.round(56 + 20 * Theme.textScale)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Hovedmenu")

    Rectangle {
        width: root.upright ? 1 : parent.width
        height: root.upright ? parent.height : 1
        x: root.upright ? parent.width - 1 : 0
        color: Theme.hairline
    }
    GridLayout {
        anchors.fill: parent
        anchors.topMargin: root.upright ? 20 : 1
        columns: root.upright ? 1 : 4
        columnSpacing: 0
        rowSpacing: 12

        Repeater {
            model: root.places

            T.TabButton {
                id: place

                required property var modelData
                readonly property bool here: root.current === modelData.view

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: !root.upright
                implicitHeight: 84
                checkable: false
                Accessible.name: modelData.view === "SyncView" && root.waiting > 0
                    ? qsTr("%1, %2 venter").arg(qsTr("Synkronisér")).arg(root.waiting) : modelData.word
                Accessible.selected: here
                onClicked: root.chosen(modelData.view)
                Accessible.onPressAction: place.clicked()
                Keys.onReturnPressed: place.clicked()
                Keys.onEnterPressed: place.clicked()

                contentItem: Item { // qmllint disable deferred-property-id
                    ColumnLayout {
                        anchors.centerIn: parent
                        spacing: 2

                        Rectangle {
                            Layout.alignment: Qt.AlignHCenter
                            implicitWidth: 60
                            implicitHeight: 34
                            radius: 17
                            color: place.here ? Theme.primary : place.down ? Theme.sunken : "transparent"

                            AppIcon {
                                anchors.centerIn: parent
                                name: place.modelData.sign
                                color: place.here ? Theme.inkOnPrimary : Theme.ink
                                size: 26
                            }
                            Rectangle {
                                visible: place.modelData.view === "SyncView" && root.waiting > 0
                                anchors.right: parent.right
                                anchors.rightMargin: -6
                                y: -4
                                width: Math.max(height, count.implicitWidth + 10)
                                height: count.implicitHeight + 2
                                radius: height / 2
                                color: Theme.sun

                                AppText {
                                    id: count

                                    anchors.centerIn: parent
                                    text: root.waiting > 99 ? "99+" : root.waiting
                                    color: Theme.inkOnSun
                                    font.pixelSize: 14
                                    font.weight: Font.Bold
                                    Accessible.ignored: true
                                }
                            }
                        }
                        AppText {
                            Layout.alignment: Qt.AlignHCenter
                            text: place.modelData.word
                            font.pixelSize: Theme.small
                            font.weight: place.here ? Font.Bold : Font.Normal
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }

                FocusRing {
                    shown: place.visualFocus
                    anchors.margins: 2
                }
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.upright
        }
    }
}
