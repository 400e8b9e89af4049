// SPDX-License-Identifier: MPL-2.0
#include "tests/app/sampledata.h"

#include "core/keys/crypto.h"
#include "core/people/doublets.h"
#include "core/record/attendance.h"
#include "core/record/bridging.h"
#include "core/record/contact.h"
#include "core/record/count.h"
#include "core/record/course.h"
#include "core/record/round.h"
#include "tests/app/registersample.h"

#include <array>

namespace feltbog::testing {
namespace {

using namespace record;

constexpr std::array kChildren{"Tiger", "Komet",    "Yak",   "Ugle",  "Bølge", "Solsort", "Ræv",
                               "Zebra", "Grævling", "Storm", "Bjørn", "Måge",  "Sæl",     "Odder"};
constexpr std::array kBands{"10-12", "13-14", "15-17", "7-9"};
constexpr std::array kPlaces{"flyvervej", "roerhaven", "glentevej", "nordre-faelled", "langvang"};
constexpr std::array kTypes{"samtale", "kort-snak", "aktivitet-paa-gaden", "henvendt-sig"};

void goTo(DeviceFixture& d, Date date, int hour) { d.clock.set(noon(date) + std::chrono::hours{hour - 12}); }

// A new notebook made on an earlier day: stamps never go back, so the fixture's own would all be of its last
// day.
void beginIn(DeviceFixture& d, Date date) {
    d.notebook.reset();
    d.store.reset();
    for (const auto& file : std::filesystem::directory_iterator(d.dir.path().toStdString()))
        std::filesystem::remove(file.path());
    goTo(d, date, 9);
    d.reopen();
    must(d.notebook->publishPlan(randersPlan()));
    keys::Keyring ring;
    for (const auto& circle : must(d.notebook->plan())->circles)
        ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), 1, d.random));
    must(d.notebook->addKeys(ring));
}

std::vector<Token> rounds(DeviceFixture& d) {
    std::vector<Token> tokens;
    const Date first = Date::of(2018, 9, 7);
    for (int week = 0; week < 27; ++week) {
        goTo(d, first + 7 * week, 18);
        must(startRound(*d.notebook, "hotspot.gadeplan"));
        if (week < int(kChildren.size()))
            tokens.push_back(must(meetNew(*d.notebook, {kChildren[std::size_t(week)], "barn",
                                                        kBands[std::size_t(week) % kBands.size()]})));
        for (std::size_t i = 0; i < tokens.size(); i += 1 + std::size_t(week) % 3)
            if (tokens[i] != tokens.back()) must(meet(*d.notebook, tokens[i]));
        must(meetUncarded(*d.notebook, {"barn", "10-12", week % 2 ? "nej" : "ved-ikke", 1 + week % 2}));
        goTo(d, first + 7 * week, 21);
        must(endRound(*d.notebook));
        const auto i = std::size_t(week);
        must(recordContact(*d.notebook, {{},
                                         "hotspot.gadeplan",
                                         kTypes[i % kTypes.size()],
                                         kPlaces[i % kPlaces.size()],
                                         "",
                                         {"fritid", "skole"},
                                         {{"10-12", 2}, {"13-14", 1 + week % 3}}}));
    }
    return tokens;
}

void bridgingsOf(DeviceFixture& d, const std::vector<Token>& tokens) {
    goTo(d, Date::of(2019, 2, 20), 14);
    for (std::size_t i = 0; i + 1 < tokens.size() && i < 9; ++i)
        must(recordBridging(*d.notebook, {{},
                                          "hotspot.brobygning",
                                          i % 2 ? "sportsforening" : "fritidsklub",
                                          i < 6 ? "moedt-op" : "aftalt",
                                          tokens[i],
                                          {},
                                          {}}));
}

RecordId groupCourse(DeviceFixture& d, RecordId& lastSession, const std::vector<Token>& tokens) {
    const Date start = Date::of(2019, 1, 18);
    goTo(d, start, 16);
    const RecordId course = must(openCourse(*d.notebook, {{}, "hotspot-gruppe"}));
    std::vector<RecordId> rows;
    for (std::size_t i = 0; i < 8; ++i)
        rows.push_back(must(enrol(*d.notebook, {{}, course, {{tokens[i], {}, {}}}})));
    for (int week = 0; week < 8; ++week) {
        goTo(d, start + 7 * week, 17);
        if (week == 4) {
            must(cancelSession(*d.notebook, {{}, course, "ferie"}));
            continue;
        }
        HeldSession held{{}, course, {}, {}, {}};
        for (std::size_t i = 0; i < rows.size(); ++i)
            held.marks.push_back({rows[i], (i + std::size_t(week)) % 7 == 0   ? "kom-ikke"
                                           : (i + std::size_t(week)) % 5 == 0 ? "afbud"
                                                                              : "til-stede"});
        lastSession = must(holdSession(*d.notebook, held));
    }
    return course;
}

