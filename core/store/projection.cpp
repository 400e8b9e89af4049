// SPDX-License-Identifier: MPL-2.0
#include "core/store/projection.h"

#include "core/store/row.h"

#include <algorithm>
#include <set>

namespace feltbog::store {
namespace {

using log::Kind;

// A plan's body is the plan file itself, not an OpenBody.
bool hasOpenBody(Kind kind) { return kind != Kind::Plan; }

bool known(std::uint16_t kind) {
    switch (static_cast<Kind>(kind)) {
    case Kind::Device:
    case Kind::Plan:
    case Kind::Card:
    case Kind::Erasure:
    case Kind::Void:
    case Kind::Contact:
    case Kind::Met:
    case Kind::MetUncarded:
    case Kind::Tally:
    case Kind::Bridging:
    case Kind::BridgingStep:
    case Kind::Enquiry:
    case Kind::Course:
    case Kind::Enrolment:
    case Kind::Session:
    case Kind::Attendance:
    case Kind::EnrolmentEnd:
    case Kind::CourseClosed:
    case Kind::Event:
    case Kind::Occurrence:
    case Kind::Outcome:
    case Kind::Delivery:
    case Kind::Reading:
    case Kind::FollowUp:
    case Kind::Answer:
    case Kind::Judgement:
    case Kind::Milestone:
    case Kind::Appointment:
    case Kind::Doublet:
    case Kind::Forgotten:
    case Kind::Emergency:
    case Kind::ContactSheet:
    case Kind::Organisation:
    case Kind::Certificate:
    case Kind::CircleKeys:
    case Kind::Revocation:
    case Kind::Introduction:
    case Kind::Release:
    case Kind::Succession:
    case Kind::Report:
    case Kind::YearLocked:
    case Kind::PlanClosed:
    case Kind::NothingMore:
        return true;
    }
    return false;
}

bool isRegistration(Kind kind) {
    return kind != Kind::Device && kind != Kind::Plan && kind != Kind::Erasure && kind != Kind::Card &&
           kind < Kind::Organisation;
}

// Heads, where the kind counts heads; else how many times.
std::int64_t numberOf(Kind kind, const log::OpenBody& body) {
    std::int64_t sum = body.n.value_or(0);
    switch (kind) {
    case Kind::Contact:
    case Kind::Event:
    case Kind::Session:
        for (const auto& [what, n] : body.amounts) sum += n;
        return sum;
    default:
        return body.n.value_or(1);
    }
}

struct Row {
    std::int64_t pos = 0;
    log::Event event;
    log::OpenBody body;
};

Status writeCard(Db& db, const Row& row, const RecordId& record, const log::PrivateBody& priv) {
    // From the wire a card may lack what makes it one; it is kept in the log and recognises nobody.
    if (priv.members.empty() || priv.key.none() || priv.sealed.empty() || row.event.envelope.circle.none())
        return {};
    return Query(db, "INSERT INTO card VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .with(record, row.pos, priv.members.front().token, row.event.envelope.circle, priv.key, priv.sealed,
              row.body.unit, row.body.band)
        .run();
}

Status writeFacts(Db& db, const Row& row, const RecordId& record, bool aside) {
    const auto kind = row.event.envelope.what();
    const auto& b = row.body;
    const auto priv = row.event.priv ? log::decodePrivate(row.event.priv->bytes) : std::nullopt;
    if (kind == Kind::Card) return priv && !aside ? writeCard(db, row, record, *priv) : Status{};
    if (!isRegistration(kind) || kind == Kind::Void) return {};

    const std::size_t parts = priv && !priv->members.empty() ? priv->members.size() : 1;
    Query fact(db, "INSERT INTO fact VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (std::size_t part = 0; part < parts; ++part) {
        const log::Member member =
            priv && !priv->members.empty() ? priv->members[part] : log::Member{{}, b.unit, b.band};
        FB_TRY(fact.again()
                   .lent(row.pos, static_cast<std::int64_t>(part), record, static_cast<int>(kind), b.activity,
                         b.type, b.date.value_or(Date{}), b.place, member.token, member.unit, member.band,
                         b.course, b.session, b.enrolment, b.about.none() ? b.bridging : b.about, b.status,
                         part == 0 ? numberOf(kind, b) : std::int64_t{0}, aside)
                   .run());
    }
    for (const auto& [what, n] : b.amounts)
        FB_TRY(Query(db, "INSERT INTO amount VALUES(?, ?, ?)").lent(row.pos, what, n).run());
    // No plan gives a number the key of an age band; another program may.
    for (const auto& [what, n] : b.numbers)
        FB_TRY(Query(db, "INSERT OR IGNORE INTO amount VALUES(?, ?, ?)").lent(row.pos, what, n).run());
    return {};
}

// The order in which heads win: a deletion first, then the latest stamp; device and id settle the rest.
bool wins(const log::Envelope& a, const log::Envelope& b) {
    const bool aVoid = a.what() == Kind::Void;
    const bool bVoid = b.what() == Kind::Void;
    if (aVoid != bVoid) return aVoid;
    return std::tie(a.hlc, a.device, a.id) > std::tie(b.hlc, b.device, b.id);
}

// An event may stand in two chains (a tail written again whose first copy had come through after all): it
// counts once, and every device takes the same copy.
void oneOfEach(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.event.envelope.id, a.event.envelope.device) <
               std::tie(b.event.envelope.id, b.event.envelope.device);
    });
    const auto same = [](const Row& a, const Row& b) { return a.event.envelope.id == b.event.envelope.id; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

Result<bool> hasOthers(Db& db, const RecordId& record, std::int64_t pos) {
    // Asked for every event: two look-ups, and no list of the record's events in between.
    Query q(db, "SELECT 1 FROM event WHERE id = ?1 AND record = ?1 AND pos <> ?2 AND " FELTBOG_COUNTS(
                    "event") " UNION ALL"
                             " SELECT 1 FROM event WHERE record = ?1 AND record <> id AND pos <> ?2 "
                             "AND " FELTBOG_COUNTS("event"));
    return q.with(record, pos).step();
}

} // namespace

