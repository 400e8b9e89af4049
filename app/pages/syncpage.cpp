// SPDX-License-Identifier: MPL-2.0
#include "app/pages/syncpage.h"

#include "app/pages/startpage.h"
#include "app/service/text.h"
#include "core/record/recent.h"
#include "core/store/events.h"

namespace feltbog::app {

SyncPage::SyncPage(Service& service, QObject* parent) : PageModel(service, parent) {
    connect(&service, &Service::changed, this, &SyncPage::reload);
    reload();
}

void SyncPage::reload() {
    const auto state = record::today(notebook());
    if (!state) return fail(state.error());
    waiting_ = int(state->waiting);
    setAside_ = int(state->setAside);
    line_ = syncLine(state->waiting, state->lastSent, service().today());
    const auto self = notebook().identity();
    if (!self) return fail(self.error());
    const Status read = notebook().store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto own, store::device(db, self->device));
        if (own) {
            saved_ = int(own->headSeq);
            sent_ = int(own->ackedSeq);
            durable_ = int(own->durableSeq);
        }
        FB_ASSIGN(const Hash hash, store::digest(db));
        digest_ = q(hash.hex().substr(0, 8));
        return {};
    });
    if (!read) fail(read.error());
    emit changed();
}

} // namespace feltbog::app
