// SPDX-License-Identifier: MPL-2.0
#include "sync/server/backup/copy.h"

namespace feltbog::sync::server {
namespace {

constexpr std::size_t kAtOnce = 5000;            // events held in memory
constexpr std::string_view kMeta[] = {"office"}; // what of meta belongs to the ledger and not to its place

struct Run {
    std::vector<log::Event> events;
    std::vector<Hash> hashes;
    log::SignedHead end;
};

// Collects events into runs and writes them to the copy, many at a time.
class Writer {
  public:
    explicit Writer(LedgerTx& to) : to_(to) {}

    Status add(store::NumberedEvent&& next) {
        const auto& e = next.event.envelope;
        const std::string place = "enhed " + e.device.hex().substr(0, 8) + ", nr. " + std::to_string(e.seq);
        if (log::hashOf(e) != next.hash) return fail(ErrorCode::ChainBroken, place);
        FB_TRY(log::checkBodies(next.event));
        last_ = next.mark;
        ++events;
        const log::SignedHead end{e.device, e.seq, next.hash, next.signature.value_or(keys::Signature{})};
        run_.hashes.push_back(next.hash);
        run_.events.push_back(std::move(next.event));
        if (!next.signature) return {};
        run_.end = end;
        waiting_ += run_.events.size();
        runs_.push_back(std::move(run_));
        run_ = {};
        return waiting_ < kAtOnce ? Status{} : flush();
    }

    Status flush() {
        for (const auto& run : runs_) FB_TRY(to_.append({run.events, run.hashes, run.end}));
        runs_.clear();
        waiting_ = 0;
        FB_ASSIGN(const auto mark, to_.mark());
        return mark == last_ ? Status{} : fail(ErrorCode::ChainBroken, "serverens rækkefølge");
    }

    [[nodiscard]] bool unfinished() const { return !run_.events.empty(); }
    [[nodiscard]] const store::ServerMark& last() const { return last_; }
    std::uint64_t events = 0;

  private:
    LedgerTx& to_;
    Run run_;
    std::vector<Run> runs_;
    std::size_t waiting_ = 0;
    store::ServerMark last_;
};

Status mustBeEmpty(LedgerTx& to) {
    FB_ASSIGN(const auto chains, to.chains());
    return chains.empty() ? Status{} : fail(ErrorCode::StoreExists, "målet");
}

Status copyEvents(LedgerTx& from, LedgerTx& to, Copied& out) {
    Writer writer(to);
    Status failed;
    FB_TRY(from.eachNumbered(0, [&](store::NumberedEvent&& next) {
        failed = writer.add(std::move(next));
        return failed.ok();
    }));
    if (!failed) return failed;
    if (writer.unfinished()) return fail(ErrorCode::ChainBroken, "en underskrift mangler til sidst");
    if (writer.events > 0) FB_TRY(writer.flush());
    FB_ASSIGN(out.mark, from.mark());
    out.events = writer.events;
    return out.mark == writer.last() ? Status{} : fail(ErrorCode::ChainBroken, "serverens rækkefølge");
}

Status copyAside(LedgerTx& from, LedgerTx& to, Copied& out) {
    return from.eachAside([&](SetAside&& entry) -> Status {
        if (log::hashOf(entry.event.envelope) != entry.hash)
            return fail(ErrorCode::ChainBroken, "lagt til side");
        FB_TRY(to.setAside(entry));
        ++out.aside;
        return {};
    });
}

// Devices and codes last: a device that is here without a key took it from its first event.
Status copyRest(LedgerTx& from, LedgerTx& to, const std::vector<Chain>& chains) {
    for (const auto& chain : chains)
        if (chain.enrolled) FB_TRY(to.enrol(chain.device, chain.key, chain.succeeds));
    for (const auto& chain : chains) FB_TRY(to.setDurable(chain.device, chain.headSeq));
    FB_ASSIGN(const auto codes, from.codes());
    for (const auto& code : codes) FB_TRY(to.putCode(code));
    FB_ASSIGN(const auto deliveries, from.deliveries());
    for (const auto& delivery : deliveries) FB_TRY(to.putDelivery(delivery));
    for (const auto key : kMeta) {
        FB_ASSIGN(const auto value, from.meta(key));
        if (value) FB_TRY(to.putMeta(key, *value));
    }
    return {};
}

Status copyAll(LedgerTx& from, LedgerTx& to, Copied& out) {
    FB_TRY(mustBeEmpty(to));
    FB_ASSIGN(out.chains, from.chains());
    std::vector<DeviceId> devices;
    for (const auto& chain : out.chains) devices.push_back(chain.device);
    FB_TRY(to.lock(devices));
    FB_TRY(copyEvents(from, to, out));
    FB_TRY(copyAside(from, to, out));
    return copyRest(from, to, out.chains);
}

} // namespace

Result<Copied> copyLedger(LedgerTx& from, Ledger& to) {
    Copied out;
    FB_TRY(to.transact([&](LedgerTx& tx) {
        out = {}; // a store that gave way runs this again
        return copyAll(from, tx, out);
    }));
    return out;
}

} // namespace feltbog::sync::server
