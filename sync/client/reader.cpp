// SPDX-License-Identifier: MPL-2.0
#include "sync/client/reader.h"

#include "core/store/events.h"
#include "core/trust/permit.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kMeta = "sync.reader";

Result<bool> noted(store::Db& db) {
    FB_ASSIGN(const auto said, store::meta(db, kMeta));
    return said.has_value();
}

} // namespace

Status noteReader(store::Store& store, const Result<SyncResult>& pass) {
    const bool reader = !pass && pass.error().code == ErrorCode::RoleForbids;
    if (!reader && !pass) return {}; // no net says nothing
    return store.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const bool before, noted(db));
        if (before == reader) return {};
        return reader ? store::putMeta(db, kMeta, {})
                      : store::Query(db, "DELETE FROM meta WHERE key = ?").with(kMeta).run();
    });
}

Result<bool> isReader(record::Notebook& notebook) {
    FB_ASSIGN(const auto permit, trust::Permit::of(notebook));
    if (permit.readOnly()) return true;
    if (permit.state() != trust::Permit::State::Waiting) return false;
    bool out = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, noted(db));
        return {};
    }));
    return out;
}

} // namespace feltbog::sync
