// SPDX-License-Identifier: MPL-2.0
#include "core/people/forget.h"
#include "core/people/people.h"
#include "core/record/answer.h"
#include "core/record/course.h"
#include "core/record/recent.h"
#include "core/store/rebuild.h"
#include "tests/sync/office.h"
#include "tests/testlib/registersplan.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kSecret = "Jeg savner min mormor";

Token mother(DeviceFixture& device) {
    return must(people::newCard(*device.notebook, keys::circleId("familie"), {"Elg", "foraelder", "25-29"}));
}
record::Answer before(const Token& token) {
    return {{}, "trivsel", "foer", {{"tryg", 2}, {"venner", 0}}, {{"andet", kSecret}}, "mundtlig", token};
}
QString said(const Result<RecordId>& result) {
    if (result) return "saved";
    return QString::fromStdString(std::string(result.error().name()) + " " + result.error().field);
}
std::int64_t mentions(store::Store& store, const std::string& bytes) {
    return count(store, ("SELECT count(*) FROM event WHERE kind <> 41 AND (instr(ifnull(open, x''), x'" +
                         toHex(asBytes(bytes)) + "') > 0 OR instr(ifnull(private, x''), x'" +
                         toHex(asBytes(bytes)) + "') > 0)")
                            .c_str());
}

} // namespace

