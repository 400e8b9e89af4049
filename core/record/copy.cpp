// SPDX-License-Identifier: MPL-2.0
#include "core/record/copy.h"

#include "core/record/check.h"
#include "core/store/events.h"
#include "core/store/row.h"

namespace feltbog::record {

Result<Draft> copyOf(Notebook& notebook, const RecordId& record) {
    std::optional<log::Event> content;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(
            db,
            "SELECT e.id FROM event e JOIN device d ON d.no = e.device WHERE " FELTBOG_OF_RECORD
            " AND e.kind <> 5"
            " AND e.aside IS NULL AND e.open IS NOT NULL ORDER BY e.hlc DESC, d.id DESC, e.id DESC LIMIT 1");
        FB_ASSIGN(const auto id,
                  store::first(q.with(record), [](store::Query& row) { return row.id<EventId>(0); }));
        if (!id) return {};
        FB_ASSIGN(content, store::event(db, *id));
        return {};
    }));
    const auto open = content && content->open ? log::decodeOpen(content->open->bytes) : std::nullopt;
    if (!open) return fail(ErrorCode::RecordUnknown, record.hex().substr(0, 8));
    Draft draft{content->envelope.what(), content->envelope.circle, *open, {}};
    if (content->priv)
        if (auto priv = log::decodePrivate(content->priv->bytes)) draft.priv = std::move(*priv);
    draft.open.of = record;
    FB_ASSIGN(draft.open.replaces, headsOf(notebook, record));
    return draft;
}

} // namespace feltbog::record
