// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/sender.h"

#include "sync/tuning.h"
#include "tests/testlib/fixture.h"

namespace feltbog::bench {

namespace wire = sync::wire;
using testing::must;

namespace {

keys::SigningKey keyFrom(std::uint64_t seed) {
    Seeded random(seed);
    return keys::newSigningKey(random);
}

Bytes bodyOf(sync::HttpReply reply) {
    if (reply.status != 200) qFatal("the server answers %d", reply.status);
    return std::move(reply.body);
}

} // namespace

Sender::Sender(const Server& server, sync::Transport& road, std::uint64_t seed)
    : life_(seed), key_(keyFrom(~seed)) {
    wire::EnrolRequest request{server.code(), life_.device(), key_.publicKey, {}};
    request.proof = keys::sign(key_.secret, wire::enrolProof(request));
    (void)bodyOf(must(road.post("/v1/enrol", {}, wire::encode(request))));
}

void Sender::push(sync::Transport& road, std::size_t events, wire::Cursor& end) {
    std::vector<log::Event> batch;
    batch.reserve(events);
    for (std::size_t i = 0; i < events; ++i)
        batch.push_back(acked_ == 0 && i == 0 ? life_.introduction(key_.publicKey) : life_.next());
    const auto last = batch.back().envelope;
    wire::SyncRequest request;
    request.cursor = end;
    request.limit = 1;
    request.have = {{life_.device(), last.seq}};
    request.push = {{log::signHead(last.device, last.seq, log::hashOf(last), key_.secret), std::move(batch)}};
    const auto reply = ask(road, std::move(request));
    for (const auto& ack : reply.devices)
        if (ack.device == life_.device()) acked_ = ack.acked;
    if (acked_ != last.seq) qFatal("not acknowledged");
    end = reply.cursor;
}

bool Sender::fetch(sync::Transport& road, wire::Cursor& at) {
    wire::SyncRequest request;
    request.limit = sync::tuning::kPageEvents;
    request.cursor = at;
    const auto reply = ask(road, std::move(request));
    at = reply.cursor;
    return reply.more;
}

wire::SyncResponse Sender::ask(sync::Transport& road, wire::SyncRequest request) {
    request.device = life_.device();
    const Bytes body = wire::encode(request);
    const auto signature = keys::sign(key_.secret, wire::requestHash(body));
    return must(wire::decodeSyncResponse(bodyOf(
        must(road.post("/v1/sync",
                       {"Content-Type: application/octet-stream", "Feltbog-Device: " + life_.device().hex(),
                        "Feltbog-Signature: " + signature.hex()},
                       body)))));
}

} // namespace feltbog::bench
