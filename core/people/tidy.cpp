// SPDX-License-Identifier: MPL-2.0
#include "core/people/tidy.h"

#include "core/people/doublets.h"
#include "core/people/expiry.h"
#include "core/people/forget.h"
#include "core/settle/end.h"
#include "core/store/closing.h"

#include <set>

namespace feltbog::people {

Status tidy(record::Notebook& notebook, Instant serverNow) {
    bool closed = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(closed, store::isClosed(db));
        return {};
    }));
    if (closed) return {};
    FB_TRY(eraseUnused(notebook, std::min(notebook.today(), civil(serverNow).date)));
    FB_ASSIGN(const auto back, forgottenAndBack(notebook));
    for (const auto& token : back) FB_TRY(forgetPerson(notebook, token));
    if (const auto plan = notebook.plan();
        !plan) // nothing to compare cards by before the first plan has come
        return plan.error().code == ErrorCode::PlanMissing ? Status{} : Status(plan.error());
    FB_ASSIGN(const auto keyring, notebook.keyring());
    std::set<CircleId> circles;
    for (const auto& key : keyring.keys) circles.insert(key.circle);
    for (const auto& circle : circles) FB_TRY(suggestDoublets(notebook, circle));
    return settle::sayReady(notebook);
}

} // namespace feltbog::people
