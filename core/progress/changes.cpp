// SPDX-License-Identifier: MPL-2.0
#include "core/progress/changes.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

// Our own mark is a row with a negative position and no record.
std::string watch() {
    std::string sql = "CREATE TEMP TABLE IF NOT EXISTS touched(pos INTEGER NOT NULL, record BLOB NOT NULL,"
                      " PRIMARY KEY(pos, record)) WITHOUT ROWID;";
    const auto onEvery = [&](const std::string& table, const std::string& record) {
        const auto note = [&](const std::string& row) {
            return "INSERT OR IGNORE INTO touched VALUES(" + row + ".pos, " +
                   (record.empty() ? "x''" : row + '.' + record) + ");";
        };
        const auto trigger = [&](const std::string& when, const std::string& body) {
            sql += "CREATE TEMP TRIGGER IF NOT EXISTS touched_" + table + '_' + when + " AFTER " + when +
                   " ON main." + table + " BEGIN " + body + " END;";
        };
        trigger("INSERT", note("NEW"));
        trigger("UPDATE", note("OLD") + note("NEW"));
        trigger("DELETE", note("OLD"));
    };
    onEvery("fact", "record");
    onEvery("amount", "");
    onEvery("card", "record");
    return sql;
}

Result<std::int64_t> number(store::Db& db, const char* sql) {
    store::Query q(db, sql);
    FB_ASSIGN(const bool row, q.step());
    return row ? q.integer(0) : 0;
}

} // namespace

Status Changes::stop(store::Db& db) {
    std::string sql; // triggers before the table they write to
    for (const char* table : {"fact", "amount", "card"})
        for (const char* when : {"INSERT", "UPDATE", "DELETE"})
            sql.append("DROP TRIGGER IF EXISTS temp.touched_")
                .append(table)
                .append("_")
                .append(when)
                .append(";");
    return db.run(sql.append("DROP TABLE IF EXISTS temp.touched;").c_str());
}

Result<Changes::Positions> Changes::take(store::Db& db, std::size_t most) {
    FB_ASSIGN(const bool unbroken, this->unbroken(db));
    std::vector<std::int64_t> out;
    if (unbroken) FB_TRY(touched(db, most, out));
    FB_TRY(acknowledged(db, most, out));
    FB_TRY(db.run("DELETE FROM touched"));
    FB_TRY(store::Query(db, "INSERT INTO touched VALUES(?, x'')").with(-++mark_).run());
    if (!unbroken || out.size() > most) return Positions{};
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return Positions{std::move(out)};
}

Status Changes::touched(store::Db& db, std::size_t most, std::vector<std::int64_t>& out) {
    const auto positions = [&](std::string_view sql) {
        store::Query q(db, sql);
        return each(q.with(static_cast<std::int64_t>(most + 1)),
                    [&](store::Query& row) { out.push_back(row.integer(0)); });
    };
    FB_TRY(positions("SELECT DISTINCT pos FROM touched WHERE pos > 0 LIMIT ?"));
    if (out.size() > most) return {};
    // What is set aside counts as long as nothing of its record does, so it changes with the record.
    return positions("SELECT f.pos FROM touched t CROSS JOIN fact f ON f.record = t.record"
                     " WHERE f.aside = 1 LIMIT ?");
}

Result<bool> Changes::unbroken(store::Db& db) {
    FB_ASSIGN(const auto version, number(db, "PRAGMA data_version"));
    const bool alone = version == version_;
    version_ = version;
    FB_ASSIGN(const auto there, number(db, "SELECT count(*) FROM temp.sqlite_schema WHERE name = 'touched'"));
    if (there == 0) {
        FB_TRY(db.run(watch().c_str()));
        return false;
    }
    FB_ASSIGN(const auto mark, number(db, "SELECT min(pos) FROM touched"));
    return alone && mark_ > 0 && mark == -mark_;
}

// Events between what the server had and what it has now: they are sent, or wait again.
Status Changes::acknowledged(store::Db& db, std::size_t most, std::vector<std::int64_t>& out) {
    FB_ASSIGN(auto now, store::devices(db));
    for (const auto& device : now) {
        const auto before = std::find_if(devices_.begin(), devices_.end(),
                                         [&](const auto& known) { return known.no == device.no; });
        const std::uint64_t acked = before == devices_.end() ? 0 : before->ackedSeq;
        if (acked == device.ackedSeq || out.size() > most) continue;
        store::Query q(db, "SELECT pos FROM event WHERE device = ? AND aside IS NULL AND seq > ? AND seq <= ?"
                           " LIMIT ?");
        FB_TRY(each(q.with(device.no, std::min(acked, device.ackedSeq), std::max(acked, device.ackedSeq),
                           static_cast<std::int64_t>(most + 1)),
                    [&](store::Query& row) { out.push_back(row.integer(0)); }));
    }
    devices_ = std::move(now);
    return {};
}

} // namespace feltbog::progress
