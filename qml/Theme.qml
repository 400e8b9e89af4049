// SPDX-License-Identifier: MPL-2.0
pragma Singleton

import QtQuick

// Every colour and size of the app. Sizes are dp; text grows with textScale (1.0-2.0). Text on background
// and surface, and text on each filled colour, keeps 7:1 or more: tests/qml/tst_theme.qml computes it.
QtObject {
    id: theme

    enum Mode { System, Light, Dark }

    property int mode: Theme.Mode.System
    property real textScale: 1.0
    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: mode === Theme.Mode.Dark
        || (mode === Theme.Mode.System && system.window.hslLightness < 0.5)

    // Ground and text
    readonly property color background: dark ? "#0d1513" : "#f1f5f2"
    readonly property color surface: dark ? "#17211e" : "#ffffff"
    readonly property color sunken: dark ? "#22302b" : "#e2eae6"
    readonly property color ink: dark ? "#eef5f2" : "#0e1f1b"
    readonly property color inkSoft: dark ? "#c3d0cb" : "#344641"
    readonly property color outline: dark ? "#83968f" : "#65776f"
    readonly property color hairline: dark ? "#33433d" : "#cbd6d1"

    // Brand: spruce green for what you do, sun yellow for what is going on now
    readonly property color primary: dark ? "#86dac8" : "#0a4d47"
    readonly property color inkOnPrimary: dark ? "#04211c" : "#ffffff"
    readonly property color primarySoft: dark ? "#1d3f39" : "#d5ebe5"
    readonly property color inkOnPrimarySoft: dark ? "#d9f5ee" : "#063a35"
    readonly property color sun: dark ? "#ffd262" : "#ffcb45"
    readonly property color inkOnSun: "#241a00"

    // States: always together with an icon and a word
    readonly property color good: dark ? "#93dda8" : "#0d5a2d"
    readonly property color inkOnGood: dark ? "#05220f" : "#ffffff"
    readonly property color notice: dark ? "#aecdf7" : "#1b4a83"
    readonly property color inkOnNotice: dark ? "#071b34" : "#ffffff"
    readonly property color bad: dark ? "#ffb8a2" : "#84290c"
    readonly property color inkOnBad: dark ? "#351004" : "#ffffff"
    readonly property color badSoft: dark ? "#43251b" : "#fbe5dd"
    readonly property color inkOnBadSoft: dark ? "#ffe3d9" : "#5f1c06"
    readonly property color sunSoft: dark ? "#3b3318" : "#fff1cc"
    readonly property color inkOnSunSoft: dark ? "#ffeab3" : "#3d2f00"

    // Sizes (dp)
    readonly property int touch: 72        // least height of anything pressed: outdoors, with a cold thumb
    readonly property int tile: 112
    readonly property int gap: 12
    readonly property int gapWide: 20
    readonly property int margin: 20
    readonly property int radius: 18
    readonly property int radiusSmall: 12
    readonly property int expanded: 840    // from this width on: two columns

    // Text (px at scale 1)
    readonly property string family: "Noto Sans"
    readonly property int display: Math.round(32 * textScale)
    readonly property int title: Math.round(24 * textScale)
    readonly property int heading: Math.round(20 * textScale)
    readonly property int body: Math.round(18 * textScale)
    readonly property int small: Math.round(16 * textScale)

    // The parts that say something, with a separator between them.
    function joined(parts: var, separator: string): string {
        return parts.filter(part => part.length > 0).join(separator);
    }

    readonly property int quick: 120 // ms; 0 in screenshots
}
