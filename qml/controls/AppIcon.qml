// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Shapes
import Feltbog.Ui

// A drawn sign on a 24 x 24 grid. Never alone: a word stands beside it, or the owner has an accessible name.
Item {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: 28

    readonly property var paths: ({
        "home": "M4 11 L12 4 L20 11 V20 H14.5 V14 H9.5 V20 H4 Z",
        "contact": "M4 5 H20 V16 H11.5 L7 20 V16 H4 Z M8 9 H16 M8 12.5 H13",
        "speech": "M4 5 H20 V16 H11.5 L7 20 V16 H4 Z M9 12.5 V10 L10.5 8.5 M13.5 12.5 V10 L15 8.5",
        "tally": "M5 5 V19 M9 5 V19 M13 5 V19 M17 5 V19 M2.5 16.5 L20.5 8",
        "pin": "M12 21 C9 17.5 5 13.8 5 9.5 A7 7 0 0 1 19 9.5 C19 13.8 15 17.5 12 21 Z M12 7 A2.5 2.5 0 1 1 11.99 7 Z",
        "moon": "M19.5 14.5 A8.2 8.2 0 1 1 9.5 4.5 A6.5 6.5 0 0 0 19.5 14.5 Z",
        "course": "M12 6.5 C9.5 4.8 6.5 4.5 3.5 5 V18 C6.5 17.5 9.5 17.8 12 19.5 C14.5 17.8 17.5 17.5 20.5 18 V5 C17.5 4.5 14.5 4.8 12 6.5 V19.5",
        "people": "M9 4 A3.5 3.5 0 1 1 8.99 4 Z M2.5 20 C2.5 13.5 15.5 13.5 15.5 20 M16 4.3 A3.4 3.4 0 0 1 16 10.8 M17.5 14.3 C20.3 15 21.5 17.2 21.5 20",
        "table": "M4 13 H20 M6 13 V20 M18 13 V20 M8 9 C8 5.5 16 5.5 16 9 Z M12 4.5 V6",
        "clock": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 7.5 V12 L15 14",
        "chart": "M3.5 20 H20.5 M7 20 V13 M12 20 V8 M17 20 V4",
        "sync": "M19 9 A7.5 7.5 0 0 0 5.3 8.7 M5 15 A7.5 7.5 0 0 0 18.7 15.3 M5 4.3 V9 H9.7 M19 19.7 V15 H14.3",
        "offline": "M3 9.5 A13 13 0 0 1 21 9.5 M6.5 13.2 A8 8 0 0 1 17.5 13.2 M12 18.2 V18.5 M4 4 L20 20",
        "back": "M15 5 L8 12 L15 19",
        "next": "M9 5 L16 12 L9 19",
        "plus": "M12 5 V19 M5 12 H19",
        "minus": "M5 12 H19",
        "check": "M5 12.5 L10 17.5 L19 7",
        "cross": "M6 6 L18 18 M18 6 L6 18",
        "empty": "M12 4 A8 8 0 1 1 11.99 4 Z",
        "excused": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M8 12 H16",
        "warning": "M12 4 L21 19.5 H3 Z M12 10 V14.2 M12 16.6 V16.9",
        "calendar": "M4 6.5 H20 V20 H4 Z M4 11 H20 M8.5 3.8 V8 M15.5 3.8 V8",
        "person": "M12 3.8 A3.9 3.9 0 1 1 11.99 3.8 Z M4.5 20.5 C4.5 13 19.5 13 19.5 20.5",
        "twins": "M7.5 6 A3 3 0 1 1 7.49 6 Z M16.5 6 A3 3 0 1 1 16.49 6 Z M2.5 19 C2.5 13 12 13 12 19 M12 19 C12 13 21.5 13 21.5 19",
        "child": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M8.3 14 C10 16.8 14 16.8 15.7 14 M9.2 9.3 V10 M14.8 9.3 V10",
        "bridge": "M2.5 18 H21.5 M3 18 C6 7 18 7 21 18 M8 18 V11.6 M12 18 V9.8 M16 18 V11.6",
        "settings": "M4 7 H12 M17 7 H20 M14.5 4.5 V9.5 M4 17 H7 M12 17 H20 M9.5 14.5 V19.5",
        "edit": "M5 19 L6 15 L16 5 L19 8 L9 18 Z M14 7 L17 10",
        "undo": "M9 5.5 L4.5 10 L9 14.5 M5 10 H14 A5 5 0 0 1 14 20 H10",
        "trash": "M5 7 H19 M9 7 V4.5 H15 V7 M7 7 L8 20 H16 L17 7",
        "speaker": "M4 9.5 H7.5 L12.5 5.5 V18.5 L7.5 14.5 H4 Z M15.5 9 C17.2 10.6 17.2 13.4 15.5 15 M18 6.5 C21 9.4 21 14.6 18 17.5",
        "form": "M5 3.5 H19 V20.5 H5 Z M8 8 L9.2 9.2 L11 7 M13.5 8.2 H16.5 M8 14.5 L9.2 15.7 L11 13.5 M13.5 14.7 H16.5",
        "phone": "M7 4 H10 L11.5 8.5 L9.5 10 C10.5 12.3 11.7 13.5 14 14.5 L15.5 12.5 L20 14 V17 C20 18.5 19 20 17 20 C10 19.5 4.5 14 4 7 C4 5 5.5 4 7 4 Z",
        "info": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 11.2 V16.5 M12 7.6 V7.9",
        "star": "M12 3.8 L14.5 9.2 L20.4 9.9 L16 13.9 L17.2 19.7 L12 16.8 L6.8 19.7 L8 13.9 L3.6 9.9 L9.5 9.2 Z",
        "flag": "M6 21 V4 H18 L15 8.5 L18 13 H6",
        "qr": "M4 4 H10 V10 H4 Z M14 4 H20 V10 H14 Z M4 14 H10 V20 H4 Z M14 14 H16 V16 M20 14 V17 H18 M14 20 H15 M18.5 20 H20",
        "camera": "M3.5 8 H7.5 L9 5.5 H15 L16.5 8 H20.5 V19 H3.5 Z M12 10 A3.3 3.3 0 1 1 11.99 10 Z",
        "image": "M3.5 5 H20.5 V19 H3.5 Z M3.5 16 L9 11 L13 15 L16 12.5 L20.5 16.5 M15.5 8.5 V8.8",
        "tablet": "M6 3.5 H18 V20.5 H6 Z M11.5 17.8 H12.5",
        "copy": "M8.5 8.5 H19.5 V20 H8.5 Z M15.5 8.5 V4 H4.5 V15.5 H8.5",
        "print": "M7 8.5 V4 H17 V8.5 M7 17 H4 V8.5 H20 V17 H17 M7 14 H17 V20.5 H7 Z",
        "lock": "M6 11 H18 V20.5 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11 M12 14.5 V17",
        "search": "M10.5 4 A6.5 6.5 0 1 1 10.49 4 Z M15.3 15.3 L20.5 20.5"
    })

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.paths[root.name] ?? ""
            }
        }
    }
}
