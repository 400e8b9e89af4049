// SPDX-License-Identifier: MPL-2.0
#include "core/partners/due.h"

#include "core/partners/plan.h"
#include "core/record/check.h"

#include <algorithm>

namespace feltbog::partners {
namespace {

// The newest reading before the day that has a value.
Result<std::optional<Last>> lastReading(store::Db& db, const std::string& series, Date before) {
    store::Query q(
        db, "SELECT n, day FROM fact WHERE kind = 34 AND type = ? AND aside = 0 AND status <> 'mangler'"
            " AND day < ? ORDER BY day DESC, pos DESC LIMIT 1");
    return store::first(q.with(series, before), [](store::Query& row) {
        return Last{Amount{row.integer(0)}, row.date(1)};
    });
}

// The newest delivery before the day that has this number.
Result<std::optional<Last>> lastOf(store::Db& db, const std::string& type, const std::string& word,
                                   Date before) {
    store::Query q(db, "SELECT a.n, f.day FROM fact f JOIN amount a ON a.pos = f.pos"
                       " WHERE f.kind = 33 AND f.type = ? AND f.part = 0 AND f.aside = 0 AND a.what = ?"
                       " AND f.day < ? ORDER BY f.day DESC, f.pos DESC LIMIT 1");
    return store::first(q.with(type, word, before), [](store::Query& row) {
        return Last{Amount::of(row.integer(0)), row.date(1)};
    });
}

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? "ingen" : out;
}

} // namespace

Result<std::vector<Figure>> dueFrom(record::Notebook& notebook, const std::string& partner,
                                    const std::vector<std::string>& keys, Date on) {
    FB_ASSIGN(const auto plan, notebook.plan());
    const auto own = keysOf(*plan, partner);
    if (own.empty()) return fail(ErrorCode::PartnerUnknown, listed(partnersOf(*plan)), "partner");
    std::vector<Figure> out;
    for (const auto& key : keys.empty() ? own : keys) {
        if (std::find(own.begin(), own.end(), key) == own.end())
            return fail(ErrorCode::FigureUnknown, record::shown(key), "figures");
        FB_ASSIGN(out.emplace_back(), figureOf(*plan, key, on));
    }
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        for (auto& figure : out)
            for (auto& number : figure.numbers) {
                FB_ASSIGN(number.last, number.word.empty() ? lastReading(db, figure.key, on)
                                                           : lastOf(db, figure.key, number.word, on));
            }
        return {};
    }));
    return out;
}

} // namespace feltbog::partners
