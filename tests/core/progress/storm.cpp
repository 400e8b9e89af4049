// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/storm.h"

#include "core/store/append.h"

namespace feltbog::testing {
namespace {

constexpr Kind kKinds[] = {
    Kind::Met,          Kind::Met,          Kind::MetUncarded,  Kind::Card,      Kind::Card,
    Kind::Contact,      Kind::Event,        Kind::Occurrence,   Kind::Outcome,   Kind::Delivery,
    Kind::Course,       Kind::Session,      Kind::Session,      Kind::Enrolment, Kind::Enrolment,
    Kind::Attendance,   Kind::Attendance,   Kind::Attendance,   Kind::Bridging,  Kind::BridgingStep,
    Kind::EnrolmentEnd, Kind::EnrolmentEnd, Kind::CourseClosed, Kind::Tally,     Kind::Doublet,
    Kind::Doublet,      Kind::Enquiry,      Kind::Enquiry,      Kind::Reading,   Kind::Reading,
    Kind::FollowUp,     Kind::FollowUp,     Kind::Answer,       Kind::Answer,    Kind::Judgement};

plan::Criterion asking(plan::Measure m, plan::AcrossYears across) {
    auto c = criterion(std::move(m), 3, across);
    c.target.per = across == plan::AcrossYears::Sum ? plan::Per::SchoolYear : plan::Per::PlanYear;
    return c;
}

} // namespace

// What format 2 can ask for besides.
void promises(plan::Plan& p) {
    using enum plan::AcrossYears;
    const auto due = [](const char* key, plan::FollowFrom from) {
        return plan::FollowUp{key, 3, from, "Hvordan går det?"};
    };
    p.series = {{"a", "A", "", "", "", 0}, {"b", "B", "", "", "", 0}};
    p.outcomeTypes = {{"nussa-job", "Job", "hold", "ung", {due("job+3", plan::FollowFrom::Start)}}};
    p.templates.front().followUps = {due("start+3", plan::FollowFrom::Start),
                                     due("slut+3", plan::FollowFrom::End)};
    auto& all = p.criteria;
    const auto ask = [&](plan::Measure m, plan::AcrossYears across) {
        all.push_back(asking(std::move(m), across));
    };
    for (const auto across : {Sum, Distinct})
        for (const auto source : {Source::Enquiry, Source::Answer})
            ask(measure(Op::Distinct, {source}, {.unit = {"barn"}}), across);
    ask(measure(Op::Count, {Source::Enquiry}, {.status = {"nej"}}), Sum);
    ask(measure(Op::Count, {Source::Answer}, {.status = {"efter"}}), Sum);
    for (const auto source : {Source::Event, Source::Session, Source::Occurrence, Source::Enquiry}) {
        auto m = measure(Op::Sum, {source});
        m.where.of = "x";
        ask(m, Sum);
        m.where.n.min = 2;
        ask(m, Sum);
        m = measure(Op::Count, {source});
        m.where.has = {"x"};
        ask(m, Sum);
    }
    auto sized = measure(Op::Count, {Source::Course});
    sized.where.n = {1, 3};
    ask(sized, Sum);
    for (const auto each : {plan::Each::Course, plan::Each::Day, plan::Each::Week}) {
        auto m = measure(Op::Mean, each == plan::Each::Course
                                       ? std::vector{Source::Enrolment}
                                       : std::vector{Source::Attendance, Source::Enquiry, Source::Event});
        m.each = each;
        ask(m, None);
    }
    ask(measure(Op::Standing, {Source::Enrolment}), None);
    ask(measure(Op::Standing, {Source::Enrolment}, {.unit = {"barn"}, .ages = plan::AgeRange{7, 17}}), None);
    for (const int least : {1, 2}) {
        auto m = measure(Op::Months, {Source::Met, Source::Event});
        m.from = {Source::Event, Source::Occurrence, Source::Session};
        m.least = least;
        ask(m, Sum);
        for (const int months : {0, 2}) {
            m = measure(Op::Often, {Source::Met, Source::Attendance, Source::Enquiry});
            m.often = {plan::By::Person, least, months};
            ask(m, Sum);
            ask(m, Distinct);
        }
        m = measure(Op::Often, {Source::Event, Source::Occurrence});
        m.often = {plan::By::Type, least, 0};
        ask(m, Sum);
    }
    for (const char* key : {"job+3", "start+3", "slut+3"})
        for (const auto show : {plan::Show::Count, plan::Show::Percent}) {
            plan::Measure m;
            m.op = Op::Retained;
            m.followUp = key;
            m.show = show;
            ask(m, show == plan::Show::Count ? Sum : None);
        }
    for (const bool lower : {false, true}) {
        auto m = measure(Op::Improved, {});
        m.where.of = "x";
        m.lower = lower;
        ask(m, None);
    }
    for (const auto combine :
         {plan::Combine::Each, plan::Combine::Sum, plan::Combine::Mean, plan::Combine::Count})
        for (const auto take : {plan::Take::Latest, plan::Take::Sum, plan::Take::Mean}) {
            plan::Measure m;
            m.op = Op::Level;
            m.series = {"a", "b"};
            m.combine = combine;
            m.take = take;
            if (combine == plan::Combine::Count) m.within.min = 2;
            ask(m, None);
            all.back().target.per = plan::Per::AtDate;
            if (combine == plan::Combine::Each)
                all.back().target = {plan::Per::AtDate, plan::Direction::Increase, {}};
        }
    plan::Measure words;
    words.op = Op::Judged;
    ask(words, None);
    auto wide = all.front();
    wide.window = DateRange{day("2017-12-01"), day("2021-09-30")};
    all.push_back(wide);
}

plan::Plan askingPlan(plan::MonthDay yearStarts) {
    using enum plan::AcrossYears;
    plan::Plan p = smallPlan();
    p.yearStarts = yearStarts;
    const Asked children{.unit = {"barn"}, .ages = plan::AgeRange{7, 17}};
    auto& all = p.criteria;
    for (const auto across : {Sum, Distinct}) {
        for (const auto source : {Source::Met, Source::Attendance, Source::Enrolment, Source::Bridging,
                                  Source::Outcome, Source::Delivery}) {
            all.push_back(asking(measure(Op::Distinct, {source}), across));
            all.push_back(asking(measure(Op::Distinct, {source}, children), across));
        }
        all.push_back(asking(measure(Op::Distinct, {Source::Met, Source::Attendance, Source::Enrolment},
                                     {.activity = {"gade", "hold"}, .unit = {"ung"}}),
                             across));
    }
    for (const auto source : {Source::Event, Source::Contact, Source::Occurrence, Source::Course,
                              Source::Session, Source::Bridging, Source::Outcome, Source::Delivery})
        all.push_back(asking(measure(Op::Count, {source}), Sum));
    for (const auto source : {Source::Event, Source::Contact, Source::Occurrence, Source::Session,
                              Source::Enrolment, Source::Delivery}) {
        all.push_back(asking(measure(Op::Sum, {source}), Sum));
        all.push_back(asking(measure(Op::Sum, {source}, children), Sum));
        all.push_back(asking(measure(Op::Mean, {source}), None));
    }
    for (const char* status : {"moedt-op", "fast"})
        all.push_back(asking(measure(Op::Count, {Source::Bridging}, {.status = {status}}), Sum));
    for (const char* status : {"gennemfoert", "stoppet"})
        all.push_back(asking(
            measure(Op::Distinct, {Source::Enrolment}, {.unit = {"barn"}, .status = {status}}), Distinct));
    all.push_back(asking(measure(Op::Completion, {}, {.type = {"gruppe"}, .unit = {"barn"}}), None));
    all.push_back(asking(measure(Op::Completion, {}, {.type = {"gruppe", "nussa"}}), Sum));
    for (const int most : {0, 3}) {
        auto courses = measure(Op::Courses, {}, {.type = {"gruppe", "nussa"}});
        courses.minSessions = 2;
        if (most) courses.maxSessions = most;
        all.push_back(asking(courses, Sum));
    }
    plan::Measure share;
    share.op = Op::Ratio;
    share.partAndWhole = {measure(Op::Distinct, {Source::Attendance}, children),
                          measure(Op::Distinct, {Source::Enrolment})};
    all.push_back(asking(share, None));
    share.partAndWhole = {measure(Op::Count, {Source::Delivery}, {.type = {"nussa"}}),
                          measure(Op::Sum, {Source::Delivery}, {.type = {"nussa"}})};
    all.push_back(asking(share, None));
    promises(p);
    for (std::size_t i = 0; i < all.size(); ++i) all[i].id = "K-" + std::to_string(i);
    return p;
}

Storm::Storm(unsigned seed) : random_(seed) {
    for (unsigned i = 0; i < 3; ++i) devices_.push_back({EventLog(seed * 7 + i)});
}

std::string Storm::date() {
    const int year = 2017 + static_cast<int>(dice(4));
    const auto turn = dice(3) == 0 ? Date::of(year, 12, 25) : Date::of(year, 5, 24);
    return ((dice(4) == 0 ? Date::of(2017, 6, 1) + static_cast<int>(dice(1500)) : turn) +
            static_cast<int>(dice(16)))
        .iso();
}

Member Storm::person() {
    static constexpr const char* kUnits[] = {"", "", "barn", "barn", "ung"};
    static constexpr const char* kBands[] = {"", "", "7-12", "13-17", "18+"};
    return child(static_cast<std::uint8_t>(1 + dice(7)), kUnits[dice(5)], kBands[dice(5)]);
}

const Storm::Record* Storm::any(Kind kind) {
    std::vector<const Record*> fitting;
    for (const auto& r : records_)
        if (r.kind == kind) fitting.push_back(&r);
    return fitting.empty() ? nullptr : fitting[dice(static_cast<unsigned>(fitting.size()))];
}

RecordId Storm::idOf(Kind kind) {
    const auto* record = any(kind);
    return record && dice(12) ? record->id : RecordId{};
}

void Storm::fresh(EventLog& log) {
    const Kind kind = kKinds[dice(std::size(kKinds))];
    static constexpr const char* kActivities[] = {"gade", "gade.brobygning", "hold", ""};
    static constexpr const char* kTypes[] = {"gruppe", "nussa", ""};
    OpenBody b = at(date().c_str(), kActivities[dice(4)], kTypes[dice(3)]);
    std::vector<Member> members;
    const auto withPerson = [&] {
        if (dice(8)) members.push_back(person());
        if (!members.empty() && dice(6) == 0) members.push_back(person()); // a family's row
    };
    if (dice(3) == 0) b.numbers = {{"x", dice(4)}};
    switch (kind) {
    case Kind::Outcome:
        if (dice(2)) b.type = "nussa-job";
        withPerson();
        break;
    case Kind::Met:
        withPerson();
        break;
    case Kind::Card:
        b.unit = dice(2) ? "barn" : "ung";
        withPerson();
        break;
    case Kind::MetUncarded:
        b.n = 1 + dice(4);
        b.status = dice(2) ? "ja" : "nej";
        b.unit = dice(2) ? "barn" : "";
        break;
    case Kind::Contact:
    case Kind::Event:
        b.amounts = {{"7-12", dice(5)}, {"18+", dice(5)}, {"", dice(3)}};
        break;
    case Kind::Occurrence:
        b.n = dice(3);
        break;
    case Kind::Delivery:
        b.amounts = {{"n", dice(4)},
                     {"participants", 3 + dice(4)},
                     {"new", dice(4)},
                     {"completed", dice(3)},
                     {"courses", dice(2)}};
        break;
    case Kind::Session:
        b.course = idOf(Kind::Course);
        b.status = dice(4) ? "afholdt" : "aflyst";
        if (dice(3) == 0) b.amounts = {{"7-12", dice(5)}};
        break;
    case Kind::Enrolment:
        b.course = idOf(Kind::Course);
        withPerson();
        break;
    case Kind::Attendance:
        b.session = idOf(Kind::Session);
        if (dice(3)) b.enrolment = idOf(Kind::Enrolment);
        if (dice(3) == 0) b.course = idOf(Kind::Course); // not always the session's or the enrolment's
        b.status = std::string(plan::attendanceStatuses[dice(2) ? 0 : dice(5)]);
        if (b.enrolment.none() || dice(2)) withPerson();
        break;
    case Kind::EnrolmentEnd:
        b.enrolment = idOf(Kind::Enrolment);
        b.date = Date::of(2018, 5, 31) + static_cast<int>(dice(2)); // often two on a day
        b.status = std::string(plan::enrolmentOutcomes[dice(3)]);
        break;
    case Kind::Bridging:
        b.status = std::string(plan::bridgingStatuses[dice(4)]);
        withPerson();
        break;
    case Kind::BridgingStep:
        b.bridging = idOf(Kind::Bridging);
        b.status = std::string(plan::bridgingStatuses[dice(4)]);
        break;
    case Kind::Enquiry:
        b.n = 1 + dice(3);
        b.unit = dice(2) ? "barn" : "ung";
        if (dice(2)) {
            b.n = 1;
            members.push_back(child(static_cast<std::uint8_t>(5 + dice(3)), b.unit.c_str(), ""));
        } else {
            b.status = std::string(plan::metBeforeAnswers[dice(3)]);
        }
        break;
    case Kind::Reading:
        b.activity.clear();
        b.type = dice(2) ? "a" : "b";
        b.n = dice(5) * 1000;
        b.status = std::string(plan::readingStatuses[dice(3) ? 0 : dice(4)]);
        break;
    case Kind::FollowUp: {
        static constexpr const char* kDue[] = {"job+3", "start+3", "slut+3"};
        b.type = kDue[dice(3)];
        b.about = idOf(b.type == "job+3" ? Kind::Outcome : Kind::Enrolment);
        b.status = std::string(plan::followUpAnswers[dice(3)]);
        break;
    }
    case Kind::Answer:
        b.status = std::string(plan::answerOccasions[dice(3)]);
        if (dice(4)) members.push_back(person());
        break;
    case Kind::Judgement:
        b.activity.clear();
        b.type = "K-" + std::to_string(dice(140));
        b.status = std::string(plan::judgements[dice(4)]);
        b.amounts = {{"from", day(dice(2) ? "2017-06-01" : "2018-06-01").days},
                     {"to", day(dice(2) ? "2019-05-31" : "2021-05-31").days}};
        break;
    case Kind::Doublet: {
        static constexpr const char* kWords[] = {"mulig", "ens", "ens", "to", "spoerg", "fortrudt"};
        b = {};
        b.status = kWords[dice(6)];
        members = {person(), person()}; // now and then of one and the same
        break;
    }
    default:
        break;
    }
    const auto id = log.add(kind, b, members);
    records_.push_back({id, id, kind, b, members});
}

// A correction of what stands or of what stood once, a deletion, an erasure, something nobody can read.
void Storm::change(EventLog& log) {
    auto& record = records_[dice(static_cast<unsigned>(records_.size()))];
    OpenBody b = record.body;
    switch (dice(6)) {
    case 0:
        b = {};
        b.of = record.id;
        b.replaces = {record.head};
        log.add(Kind::Void, b);
        return;
    case 1:
        b = {};
        b.target = dice(2) ? record.head : record.id;
        log.add(Kind::Erasure, b);
        return;
    case 2:
        log.add(static_cast<Kind>(999), b);
        return;
    default:
        break;
    }
    b.of = record.id;
    b.replaces = {dice(4) ? record.head : record.id};
    b.date = day(date().c_str());
    if (!b.status.empty() && record.kind == Kind::Session) b.status = dice(2) ? "afholdt" : "aflyst";
    if (!record.members.empty() && dice(2)) record.members.front() = person();
    const auto id = log.add(record.kind, b, record.members);
    if (dice(4)) record.head = id;
}

void Storm::write() {
    auto& log = devices_[dice(3)].log;
    if (!records_.empty() && dice(4) == 0)
        change(log);
    else
        fresh(log);
}

std::string Storm::arrive(EventStore& store) {
    Device& device = devices_[dice(3)];
    const auto left = device.log.events.size() - device.arrived;
    const auto some = [&](std::size_t first, std::size_t count) {
        const auto from = device.log.events.begin() + static_cast<std::ptrdiff_t>(first);
        return std::vector<log::Event>(from, from + static_cast<std::ptrdiff_t>(count));
    };
    switch (dice(10)) {
    case 0: { // sent, and sometimes the server has lost it again
        device.acked = dice(4) ? device.arrived : device.arrived / 2;
        store.acknowledge(device.log.device(), device.acked);
        return "acknowledged";
    }
    case 1: // set aside first; its turn comes, and then it is released
        if (left == 0) return "nothing";
        store.setAside(device.log.events[device.arrived + dice(static_cast<unsigned>(left))]);
        return "set aside";
    case 2: { // the end of a chain turns out to be a fork; what was cut off comes again
        if (device.arrived == 0) return "nothing";
        device.arrived -= std::min<std::size_t>(device.arrived, 1 + dice(3));
        device.acked = std::min(device.acked, device.arrived);
        must((*store).transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto cut, store::cutChain(db, device.log.device(), device.arrived + 1, "fork"));
            return cut.empty() ? Status(fail(ErrorCode::Internal, "nothing cut")) : Status{};
        }));
        return "cut";
    }
    case 3: // once more
        if (device.arrived == 0) return "nothing";
        must((*store).transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto how,
                      store::append(db, device.log.events[dice(static_cast<unsigned>(device.arrived))]));
            return how == store::Appended::Present ? Status{} : fail(ErrorCode::Internal, "not present");
        }));
        return "duplicate";
    default: {
        const auto count = std::min<std::size_t>(left, 1 + dice(3));
        store.append(some(device.arrived, count));
        device.arrived += count;
        return "appended";
    }
    }
}

void Storm::arriveAll(EventStore& store, bool otherOrder) {
    if (otherOrder) std::reverse(devices_.begin(), devices_.end());
    for (auto& device : devices_) {
        const auto from = otherOrder ? 0 : static_cast<std::ptrdiff_t>(device.arrived);
        store.append({device.log.events.begin() + from, device.log.events.end()});
        device.arrived = device.log.events.size();
        store.acknowledge(device.log.device(), device.acked);
    }
}

std::string Storm::period() {
    static constexpr const char* kPeriods[] = {
        "hele", "aar:1", "aar:2", "aar:4", "tertial:2.3", "tertial:3.1", "2018-05-28..2019-06-03"};
    return kPeriods[dice(std::size(kPeriods))];
}

Date Storm::asOf() { return dice(3) ? Date::of(2021, 5, 31) : day(date().c_str()); }

} // namespace feltbog::testing
