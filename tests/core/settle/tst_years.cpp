// SPDX-License-Identifier: MPL-2.0
#include "core/settle/years.h"

#include "core/people/doublets.h"
#include "core/people/forget.h"
#include "core/people/people.h"
#include "core/progress/live.h"
#include "core/progress/settled.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "core/store/rebuild.h"
#include "tests/sync/office.h"

#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kChildren = "P17-A-HOT-1";

CircleId street() { return keys::circleId("gade"); }
void goTo(DeviceFixture& device, int year, unsigned month, unsigned day) {
    device.clock.set(noon(Date::of(year, month, day)));
}
Token newChild(DeviceFixture& device, const std::string& name) {
    return must(people::newCard(*device.notebook, street(), {name, "barn", "10-12"}));
}
EventId meet(DeviceFixture& device, const Token& token) {
    device.clock.advance(std::chrono::minutes{30});
    must(record::startRound(*device.notebook, "hotspot.gadeplan"));
    must(record::meet(*device.notebook, token, "10-12"));
    (void)must(record::endRound(*device.notebook));
    return must(record::recent(*device.notebook, 1)).front().record;
}
std::vector<Token> meetNew(DeviceFixture& device, const std::string& name, int count) {
    std::vector<Token> out;
    for (int i = 0; i < count; ++i) {
        out.push_back(newChild(device, name + " " + std::to_string(i)));
        (void)meet(device, out.back());
    }
    return out;
}
progress::Progress figures(store::Store& store, record::Notebook& from, const std::string& period) {
    const auto plan = must(from.plan());
    return must(progress::evaluate(store, *plan, must(progress::parsePeriod(*plan, period, from.today()))));
}
const progress::CriterionProgress& of(const progress::Progress& p, const std::string& id) {
    for (const auto& c : p.criteria)
        if (c.criterion->id == id) return c;
    qFatal("%s", id.c_str());
}
double value(const progress::Progress& p) { return of(p, kChildren).value.value_or(-1); }

// A year with so many children, of whom some were there before.
std::vector<Token> playYear(DeviceFixture& device, int first, const std::vector<Token>& before, int fresh) {
    goTo(device, first, 9, 1);
    for (const auto& token : before) (void)meet(device, token);
    auto out = meetNew(device, "Barn " + std::to_string(first), fresh);
    out.insert(out.end(), before.begin(), before.end());
    return out;
}

} // namespace

// A plan year's figures stand once they are locked.
class TestYears : public QObject {
    Q_OBJECT
  private slots:
    void aYearThatRunsIsNotLocked() {
        DeviceFixture device;
        const auto early = settle::lockYear(*device.notebook, 2); // 15 March 2019
        QCOMPARE(early.error().code, ErrorCode::YearNotOver);
        QVERIFY(early.error().message().find("31-05-2019") != std::string::npos);
        QCOMPARE(settle::lockYear(*device.notebook, 9).error().code, ErrorCode::PeriodUnknown);
        goTo(device, 2019, 5, 31);
        QCOMPARE(settle::lockYear(*device.notebook, 2).error().code, ErrorCode::YearNotOver);
        goTo(device, 2019, 6, 1);
        (void)must(settle::lockYear(*device.notebook, 2));
        QCOMPARE(settle::lockYear(*device.notebook, 2).error().code, ErrorCode::YearAlreadyLocked);
    }

