// SPDX-License-Identifier: MPL-2.0
#include "app/service/permissions.h"

#include "core/lock/lease.h"
#include "core/store/closing.h"
#include "sync/client/reader.h"

namespace feltbog::app {
namespace {

// While the lease is over the keys are closed; the page says so, and is not taken away.
Result<bool> cardsHere(record::Notebook& notebook) {
    FB_ASSIGN(const auto ring, notebook.keyring());
    bool over = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto lease, lock::leaseOf(db));
        over = lease.state == lock::Lease::State::Over;
        return {};
    }));
    return over || !ring.keys.empty();
}

Result<bool> isClosed(record::Notebook& notebook) {
    bool out = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, store::isClosed(db));
        return {};
    }));
    return out;
}

} // namespace

Permissions::Permissions(Service& service, QObject* parent) : QObject(parent), service_(service) {
    connect(&service_, &Service::changed, this, &Permissions::look);
    look();
}

// A fault of the store shows on the page that is working with it; what was known stays.
void Permissions::look() {
    auto& notebook = service_.notebook();
    const auto permit = trust::Permit::of(notebook);
    const auto reader = sync::isReader(notebook);
    const auto here = cardsHere(notebook);
    const auto closed = isClosed(notebook);
    if (!permit || !reader || !here || !closed) return;
    const bool cards = *here || permit->state() == trust::Permit::State::Open;
    if (*permit == permit_ && *reader == reader_ && cards == cards_ && *closed == closed_) return;
    permit_ = *permit;
    reader_ = *reader;
    cards_ = cards;
    closed_ = *closed;
    emit changed();
}

} // namespace feltbog::app
