// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/anylog.h"

namespace feltbog::reference {
namespace {

using log::Kind;
using log::Member;
using log::OpenBody;

constexpr Kind kKinds[] = {
    Kind::Met,          Kind::Met,          Kind::Met,          Kind::MetUncarded,  Kind::Card,
    Kind::Contact,      Kind::Event,        Kind::Event,        Kind::Occurrence,   Kind::Occurrence,
    Kind::Outcome,      Kind::Outcome,      Kind::Delivery,     Kind::Course,       Kind::Session,
    Kind::Session,      Kind::Session,      Kind::Enrolment,    Kind::Enrolment,    Kind::Enrolment,
    Kind::Attendance,   Kind::Attendance,   Kind::Attendance,   Kind::Attendance,   Kind::Bridging,
    Kind::Bridging,     Kind::BridgingStep, Kind::BridgingStep, Kind::EnrolmentEnd, Kind::EnrolmentEnd,
    Kind::EnrolmentEnd, Kind::Doublet,      Kind::Doublet,      Kind::Enquiry,      Kind::Enquiry,
    Kind::Enquiry,      Kind::Reading,      Kind::Reading,      Kind::Reading,      Kind::FollowUp,
    Kind::FollowUp,     Kind::FollowUp,     Kind::FollowUp,     Kind::FollowUp,     Kind::FollowUp,
    Kind::Answer,       Kind::Answer,       Kind::Answer,       Kind::Judgement,    Kind::Tally,
    Kind::CourseClosed};

constexpr const char* kActivities[] = {"gade", "gade.bro", "hold", "hold.mor"};

} // namespace

AnyLog::AnyLog(const plan::Plan& plan, std::vector<DateRange> periods, Dice& dice)
    : plan_(plan), periods_(std::move(periods)), dice_(dice), log_(dice(1'000'000)) {}

// Around the turn of years, months and clocks, and at both ends of the plan.
Date AnyLog::day() {
    const int years = plan_.period.to.year() - plan_.period.from.year() + 1;
    const int year = plan_.period.from.year() + static_cast<int>(dice_(static_cast<unsigned>(years)));
    const auto near = [&](Date date) { return date + static_cast<int>(dice_(7)) - 3; };
    switch (dice_(8)) {
    case 0:
    case 1:
    case 2:
        return near(Date::of(year, plan_.yearStarts.month, plan_.yearStarts.day));
    case 3:
        return near(Date::of(year, 1, 1));
    case 4:
        return near(Date::of(year, 8, 1));
    case 5: // the clocks are changed on a Sunday at the end of March and of October
        return Date::of(year, dice_.one(2) ? 3 : 10, 25 + dice_(7));
    case 6:
        return near(dice_.one(2) ? plan_.period.from : plan_.period.to);
    default:
        return plan_.period.from + static_cast<int>(dice_(static_cast<unsigned>(plan_.period.days())));
    }
}

Member AnyLog::person() {
    static constexpr const char* units[] = {"", "", "barn", "barn", "ung", "familie"};
    static constexpr const char* bands[] = {"", "", "7-12", "13-17", "18+"};
    return testing::child(static_cast<std::uint8_t>(1 + dice_(9)), dice_.of(units), dice_.of(bands));
}

std::vector<Member> AnyLog::row() {
    std::vector<Member> out;
    if (!dice_.one(8)) out.push_back(person());
    while (!out.empty() && dice_.one(6)) out.push_back(person()); // those who come along
    return out;
}

const AnyLog::Record* AnyLog::any(Kind kind) {
    std::vector<const Record*> fitting;
    for (const auto& r : records_)
        if (r.kind == kind) fitting.push_back(&r);
    return fitting.empty() ? nullptr : dice_.of(fitting);
}

RecordId AnyLog::idOf(Kind kind) {
    const Record* record = any(kind);
    return record && !dice_.one(15) ? record->id : RecordId{};
}

void AnyLog::heads(OpenBody& b) {
    if (dice_.one(6)) {
        b.n = 0; // nobody came
        return;
    }
    for (const char* band : {"", "0-6", "7-12", "13-17", "18+"})
        if (dice_.one(2)) b.amounts[band] = dice_(5);
}

void AnyLog::attend(OpenBody& b, std::vector<Member>& members) {
    const Record* session = any(Kind::Session);
    b.session = session ? session->id : RecordId{};
    if (session) b.course = session->body.course;
    if (session && !dice_.one(5)) b.date = session->body.date;
    if (dice_.one(12)) b.course = idOf(Kind::Course); // not always the session's or the enrolment's
    b.status = std::string(plan::attendanceStatuses[dice_.one(2) ? 0 : dice_(5)]);
    if (!dice_.one(4)) b.enrolment = idOf(Kind::Enrolment);
    if (b.enrolment.none() || dice_.one(2)) members = row();
}

void AnyLog::enquire(OpenBody& b, std::vector<Member>& members) {
    b.type = dice_.one(2) ? "raad" : "hjaelp";
    b.numbers = {{b.type == "raad" ? "vaerter" : "presse", dice_(3)}};
    if (dice_.one(3)) b.numbers.clear();
    if (dice_.one(2)) {
        members = {testing::child(static_cast<std::uint8_t>(7 + dice_(6)), dice_.one(3) ? "" : "barn", "")};
        if (dice_.one(2)) b.n = 1;
        return;
    }
    b.n = 1 + dice_(3);
    b.unit = dice_.one(4) ? "" : dice_.one(2) ? "barn" : "ung";
    b.status = std::string(dice_.of(plan::metBeforeAnswers));
}

void AnyLog::followUp(OpenBody& b) {
    static constexpr const char* due[] = {"gruppe+3", "gruppe-slut+2", "job+1"};
    b.type = dice_.of(due);
    const bool job = b.type == "job+1";
    const auto of = [&](const Record& r) { return r.kind == (job ? Kind::Outcome : Kind::Enrolment); };
    std::vector<const Record*> some;
    for (const Record& r : records_)
        if (of(r)) some.push_back(&r);
    if (!some.empty()) b.about = dice_.of(some)->id;
    b.status = std::string(plan::followUpAnswers[dice_.one(3) ? dice_(3) : 0]);
}

void AnyLog::judge(OpenBody& b) {
    const DateRange about = dice_.of(periods_);
    b.activity.clear();
    b.type = "K-" + std::to_string(dice_(40));
    b.status = std::string(dice_.of(plan::judgements));
    b.amounts = {{"from", about.from.days}, {"to", about.to.days}};
}

void AnyLog::doublet(OpenBody& b, std::vector<Member>& members) {
    static constexpr const char* words[] = {"mulig", "mulig", "ens", "ens", "to", "spoerg", "fortrudt"};
    b = {};
    b.status = dice_.of(words);
    members = {testing::again(static_cast<std::uint8_t>(1 + dice_(9))),
               testing::again(static_cast<std::uint8_t>(1 + dice_(12)))};
}

void AnyLog::fill(Kind kind, OpenBody& b, std::vector<Member>& members) {
    static constexpr const char* series[] = {"a", "a", "b", "c"};
    switch (kind) {
    case Kind::Met:
        members = {person()};
        break;
    case Kind::MetUncarded:
        b.n = 1 + dice_(4);
        b.status = std::string(dice_.of(plan::metBeforeAnswers));
        b.unit = dice_.one(2) ? "barn" : dice_.one(2) ? "ung" : "";
        b.band = dice_.one(2) ? "7-12" : "";
        break;
    case Kind::Card:
        b.unit = dice_.one(3) ? "" : dice_.one(2) ? "barn" : "ung";
        members = {person()};
        break;
    case Kind::Contact:
        b.type = dice_.one(2) ? "opsoegende" : "selv";
        heads(b);
        break;
    case Kind::Event:
        b.type = "spisning";
        heads(b);
        if (dice_.one(2)) b.numbers = {{"vaerter", dice_(4)}, {"presse", dice_(2)}};
        break;
    case Kind::Occurrence:
        b.type = dice_.one(2) ? "mail" : "besoeg";
        if (!dice_.one(3)) b.n = dice_(4);
        if (dice_.one(2)) b.numbers = {{"presse", dice_(2)}};
        break;
    case Kind::Outcome:
        b.type = dice_.one(3) ? "bevis" : "job";
        members = row();
        break;
    case Kind::Delivery:
        b.type = dice_.one(2) ? "partner" : "naboen";
        for (const char* what : {"n", "participants", "new", "completed", "courses"})
            if (!dice_.one(4)) b.amounts[what] = dice_(5);
        break;
    case Kind::Course:
        b.activity = dice_.one(2) ? "hold" : "hold.mor";
        b.type = dice_.one(3) ? "moedre" : "gruppe";
        break;
    case Kind::Session:
        b.course = idOf(Kind::Course);
        b.status = dice_(4) ? "afholdt" : "aflyst";
        if (dice_.one(2)) heads(b);
        if (dice_.one(2)) b.numbers = {{"vaerter", dice_(4)}};
        break;
    case Kind::Enrolment:
        b.course = idOf(Kind::Course);
        members = row();
        break;
    case Kind::Attendance:
        attend(b, members);
        break;
    case Kind::EnrolmentEnd:
        b.enrolment = idOf(Kind::Enrolment);
        b.status = std::string(dice_.of(plan::enrolmentOutcomes));
        break;
    case Kind::Bridging:
        b.type = dice_.one(2) ? "klub" : "sport";
        b.status = std::string(dice_.of(plan::bridgingStatuses));
        b.unit = dice_.one(2) ? "barn" : "";
        members = row();
        break;
    case Kind::BridgingStep:
        b.bridging = idOf(Kind::Bridging);
        b.status = std::string(dice_.of(plan::bridgingStatuses));
        break;
    case Kind::Enquiry:
        enquire(b, members);
        break;
    case Kind::Reading:
        b.activity.clear();
        b.type = dice_.of(series);
        b.n = dice_(9) * 500;
        b.status = std::string(plan::readingStatuses[dice_.one(2) ? dice_(4) : 0]);
        break;
    case Kind::FollowUp:
        followUp(b);
        break;
    case Kind::Answer:
        b.type = dice_.one(5) ? "tilfreds" : "trivsel";
        b.status = std::string(dice_.of(plan::answerOccasions));
        b.numbers["glad"] = 1 + dice_(3);
        if (!dice_.one(3)) b.numbers["venner"] = dice_(5);
        if (b.type == "trivsel") members = {person()};
        break;
    case Kind::Judgement:
        judge(b);
        break;
    case Kind::Doublet:
        doublet(b, members);
        break;
    default:
        break;
    }
}

void AnyLog::fresh() {
    const Kind kind = dice_.of(kKinds);
    OpenBody b;
    b.date = day();
    const bool ofCourse = kind == Kind::Session || kind == Kind::Enrolment || kind == Kind::Attendance ||
                          kind == Kind::EnrolmentEnd;
    if (!ofCourse || dice_.one(8)) b.activity = dice_.of(kActivities); // else it is the course's
    std::vector<Member> members;
    fill(kind, b, members);
    const auto id = log_.add(kind, b, members);
    records_.push_back({id, id, kind, b, members});
}

// A correction of what stands or of what stood once, a deletion, a restoring, an erasure, something nobody
// can read.
void AnyLog::change() {
    auto& record = records_[dice_(static_cast<unsigned>(records_.size()))];
    OpenBody b;
    switch (dice_(7)) {
    case 0:
        b.of = record.id;
        b.replaces = {record.head};
        if (const auto id = log_.add(Kind::Void, b); !dice_.one(3)) record.head = id;
        return;
    case 1:
        b.target = dice_.one(2) ? record.head : record.id;
        log_.add(Kind::Erasure, b);
        return;
    case 2:
        log_.add(static_cast<Kind>(999), record.body);
        return;
    default:
        break;
    }
    b = record.body;
    if (b.date) b.date = day();
    if (record.kind == Kind::Session) b.status = dice_.one(3) ? "aflyst" : "afholdt";
    if (b.n && dice_.one(2)) b.n = *b.n + 1;
    if (record.kind != Kind::Doublet && record.kind != Kind::Enquiry && !record.members.empty() &&
        dice_.one(2))
        record.members.front() = person();
    if (dice_.one(3)) record.body = b;
    b.of = record.id;
    b.replaces = {dice_.one(4) ? record.id : record.head};
    const auto id = log_.add(record.kind, b, record.members);
    if (!dice_.one(4)) record.head = id;
}

void AnyLog::write(unsigned events) {
    for (; events > 0; --events)
        if (!records_.empty() && dice_.one(5))
            change();
        else
            fresh();
}

} // namespace feltbog::reference
