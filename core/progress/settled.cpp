// SPDX-License-Identifier: MPL-2.0
#include "core/progress/settled.h"

#include "core/log/hlc.h"
#include "core/store/events.h"
#include "core/store/plans.h"
#include "core/store/rebuild.h"
#include "core/store/settled.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace feltbog::progress {
namespace {

using Json = nlohmann::json; // names sorted: one way to write it

constexpr auto kVerdicts =
    std::to_array<std::string_view>({"reached", "on-track", "behind", "not-yet", "no-data", "no-target",
                                     "partly-reached", "not-judged", "not-comparable", "ended"});
constexpr auto kKinds =
    std::to_array<std::string_view>({"count", "percent", "mean", "level", "each", "words"});

template <std::size_t Size>
std::size_t indexOf(const std::array<std::string_view, Size>& words, const std::string& word) {
    const auto at = std::find(words.begin(), words.end(), word);
    if (at == words.end()) throw Json::other_error::create(501, "word", nullptr);
    return static_cast<std::size_t>(at - words.begin());
}

// A number that is missing has no name: shorter, and null is no number.
void put(Json& to, const char* name, const std::optional<double>& value) {
    if (value) to[name] = *value;
}
std::optional<double> number(const Json& from, const char* name) {
    return from.contains(name) ? std::optional(from.at(name).get<double>()) : std::nullopt;
}

Json write(const SettledFigure& f) {
    Json out = {{"criterion", f.criterion},   {"text", f.text}, {"kind", word(f.kind)},
                {"verdict", word(f.verdict)}, {"note", f.note}, {"rests", f.rests}};
    put(out, "value", f.value);
    put(out, "target_min", f.targetMin);
    put(out, "target_max", f.targetMax);
    put(out, "expected", f.expected);
    if (f.span) out["span"] = {f.span->fewest, f.span->most, f.span->open};
    return out;
}

SettledFigure readFigure(const Json& j) {
    SettledFigure f;
    f.criterion = j.at("criterion").get<std::string>();
    f.text = j.at("text").get<std::string>();
    f.kind = static_cast<FigureKind>(indexOf(kKinds, j.at("kind").get<std::string>()));
    f.verdict = static_cast<Verdict>(indexOf(kVerdicts, j.at("verdict").get<std::string>()));
    f.note = j.at("note").get<std::string>();
    f.rests = j.at("rests").get<double>();
    f.value = number(j, "value");
    f.targetMin = number(j, "target_min");
    f.targetMax = number(j, "target_max");
    f.expected = number(j, "expected");
    if (j.contains("span"))
        f.span = PersonSpan{j["span"].at(0).get<std::int64_t>(), j["span"].at(1).get<std::int64_t>(),
                            j["span"].at(2).get<std::int64_t>()};
    return f;
}

Json write(const Settled& s) {
    Json out = {{"from", s.range.from.iso()}, {"to", s.range.to.iso()}, {"name", s.name},
                {"as_of", s.asOf.iso()},      {"plan", s.plan.hex()},   {"engine", s.engine},
                {"digest", s.digest},         {"events", s.events},     {"uninterpreted", s.uninterpreted},
                {"erased", s.erased},         {"heads", Json::array()}, {"figures", Json::array()}};
    for (const auto& h : s.heads)
        out["heads"].push_back({{"device", h.device.hex()}, {"seq", h.seq}, {"hash", h.hash.hex()}});
    for (const auto& f : s.figures) out["figures"].push_back(write(f));
    return out;
}

Date date(const Json& j, const char* name) {
    const auto read = Date::parse(j.at(name).get<std::string>());
    if (!read) throw Json::other_error::create(501, name, nullptr);
    return *read;
}

template <class IdType>
IdType id(const Json& j, const char* name) {
    const auto read = IdType::fromHex(j.at(name).get<std::string>());
    if (!read) throw Json::other_error::create(501, name, nullptr);
    return *read;
}

Settled readSettled(const Json& j) {
    Settled s;
    s.range = {date(j, "from"), date(j, "to")};
    s.name = j.at("name").get<std::string>();
    s.asOf = date(j, "as_of");
    s.plan = id<Hash>(j, "plan");
    s.engine = j.at("engine").get<std::string>();
    s.digest = j.at("digest").get<std::string>();
    s.events = j.at("events").get<std::int64_t>();
    s.uninterpreted = j.at("uninterpreted").get<std::int64_t>();
    s.erased = j.at("erased").get<std::int64_t>();
    for (const auto& h : j.at("heads"))
        s.heads.push_back({id<DeviceId>(h, "device"), h.at("seq").get<std::uint64_t>(), id<Hash>(h, "hash")});
    for (const auto& f : j.at("figures")) s.figures.push_back(readFigure(f));
    return s;
}

} // namespace

std::string_view word(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }
std::string_view word(FigureKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

Settled settle(const Progress& progress) {
    Settled out;
    out.range = progress.period.range;
    out.name = progress.period.name;
    out.asOf = progress.period.asOf;
    out.digest = progress.digest;
    out.events = progress.events;
    out.uninterpreted = progress.uninterpreted;
    for (const auto& p : progress.criteria) {
        if (!p.criterion->measure) continue; // nothing was counted
        out.figures.push_back({p.criterion->id, p.criterion->text, p.kind, p.value, p.targetMin, p.targetMax,
                               p.expected, p.verdict, p.note, p.parts.synced + p.parts.waiting, p.span});
    }
    return out;
}

Status describe(store::Db& db, Settled& settled) {
    FB_ASSIGN(const auto plan, store::newestPlanHash(db));
    settled.plan = plan.value_or(Hash{});
    settled.engine = store::engine();
    FB_ASSIGN(const auto devices, store::devices(db));
    for (const auto& d : devices)
        if (d.headSeq > 0) settled.heads.push_back({d.id, d.headSeq, d.headHash});
    FB_ASSIGN(settled.erased, store::erasedBetween(db, settled.range));
    return {};
}

std::string encode(const std::vector<Settled>& periods, const std::vector<DeviceId>& lost) {
    Json out = {{"format", 1}, {"periods", Json::array()}};
    for (const auto& device : lost) out["lost"].push_back(device.hex());
    for (const auto& s : periods) out["periods"].push_back(write(s));
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<Settled>> decode(std::string_view json) {
    try {
        const Json j = Json::parse(json);
        if (j.at("format") != 1) return std::nullopt;
        std::vector<Settled> out;
        for (const auto& s : j.at("periods")) out.push_back(readSettled(s));
        return out;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

void show(const Settled& settled, std::vector<CriterionProgress>& criteria) {
    for (auto& p : criteria) {
        const auto f = std::find_if(settled.figures.begin(), settled.figures.end(),
                                    [&](const auto& figure) { return figure.criterion == p.criterion->id; });
        if (f == settled.figures.end()) continue;
        p.kind = f->kind;
        p.value = f->value;
        p.parts = {f->rests, 0, 0};
        p.targetMin = f->targetMin;
        p.targetMax = f->targetMax;
        p.expected = f->expected;
        p.verdict = f->verdict;
        p.note = f->note;
        p.span = f->span;
    }
}

} // namespace feltbog::progress
