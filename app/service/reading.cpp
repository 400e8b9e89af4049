// SPDX-License-Identifier: MPL-2.0
#include "app/service/reading.h"

#include "core/store/events.h"

namespace feltbog::app {

Result<log::OpenBody> shown(record::Notebook& notebook, const RecordId& record) {
    std::optional<log::OpenBody> body;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query query(db, "SELECT e.open FROM fact f JOIN event e ON e.pos = f.pos "
                               "WHERE f.record = ?1 AND f.part = 0 AND e.open IS NOT NULL");
        query.with(record);
        FB_ASSIGN(body, store::first(query, [](store::Query& row) {
                      return log::decodeOpen(row.view(0)).value_or(log::OpenBody{});
                  }));
        return {};
    }));
    if (!body) return fail(ErrorCode::RecordUnknown, record.hex());
    return *body;
}

Result<std::optional<Token>> personOf(record::Notebook& notebook, const RecordId& record) {
    std::optional<Token> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query query(db, "SELECT token FROM fact WHERE record = ? AND token IS NOT NULL AND aside = 0"
                               " ORDER BY part LIMIT 1");
        FB_ASSIGN(out, store::first(query.with(record), [](store::Query& row) { return row.id<Token>(0); }));
        return {};
    }));
    return out;
}

} // namespace feltbog::app
