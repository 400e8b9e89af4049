// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "tests/testlib/eventlog.h"

// A small plan and short words for what happens in it.
namespace feltbog::testing {

using log::Kind;
using log::Member;
using log::OpenBody;
using plan::Op;
using plan::Source;

inline plan::AgeBand band(const char* key, int from, std::optional<int> to) { return {key, {from, to}}; }

inline plan::Template course(const char* key, plan::CompletionRule rule) {
    plan::Template t;
    t.key = key;
    t.activity = "hold";
    t.name = key;
    t.form = plan::Form::Course;
    t.completion.rule = rule;
    return t;
}

// Plan years 1 June - 31 May, four of them, with two activities: the street and courses.
inline plan::Plan smallPlan() {
    plan::Plan p;
    p.key = "lille";
    p.title = "Lille plan";
    p.period = {Date::of(2017, 6, 1), Date::of(2021, 5, 31)};
    p.yearStarts = {6, 1};
    p.units = {{"barn", "barn", "børn"}, {"ung", "ung", "unge"}, {"familie", "familie", "familier"}};
    p.ageBands = {band("0-6", 0, 6), band("7-12", 7, 12), band("13-17", 13, 17), band("18+", 18, {})};
    p.interventionAreas = {{"kriminal", "Kriminalpræventiv indsats"}, {"forebyggelse", "Forebyggelse"}};
    p.activities = {
        {"gade", "Gaden", "kriminal", "gade", {}, "barn", {{"gade.brobygning", "Brobygning", {}, {}}}},
        {"hold", "Hold", "forebyggelse", "hold", {}, "barn", {}}};
    p.templates = {course("gruppe", plan::CompletionRule::None),
                   course("moedre", plan::CompletionRule::Missing)};
    p.deliveryTypes = {{"nussa", "NUSSA", "hold", "barn", "Institutionerne", {}}};
    return p;
}

// A filter in which the fields not asked for need not be written.
struct Asked {
    std::vector<std::string> activity{}, type{}, unit{};
    std::optional<plan::AgeRange> ages{};
    std::vector<std::string> status{};
};

inline plan::Measure measure(Op op, std::vector<Source> from, const Asked& where = {}) {
    plan::Measure m;
    m.op = op;
    m.from = std::move(from);
    m.where = {where.activity, where.type, where.unit, where.ages, where.status};
    return m;
}

inline plan::Criterion criterion(plan::Measure m, double goal = 80,
                                 plan::AcrossYears across = plan::AcrossYears::Sum) {
    plan::Criterion c;
    c.id = "K-" + std::to_string(goal);
    c.level = plan::Level::Activity;
    c.area = "kriminal";
    c.activity = "gade";
    c.text = "Der skabes kontakt til unikke børn om året.";
    c.unit = "barn";
    c.measure = std::move(m);
    c.target.goal.value = goal;
    c.acrossYears = across;
    return c;
}

inline Date day(const char* iso) { return must(Date::parse(iso)); }

inline Member child(std::uint8_t number, const char* unit = "barn", const char* ages = "7-12") {
    Member m{{}, unit, ages};
    m.token.bytes.fill(number);
    return m;
}
inline Member again(std::uint8_t number) { return child(number, "", ""); }

inline OpenBody at(const char* iso, const char* activity = "gade", const char* type = "",
                   const char* status = "") {
    OpenBody b;
    b.date = day(iso);
    b.activity = activity;
    b.type = type;
    b.status = status;
    return b;
}

// One device, its store, and what a criterion comes to.
struct Scene {
    plan::Plan plan = smallPlan();
    EventLog log{1};

    EventId met(const char* iso, const Member& who, const char* activity = "gade") {
        return log.add(Kind::Met, at(iso, activity), {who});
    }
    EventId course(const char* iso, const char* type = "gruppe") {
        return log.add(Kind::Course, at(iso, "hold", type));
    }
    EventId session(const EventId& of, const char* iso, const char* status = "afholdt") {
        OpenBody b = at(iso, "hold", "", status);
        b.course = of;
        return log.add(Kind::Session, b);
    }
    EventId enrol(const EventId& of, const char* iso, std::vector<Member> row) {
        OpenBody b = at(iso, "hold");
        b.course = of;
        return log.add(Kind::Enrolment, b, std::move(row));
    }
    EventId end(const EventId& enrolment, const char* iso, const char* status) {
        OpenBody b = at(iso, "hold", "", status);
        b.enrolment = enrolment;
        return log.add(Kind::EnrolmentEnd, b);
    }
    EventId attend(const EventId& session, const char* iso, const Member& who,
                   const char* status = "til-stede") {
        OpenBody b = at(iso, "hold", "", status);
        b.session = session;
        return log.add(Kind::Attendance, b, {who});
    }
    EventId step(const EventId& bridging, const char* iso, const char* status) {
        OpenBody b = at(iso, "gade", "", status);
        b.bridging = bridging;
        return log.add(Kind::BridgingStep, b);
    }
    EventId said(const Member& a, const Member& b, const char* word) { // of two tokens: log.md, Doublet
        OpenBody body;
        body.status = word;
        return log.add(Kind::Doublet, body, {Member{a.token, {}, {}}, Member{b.token, {}, {}}});
    }
    EventId heads(Kind kind, const char* iso, const char* type, std::map<std::string, std::int64_t> amounts) {
        OpenBody b = at(iso, "hold", type);
        b.amounts = std::move(amounts);
        return log.add(kind, b);
    }

    progress::CriterionProgress of(const plan::Criterion& c, const char* period,
                                   const char* asOf = "2021-05-31") {
        EventStore store;
        store.append(log.events);
        store.acknowledge(log.device(), log.events.size());
        return in(*store, c, period, asOf);
    }
    progress::CriterionProgress in(store::Store& store, const plan::Criterion& c, const char* period,
                                   const char* asOf = "2021-05-31") {
        plan.criteria = {c};
        return must(progress::evaluate(store, plan, must(progress::parsePeriod(plan, period, day(asOf)))))
            .criteria.front();
    }
    double count(const plan::Criterion& c, const char* period = "hele") {
        return of(c, period).value.value_or(-1);
    }
};

} // namespace feltbog::testing
