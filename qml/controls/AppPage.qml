// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Feltbog.App
import Feltbog.Ui

// The frame of every page: title, one or two columns, and the actions that stay at the bottom. Errors and
// questions of the model stand above the actions, where the finger is; a FieldError shows them at the field too.
FocusScope {
    id: page

    property string title
    property string subtitle
    property bool canGoBack: true
    property PageModel model
    property bool personal: false     // shows cards or history: not on a device that is long since at the office
    property real share: 0.5          // the left column's share when there are two

    property alias correctable: question.correctable

    default property alias main: leftColumn.data
    property alias side: rightColumn.data
    property alias whole: wholeArea.data // instead of both: what scrolls by itself, a long list
    property alias actions: footer.data
    property alias tools: toolRow.data

    readonly property bool wide: width >= Theme.expanded * Math.min(1.25, Theme.textScale)
    readonly property bool twoColumns: wide && rightColumn.children.length > 0
    readonly property bool hidden: personal && App.lease.over
    readonly property bool errorHere: model !== null && model.error.length > 0

    property bool backStays: false    // Tilbage is a step within the page

    signal go(string view, var args)
    signal leave()
    signal steppedBack()

    function goBack() {
        if (backStays) steppedBack();
        else leave();
    }

    function toTop() {
        flick.contentY = 0;
    }

    function toSide() { // in one column
        flick.contentY = Math.max(0, Math.min(columns.y + rightColumn.y, flick.contentHeight - flick.height));
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.forwardTo: [flick]

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            readonly property int outer: page.canGoBack ? Theme.gap : Theme.margin

            Layout.fillWidth: true
            Layout.leftMargin: Theme.leftHanded ? Theme.gap : outer
            Layout.rightMargin: Theme.leftHanded ? outer : Theme.gap
            layoutDirection: Theme.direction
            Layout.topMargin: 10
            Layout.bottomMargin: 6
            spacing: 6

            IconButton {
                objectName: "back"
                visible: page.canGoBack
                iconName: "back"
                text: qsTr("Tilbage")
                onClicked: page.goBack()
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touch
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: page.title
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    visible: page.subtitle.length > 0
                    text: page.subtitle
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                }
            }
            RowLayout {
                id: toolRow

                layoutDirection: Theme.direction
                spacing: Theme.gap
            }
        }

        Item {
            id: wholeArea

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: columns.x
            Layout.rightMargin: columns.x
            visible: children.length > 0 && !page.hidden
        }
        ScrollArea {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !wholeArea.visible
            contentHeight: columns.height + 2 * Theme.gap
            clip: true

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                Accessible.ignored: true
            }

            Item {
                id: columns

                readonly property real room: Math.min(page.width - 2 * margin, page.twoColumns ? 1360 : 760)
                readonly property real margin: page.width < 480 ? 16 : Theme.margin
                readonly property real leftWidth: page.twoColumns ? Math.round((room - Theme.gapWide) * page.share) : room

                x: Math.round((page.width - room) / 2)
                y: Theme.gap
                width: room
                height: page.twoColumns ? Math.max(leftColumn.implicitHeight, rightColumn.implicitHeight)
                                        : leftColumn.implicitHeight + (rightColumn.children.length > 0 ? Theme.gapWide + rightColumn.implicitHeight : 0)

                EmptyState {
                    objectName: "leaseOver"
                    width: columns.room
                    visible: page.hidden
                    iconName: "lock"
                    title: qsTr("Kort og historik er skjult")
                    text: page.hidden ? qsTr("Enheden har ikke talt med kontoret i %n dag(e). Intet er slettet: synkronisér, så er alt her igen. Du kan registrere som før; tæl uden kort så længe.", "", App.lease.days) : ""
                }
                ColumnLayout {
                    id: leftColumn

                    visible: !page.hidden
                    x: page.twoColumns && Theme.leftHanded ? columns.room - columns.leftWidth : 0
                    width: columns.leftWidth
                    spacing: Theme.gapWide
                }
                ColumnLayout {
                    id: rightColumn

                    visible: !page.hidden
                    x: page.twoColumns && !Theme.leftHanded ? columns.leftWidth + Theme.gapWide : 0
                    y: page.twoColumns ? 0 : leftColumn.implicitHeight + Theme.gapWide
                    width: page.twoColumns ? columns.room - columns.leftWidth - Theme.gapWide : columns.room
                    spacing: Theme.gapWide
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: bottom.implicitHeight > 0 ? bottom.implicitHeight + 2 * Theme.gap : 0
            clip: true
            color: Theme.surface

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.hairline
            }
            ColumnLayout {
                id: bottom

                x: columns.x
                y: Theme.gap
                width: columns.width
                spacing: Theme.gap

                QuestionBox {
                    id: question

                    Layout.fillWidth: true
                    model: page.model
                }
                Notice {
                    id: problem

                    Layout.fillWidth: true
                    visible: page.errorHere
                    tone: Notice.Tone.Bad
                    text: page.model ? page.model.error : ""
                }
                ActionBar {
                    id: footer

                    Layout.fillWidth: true
                    visible: !question.visible
                }
            }
        }
    }
}
