// SPDX-License-Identifier: MPL-2.0
#include "core/store/events.h"
#include "sync/client/session.h"
#include "sync/server/enrol.h"
#include "tests/faults/simulator/road.h"
#include "tests/faults/simulator/world.h"

namespace feltbog::simulation {

void World::enrol(Tablet& tablet) {
    if (!office_.isOpen() || office_.sick) return;
    const auto code =
        sync::server::newCode(*office_.ledger, office_.random, office_.clock.now(), std::chrono::hours{48});
    if (!code) {
        if (!memoryShort_) must(Status(code.error()), "the server makes no code");
        return;
    }
    ++doings_;
    const InUse use(tablet, Moment::Idle);
    Road road(*this, tablet);
    try {
        const auto done = sync::enrol(*tablet.notebook, road, "sim", *code);
        trace_.say("{} enrols: {}", tablet.place, done ? "ok" : done.error().name());
        if (done) tablet.enrolled = true;
        if (done) tablet.unknown = false;
    } catch (const Killed&) {
        trace_.say("{} dies enrolling", tablet.place);
    }
}

void World::pass(Tablet& tablet) {
    ++doings_;
    const auto struckBefore = storm_.fired();
    const auto doingsBefore = doings_;
    const bool calmBefore =
        office_.isOpen() && !office_.sick && !tablet.sick && !memoryShort_ && tablet.enrolled;
    {
        const InUse use(tablet, Moment::Composing);
        Road road(*this, tablet);
        try {
            const auto done = sync::Session(*tablet.notebook, road).run([&](const sync::SyncStep&) {
                tablet.moment = Moment::Composing;
            });
            tablet.moment = Moment::Idle;
            if (done)
                trace_.say("{} synced: sent {}, fetched {}{}", tablet.place, done->sent, done->fetched,
                           done->fresh ? ", fresh" : "");
            else
                trace_.say("{} not synced: {}", tablet.place, done.error().name());
            if (!done && done.error().code == ErrorCode::DeviceUnknown) {
                // A message that was damaged on its way looks like one of a stranger, too.
                if (calmBefore && !tablet.unknown && storm_.fired() == struckBefore)
                    throw Violation{fmt::format("the server has forgotten device {}", tablet.place)};
                tablet.enrolled = false;
            } else if (!done && calmBefore && storm_.fired() == struckBefore) {
                throw Violation{fmt::format("device {} cannot sync though nothing is wrong: {}", tablet.place,
                                            done.error().name())};
            }
            if (done && calmBefore && storm_.fired() == struckBefore && doings_ == doingsBefore &&
                !done->fresh)
                throw Violation{fmt::format("an undisturbed pass left device {} stale", tablet.place)};
        } catch (const Killed&) {
            trace_.say("{} dies syncing", tablet.place);
        }
        tablet.moment = Moment::Idle;
    }
    if (tablet.dead) return settle(tablet);
    takeIn(tablet);
    checkAcks(tablet);
}

void World::takeIn(Tablet& tablet) {
    const auto rows = rowsAfter(*tablet.store, tablet.lastPos);
    if (!rows) {
        if (!tablet.sick && !memoryShort_)
            must(Status(rows.error()), "a device cannot read its own notebook");
        return; // looked over at its next opening
    }
    const auto self = tablet.notebook->identity();
    if (!self) return;
    for (const auto& row : *rows) {
        // Its own may come back to it after it was set back, and it writes its own again when it was cloned.
        if (row.device == self->device)
            oracle_.saved(tablet.place, row);
        else
            oracle_.holds(tablet.place, row);
        tablet.lastPos = row.pos;
    }
}

// A device may take for acknowledged only what the server had durably, at some time.
void World::checkAcks(Tablet& tablet) {
    std::vector<store::DeviceState> states;
    const auto read = tablet.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(states, store::devices(db));
        return {};
    });
    if (!read) return;
    for (const auto& state : states) {
        auto& seen = tablet.seenAcked[state.id];
        if (state.ackedSeq > state.headSeq)
            throw Violation{fmt::format("device {} takes more for acknowledged than there is", tablet.place)};
        if (state.ackedSeq > seen) {
            const auto rows = rowsOf(*tablet.store, state.id, seen, state.ackedSeq);
            if (!rows) return;
            for (const auto& row : *rows)
                if (!oracle_.wasCommitted(row.id))
                    throw Violation{
                        fmt::format("device {} takes number {} for acknowledged, which the server never had",
                                    tablet.place, row.seq)};
        }
        seen = state.ackedSeq;
    }
}

} // namespace feltbog::simulation