Status forgetRecord(Db& db, const RecordId& record) {
    FB_TRY(Query(db, "DELETE FROM amount WHERE pos IN (SELECT pos FROM fact WHERE record = ? AND aside = 0)")
               .with(record)
               .run());
    FB_TRY(Query(db, "DELETE FROM fact WHERE record = ? AND aside = 0").with(record).run());
    FB_TRY(Query(db, "DELETE FROM card WHERE record = ?").with(record).run());
    return Query(db, "DELETE FROM conflict WHERE record = ?").with(record).run();
}

Interpreted interpret(const log::Event& event, const std::optional<log::OpenBody>& body) {
    if (!known(event.envelope.kind) || event.envelope.version > log::kBodyVersion) return Interpreted::No;
    if (hasOpenBody(event.envelope.what()) && event.open && !body) return Interpreted::No;
    if (event.priv && !log::decodePrivate(event.priv->bytes)) return Interpreted::No;
    return Interpreted::Yes;
}

Status project(Db& db, std::int64_t pos, const log::Event& event, const std::optional<log::OpenBody>& body,
               const RecordId& record) {
    if (event.envelope.what() == Kind::Plan) {
        if (!event.open) return {};
        return Query(db, "INSERT INTO plan VALUES(?, ?, ?) ON CONFLICT(hash) DO UPDATE SET"
                         " pos = excluded.pos, hlc = excluded.hlc WHERE excluded.hlc < hlc")
            .with(keys::blake2b(keys::Domain::Plan, event.open->bytes), pos, event.envelope.hlc)
            .run();
    }
    const bool correction = body && !body->of.none();
    FB_ASSIGN(const bool others, hasOthers(db, record, pos));
    if (correction || others) return projectRecord(db, record);
    if (!body) return {};
    return writeFacts(db, Row{pos, event, *body}, record, false);
}

Status projectAside(Db& db, std::int64_t pos, const log::Event& event,
                    const std::optional<log::OpenBody>& body, const RecordId& record) {
    if (!body) return {};
    Query q(db, "SELECT 1 FROM event WHERE id = ? AND " FELTBOG_COUNTS("event"));
    FB_ASSIGN(const bool inChain, q.with(event.envelope.id).step());
    if (inChain) return {};
    return writeFacts(db, Row{pos, event, *body}, record, true);
}

Status forgetEvent(Db& db, std::int64_t pos) {
    FB_TRY(Query(db, "DELETE FROM amount WHERE pos = ?").with(pos).run());
    return Query(db, "DELETE FROM fact WHERE pos = ?").with(pos).run();
}

Status withdraw(Db& db, std::int64_t pos, const log::Event& event, const RecordId& record) {
    if (event.envelope.what() == Kind::Plan) {
        FB_TRY(Query(db, "DELETE FROM plan WHERE pos = ?").with(pos).run());
        Query others(db,
                     "SELECT " FELTBOG_EVENT_COLUMNS ", e.pos FROM event e JOIN device d ON d.no = e.device"
                     " WHERE e.kind = 2 AND " FELTBOG_COUNTS("e"));
        return each(others, [&](Query& row) {
            return project(db, row.integer(kEventColumns), readEvent(row), std::nullopt, {});
        });
    }
    FB_TRY(projectRecord(db, record));
    FB_TRY(forgetEvent(db, pos));
    const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt;
    if (interpret(event, body) == Interpreted::No) return {};
    return projectAside(db, pos, event, body, record);
}

// Heads are the events of the record that no other of them replaces.
Status projectRecord(Db& db, const RecordId& record) {
    std::vector<Row> rows;
    std::set<EventId> replaced;
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS ", e.pos FROM event e JOIN device d ON d.no = e.device"
                " WHERE " FELTBOG_OF_RECORD " AND " FELTBOG_COUNTS("e") " AND e.interpreted = 1");
    FB_TRY(each(q.with(record), [&](Query& row) {
        Row r{row.integer(kEventColumns), readEvent(row), {}};
        if (r.event.open) r.body = log::decodeOpen(r.event.open->bytes).value_or(log::OpenBody{});
        replaced.insert(r.body.replaces.begin(), r.body.replaces.end());
        rows.push_back(std::move(r));
    }));
    FB_TRY(forgetRecord(db, record));
    oneOfEach(rows);
    std::erase_if(rows, [&](const Row& r) { return replaced.contains(r.event.envelope.id); });
    if (rows.empty()) return {};
    if (rows.size() > 1)
        FB_TRY(Query(db, "INSERT INTO conflict VALUES(?, ?)")
                   .with(record, static_cast<std::int64_t>(rows.size()))
                   .run());
    const auto shown = std::min_element(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return wins(a.event.envelope, b.event.envelope);
    });
    if (!shown->event.open) return {}; // erased: it stays in the chain and counts no more
    return writeFacts(db, *shown, record, false);
}

} // namespace feltbog::store