RecordId parentCourse(DeviceFixture& d) {
    goTo(d, Date::of(2019, 1, 8), 10);
    const RecordId course = must(openCourse(*d.notebook, {{}, "moedregruppe"}));
    const auto circle = keys::circleId("familie");
    constexpr std::array names{"Viol", "Anemone", "Lilje", "Mynte", "Kløver"};
    for (const auto* name : names) {
        const Token child = must(people::newCard(*d.notebook, circle, {name, "barn", "0-2"}));
        const Token parent =
            must(people::newCard(*d.notebook, circle, {std::string(name) + "s mor", "foraelder", "25-29"}));
        must(enrol(*d.notebook, {{}, course, {{child, "barn", "0-2"}, {parent, "foraelder", "25-29"}}}));
    }
    return course;
}

void countings(DeviceFixture& d) {
    constexpr std::array heads{31, 24, 42, 28, 35};
    for (int month = 0; month < 5; ++month) {
        goTo(d, Date::of(2018, 9, 27).plusMonths(month), 19);
        must(recordArrangement(*d.notebook,
                               {{}, "faellesspisning", "nordre-faelled", {{"", heads[std::size_t(month)]}}}));
        must(recordOccurrence(*d.notebook, {{}, "nyhedsmail", 1}));
        if (month % 2) must(recordOccurrence(*d.notebook, {{}, "stoette-forening", 3}));
        must(recordArrangement(*d.notebook, {{}, "fravaersteammoede", "", {{"", 7}}}));
    }
}

void tonight(DeviceFixture& d, const std::vector<Token>& tokens) {
    const Date day = Date::of(2019, 3, 15);
    goTo(d, day, 17);
    must(recordContact(
        *d.notebook,
        {{}, "hotspot.gadeplan", "kort-snak", "flyvervej", "", {"fritid"}, {{"10-12", 3}, {"13-14", 2}}}));
    must(recordTally(*d.notebook, {{}, "hotspot.gadeplan", "flyvervej", 14}));
    d.clock.advance(std::chrono::minutes{25});
    must(recordContact(
        *d.notebook, {{}, "hotspot.gadeplan", "samtale", "roerhaven", "", {"job", "skole"}, {{"15-17", 2}}}));
    d.clock.advance(std::chrono::minutes{40});
    must(startRound(*d.notebook, "hotspot.gadeplan"));
    must(meet(*d.notebook, tokens[1]));
    must(meet(*d.notebook, tokens[4]));
    must(meet(*d.notebook, tokens[7]));
    must(meetNew(*d.notebook, {"Raket", "barn", "10-12"}));
    must(meetUncarded(*d.notebook, {"barn", "13-14", "nej", 3}));
    d.clock.advance(std::chrono::minutes{50});
}

} // namespace

// Two colleagues made cards for the same children; one question has been answered.
void doublets(DeviceFixture& d) {
    const auto circle = keys::circleId("gade");
    const auto one = must(people::newCard(*d.notebook, circle, {"Odin", "barn", "10-12"}));
    const auto other = must(people::newCard(*d.notebook, circle, {"Oddin", "barn", "10-12"}));
    for (const char* name : {"Bjorn", "Graevling"})
        (void)must(people::newCard(*d.notebook, circle, {name, "barn", "13-14"}));
    (void)must(people::suggestDoublets(*d.notebook, circle));
    (void)must(people::answerDoublet(*d.notebook, one, other, people::DoubletAnswer::Same));
}

Sample fillSample(DeviceFixture& device) {
    Sample sample;
    beginIn(device, Date::of(2018, 9, 1));
    const auto tokens = rounds(device);
    sample.child = tokens.front();
    bridgingsOf(device, tokens);
    sample.course = groupCourse(device, sample.session, tokens);
    sample.openRules = parentCourse(device);
    countings(device);
    fillRegisters(device);
    doublets(device);
    tonight(device, tokens);
    return sample;
}

} // namespace feltbog::testing
