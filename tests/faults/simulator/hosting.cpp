// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/world.h"

#include <algorithm>

namespace feltbog::simulation {

// Nothing: the server is down, or died over it.
std::optional<sync::server::Answer> World::serve(int actor, const Letter& letter) {
    settleOffice();
    if (!office_.isOpen() && chance_.coin()) openOffice();
    if (!office_.isOpen()) return std::nullopt;
    auto answer = office_.ask(actor, letter);
    ++coverage_.requests;
    trace_.say("server answers {} to {}{}", answer.status, actor, office_.dead ? ", and dies" : "");
    if (office_.dead) {
        settleOffice();
        return std::nullopt;
    }
    if (answer.status == 200 && takeInOffice()) checkKept(letter, answer.body);
    return answer;
}

// What the server says it set aside it keeps: it may be all that is left of it.
void World::checkKept(const Letter& letter, const Bytes& body) const {
    const auto response = sync::wire::decodeSyncResponse(body);
    if (!response || response->aside.empty()) return;
    const auto request = sync::wire::decodeSyncRequest(letter.request);
    if (!request) return;
    const auto told = [&](const log::Event& event) {
        const Hash hash = log::hashOf(event.envelope);
        return std::any_of(response->aside.begin(), response->aside.end(),
                           [&](const auto& aside) { return aside.hash == hash; });
    };
    for (const auto& segment : request->push)
        for (const auto& event : segment.events)
            if (!oracle_.has(kServer, event.envelope.id) && told(event))
                throw Violation{fmt::format("the server does not have number {}, which it set aside",
                                            event.envelope.seq)};
}

// What stands in the log when the answer is ready must be there for ever. False: it cannot be read now.
bool World::takeInOffice() {
    const auto rows = rowsAfter(*office_.store, office_.lastPos);
    if (!rows) {
        if (!office_.sick && !memoryShort_) must(Status(rows.error()), "the server cannot read its log");
        return false;
    }
    noteCommitted(*rows);
    return true;
}

void World::noteCommitted(const std::vector<LogRow>& rows) {
    for (const auto& row : rows) {
        oracle_.committed(row);
        if (!row.aside) office_.lastPos = row.pos; // the place of one set aside may be another's later
    }
}

void World::openOffice() {
    endShortage();
    office_.moment = Moment::ServerOpening;
    const auto opened = office_.open();
    office_.moment = Moment::Idle;
    trace_.say("server opens: {}", opened ? "ok" : opened.error().name());
    if (office_.dead) return settleOffice();
    if (!opened) {
        office_.close();
        if (!office_.sick && !memoryShort_)
            throw Violation{fmt::format("the server cannot be opened: {}", opened.error().name())};
        return;
    }
    if (office_.sick || memoryShort_) return office_.close();
    const auto rows = must(rowsAfter(*office_.store, 0), "the server cannot read its log");
    if (const auto lost = oracle_.missing(kServer, rows, false))
        throw Violation{fmt::format("the server lost {}", *lost)};
    noteCommitted(rows); // also what it could not answer any more
}

void World::settleOffice() {
    if (!office_.dead || office_.moment != Moment::Idle) return;
    office_.close();
    office_.disk.powerOn();
    office_.dead = false;
    if (!office_.setBackTo) return;
    office_.disk.restore(office_.setBackTo->image);
    oracle_.setHolding(kServer, office_.setBackTo->holding);
    office_.lastPos = office_.setBackTo->lastPos;
    office_.setBackTo.reset();
    office_.wasSetBack = true;
    for (const auto& tablet : tablets_) tablet->unknown = true;
}

void World::backUp() {
    if (!office_.isOpen() || office_.sick) return;
    trace_.say("server is backed up");
    office_.backups.push_back(
        std::make_shared<Copy>(Copy{office_.disk.image(), oracle_.holding(kServer), office_.lastPos, false}));
}

void World::deliverStrays(bool all) {
    std::vector<Stray> due;
    for (auto& stray : strays_)
        if (all || stray.due <= trace_.step) due.push_back(std::move(stray));
    std::erase_if(strays_, [&](const Stray& stray) { return all || stray.due <= trace_.step; });
    while (!due.empty()) { // in any order
        const auto which = chance_.below(due.size());
        const auto stray = std::move(due[which]);
        due.erase(due.begin() + static_cast<std::ptrdiff_t>(which));
        static_cast<void>(serve(0, stray.letter));
    }
}

} // namespace feltbog::simulation
