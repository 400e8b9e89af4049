// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtTest
import Feltbog.Ui

Item {
    id: root

    width: 420
    height: 900

    Component {
        id: stepperMaker

        Stepper {
            width: 380
            label: "Antal"
            onChanged: value => this.value = value
        }
    }
    Component {
        id: rowMaker

        AttendanceRow {
            name: "Tiger"
            detail: "barn"
        }
    }
    Component {
        id: padMaker

        NumberPad {
            label: "Antal"
        }
    }
    Component {
        id: buttonMaker

        AppButton {
            text: "Gem"
        }
    }
    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_stepperStopsAtItsLeast() {
            const stepper = createTemporaryObject(stepperMaker, root, { value: 1 });
            spy.target = stepper;
            spy.signalName = "changed";
            spy.clear();
            stepper.step(-1);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 0);
            stepper.value = 0;
            stepper.step(-1);
            compare(spy.count, 1);
        }
        function test_numberTiles() {
            const pad = createTemporaryObject(padMaker, root, {});
            pad.open();
            for (const digit of ["6", "5", "0"]) pad.press(digit);
            compare(pad.number, 650);
            pad.rub();
            compare(pad.number, 65);
            pad.most = 100;
            pad.press("5");
            compare(pad.number, 65);
            pad.close();
        }
        function test_attendanceStates() {
            const row = createTemporaryObject(rowMaker, root, { width: 380, status: "ikke-udfyldt" });
            compare(row.wide, false);
            compare(row.now.word, "Ikke udfyldt");
            verify(row.height >= 72);
            spy.target = row;
            spy.signalName = "next";
            spy.clear();
            mouseClick(row, 60, row.height / 2);
            compare(spy.count, 1);
            row.width = 800;
            compare(row.wide, true);
        }
        function test_buttonIsLargeEnough() {
            const button = createTemporaryObject(buttonMaker, root, {});
            verify(button.implicitHeight >= 72);
            button.compact = true;
            verify(button.implicitHeight >= 48);
        }
    }
}