    void correctionsStandBesideTheLockedFigures() {
        DeviceFixture device;
        const auto children = playYear(device, 2018, {}, 6);
        const auto seventh = newChild(device, "Syvende");
        const auto record = meet(device, seventh);
        goTo(device, 2019, 6, 2);
        const auto before = figures(*device.store, *device.notebook, "aar:2");
        QCOMPARE(value(before), 7.0);
        (void)must(settle::lockYear(*device.notebook, 2));

        must(record::deleteRecord(*device.notebook, record)); // one met is deleted, one is forgotten
        (void)must(people::forgetPerson(*device.notebook, children.front()));
        (void)must(
            people::answerDoublet(*device.notebook, children[1], children[2], people::DoubletAnswer::Same));
        const auto after = figures(*device.store, *device.notebook, "aar:2");
        QCOMPARE(value(after), 7.0);
        QVERIFY(after.lock && after.lock->on == Date::of(2019, 6, 2));
        QCOMPARE(after.lock->digest, before.digest);
        const auto revised =
            std::find_if(after.lock->revised.begin(), after.lock->revised.end(),
                         [](const progress::Revised& r) { return r.criterion->id == kChildren; });
        QVERIFY(revised != after.lock->revised.end());
        QCOMPARE(revised->locked, std::optional(7.0));
        QCOMPARE(revised->now, std::optional(4.0));
        QCOMPARE(after.lock->changed, 2);
        QCOMPARE(after.lock->answers, 1);
        for (std::size_t i = 0; i < before.criteria.size(); ++i) {
            QCOMPARE(after.criteria[i].value, before.criteria[i].value);
            QCOMPARE(after.criteria[i].note, before.criteria[i].note);
            QCOMPARE(after.criteria[i].verdict, before.criteria[i].verdict);
            QCOMPARE(after.criteria[i].targetMin, before.criteria[i].targetMin);
        }
        // The whole plan, the year before and the year's own parts are counted from the log as ever.
        QCOMPARE(value(figures(*device.store, *device.notebook, "hele")), 4.0);
        QVERIFY(!figures(*device.store, *device.notebook, "tertial:2.1").lock);
        // Who asks how it stood in May has no lock to look at.
        const auto plan = must(device.notebook->plan());
        const auto then = must(progress::parsePeriod(*plan, "aar:2", Date::of(2019, 5, 1)));
        QVERIFY(!must(progress::evaluate(*device.store, *plan, then)).lock);
        // Followed step by step it is the same.
        progress::LiveProgress live(*device.store);
        const auto shown = must(live.evaluate(plan, after.period));
        QCOMPARE(value(shown), 7.0);
        QCOMPARE(shown.lock->revised.size(), after.lock->revised.size());
    }

    void anotherPlanDoesNotChangeWhatWasLocked() {
        DeviceFixture device;
        (void)playYear(device, 2018, {}, 5);
        goTo(device, 2019, 6, 2);
        const auto before = figures(*device.store, *device.notebook, "aar:2");
        (void)must(settle::lockYear(*device.notebook, 2));
        QByteArray plan(reinterpret_cast<const char*>(randersPlan().data()), qsizetype(randersPlan().size()));
        plan.replace("Randers", "Randerz"); // another version, the same criteria
        must(device.notebook->publishPlan(
            {reinterpret_cast<const std::uint8_t*>(plan.constData()), std::size_t(plan.size())}));
        const auto after = figures(*device.store, *device.notebook, "aar:2");
        QVERIFY(after.lock && after.lock->revised.empty());
        QCOMPARE(value(after), value(before));
    }

    // Two lock the same year without knowing of each other, with other figures.
    void ofTwoLocksTheEarlierStandsEverywhere() {
        Office office;
        DeviceFixture a{1}, b{2, false};
        enrolAt(office, a);
        (void)syncWith(office, a);
        enrolAt(office, b);
        (void)syncWith(office, b);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        (void)playYear(a, 2018, {}, 3);
        (void)playYear(b, 2018, {}, 4);
        goTo(b, 2019, 6, 2);
        (void)must(settle::lockYear(*b.notebook, 2));
        goTo(a, 2019, 6, 3);
        (void)must(settle::lockYear(*a.notebook, 2));
        for (int pass = 0; pass < 2; ++pass)
            for (auto* device : {&a, &b}) (void)syncWith(office, *device);
        for (auto* store : {a.store.get(), b.store.get(), office.store.get()}) {
            must(store::projectAll(*store));
            const auto shown = figures(*store, *a.notebook, "aar:2");
            QCOMPARE(value(shown), 4.0);
            QCOMPARE(shown.lock->by, idOf(b));
            QCOMPARE(shown.lock->later, 1);
            const auto revised = shown.lock->revised;
            QVERIFY(!revised.empty());
            QCOMPARE(shown.lock->changed, 3);
        }
    }

