// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/wire_events.h"

#include "core/base/uuid.h"

#include <array>

namespace feltbog::bench {
namespace {

constexpr std::size_t kTokens = 150;
constexpr std::pair<int, log::Kind> kMix[] = {{25, log::Kind::Contact},
                                              {40, log::Kind::Met},
                                              {25, log::Kind::Attendance},
                                              {3, log::Kind::Card},
                                              {7, log::Kind::Bridging}};

} // namespace

void Seeded::fill(std::span<std::uint8_t> out) {
    for (auto& b : out) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        b = static_cast<std::uint8_t>(state_ >> 56);
    }
}

std::size_t Seeded::below(std::size_t n) {
    std::array<std::uint8_t, 2> r{};
    fill(r);
    return (std::size_t{r[0]} << 8 | r[1]) % n;
}

Life::Life(std::uint64_t seed) : random_(seed), tokens_(kTokens), now_(noon(Date::of(2019, 3, 1))) {
    for (auto& t : tokens_) t = uuid4<Token>(random_);
    random_.fill(plan_.bytes);
    device_ = uuid4<DeviceId>(random_);
    actor_ = uuid4<ActorId>(random_);
    course_ = uuid7<RecordId>(Instant{}, random_);
}

log::Event Life::introduction(const keys::PublicKey& key) {
    log::OpenBody open;
    open.publicKey.assign(key.bytes.begin(), key.bytes.end());
    return append(log::Kind::Device, open, {});
}

log::Event Life::next() {
    int pick = static_cast<int>(random_.below(100));
    log::Kind kind{};
    for (const auto& [share, k] : kMix) {
        kind = k;
        if ((pick -= share) < 0) break;
    }
    if (count_++ % 40 == 0) random_.fill(course_.bytes);
    now_ += std::chrono::milliseconds{5000 + 10 * static_cast<long>(random_.below(60000))};
    log::OpenBody open;
    log::PrivateBody priv;
    open.plan = plan_;
    open.date = civil(now_).date;
    open.activity = kind == log::Kind::Attendance ? "fritidspas" : "gadeplan";
    fillIn(open, priv, kind);
    return append(kind, open, priv);
}

// Contacts, persons met (a token), attendance, now and then a sealed card, help on to another offer.
void Life::fillIn(log::OpenBody& open, log::PrivateBody& priv, log::Kind kind) {
    static constexpr const char* kPlaces[] = {"torvet", "klubben", "skolegaarden", "gangstien"};
    static constexpr const char* kBands[] = {"0-9", "10-14", "15-17", "18-24"};
    const auto person = [&] { priv.members.push_back({tokens_[random_.below(kTokens)], {}, {}}); };
    switch (kind) {
    case log::Kind::Contact:
        open.timeBand = "aften";
        open.place = kPlaces[random_.below(4)];
        open.themes = {"fritid", "skole"};
        open.amounts = {{kBands[random_.below(4)], static_cast<std::int64_t>(1 + random_.below(6))}};
        break;
    case log::Kind::Attendance:
        open.course = course_;
        open.session = course_;
        open.status = random_.below(5) == 0 ? "fraværende" : "mødt";
        person();
        break;
    case log::Kind::Card:
        person();
        priv.members.back().unit = "barn";
        priv.members.back().band = kBands[random_.below(4)];
        random_.fill(priv.key.bytes);
        priv.sealed.resize(24 + 16 + 90);
        random_.fill(priv.sealed);
        break;
    case log::Kind::Bridging:
        open.type = "fritidsklub";
        open.status = "startet";
        person();
        break;
    default:
        person();
        break;
    }
}

log::Event Life::append(log::Kind kind, const log::OpenBody& open, const log::PrivateBody& priv) {
    log::Event event;
    event.open = log::Body{uuid4<keys::Salt>(random_), log::encode(open)};
    auto& e = event.envelope;
    if (!priv.members.empty()) {
        event.priv = log::Body{uuid4<keys::Salt>(random_), log::encode(priv)};
        e.privateCommit = log::commitPrivate(*event.priv);
        e.circle = keys::circleId(open.activity);
    }
    e.device = device_;
    e.seq = ++seq_;
    e.id = uuid7<EventId>(now_, random_);
    e.actor = actor_;
    e.hlc = static_cast<std::uint64_t>(now_.time_since_epoch().count()) << 16;
    e.kind = static_cast<std::uint16_t>(kind);
    e.openCommit = log::commitOpen(*event.open);
    e.prevHash = prev_;
    prev_ = log::hashOf(e);
    return event;
}

Events realisticEvents(std::size_t count) {
    Life life(42);
    Events out;
    while (out.size() < count) out.push_back(life.next());
    return out;
}

} // namespace feltbog::bench
