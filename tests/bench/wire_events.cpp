// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/wire_events.h"

#include "core/base/uuid.h"
#include "core/log/body.h"

#include <array>

namespace feltbog::bench {
namespace {

class Seeded final : public ports::Random {
  public:
    void fill(std::span<std::uint8_t> out) override {
        for (auto& b : out) {
            state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
            b = static_cast<std::uint8_t>(state_ >> 56);
        }
    }
    std::size_t below(std::size_t n) {
        std::array<std::uint8_t, 2> r{};
        fill(r);
        return (std::size_t{r[0]} << 8 | r[1]) % n;
    }

  private:
    std::uint64_t state_ = 42;
};

// What weeks of street work and courses leave: contacts, persons met (a token), attendance, now and then a
// sealed card, help on to another offer.
void fillIn(log::OpenBody& open, log::PrivateBody& priv, log::Kind kind, Seeded& random,
            const std::vector<Token>& tokens, const RecordId& course) {
    static constexpr const char* kPlaces[] = {"torvet", "klubben", "skolegaarden", "gangstien"};
    static constexpr const char* kBands[] = {"0-9", "10-14", "15-17", "18-24"};
    const auto person = [&] { priv.members.push_back({tokens[random.below(tokens.size())], {}, {}}); };
    switch (kind) {
    case log::Kind::Contact:
        open.timeBand = "aften";
        open.place = kPlaces[random.below(4)];
        open.themes = {"fritid", "skole"};
        open.amounts = {{kBands[random.below(4)], static_cast<std::int64_t>(1 + random.below(6))}};
        break;
    case log::Kind::Attendance:
        open.course = course;
        open.session = course;
        open.status = random.below(5) == 0 ? "fraværende" : "mødt";
        person();
        break;
    case log::Kind::Card:
        person();
        priv.members.back().unit = "barn";
        priv.members.back().band = kBands[random.below(4)];
        random.fill(priv.key.bytes);
        priv.sealed.resize(24 + 16 + 90);
        random.fill(priv.sealed);
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

} // namespace

Events realisticEvents(std::size_t count) {
    static constexpr std::pair<int, log::Kind> kMix[] = {{25, log::Kind::Contact},
                                                         {40, log::Kind::Met},
                                                         {25, log::Kind::Attendance},
                                                         {3, log::Kind::Card},
                                                         {7, log::Kind::Bridging}};
    Seeded random;
    std::vector<Token> tokens(150);
    for (auto& t : tokens) t = uuid4<Token>(random);
    Hash plan, prev;
    random.fill(plan.bytes);
    const auto device = uuid4<DeviceId>(random);
    const auto actor = uuid4<ActorId>(random);
    auto course = uuid7<RecordId>(Instant{}, random);
    Instant now = noon(Date::of(2019, 3, 1));
    Events out;
    for (std::size_t i = 0; i < count; ++i) {
        int pick = static_cast<int>(random.below(100));
        log::Kind kind{};
        for (const auto& [share, k] : kMix) {
            kind = k;
            if ((pick -= share) < 0) break;
        }
        if (i % 40 == 0) random.fill(course.bytes);
        now += std::chrono::milliseconds{5000 + 10 * static_cast<long>(random.below(60000))};
        log::OpenBody open;
        log::PrivateBody priv;
        open.plan = plan;
        open.date = civil(now).date;
        open.activity = kind == log::Kind::Attendance ? "fritidspas" : "gadeplan";
        fillIn(open, priv, kind, random, tokens, course);
        log::Event event;
        event.open = log::Body{uuid4<keys::Salt>(random), log::encode(open)};
        auto& e = event.envelope;
        if (!priv.members.empty()) {
            event.priv = log::Body{uuid4<keys::Salt>(random), log::encode(priv)};
            e.privateCommit = log::commitPrivate(*event.priv);
            e.circle = keys::circleId(open.activity);
        }
        e.device = device;
        e.seq = i + 1;
        e.id = uuid7<EventId>(now, random);
        e.actor = actor;
        e.hlc = static_cast<std::uint64_t>(now.time_since_epoch().count()) << 16;
        e.kind = static_cast<std::uint16_t>(kind);
        e.openCommit = log::commitOpen(*event.open);
        e.prevHash = prev;
        prev = log::hashOf(e);
        out.push_back(std::move(event));
    }
    return out;
}

} // namespace feltbog::bench
