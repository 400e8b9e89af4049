// SPDX-License-Identifier: MPL-2.0
#include "core/store/salvage.h"

#include "core/store/damagedcopy.h"
#include "core/store/pages.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbog::store {
namespace {

using Type = Value::Type;

// Columns of `event` in their order on the page (core/store/migrations.cpp); new ones come at the end.
enum Column : std::size_t {
    kPos,
    kDevice,
    kSeq,
    kId,
    kKind,
    kVersion,
    kHlc,
    kActor,
    kCircle,
    kRecord,
    kHash,
    kOpenCommit,
    kPrivateCommit,
    kOpenSalt,
    kOpen,
    kPrivateSalt,
    kPrivate,
    kServerSeq,
    kOrderHash,
    kAside,
    kInterpreted,
    kColumns
};

std::uint64_t whole(const Value& value) { return static_cast<std::uint64_t>(value.integer); }

bool isEvent(const Row& row) {
    const auto& v = row.values;
    return !row.keyed && v.size() >= kColumns && v[kPos].null() && v[kDevice].isInteger() &&
           v[kSeq].isInteger() && v[kId].isBlob(16) && v[kRecord].isBlob(16) && v[kHash].isBlob(32);
}
bool isDevice(const Row& row) {
    const auto& v = row.values;
    return !row.keyed && v.size() >= 7 && v.size() <= 10 && v[0].null() && v[1].isBlob(16) &&
           v[3].isInteger() && v[5].isInteger();
}
bool isIdentity(const Row& row) {
    const auto& v = row.values;
    return !row.keyed && v.size() == 5 && v[0].null() && v[1].isBlob(16) && v[2].isBlob(16) &&
           v[3].isBlob(32) && v[4].isBlob(64);
}
bool isCircleKey(const Row& row) {
    const auto& v = row.values;
    return row.keyed && v.size() == 4 && v[0].isBlob(16) && v[1].isBlob(16) && v[2].isInteger() &&
           v[3].isBlob(32);
}
bool isNamed(const Row& row) { // meta, draft, reference
    const auto& v = row.values;
    return row.keyed && v.size() == 2 && v[0].isText() && v[1].type == Type::Blob;
}

log::Event eventOf(const std::vector<Value>& v) {
    log::Event out;
    auto& e = out.envelope;
    e.seq = whole(v[kSeq]);
    e.id = v[kId].id<EventId>();
    e.actor = v[kActor].id<ActorId>();
    e.circle = v[kCircle].id<CircleId>();
    e.hlc = whole(v[kHlc]);
    e.kind = static_cast<std::uint16_t>(v[kKind].integer);
    e.version = static_cast<std::uint16_t>(v[kVersion].integer);
    e.openCommit = v[kOpenCommit].id<Hash>();
    e.privateCommit = v[kPrivateCommit].id<Hash>();
    if (!v[kOpenSalt].null()) out.open = log::Body{v[kOpenSalt].id<keys::Salt>(), v[kOpen].bytes};
    if (!v[kPrivateSalt].null()) out.priv = log::Body{v[kPrivateSalt].id<keys::Salt>(), v[kPrivate].bytes};
    return out;
}

struct Known { // an event with what its row says of it
    log::Event event;
    Hash hash;
};
using Chain = std::map<std::uint64_t, Known>; // by number

struct Told { // what the row of a device says
    DeviceId id;
    std::uint64_t acked = 0;
};

// Gathers what the rows are, then puts chains together.
class Gathering {
  public:
    Salvaged out;

    void take(const Row& row) {
        const auto& v = row.values;
        if (isEvent(row)) {
            if (!v[kAside].null()) return; // its chain has it, or the server
            Known known{eventOf(v), v[kHash].id<Hash>()};
            if (log::checkBodies(known.event))
                chains_[v[kDevice].integer].insert_or_assign(whole(v[kSeq]), std::move(known));
        } else if (isIdentity(row)) {
            out.identity = Identity{v[1].id<DeviceId>(), v[2].id<ActorId>(), v[3].id<keys::PublicKey>(),
                                    v[4].id<keys::SecretKey>()};
        } else if (isDevice(row)) {
            told_[row.rowid] = {v[1].id<DeviceId>(), whole(v[5])};
        } else if (isCircleKey(row)) {
            out.keyring.keys.push_back(
                {v[0].id<KeyId>(), v[1].id<CircleId>(), whole(v[2]), v[3].id<keys::CircleSecret>()});
        } else if (isNamed(row)) {
            named(std::string(asText(v[0].bytes)), v[1].bytes);
        }
    }

    void finish() {
        const auto own = ownNumber();
        for (auto& [number, chain] : chains_) {
            const auto told = told_.find(number);
            const std::uint64_t acked = told == told_.end() ? 0 : told->second.acked;
            if (number == own) {
                out.acked = acked;
                takeChain(chain);
            } else if (own || !out.chain.empty()) {
                continue; // a colleague's
            }
            for (auto& [seq, known] : chain)
                if (seq > std::max<std::uint64_t>(acked, number == own ? out.chain.size() : 0))
                    out.tail.push_back(std::move(known.event));
        }
        out.acked = std::min<std::uint64_t>(out.acked, out.chain.size());
    }

  private:
    void named(std::string name, Bytes value) {
        // What else stands in `meta` is about this copy of the log, and the log comes back from the server.
        static const std::set<std::string> kept = {"hlc", "moves", "server.url"};
        static const std::set<std::string> left = {"engine", "office", "unprojected"};
        if (left.contains(name)) return;
        for (const char* about : {"sync.", "server.", "backup."})
            if (name.starts_with(about) && !kept.contains(name)) return;
        auto& list = kept.contains(name) ? out.meta
                     : name.starts_with("line:") || name.starts_with("record:") || name.starts_with("person:")
                         ? out.references
                         : out.drafts;
        list.emplace_back(std::move(name), std::move(value));
    }

    // The number this file gave its own device; when that page is gone, the one whose chain is signed for.
    std::optional<std::int64_t> ownNumber() {
        if (!out.identity) return std::nullopt;
        for (const auto& [number, told] : told_)
            if (told.id == out.identity->device) return number;
        for (auto& [number, chain] : chains_)
            for (auto& [seq, known] : chain) {
                if (told_.contains(number)) break;
                if (fits(chain, known.event.envelope.seq)) return number;
            }
        return std::nullopt;
    }

    // Whether the event is this device's at this number, following the one before it.
    bool fits(Chain& chain, std::uint64_t seq) {
        auto& known = chain.at(seq);
        known.event.envelope.device = out.identity->device;
        known.event.envelope.prevHash = {};
        if (seq > 1) {
            const auto before = chain.find(seq - 1);
            if (before == chain.end()) return false;
            known.event.envelope.prevHash = before->second.hash;
        }
        return log::hashOf(known.event.envelope) == known.hash;
    }

    void takeChain(Chain& chain) {
        for (std::uint64_t seq = 1; chain.contains(seq) && fits(chain, seq); ++seq)
            out.chain.push_back(chain.at(seq).event);
    }

    std::map<std::int64_t, Chain> chains_;
    std::map<std::int64_t, Told> told_;
};

} // namespace

Result<Salvaged> salvage(const std::filesystem::path& file, const DbKey& key) {
    FB_ASSIGN(const auto copy, DamagedCopy::make(file, key));
    FB_ASSIGN(const auto rows, copy.rows());
    Gathering gathering;
    for (const auto& row : rows.rows) gathering.take(row);
    gathering.finish();
    gathering.out.pages = rows.pages;
    gathering.out.unreadable = rows.unreadable;
    return std::move(gathering.out);
}

} // namespace feltbog::store
