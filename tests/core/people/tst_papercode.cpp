// SPDX-License-Identifier: MPL-2.0
#include "core/people/papercode.h"
#include "core/record/enquiry.h"
#include "core/store/rebuild.h"
#include "core/trust/circlekeys.h"
#include "tests/sync/office.h"
#include "tests/testlib/registersplan.h"

#include <QtTest>
#include <set>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

CircleId advice() { return keys::circleId("job"); }
std::string name(const Result<std::string>& result) {
    return result ? "ok" : std::string(result.error().name());
}

} // namespace

// The code on a resident's slip of paper.
class TestPaperCode : public QObject {
    Q_OBJECT
  private slots:
    void codesAreReadAsPeopleWriteThem() {
        DeviceFixture device;
        for (int i = 0; i < 200; ++i) {
            const auto code = must(people::newPaperCode(*device.notebook, advice()));
            QCOMPARE(code.size(), people::kPaperCodeSigns);
            QVERIFY(code.find_first_of("ILOU") == std::string::npos);
            std::string written = code.substr(0, 3) + " - " + code.substr(3);
            for (auto& c : written) {
                if (c == '0') c = 'o';
                if (c == '1') c = i % 2 == 0 ? 'l' : 'I';
                if (c >= 'A' && c <= 'Z' && i % 3 == 0) c = static_cast<char>(c - 'A' + 'a');
            }
            QCOMPARE(must(people::readPaperCode(written)), code);
        }
    }
    void oneSignWrongOrTwoExchangedIsNoticed() {
        DeviceFixture device;
        const std::string signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int i = 0; i < 20; ++i) {
            const auto code = must(people::newPaperCode(*device.notebook, advice()));
            for (std::size_t a = 0; a < code.size(); ++a) {
                for (const char other : signs) {
                    auto wrong = code;
                    wrong[a] = other;
                    QCOMPARE(people::readPaperCode(wrong).ok(), other == code[a]);
                }
                for (std::size_t b = 0; b < a; ++b) {
                    auto wrong = code;
                    std::swap(wrong[a], wrong[b]);
                    QCOMPARE(people::readPaperCode(wrong).ok(), code[a] == code[b]);
                }
            }
        }
        for (const char* wrong : {"", "ABC", "12345678", "ABCDEFU", "ABC DEÆ"})
            QCOMPARE(name(people::readPaperCode(wrong)), std::string("PaperCodeWrong"));
    }
    void oneCodeIsOnePersonOnEveryDeviceOfTheCircle() {
        Office office;
        DeviceFixture a{1}, b{2, false};
        must(a.notebook->publishPlan(registersPlan()));
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        for (auto* device : {&a, &b}) (void)syncWith(office, *device);
        const auto code = must(people::newPaperCode(*a.notebook, advice()));
        (void)must(record::recordEnquiry(*a.notebook, {{}, "raadgivning", "", 1, code}));
        must(trust::rotate(*a.notebook, {advice()})); // a new key: old codes stay good
        (void)must(record::recordEnquiry(*a.notebook, {{}, "raadgivning", "", 1, code}));
        (void)must(record::recordEnquiry(*b.notebook, {{}, "raadgivning", "", 1, code}));
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        must(store::projectAll(*office.store));
        for (auto* store : {a.store.get(), b.store.get(), office.store.get()}) {
            QCOMPARE(count(*store, "SELECT count(*) FROM fact WHERE kind = 16"), 3);
            QCOMPARE(count(*store, "SELECT count(DISTINCT token) FROM fact WHERE kind = 16"), 1);
            const auto hex = "x'" + toHex(asBytes(code)) + "'";
            QCOMPARE(count(*store, ("SELECT count(*) FROM event WHERE instr(ifnull(open, x''), " + hex +
                                    ") > 0 OR instr(ifnull(private, x''), " + hex + ") > 0")
                                       .c_str()),
                     0); // the code is kept nowhere
        }
        // The unit stands in the first event of the year, and no age is asked.
        QCOMPARE(
            count(*a.store, "SELECT count(*) FROM fact WHERE kind = 16 AND unit = 'beboer' AND band = ''"),
            2);
        QVERIFY(must(people::tokenOfCode(*a.notebook, advice(), code)) !=
                must(people::tokenOfCode(*a.notebook, keys::circleId("gade"), code)));
        SAME_EVERYWHERE(office, &a, &b);
    }
    void withoutTheCirclesKeyACodeIsNobody() {
        DeviceFixture device{1, false};
        must(device.notebook->publishPlan(registersPlan()));
        const auto tried = record::recordEnquiry(*device.notebook, {{}, "raadgivning", "", 1, "000000A"});
        QCOMPARE(QByteArray(tried.error().name().data()), QByteArray("CircleKeyMissing"));
        QCOMPARE(QByteArray(people::newPaperCode(*device.notebook, advice()).error().name().data()),
                 QByteArray("CircleKeyMissing"));
    }
    // Whoever has the tokens and any number of other keys cannot find a code by trying.
    void anotherKeyGivesAnotherToken() {
        DeviceFixture a{1}, b{2}; // each made its own keys
        std::set<Token> tokens;
        for (auto* device : {&a, &b})
            tokens.insert(must(people::tokenOfCode(*device->notebook, advice(), "000000A")));
        QCOMPARE(tokens.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestPaperCode)
#include "tst_papercode.moc"
