// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Cards to pick from: those seen last, and the others by kaldenavn.
ColumnLayout {
    id: root

    required property var cards    // QAbstractListModel: token, name, detail, picked, fresh
    required property int count    // that match, shown or not
    required property bool more    // than are shown
    property string search

    signal searched(string text)
    signal pressed(string token)

    spacing: Theme.gap

    AppField {
        objectName: "findCard"
        Layout.fillWidth: true
        visible: root.more || root.count > 8 || root.search.length > 0
        label: qsTr("Find kaldenavn")
        iconName: "search"
        onEdited: text => root.searched(text)
    }
    CardGrid {
        Layout.fillWidth: true
        cards: root.cards
        onPressed: token => root.pressed(token)
    }
    AppText {
        Layout.fillWidth: true
        visible: root.more
        text: qsTr("De senest sete. Find de andre af %n kort med kaldenavnet.", "", root.count)
        color: Theme.inkSoft
    }
}
