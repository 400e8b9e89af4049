// SPDX-License-Identifier: MPL-2.0
#include "tests/app/registersample.h"

#include "core/keys/crypto.h"
#include "core/people/papercode.h"
#include "core/people/people.h"
#include "core/record/count.h"
#include "core/record/course.h"
#include "core/record/enquiry.h"
#include "core/record/followup.h"
#include "core/record/judgement.h"
#include "core/record/reading.h"

namespace feltbog::testing {
namespace {

using namespace record;

void goTo(DeviceFixture& d, Date date) { d.clock.set(noon(date) + std::chrono::hours{1}); }

void enquiries(DeviceFixture& d) {
    goTo(d, Date::of(2018, 10, 4));
    const auto code = must(people::newPaperCode(*d.notebook, keys::circleId("nabo")));
    for (int week = 0; week < 6; ++week) {
        goTo(d, Date::of(2018, 10, 4) + 7 * week);
        must(recordEnquiry(*d.notebook, {{}, "beboerhenvendelse", {}, 1, code, {{"vist-videre", 1}}}));
        must(recordEnquiry(*d.notebook,
                           {{}, "beboerhenvendelse", week % 2 ? "ja" : "nej", 1 + week % 3, {}, {}}));
    }
    Arrangement open{{}, "raadgivning-aaben", {}, {}, {}};
    open.nobody = true;
    must(recordArrangement(*d.notebook, open));
}

void figures(DeviceFixture& d) {
    goTo(d, Date::of(2018, 11, 20));
    const auto say = [&](Date day, const char* series, const char* value, const char* status = "",
                         const char* reason = "") {
        must(recordReading(*d.notebook, {{day, false, {}}, series, value, status, reason}));
    };
    const Date first = Date::of(2016, 1, 1), second = Date::of(2017, 1, 1), third = Date::of(2018, 1, 1);
    say(first, "uddannelse-glarbjerg", "62,5");
    say(second, "uddannelse-glarbjerg", "63,1");
    say(third, "uddannelse-glarbjerg", "64");
    say(third, "uddannelse-jennum", "58,4", "anslaaet");
    say(third, "uddannelse-vangdal", "", "mangler", "for-smaat");
    say(third, "sigtede-glarbjerg", "21", "brud");
    say(Date::of(2018, 8, 1), "kontanthjaelp-glarbjerg", "112");
    say(Date::of(2018, 9, 30), "hjemmeside-besoegende", "1240");
    for (const char* series : {"medlemmer-forening-1", "medlemmer-forening-2"})
        say(Date::of(2018, 10, 31), series, "34");
}

RecordId job(DeviceFixture& d, Date day, const char* name) {
    goTo(d, day);
    const Token token = must(people::newCard(*d.notebook, keys::circleId("job"), {name, "ung", "15-17"}));
    return must(recordOutcome(*d.notebook, {{}, "fritidsjob", token, "15-17"}));
}

void jobsAndClasses(DeviceFixture& d) {
    const RecordId kept = job(d, Date::of(2018, 12, 3), "Kaktus");
    job(d, Date::of(2019, 1, 21), "Mælkebøtte");
    const auto circle = keys::circleId("skole");
    const RecordId course = must(openCourse(*d.notebook, {{}, "familieklasseforloeb"}));
    std::vector<RecordId> rows;
    for (const char* name : {"Pingvin", "Giraf"}) {
        const Token child = must(people::newCard(*d.notebook, circle, {name, "barn", "7-9"}));
        rows.push_back(must(enrol(*d.notebook, {{}, course, {{child, "barn", "7-9"}}})));
    }
    goTo(d, Date::of(2019, 1, 7) + 20);
    must(endEnrolment(*d.notebook, rows[0], "gennemfoert", {Date::of(2019, 1, 21), false, {}}));
    must(recordFollowUp(*d.notebook, {{}, "fritidsjob+1", kept, "ja"}));
    job(d, Date::of(2019, 2, 18), "Skovskade");
}

void judgements(DeviceFixture& d) {
    const DateRange year{Date::of(2018, 6, 1), Date::of(2019, 5, 31)};
    must(recordJudgement(*d.notebook, {{},
                                       "P17-A-KUR-3",
                                       "delvist",
                                       "styregruppen",
                                       year,
                                       "Gruppelederne fortæller om færre konflikter. Lærerne er først "
                                       "spurgt til foråret."}));
}

} // namespace

void fillRegisters(DeviceFixture& device) {
    enquiries(device);
    figures(device);
    jobsAndClasses(device);
    judgements(device);
}

} // namespace feltbog::testing
