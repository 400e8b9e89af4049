// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Shapes
import Feltbog.Ui

// A face from sad (0) to glad (1), on a 24 x 24 grid. Never alone: its word stands beside it.
Item {
    id: root

    required property real mood
    property color color: Theme.ink
    property real size: 56

    readonly property string mouth: {
        const corner = (16.6 - 2.6 * mood).toFixed(2);
        const middle = (12.6 + 6.4 * mood).toFixed(2);
        return "M7.6 " + corner + " Q12 " + middle + " 16.4 " + corner;
    }

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
            strokeWidth: 1.7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M12 1.5 A10.5 10.5 0 1 1 11.99 1.5 Z M8.4 8.6 V9.8 M15.6 8.6 V9.8 " + root.mouth
            }
        }
    }
}
