// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest
import Feltbog.App
import Feltbog.Ui

// The page a parent has, on a device without a PIN: what can be pressed, and that it takes a long hold to leave.
Item {
    id: root

    width: 412
    height: 915

    function pressables(item) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || child.opacity === 0) continue;
            if (child instanceof T.AbstractButton) found.push(child);
            found = found.concat(pressables(child));
        }
        return found;
    }

    TestCase {
        id: test

        property var page: null
        property string begun: ""

        name: "Parent"
        when: windowShown

        function init() {
            const staff = createTemporaryObject(Qt.createComponent("qrc:/qt/qml/Feltbog/Ui/pages/FormView.qml"), root, { width: 412, height: 915 });
            staff.forms.forms.choose("nussa-personale");
            staff.forms.occasions.choose("efter");
            mouseClick(findChild(staff, "start"));
            staff.visible = false;
            verify(App.parentMode.on);
            verify(!App.parentMode.pin);
            const component = Qt.createComponent("qrc:/qt/qml/Feltbog/Ui/pages/ParentView.qml");
            compare(component.status, Component.Ready, component.errorString());
            page = createTemporaryObject(component, root, { width: 412, height: 915 });
            waitForRendering(page);
        }
        function cleanup() {
            App.parentMode.leaveHeld();
        }
        function pressAll() {
            const all = root.pressables(page);
            verify(all.length > 0);
            for (const item of all) {
                verify(item.Accessible.name.length > 0, item + " has no name");
                verify(item.height >= 72 && item.width >= 48, item.Accessible.name + ": " + item.width + " x " + item.height);
                verify(item.width <= 412, item.Accessible.name + " is wider than the phone: " + item.width);
            }
        }
        function test_everyPressableHasANameAndASize() {
            pressAll();
            mouseClick(findChild(page, "forward"));
            pressAll();
            mouseClick(findChild(page, "staff"));
            pressAll();
        }
        function test_anAnswerIsChosenAndTakenBack() {
            const forward = findChild(page, "forward");
            mouseClick(forward);
            waitForRendering(page);
            const option = findChild(page, "option2");
            mouseClick(option);
            verify(option.chosen);
            compare(forward.text, page.form.say.next);
            mouseClick(option);
            verify(!option.chosen);
            compare(forward.text, page.form.say.skip);
        }
        function test_aShortHoldDoesNotLeave() {
            mouseClick(findChild(page, "staff"));
            const hold = findChild(page, "hold");
            hold.hold = 300;
            mousePress(hold);
            wait(100);
            mouseRelease(hold);
            wait(300);
            verify(App.parentMode.on);
            mousePress(hold);
            tryVerify(() => !App.parentMode.on);
            mouseRelease(hold);
        }
        function test_threeSeconds() {
            mouseClick(findChild(page, "staff"));
            compare(findChild(page, "hold").hold, 3000);
        }
    }
}
