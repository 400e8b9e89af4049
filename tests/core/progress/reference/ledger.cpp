// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/ledger.h"

#include <map>
#include <set>
#include <tuple>

namespace feltbog::reference {
namespace {

using log::Kind;

struct Written {
    log::Envelope envelope;
    bool erased = false;
    log::OpenBody open;
    log::PrivateBody priv;

    [[nodiscard]] RecordId record() const { return open.of.none() ? envelope.id : open.of; }
};

bool registers(Kind kind) {
    switch (kind) {
    case Kind::Contact:
    case Kind::Met:
    case Kind::MetUncarded:
    case Kind::Bridging:
    case Kind::BridgingStep:
    case Kind::Enquiry:
    case Kind::Course:
    case Kind::Enrolment:
    case Kind::Session:
    case Kind::Attendance:
    case Kind::EnrolmentEnd:
    case Kind::Event:
    case Kind::Occurrence:
    case Kind::Outcome:
    case Kind::Delivery:
    case Kind::Reading:
    case Kind::FollowUp:
    case Kind::Answer:
    case Kind::Judgement:
        return true;
    default:
        return false;
    }
}

// Each event once, as the least of the devices has it; those of a kind this version does not know, never.
std::vector<Written> readable(const std::vector<log::Event>& events) {
    std::set<EventId> erased;
    std::map<EventId, const log::Event*> once;
    for (const auto& event : events) {
        const Kind kind = event.envelope.what();
        const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt;
        if (kind == Kind::Erasure && body) erased.insert(body->target);
        if (!registers(kind) && kind != Kind::Void && kind != Kind::Card && kind != Kind::Doublet) continue;
        const log::Event*& known = once[event.envelope.id];
        if (!known || event.envelope.device < known->envelope.device) known = &event;
    }
    std::vector<Written> out;
    for (const auto& [id, event] : once) {
        Written w{event->envelope, erased.contains(id), {}, {}};
        if (!w.erased && event->open) w.open = log::decodeOpen(event->open->bytes).value_or(log::OpenBody{});
        if (!w.erased && event->priv)
            w.priv = log::decodePrivate(event->priv->bytes).value_or(log::PrivateBody{});
        out.push_back(std::move(w));
    }
    return out;
}

// The heads of each record are the events no other of it replaces: of several a deletion wins, else the
// latest.
std::vector<Written> standing(const std::vector<Written>& all) {
    const auto order = [](const Written& w) {
        return std::tuple(w.envelope.what() == Kind::Void, w.envelope.hlc, w.envelope.device, w.envelope.id);
    };
    std::map<RecordId, std::vector<const Written*>> records;
    for (const Written& w : all) records[w.record()].push_back(&w);
    std::vector<Written> out;
    for (const auto& [record, events] : records) {
        const Written* wins = nullptr;
        for (const Written* w : events) {
            bool replaced = false;
            for (const Written* other : events)
                for (const auto& id : other->open.replaces) replaced = replaced || id == w->envelope.id;
            if (!replaced && (!wins || order(*wins) < order(*w))) wins = w;
        }
        if (wins && !wins->erased && wins->envelope.what() != Kind::Void) out.push_back(*wins);
    }
    return out;
}

Row rowOf(const plan::Plan& plan, const Written& w) {
    const auto& b = w.open;
    Row row{w.envelope.id,
            w.record(),
            b.course,
            b.session,
            b.enrolment,
            b.about.none() ? b.bridging : b.about,
            w.envelope.what(),
            b.date.value_or(Date{}),
            0,
            b.activity,
            b.type,
            b.status,
            b,
            w.priv.members};
    row.year = yearOf(plan, row.day);
    if (row.members.empty()) row.members.push_back({{}, b.unit, b.band});
    return row;
}

const Row* find(const std::vector<Row>& rows, Kind kind, const RecordId& record) {
    for (const Row& row : rows)
        if (row.kind == kind && row.record == record) return &row;
    return nullptr;
}

// Fills in what a row has from the enrolment and the course it names. False: it went with one of them.
bool belongs(const std::vector<Row>& all, Row& row) {
    if (!row.enrolment.none()) {
        const Row* enrolment = find(all, Kind::Enrolment, row.enrolment);
        if (!enrolment) return false;
        if (!row.known()) row.members.front().token = enrolment->first().token;
        if (row.course.none()) row.course = enrolment->course;
    }
    if (!row.session.none()) {
        const Row* session = find(all, Kind::Session, row.session);
        if (!session || session->status == "aflyst") return false;
    }
    if (row.course.none()) return true;
    const Row* course = find(all, Kind::Course, row.course);
    if (!course) return false;
    if (row.type.empty()) row.type = course->type;
    if (row.activity.empty()) row.activity = course->activity;
    return true;
}

} // namespace

int yearOf(const plan::Plan& plan, Date day) {
    const auto calendar = [&](Date d) {
        const bool before =
            std::pair(d.month(), d.day()) < std::pair(plan.yearStarts.month, plan.yearStarts.day);
        return d.year() - (before ? 1 : 0);
    };
    return calendar(day) - calendar(plan.period.from) + 1;
}

Ledger read(const plan::Plan& plan, const std::vector<log::Event>& events) {
    Ledger out;
    std::vector<Row> all;
    for (const Written& w : standing(readable(events))) {
        const auto& members = w.priv.members;
        if (w.envelope.what() == Kind::Card) {
            if (!members.empty()) out.cards.push_back({w.envelope.id, members[0].token, w.open.unit});
        } else if (w.envelope.what() == Kind::Doublet) {
            if (members.size() > 1 && members[0].token != members[1].token)
                out.sayings.push_back({w.envelope.hlc, w.envelope.device, w.envelope.id, members[0].token,
                                       members[1].token, w.open.status});
        } else {
            all.push_back(rowOf(plan, w));
        }
    }
    for (Row row : all)
        if (belongs(all, row)) out.rows.push_back(std::move(row));
    return out;
}

} // namespace feltbog::reference
