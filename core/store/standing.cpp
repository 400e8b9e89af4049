// SPDX-License-Identifier: MPL-2.0
#include "core/store/standing.h"

#include "core/base/codec.h"
#include "core/log/body.h"
#include "core/store/append.h"
#include "core/store/closing.h"
#include "core/store/projection.h"
#include "core/store/rebuild.h"
#include "core/store/row.h"

#include <algorithm>
#include <limits>

namespace feltbog::store {
namespace {

constexpr std::string_view kRootMeta = "organisation";        // its root key
constexpr std::string_view kPrintMeta = "organisation.print"; // what the invitation said of it

// The part of a standing that judges.
Bytes judged(const trust::Standing& standing) {
    ByteWriter out;
    out.u8(standing.grants.roles.bits());
    out.u32(static_cast<std::uint32_t>(standing.grants.circles.size()));
    for (const auto& circle : standing.grants.circles) out.id(circle);
    out.u8(standing.lastSeq ? 1 : 0);
    out.u64(standing.lastSeq.value_or(0));
    for (const auto& [first, last] : standing.released) {
        out.u64(first);
        out.u64(last);
    }
    return out.take();
}

std::optional<trust::Standing> readJudged(ByteView bytes) {
    ByteReader in(bytes);
    trust::Standing out;
    out.grants.roles = trust::Roles::fromBits(in.u8());
    for (auto n = in.u32(); n > 0 && in.ok(); --n) out.grants.circles.push_back(in.id<CircleId>());
    const bool shutOut = in.u8() != 0;
    const auto last = in.u64();
    if (shutOut) out.lastSeq = last;
    while (in.ok() && in.left() > 0) {
        const auto from = in.u64();
        out.released.emplace_back(from, in.u64());
    }
    return in.finished() ? std::optional(out) : std::nullopt;
}

constexpr std::int64_t kNothing = 0; // is projected: a rebuild goes over everything itself

struct Changed {
    std::int64_t pos = 0;
    log::Event event;
    RecordId record;
    trust::Verdict verdict{};
};

Result<std::vector<Changed>> changedOf(Db& db, std::int64_t deviceNo, const trust::Standing* standing) {
    std::vector<Changed> out;
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS ", e.pos, e.record, e.beyond FROM event e"
                " JOIN device d ON d.no = e.device WHERE e.device = ? AND e.aside IS NULL ORDER BY e.seq");
    FB_TRY(each(q.with(deviceNo), [&](Query& row) {
        Changed c{row.integer(kEventColumns), readEvent(row), row.id<RecordId>(kEventColumns + 1), {}};
        c.verdict = trust::judge(standing, c.event.envelope);
        if (trust::wordOf(c.verdict) != row.text(kEventColumns + 2)) out.push_back(std::move(c));
    }));
    return out;
}

// What the event comes to, now that it counts or counts no more.
Status follow(Db& db, const Changed& c) {
    if (c.verdict != trust::Verdict::Counts) return withdraw(db, c.pos, c.event, c.record);
    FB_TRY(forgetEvent(db, c.pos));
    FB_ASSIGN(const bool closed, isClosed(db));
    if (closed && !outlivesClosing(c.event.envelope.kind)) return {};
    const auto body = c.event.open ? log::decodeOpen(c.event.open->bytes) : std::nullopt;
    if (interpret(c.event, body) == Interpreted::No) return {};
    return project(db, c.pos, c.event, body, c.record);
}

Status judgeDevice(Db& db, std::int64_t no, const trust::Standing* standing, std::int64_t projectedTo) {
    FB_ASSIGN(const auto changed, changedOf(db, no, standing));
    for (const auto& c : changed) {
        const auto word = trust::wordOf(c.verdict);
        FB_TRY(Query(db, "UPDATE event SET beyond = ? WHERE pos = ?")
                   .with(word.empty() ? std::nullopt : std::optional(word), c.pos)
                   .run());
    }
    if (projectedTo == kNothing) return {};
    for (const auto& c : changed) {
        if (c.verdict == trust::Verdict::Counts) FB_TRY(carryOut(db, c.event));
        if (c.pos < projectedTo) FB_TRY(follow(db, c));
    }
    return {};
}

Status judgeAll(Db& db, std::int64_t projectedTo) {
    FB_ASSIGN(const auto now, readTrust(db));
    if (now.open()) return {};
    FB_ASSIGN(const auto all, devices(db));
    for (const auto& device : all) {
        const auto* standing = now.of(device.id);
        const bool fits = standing && (device.publicKey.none() || standing->key == device.publicKey ||
                                       standing->key.none());
        const Bytes fresh = fits ? judged(*standing) : Bytes{};
        Query q(db, "SELECT judged FROM standing WHERE device = ?");
        FB_ASSIGN(const auto before, first(q.with(device.id), [](Query& row) { return row.blob(0); }));
        if (before && *before == fresh) continue;
        FB_TRY(Query(db, "INSERT INTO standing VALUES(?, ?) ON CONFLICT(device) DO UPDATE SET"
                         " judged = excluded.judged")
                   .with(device.id, fresh)
                   .run());
        FB_TRY(judgeDevice(db, device.no, fits ? standing : nullptr, projectedTo));
    }
    return {};
}

} // namespace