    void fourLockedYearsStillCountUniquePersons() {
        DeviceFixture device;
        std::vector<Token> known;
        double sum = 0;
        for (int year = 2017; year <= 2020; ++year) {
            known = playYear(device, year, known, 5);
            sum += static_cast<double>(known.size());
            goTo(device, year + 1, 6, 2);
            (void)must(settle::lockYear(*device.notebook, year - 2016));
        }
        const auto plan = must(device.notebook->plan());
        plan::Plan asking = *plan;
        auto distinct = *std::find_if(asking.criteria.begin(), asking.criteria.end(),
                                      [](const plan::Criterion& c) { return c.id == kChildren; });
        distinct.id = "alle-aar";
        distinct.acrossYears = plan::AcrossYears::Distinct;
        asking.criteria.push_back(distinct);
        distinct.id = "hvert-aar";
        distinct.acrossYears = plan::AcrossYears::Sum;
        asking.criteria.push_back(distinct);
        const auto whole = must(progress::evaluate(
            *device.store, asking, must(progress::parsePeriod(asking, "hele", device.notebook->today()))));
        QCOMPARE(of(whole, "alle-aar").value, std::optional(20.0));
        QCOMPARE(of(whole, "hvert-aar").value, std::optional(sum)); // 5 + 10 + 15 + 20
        for (int year = 1; year <= 4; ++year)
            QCOMPARE(value(figures(*device.store, *device.notebook, "aar:" + std::to_string(year))),
                     5.0 * year);
    }

    void theFormIsWhatItWas() {
        progress::Settled s;
        s.range = {Date::of(2018, 6, 1), Date::of(2019, 5, 31)};
        s.name = "Planår 2 (2018-19)";
        s.asOf = s.range.to;
        s.plan.bytes.fill(1);
        s.engine = "2";
        s.digest = std::string(64, 'a');
        s.events = 1234;
        s.uninterpreted = 1;
        s.erased = 2;
        s.heads.push_back({DeviceId::fromHex("000102030405060708090a0b0c0d0e0f").value(), 17, s.plan});
        s.figures.push_back({"A-1",
                             "80 unikke børn om året",
                             progress::FigureKind::Count,
                             83,
                             80,
                             {},
                             80,
                             progress::Verdict::Reached,
                             "Mindst 79.",
                             83,
                             progress::PersonSpan{79, 90, 3}});
        s.figures.push_back({"A-2",
                             "66,9 % gennemfører",
                             progress::FigureKind::Percent,
                             2.0 / 3 * 100,
                             {},
                             {},
                             {},
                             progress::Verdict::NoTarget,
                             "2 af 3.",
                             3,
                             {}});
        DeviceId gone;
        gone.bytes.fill(9);
        const auto text = progress::encode({s}, {gone});
        QFile golden(FELTBOG_SOURCE_DIR "/tests/data/settled/periods.json");
        if (qEnvironmentVariableIsSet("FELTBOG_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(QByteArray::fromStdString(text) + "\n");
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(text) + "\n", golden.readAll());
        QVERIFY(progress::decode(text)->front() == s);
    }

    void whatIsNoSuchTextIsNotRead() {
        for (const char* text : {"", "{}", "[]", "null", "{\"format\":2,\"periods\":[]}",
                                 "{\"format\":1,\"periods\":[{}]}", "{\"format\":1,\"periods\":3}"})
            QVERIFY2(!progress::decode(text), text);
    }
};

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
