// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtTest
import Feltbog.App
import Feltbog.Ui

// A QR code on the screen, and the ways in for one.
Item {
    width: 400
    height: 800

    QrCode {
        id: code

        width: 300
        height: 300
    }
    Component {
        id: camera

        CameraView {
            width: 300
            reader: QrReader {}
        }
    }
    Component {
        id: input

        CodeInput {
            width: 360
        }
    }

    TestCase {
        id: test

        name: "Code"
        when: windowShown

        function test_darkOnLightInTheDarkTheme() {
            Theme.mode = Theme.Mode.Dark;
            code.text = "FELTBOG1 https://feltbog.example ABCD";
            verify(code.shown);
            wait(50);
            const image = test.grabImage(code);
            compare(image.red(2, 2), 255);
            // Along the middle there is nothing between black and white: whole pixels.
            let dark = 0;
            for (let x = 0; x < 300; ++x) {
                const red = image.red(x, 150);
                verify(red === 0 || red === 255, `${x}: ${red}`);
                if (red === 0) ++dark;
            }
            verify(dark > 30);
            Theme.mode = Theme.Mode.Light;
        }
        function test_whatDoesNotFitIsNotShown() {
            code.text = "x".repeat(2000);
            verify(!code.shown);
            code.text = "";
            verify(!code.shown);
        }
        function test_theCameraViewLoadsWithoutACamera() {
            const view = createTemporaryObject(camera, test.parent);
            verify(view !== null);
            wait(50);
        }
        function test_withoutACameraTheOtherWaysAreOffered() {
            const ways = createTemporaryObject(input, test.parent);
            const reader = findChild(ways, "qrReader");
            compare(findChild(ways, "useCamera").visible, reader.hasCamera);
            compare(findChild(ways, "noCamera").visible, !reader.hasCamera);
            verify(findChild(ways, "openImage").visible);
            const field = findChild(ways, "codeText");
            verify(field.visible);
            field.text = "FELTBOG1 halv";
            ways.openImage("file:///none.png");
            tryCompare(reader, "reading", false);
            verify(findChild(ways, "imageWrong").visible);
            compare(field.text, "FELTBOG1 halv"); // what was typed stays
        }
    }
}