// Self-evaluation.
class TestAnswers : public QObject {
    Q_OBJECT
  private slots:
    void answersAreCountedAndWordsAreSealed() {
        DeviceFixture device;
        must(device.notebook->publishPlan(registersPlan()));
        const auto answer = must(record::recordAnswer(*device.notebook, before(mother(device))));
        QCOMPARE(count(*device.store,
                       "SELECT count(*) FROM fact WHERE kind = 36 AND type = 'trivsel' AND status = "
                       "'foer' AND n = 1 AND token IS NOT NULL"),
                 1);
        QCOMPARE(count(*device.store, "SELECT n FROM amount WHERE what = 'tryg'"), 2);
        QCOMPARE(count(*device.store, "SELECT count(*) FROM amount WHERE what = 'venner' AND n = 0"), 1);
        QCOMPARE(mentions(*device.store, kSecret), 0);
        QVERIFY(must(record::textsOf(*device.notebook, answer)) ==
                (std::map<std::string, std::string>{{"andet", kSecret}}));
        // Without a name it is nobody's.
        const auto open = must(record::recordAnswer(
            *device.notebook, {{}, "tilfreds", "efter", {{"godt", 2}}, {{"hvorfor", "Kaffen"}}}));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM fact WHERE kind = 36 AND token IS NULL"), 1);
        QCOMPARE(must(record::textsOf(*device.notebook, open)).at("hvorfor"), std::string("Kaffen"));
        QVERIFY(!record::textsOf(*device.notebook, RecordId{}));
    }
    void whatIsWrongIsSaid() {
        DeviceFixture device;
        must(device.notebook->publishPlan(registersPlan()));
        const auto good = before(mother(device));
        const auto with = [&](const std::function<void(record::Answer&)>& change) {
            auto a = good;
            change(a);
            return said(record::recordAnswer(*device.notebook, a));
        };
        QCOMPARE(with([](auto& a) { a.questionnaire = ""; }), "ChoiceMissing questionnaire");
        QCOMPARE(with([](auto& a) { a.questionnaire = "x"; }), "ChoiceUnknown questionnaire");
        QCOMPARE(with([](auto& a) { a.occasion = "nu"; }), "ChoiceUnknown occasion");
        QCOMPARE(with([](auto& a) { a.given = "brev"; }), "ChoiceUnknown given");
        QCOMPARE(with([](auto& a) { a.chosen = {{"tryg", 4}}; }), "FieldWrong answers");
        QCOMPARE(with([](auto& a) { a.chosen = {{"tryg", 0}}; }), "FieldWrong answers");
        QCOMPARE(with([](auto& a) { a.chosen = {{"venner", -1}}; }), "FieldWrong answers");
        QCOMPARE(with([](auto& a) { a.chosen = {{"andet", 1}}; }), "ChoiceUnknown answers");
        QCOMPARE(with([](auto& a) { a.chosen = {{"glad", 1}}; }), "ChoiceUnknown answers");
        QCOMPARE(with([](auto& a) { a.texts = {{"tryg", "ja"}}; }), "ChoiceUnknown texts");
        QCOMPARE(with([](auto& a) { a.texts = {{"andet", "mit nr er 010101-0000"}}; }), "CprNumber texts");
        QCOMPARE(with([](auto& a) { a.texts = {{"andet", std::string(1001, 'x')}}; }), "TextTooLong texts");
        QCOMPARE(with([](auto& a) {
                     a.chosen.clear();
                     a.texts = {{"andet", ""}};
                 }),
                 "AnswersMissing answers");
        QCOMPARE(with([](auto& a) { a.token.reset(); }), "FieldMissing person");
        QCOMPARE(with([](auto& a) { a.token->bytes.fill(9); }), "PersonUnknown person");
        QCOMPARE(with([](auto& a) {
                     a.questionnaire = "tilfreds";
                     a.chosen = {{"godt", 1}};
                     a.texts.clear();
                 }),
                 "FieldWrong person");
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE kind = 36"), 0);
    }
    void withoutTheKeyWordsCannotBeWrittenOrRead() {
        DeviceFixture device{1, false};
        must(device.notebook->publishPlan(registersPlan()));
        record::Answer answer{{}, "tilfreds", "efter", {{"godt", 2}}, {{"hvorfor", "Kaffen"}}};
        QCOMPARE(said(record::recordAnswer(*device.notebook, answer)), "CircleKeyMissing texts");
        answer.texts.clear();
        QCOMPARE(said(record::recordAnswer(*device.notebook, answer)), "saved");
    }
    void theOfficeCannotReadWhatColleaguesCan() {
        Office office;
        DeviceFixture a{1}, b{2, false}, c{3, false};
        must(a.notebook->publishPlan(registersPlan()));
        for (auto* device : {&a, &b, &c}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        const auto answer = must(record::recordAnswer(*a.notebook, before(mother(a))));
        for (auto* device : {&a, &b, &c, &a, &b}) (void)syncWith(office, *device);
        must(store::projectAll(*office.store));
        QCOMPARE(count(*office.store, "SELECT n FROM amount WHERE what = 'tryg'"), 2);
        QCOMPARE(mentions(*office.store, kSecret), 0);
        QCOMPARE(must(record::textsOf(*b.notebook, answer)).at("andet"), std::string(kSecret));
        QCOMPARE(QByteArray(record::textsOf(*c.notebook, answer).error().name().data()),
                 QByteArray("CircleKeyMissing"));
        SAME_EVERYWHERE(office, &a, &b, &c);
    }
    void anAnswerIsCorrectedDeletedAndRestoredWithItsWords() {
        DeviceFixture device;
        must(device.notebook->publishPlan(registersPlan()));
        auto& nb = *device.notebook;
        const auto token = mother(device);
        const auto answer = must(record::recordAnswer(nb, before(token)));
        auto changed = before(token);
        changed.entry.corrects = answer;
        changed.texts = {{"andet", "Intet"}};
        (void)must(record::recordAnswer(nb, changed));
        must(record::deleteRecord(nb, answer));
        QVERIFY(!record::textsOf(nb, answer));
        must(record::restoreRecord(nb, answer));
        QCOMPARE(must(record::textsOf(nb, answer)).at("andet"), std::string("Intet"));
    }
    void whoIsForgottenLeavesNoAnswer() {
        DeviceFixture device;
        must(device.notebook->publishPlan(registersPlan()));
        const auto goes = mother(device), stays = mother(device);
        for (const auto& token : {goes, stays})
            (void)must(record::recordAnswer(*device.notebook, before(token)));
        (void)must(people::forgetPerson(*device.notebook, goes));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM fact WHERE kind = 36"), 1);
        QCOMPARE(count(*device.store, "SELECT count(*) FROM amount WHERE what = 'tryg'"), 1);
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE kind = 36 AND private IS NOT NULL"),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
