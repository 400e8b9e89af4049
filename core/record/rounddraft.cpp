// SPDX-License-Identifier: MPL-2.0
#include "core/record/rounddraft.h"

#include <nlohmann/json.hpp>

namespace feltbog::record {
namespace {

using Json = nlohmann::json;
constexpr std::string_view kDraft = "round";

Json toJson(const Round& round) {
    Json out = {{"activity", round.activity},
                {"date", round.date.days},
                {"started", round.started.time_since_epoch().count()},
                {"met", Json::array()},
                {"fresh", Json::array()},
                {"uncarded", Json::array()},
                {"leads", Json::array()}};
    for (const auto& m : round.met) out["met"].push_back({m.token.hex(), m.unit, m.band});
    for (const auto& f : round.fresh)
        out["fresh"].push_back(
            {f.token.hex(), f.person.callName, f.person.unit, f.person.band, f.person.fields});
    for (const auto& u : round.uncarded) out["uncarded"].push_back({u.unit, u.band, u.metBefore, u.count});
    for (const auto& l : round.leads) out["leads"].push_back({l.token.hex(), l.offer, l.status});
    return out;
}

// Throws nlohmann's exceptions when the draft is not what toJson wrote; openRound turns them into an Error.
Round fromJson(const Json& in) {
    Round round;
    round.activity = in.at("activity").get<std::string>();
    round.date = Date{in.at("date").get<std::int32_t>()};
    round.started = Instant{std::chrono::milliseconds{in.at("started").get<std::int64_t>()}};
    const auto token = [](const Json& entry) {
        return Token::fromHex(entry.at(0).get<std::string>()).value_or(Token{});
    };
    for (const auto& m : in.at("met"))
        round.met.push_back({token(m), m.at(1).get<std::string>(), m.at(2).get<std::string>()});
    for (const auto& f : in.at("fresh")) {
        NewPerson person{f.at(1).get<std::string>(), f.at(2).get<std::string>(), f.at(3).get<std::string>()};
        if (f.size() > 4) f.at(4).get_to(person.fields); // rounds begun by an older version have none
        round.fresh.push_back({token(f), std::move(person)});
    }
    for (const auto& u : in.at("uncarded"))
        round.uncarded.push_back({u.at(0).get<std::string>(), u.at(1).get<std::string>(),
                                  u.at(2).get<std::string>(), u.at(3).get<std::int64_t>()});
    if (in.contains("leads")) // as above
        for (const auto& l : in.at("leads"))
            round.leads.push_back({token(l), l.at(1).get<std::string>(), l.at(2).get<std::string>()});
    return round;
}

} // namespace

Status keepRound(Notebook& notebook, const Round& round) {
    const std::string text = toJson(round).dump();
    return notebook.store().transact(
        [&](store::Db& db) { return store::putDraft(db, kDraft, asBytes(text)); });
}

Status dropRound(Notebook& notebook) {
    return notebook.store().transact([&](store::Db& db) { return store::dropDraft(db, kDraft); });
}

Result<std::optional<Round>> openRound(Notebook& notebook) {
    std::optional<Bytes> text;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(text, store::draft(db, kDraft));
        return {};
    }));
    if (!text) return std::optional<Round>{};
    try {
        return std::optional<Round>{fromJson(Json::parse(*text))};
    } catch (const Json::exception&) {
        return fail(ErrorCode::StoreCorrupt, "den åbne runde");
    }
}

} // namespace feltbog::record
