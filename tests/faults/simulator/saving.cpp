// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/world.h"

#include <algorithm>

namespace feltbog::simulation {
namespace {

// Errors that say something broke; the others are the program's answers to its user.
bool isBreakage(ErrorCode code) {
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::StoreOpen:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreKeyWrong:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreTooNew:
    case ErrorCode::StoreIo:
    case ErrorCode::StoreBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::EnvelopeMalformed:
    case ErrorCode::ChainBroken:
    case ErrorCode::SignatureBad:
    case ErrorCode::CommitmentBad:
    case ErrorCode::SealBad:
        return true;
    default:
        return false;
    }
}

std::int64_t tapsOf(const std::vector<LogRow>& rows) {
    std::int64_t sum = 0;
    for (const auto& row : rows) sum += row.taps;
    return sum;
}

} // namespace

void World::save(Tablet& tablet, bool newer) {
    ++doings_;
    const InUse use(tablet, Moment::Idle);
    takeIn(tablet); // a pass under way may have brought something
    auto work =
        newer ? Result<Work>(newerWork(*tablet.notebook, chance_)) : drawWork(*tablet.notebook, chance_);
    if (!work) { // it could not even look
        if (!tablet.sick && !memoryShort_ && !tablet.dead)
            must(Status(work.error()), "a device cannot read its own notebook");
        return;
    }
    if (work->events != 0) tablet.pending.push_back(work->events);
    tablet.moment = Moment::Saving;
    const Status done = work->run();
    tablet.moment = Moment::Idle;
    trace_.say("{} saves {}: {}", tablet.place, work->what, done ? "ok" : done.error().name());
    judge(tablet, *work, done);
}

void World::judge(Tablet& tablet, const Work& work, const Status& done) {
    if (tablet.dead) { // what became of it shows when it is opened again
        if (done) tablet.promised = work.events;
        return;
    }
    if (!done && isBreakage(done.error().code) && !tablet.sick && !memoryShort_)
        throw Violation{
            fmt::format("{} failed with {} though nothing was wrong", work.what, done.error().name())};
    auto rows = rowsAfter(*tablet.store, tablet.lastPos);
    if (!rows) {
        if (!tablet.sick && !memoryShort_)
            must(Status(rows.error()), "a device cannot read its own notebook");
        if (done) tablet.promised = work.events;
        tablet.dead = true; // its user starts it again
        tablet.disk.killProcesses();
        return;
    }
    if (!done) {
        if (!rows->empty())
            throw Violation{fmt::format("{} failed and left {} events", work.what, rows->size())};
        return;
    }
    if (work.events && static_cast<int>(rows->size()) != *work.events)
        throw Violation{
            fmt::format("{} wrote {} events instead of {}", work.what, rows->size(), *work.events)};
    if (tapsOf(*rows) != work.taps) throw Violation{fmt::format("{} wrote another number", work.what)};
    for (const auto& row : *rows) {
        oracle_.saved(tablet.place, row);
        tablet.lastPos = row.pos;
    }
    tablet.pending.clear();
    tablet.promised.reset();
}

// Everything known to have been durable here must be here, and what a crash left undecided must be whole.
void World::lookOver(Tablet& tablet) {
    const auto rows = must(rowsAfter(*tablet.store, 0), "a device cannot read its own notebook");
    const auto self = must(tablet.notebook->identity(), "identity").device;
    int fresh = 0;
    for (const auto& row : rows)
        if (row.pos > tablet.lastPos && row.device == self && row.seq > 1 && !oracle_.known(row.id)) ++fresh;
    const auto whole = [&](const std::optional<int>& events) { return !events || *events == fresh; };
    if (tablet.promised ? fresh != *tablet.promised
                        : fresh != 0 && std::none_of(tablet.pending.begin(), tablet.pending.end(), whole))
        throw Violation{
            fmt::format("after a crash device {} has {} events of a save{}", tablet.place, fresh,
                        tablet.promised ? fmt::format(" that had written {}", *tablet.promised) : "")};
    for (const auto& row : rows) {
        if (row.pos <= tablet.lastPos) continue;
        if (row.device == self)
            oracle_.saved(tablet.place, row);
        else
            oracle_.holds(tablet.place, row);
    }
    if (const auto lost = oracle_.missing(tablet.place, rows, false))
        throw Violation{fmt::format("device {} lost {}", tablet.place, *lost)};
    if (!rows.empty()) tablet.lastPos = rows.back().pos;
    tablet.pending.clear();
    tablet.promised.reset();
}

void World::reopen(Tablet& tablet) {
    endShortage(); // a new process has memory
    const InUse use(tablet, Moment::Opening);
    const auto opened = tablet.open();
    tablet.moment = Moment::Idle;
    trace_.say("{} opens: {}", tablet.place, opened ? "ok" : opened.error().name());
    if (tablet.dead) return;
    if (!opened) {
        tablet.close();
        if (!tablet.sick && !memoryShort_)
            throw Violation{
                fmt::format("device {} cannot be opened: {}", tablet.place, opened.error().name())};
        return;
    }
    if (tablet.sick || memoryShort_) { // looked over when it is well; until then nothing is known of it
        tablet.close();
        return;
    }
    must(tablet.notebook->addKeys(keyring_), "keys");
    lookOver(tablet);
    const auto round = forgottenRound(*tablet.notebook);
    if (!round) must(Status(round.error()), "an open round cannot be read");
    if (round->events == 0) return;
    tablet.pending.push_back(round->events);
    tablet.moment = Moment::Saving;
    const Status ended = round->run();
    tablet.moment = Moment::Idle;
    trace_.say("{} ends a forgotten round: {}", tablet.place, ended ? "ok" : ended.error().name());
    judge(tablet, *round, ended);
}

void World::restart(Tablet& tablet) {
    {
        const InUse use(tablet, Moment::Closing);
        tablet.close();
    }
    settle(tablet);
    if (!tablet.gone) reopen(tablet);
    settle(tablet);
}

void World::settle(Tablet& tablet) {
    if (!tablet.dead || tablet.inUse > 0) return;
    tablet.close();
    if (tablet.gone) return;
    tablet.disk.powerOn();
    tablet.dead = false;
    if (!tablet.setBackTo) return;
    tablet.disk.restore(tablet.setBackTo->image);
    oracle_.setHolding(tablet.place, tablet.setBackTo->holding);
    tablet.lastPos = tablet.setBackTo->lastPos;
    tablet.enrolled = tablet.setBackTo->enrolled;
    if (office_.wasSetBack) tablet.unknown = true; // under the id it had then
    tablet.setBackTo.reset();
    tablet.pending.clear();
    tablet.promised.reset();
}

} // namespace feltbog::simulation
