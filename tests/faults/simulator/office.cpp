// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/office.h"

#include "tests/faults/simulator/blank.h"

namespace feltbog::simulation {
namespace {

std::string_view header(const std::vector<std::string>& headers, std::string_view name) {
    for (const std::string_view line : headers)
        if (line.starts_with(name) && line.substr(name.size()).starts_with(": "))
            return line.substr(name.size() + 2);
    return {};
}

sync::server::Answer route(sync::server::Service& service, const Letter& letter) {
    if (letter.path == "/v1/enrol") return service.enrol(letter.request);
    if (letter.path == "/v1/succeed") return service.succeed(letter.request);
    return service.sync(header(letter.headers, "Feltbog-Device"), header(letter.headers, "Feltbog-Signature"),
                        letter.request);
}

} // namespace

Office::Office(const Time& time, std::uint64_t seed, Storm& storm)
    : disk("server", seed), clock(time), random(seed + 1) {
    disk.restore(blankImage());
    disk.onCall([this, &storm] {
        if (!dead) storm.tick(actor, moment);
    });
}

Status Office::open() {
    auto opened = store::Store::open(disk.path("feltbog.db"), simKey(), store::Db::Mode::Create);
    if (!opened) return opened.error();
    store = std::move(opened).value();
    ledger = std::make_unique<sync::server::SqliteLedger>(*store);
    service = std::make_unique<sync::server::Service>(*ledger, clock, pageEvents);
    return {};
}

void Office::close() {
    service.reset();
    ledger.reset();
    store.reset();
}

sync::server::Answer Office::ask(int who, const Letter& letter) {
    actor = who;
    moment = Moment::ServerWorking;
    sync::server::Answer answer;
    try {
        answer = route(*service, letter);
    } catch (const std::exception&) { // as the HTTP server around it does
        answer = sync::server::answerFor(fail(ErrorCode::ServerFailed));
    }
    moment = Moment::Idle;
    return answer;
}

} // namespace feltbog::simulation
