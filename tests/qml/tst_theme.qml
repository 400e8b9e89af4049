// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtTest
import Feltbog.Ui

// WCAG 2.2 contrast of every pair of colours the app sets text or a border in.
TestCase {
    name: "Theme"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
    }
    function ratio(a: color, b: color): real {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    function cleanup() {
        Theme.mode = Theme.Mode.System;
        Theme.highContrast = false;
        Theme.leftHanded = false;
        Theme.textScale = 1;
    }
    function test_contrast_data() {
        return [{ tag: "light", mode: Theme.Mode.Light, high: false, text: 7, edge: 3 }, { tag: "dark", mode: Theme.Mode.Dark, high: false, text: 7, edge: 3 },
            { tag: "light, high", mode: Theme.Mode.Light, high: true, text: 11, edge: 15 }, { tag: "dark, high", mode: Theme.Mode.Dark, high: true, text: 11, edge: 15 }];
    }
    function test_contrast(row) {
        Theme.mode = row.mode;
        Theme.highContrast = row.high;
        const text = [["ink", "background"], ["ink", "surface"], ["ink", "sunken"], ["inkSoft", "background"], ["inkSoft", "surface"],
            ["primary", "surface"], ["inkOnPrimary", "primary"], ["inkOnPrimarySoft", "primarySoft"], ["inkOnSun", "sun"], ["inkOnSunSoft", "sunSoft"],
            ["inkOnGood", "good"], ["inkOnNotice", "notice"], ["inkOnBad", "bad"], ["inkOnBadSoft", "badSoft"]];
        for (const [front, back] of text) {
            const r = ratio(Theme[front], Theme[back]);
            verify(r >= row.text, front + " on " + back + ": " + r.toFixed(2));
        }
        for (const back of ["background", "surface"]) {
            const r = ratio(Theme.outline, Theme[back]);
            verify(r >= row.edge, "outline on " + back + ": " + r.toFixed(2));
        }
    }
    function test_textGrows() {
        const before = Theme.body;
        Theme.textScale = 2;
        compare(Theme.body, before * 2);
    }
    function test_targets() {
        verify(Theme.touch >= 72);
        verify(Theme.tile >= 96);
    }
}
