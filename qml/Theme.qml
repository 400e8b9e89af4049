// SPDX-License-Identifier: MPL-2.0
pragma Singleton

import QtQuick

// Every colour and size of the app. Sizes are dp; text grows with textScale (1.0-2.0). Text on background
// and surface, and text on each filled colour, keeps 7:1 or more: tests/qml/tst_theme.qml computes it.
QtObject {
    id: theme

    enum Mode { System, Light, Dark }

    property int mode: Theme.Mode.System
    property bool highContrast: false // black and white, every edge drawn; 11:1 for text
    property bool leftHanded: false   // what the thumb reaches for stands at the left
    property real textScale: 1.0
    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: mode === Theme.Mode.Dark
        || (mode === Theme.Mode.System && system.window.hslLightness < 0.5)

    function of(light: color, dark: color, lightest: color, darkest: color): color {
        return highContrast ? (theme.dark ? darkest : lightest) : theme.dark ? dark : light;
    }

    // Ground and text
    readonly property color background: of("#f1f5f2", "#0d1513", "#ffffff", "#000000")
    readonly property color surface: of("#ffffff", "#17211e", "#ffffff", "#000000")
    readonly property color sunken: of("#e2eae6", "#22302b", "#f2f2f2", "#1c1c1c")
    readonly property color ink: of("#0e1f1b", "#eef5f2", "#000000", "#ffffff")
    readonly property color inkSoft: of("#344641", "#c3d0cb", "#000000", "#ffffff")
    readonly property color outline: of("#65776f", "#83968f", "#000000", "#ffffff")
    readonly property color hairline: of("#cbd6d1", "#33433d", "#000000", "#ffffff")

    // The edge of a filled box: nothing, or what high contrast has instead of the fill.
    readonly property int edge: highContrast ? 2 : 0

    // Brand: spruce green for what you do, sun yellow for what is going on now
    readonly property color primary: of("#0a4d47", "#86dac8", "#003b35", "#a8ffee")
    readonly property color inkOnPrimary: of("#ffffff", "#04211c", "#ffffff", "#000000")
    readonly property color primarySoft: of("#d5ebe5", "#1d3f39", "#ffffff", "#000000")
    readonly property color inkOnPrimarySoft: of("#063a35", "#d9f5ee", "#000000", "#ffffff")
    readonly property color sun: of("#ffcb45", "#ffd262", "#ffd400", "#ffe14d")
    readonly property color inkOnSun: highContrast ? "#000000" : "#241a00"

    // States: always together with an icon and a word
    readonly property color good: of("#0d5a2d", "#93dda8", "#003d1a", "#a6ffc2")
    readonly property color inkOnGood: of("#ffffff", "#05220f", "#ffffff", "#000000")
    readonly property color notice: of("#1b4a83", "#aecdf7", "#002a66", "#bcd8ff")
    readonly property color inkOnNotice: of("#ffffff", "#071b34", "#ffffff", "#000000")
    readonly property color bad: of("#84290c", "#ffb8a2", "#6b0f00", "#ffc2b3")
    readonly property color inkOnBad: of("#ffffff", "#351004", "#ffffff", "#000000")
    readonly property color badSoft: of("#fbe5dd", "#43251b", "#ffffff", "#000000")
    readonly property color inkOnBadSoft: of("#5f1c06", "#ffe3d9", "#000000", "#ffffff")
    readonly property color sunSoft: of("#fff1cc", "#3b3318", "#ffffff", "#000000")
    readonly property color inkOnSunSoft: of("#3d2f00", "#ffeab3", "#000000", "#ffffff")

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

    // How rows of buttons run, and on which side the rail stands.
    readonly property int direction: leftHanded ? Qt.RightToLeft : Qt.LeftToRight
}
