// SPDX-License-Identifier: MPL-2.0
#include "core/store/verify.h"

#include "core/store/closing.h"
#include "core/store/events.h"
#include "core/store/rebuild.h"
#include "core/store/row.h"

namespace feltbog::store {
namespace {

Status checkFile(Db& db, Verification& out) {
    Query q(db, "PRAGMA integrity_check(10)");
    return each(q, [&](Query& row) {
        if (row.text(0) != "ok") out.problems.push_back("Filen: " + row.text(0));
    });
}

std::string place(const DeviceState& device, std::uint64_t seq) {
    return "Enhed " + device.id.hex().substr(0, 8) + ", nr. " + std::to_string(seq);
}

Status checkChain(Db& db, const DeviceState& device, Verification& out) {
    std::uint64_t expected = 1;
    Hash prev;
    FB_ASSIGN(const bool closed, isClosed(db));
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS
                ", e.hash, EXISTS(SELECT 1 FROM erased x WHERE x.event = e.id), e.interpreted,"
                " EXISTS(SELECT 1 FROM wanted w WHERE w.device = e.device AND w.seq = e.seq)"
                " FROM event e JOIN device d ON d.no = e.device WHERE e.device = ? AND e.aside IS NULL ORDER "
                "BY e.seq");
    FB_TRY(each(q.with(device.no), [&](Query& row) {
        const log::Event event = readEvent(row);
        const auto& e = event.envelope;
        const auto bad = [&](const char* what) {
            out.problems.push_back(place(device, e.seq) + ": " + what);
        };
        if (e.seq != expected) bad("der mangler registreringer før denne");
        if (e.prevHash != prev) bad("kæden er brudt");
        if (log::hashOf(e) != row.id<Hash>(kEventColumns)) bad("konvolutten er ændret");
        if (!log::checkBodies(event)) bad("indholdet passer ikke til sit segl");
        const bool erased = row.integer(kEventColumns + 1) != 0 || (closed && !outlivesClosing(e.kind));
        const bool wanted = row.integer(kEventColumns + 3) != 0;
        if (!erased && !wanted && log::lacksBody(event)) bad("indholdet mangler");
        if (wanted && (erased || !log::lacksBody(event))) bad("indholdet er her og savnes");
        out.erased += erased ? 1 : 0;
        out.wanted += wanted ? 1 : 0;
        out.uninterpreted += row.integer(kEventColumns + 2) == 0 ? 1 : 0;
        prev = row.id<Hash>(kEventColumns);
        expected = e.seq + 1;
        ++out.events;
    }));
    if (expected - 1 != device.headSeq || prev != device.headHash)
        out.problems.push_back(place(device, device.headSeq) + ": kædens ende passer ikke");
    return {};
}

Status checkHeads(Db& db, const std::vector<DeviceState>& all, Verification& out) {
    Query q(
        db,
        "SELECT d.id, h.seq, h.hash, h.signature, e.hash FROM signed_head h JOIN device d ON d.no = h.device"
        " LEFT JOIN event e ON e.device = h.device AND e.seq = h.seq AND e.aside IS NULL ORDER BY d.id, "
        "h.seq");
    return each(q, [&](Query& row) {
        const log::SignedHead head{row.id<DeviceId>(0), static_cast<std::uint64_t>(row.integer(1)),
                                   row.id<Hash>(2), row.id<keys::Signature>(3)};
        ++out.heads;
        for (const auto& device : all) {
            if (device.id != head.device) continue;
            if (!log::verifyHead(head, device.publicKey))
                out.problems.push_back(place(device, head.seq) + ": underskriften passer ikke");
            if (!row.null(4) && row.id<Hash>(4) != head.hash)
                out.problems.push_back(place(device, head.seq) + ": underskriften gælder en anden kæde");
        }
    });
}

} // namespace

Result<Verification> verify(Store& store) {
    Verification out;
    FB_TRY(projectAll(store));
    FB_TRY(store.read([&](Db& db) -> Status {
        FB_TRY(checkFile(db, out));
        FB_ASSIGN(const auto all, devices(db));
        for (const auto& device : all) {
            if (device.headSeq > 0) ++out.devices;
            FB_TRY(checkChain(db, device, out));
        }
        FB_TRY(checkHeads(db, all, out));
        FB_ASSIGN(const auto sum, digest(db));
        out.digest = sum.hex();
        return {};
    }));
    Hash before;
    Hash after;
    FB_TRY(store.read([&](Db& db) -> Status {
        FB_ASSIGN(before, projectionDigest(db));
        return {};
    }));
    bool compared = false;
    const auto undone = store.transact([&](Db& db) -> Status {
        FB_TRY(rebuildProjections(store));
        FB_ASSIGN(after, projectionDigest(db));
        compared = true;
        return fail(ErrorCode::Internal, "kontrol"); // so that the rebuild is rolled back
    });
    if (!compared) return undone.error();
    if (before != after)
        out.problems.push_back("Tællingerne passer ikke til registreringerne; de skal bygges op igen");
    return out;
}

} // namespace feltbog::store