Result<std::optional<keys::PublicKey>> organisation(Db& db) {
    FB_ASSIGN(const auto bytes, meta(db, kRootMeta));
    return bytes ? keys::PublicKey::from(*bytes) : std::nullopt;
}

Result<std::optional<trust::OrganisationPrint>> organisationPrint(Db& db) {
    FB_ASSIGN(const auto root, organisation(db));
    if (root) return std::optional(trust::printOf(*root));
    FB_ASSIGN(const auto bytes, meta(db, kPrintMeta));
    return bytes ? trust::OrganisationPrint::from(*bytes) : std::nullopt;
}

Status belongTo(Db& db, const trust::OrganisationPrint& print) {
    FB_ASSIGN(const auto known, organisationPrint(db));
    if (known && *known != print) return fail(ErrorCode::OtherOrganisation);
    return known ? Status{} : putMeta(db, kPrintMeta, print.view());
}

Status meetOrganisation(Db& db, const log::Event& event) {
    FB_ASSIGN(const auto known, organisation(db));
    const auto placed = statementIn(event);
    if (known || !placed) return {};
    const auto* said = std::get_if<trust::Organisation>(&placed->statement.says);
    if (!said || !placed->statement.issuer.none() || !trust::signedBy(placed->statement, said->root))
        return {};
    FB_ASSIGN(const auto expected, organisationPrint(db));
    if (expected && *expected != trust::printOf(said->root)) return {};
    return putMeta(db, kRootMeta, said->root.view());
}

bool isStatement(const log::Envelope& envelope) {
    return envelope.what() >= log::Kind::Organisation && envelope.what() <= log::Kind::Succession;
}

std::optional<trust::Placed> statementIn(const log::Event& event) {
    const auto& e = event.envelope;
    if (!isStatement(e) || !event.open || e.version > log::kBodyVersion) return std::nullopt;
    const auto body = log::decodeOpen(event.open->bytes);
    auto statement = body ? trust::decodeStatement(e.what(), body->content) : std::nullopt;
    if (!statement) return std::nullopt;
    return trust::Placed{e.device, e.seq, e.hlc, e.id, std::move(*statement)};
}

Result<trust::Trust> readTrust(Db& db) {
    FB_ASSIGN(const auto root, organisation(db));
    if (!root) return trust::Trust();
    std::vector<trust::Placed> placed;
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS " FROM event e JOIN device d ON d.no = e.device"
                " WHERE e.kind BETWEEN 50 AND 56 AND e.aside IS NULL");
    FB_TRY(each(q, [&](Query& row) {
        if (auto one = statementIn(readEvent(row))) placed.push_back(std::move(*one));
    }));
    return trust::Trust(*root, std::move(placed));
}

Result<Judge> Judge::of(Db& db, const DeviceId& device) {
    Judge out;
    FB_ASSIGN(const auto root, organisation(db));
    if (!root) return out;
    out.open_ = false;
    Query q(db, "SELECT judged FROM standing WHERE device = ?");
    FB_ASSIGN(const auto bytes, first(q.with(device), [](Query& row) { return row.blob(0); }));
    if (bytes) out.standing_ = readJudged(*bytes);
    return out;
}

trust::Verdict Judge::operator()(const log::Envelope& event) const {
    if (open_) return trust::Verdict::Counts;
    return trust::judge(standing_ ? &*standing_ : nullptr, event);
}

Status judgeAgain(Db& db) {
    FB_ASSIGN(const auto waits, unprojectedFrom(db));
    return judgeAll(db, waits.value_or(std::numeric_limits<std::int64_t>::max()));
}

Status judgeAnew(Db& db) {
    FB_TRY(db.run("DELETE FROM standing"));
    return judgeAll(db, kNothing);
}

} // namespace feltbog::store
