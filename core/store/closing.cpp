// SPDX-License-Identifier: MPL-2.0
#include "core/store/closing.h"

#include "core/store/settled.h"

namespace feltbog::store {
namespace {

using log::Kind;

constexpr std::string_view kClosedMeta = "closed";     // id of the event that closed the plan
constexpr std::string_view kNewKeyMeta = "closed.key"; // this file was made after it, under a key of its own

// As outlivesClosing().
#define FELTBOG_STAYS "kind IN (1, 2, 50, 51, 53, 54, 55, 56, 60, 61, 62, 63)"

Result<bool> has(Db& db, std::string_view key) {
    FB_ASSIGN(const auto value, meta(db, key));
    return value.has_value();
}

} // namespace

bool outlivesClosing(std::uint16_t kind) {
    switch (static_cast<Kind>(kind)) {
    case Kind::Device:
    case Kind::Plan:
    case Kind::Organisation:
    case Kind::Certificate:
    case Kind::Revocation:
    case Kind::Introduction:
    case Kind::Release:
    case Kind::Succession:
    case Kind::Report:
    case Kind::YearLocked:
    case Kind::PlanClosed:
    case Kind::NothingMore:
        return true;
    default:
        return false;
    }
}

log::Event asAfterClosing(log::Event event) {
    if (!outlivesClosing(event.envelope.kind)) event.open = event.priv = std::nullopt;
    return event;
}

Result<bool> isClosed(Db& db) { return has(db, kClosedMeta); }

Result<Date> closedOn(Db& db) {
    FB_ASSIGN(const auto events, settledEvents(db, Kind::PlanClosed));
    for (const auto& event : events)
        if (event.status == kClosed) return event.date;
    return Date{};
}

Status closeLog(Db& db, const EventId& by) {
    FB_TRY(db.run("UPDATE event SET open_salt = NULL, open = NULL, private_salt = NULL, private = NULL,"
                  " record = id, interpreted = 1 WHERE NOT " FELTBOG_STAYS
                  " AND (open IS NOT NULL OR private IS NOT NULL OR record <> id OR interpreted = 0)"));
    for (const char* table : {"fact", "amount", "card", "conflict", "draft", "reference", "circle_key",
                              "invitation", "wanted", "delivery"})
        FB_TRY(db.run(("DELETE FROM " + std::string(table)).c_str()));
    FB_ASSIGN(const bool already, isClosed(db));
    return already ? Status{} : putMeta(db, kClosedMeta, by.view());
}

Result<bool> wantsNewKey(Db& db) {
    FB_ASSIGN(const bool closed, isClosed(db));
    FB_ASSIGN(const bool fresh, has(db, kNewKeyMeta));
    return closed && !fresh;
}

Status copyUnderNewKey(Store& store, const std::filesystem::path& copy, const DbKey& key) {
    FB_TRY(store.copyTo(copy, key));
    FB_ASSIGN(const auto made, Store::open(copy, key, Db::Mode::Existing));
    return made->transact([](Db& db) { return putMeta(db, kNewKeyMeta, {}); });
}

} // namespace feltbog::store
