// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest
import Feltbog.App
import Feltbog.Ui

// Pages on a real notebook, and a walk over what can be pressed: it has a name and is large enough.
Item {
    id: root

    width: 412
    height: 915

    // Everything in the page that is shown and can be pressed.
    function pressables(item) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible) continue;
            if (child instanceof T.AbstractButton) found.push(child);
            found = found.concat(pressables(child));
        }
        return found;
    }

    TestCase {
        name: "Pages"
        when: windowShown

        function load(view: string): var {
            const component = Qt.createComponent("qrc:/qt/qml/Feltbog/Ui/pages/" + view + ".qml");
            compare(component.status, Component.Ready, component.errorString());
            return createTemporaryObject(component, root, { width: 412, height: 915 });
        }
        function test_everyPressableHasANameAndASize_data() {
            return ["StartView", "ContactView", "TallyView", "RoundView", "BridgingView", "CoursesView", "ArrangementView", "EnquiryView", "OccurrenceView", "OutcomeView", "TasksView", "ReadingsView", "PartnersView", "RecentView",
                "SyncView", "ProgressView", "ReaderView", "ReportsView", "ClosingView", "DevicesView", "DoubletView", "EmergencyView", "YearWheelView", "CardsView", "HandoverView", "CardView", "FormView", "FormEntryView", "SettingsView"].map(view => ({ tag: view }));
        }
        function test_everyPressableHasANameAndASize(row) {
            const page = load(row.tag);
            waitForRendering(page);
            wait(50);
            const all = root.pressables(page);
            verify(all.length > 0 || ["RecentView", "TasksView"].includes(row.tag)); // empty, it has nothing to press
            for (const item of all) {
                verify(item.Accessible.name.length > 0, item + " has no name");
                verify(item.height >= 72 && item.width >= 48, item.Accessible.name + ": " + item.width + " x " + item.height);
                verify(item.width <= 412, item.Accessible.name + " is wider than the phone: " + item.width);
            }
        }
        function test_theLeftHandHasEverythingMirrored() {
            const page = load("SettingsView");
            page.width = 1280;
            const middle = item => item.mapToItem(page, item.width / 2, 0).x;
            const back = findChild(page, "back"), hand = findChild(page, "hand1"), lock = findChild(page, "devicesLine");
            verify(middle(back) < 640);
            App.settings.leftHanded = true;
            Theme.leftHanded = App.settings.leftHanded; // as Main binds it
            waitForRendering(page);
            verify(middle(back) > 640, "the way back stands where the thumb is");
            verify(hand.chosen && !findChild(page, "hand0").chosen);
            verify(lock.mapToItem(page, 0, 0).x >= 0);
            App.settings.leftHanded = false;
            Theme.leftHanded = false;
        }
        function test_contactWithoutHeadsSaysSo() {
            const page = load("ContactView");
            mouseClick(findChild(page, "save"));
            verify(page.contact.error.length > 0);
            verify(page.errorHere);
        }
        function test_largeTapCounts() {
            const page = load("TallyView");
            const big = findChild(page, "bigTap");
            for (let i = 0; i < 3; ++i) mouseClick(big);
            compare(page.tally.count, 3);
            mouseClick(findChild(page, "save"));
            compare(page.tally.count, 0);
            verify(App.undo.canUndo);
            App.undo.undo();
            verify(!App.undo.canUndo);
        }
        // opengisch/QField#7479: what had been registered was lost behind a button that stayed grey.
        function test_qfield7479_theSyncButtonIsNeverGreyWithoutAReason() {
            const page = load("SyncView");
            const button = findChild(page, "syncNow");
            const status = findChild(page, "syncStatus");
            verify(button.enabled); // also on a device that nobody has enrolled
            for (let i = 0; i < 3; ++i) {
                mouseClick(button);
                verify(button.enabled || page.runner.running && button.text.length > 0);
                tryVerify(() => button.enabled);
                verify(status.word.length > 0 && status.text.length > 0 && button.detail.length > 0);
            }
        }
        function test_questionIsAnsweredOnThePage() {
            const page = load("ArrangementView");
            page.arrangement.templates.choose("faellesspisning");
            page.arrangement.total = 650;
            mouseClick(findChild(page, "save"));
            verify(page.arrangement.question.length > 0);
            wait(20);
            mouseClick(findChild(page, "questionNo"));
            compare(page.arrangement.question, "");
            compare(page.arrangement.total, 650);
        }
    }
}
