// SPDX-License-Identifier: MPL-2.0
#include "app/service/service.h"

#include "app/service/text.h"
#include "core/record/recent.h"

namespace feltbog::app {

Service::Service(record::Notebook& notebook, UiSettings& settings, QObject* parent)
    : QObject(parent), notebook_(notebook), settings_(settings), undo_(this), progress_(notebook.store()) {
    const auto writer = notebook_.identity();
    const auto owner = store::identity(notebook_.store());
    if (writer && owner && *owner && writer->actor != (*owner)->actor) whose_ = "." + writer->actor.hex();
    connect(&undo_, &UndoState::undone, this, &Service::changed);
}

std::shared_ptr<const plan::Plan> Service::plan() {
    const auto found = notebook_.plan();
    return found ? *found : nullptr;
}

void Service::saved(const QString& what, const RecordId& record) {
    saved(what, [this, record] { return record::deleteRecord(notebook_, record); });
}

void Service::saved(const QString& what, UndoState::Undo undo) {
    undo_.show(what, std::move(undo));
    emit changed();
}

void Service::keepDraft(const std::string& page, const QByteArray& json) {
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size()));
    // A draft that cannot be written is no reason to disturb: saving itself reports the same fault.
    (void)notebook_.store()
        .transact([&](store::Db& db) { return store::putDraft(db, draftKey(page), bytes); })
        .ok();
}

QByteArray Service::draft(const std::string& page) {
    QByteArray json;
    const Status read = notebook_.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto bytes, store::draft(db, draftKey(page)));
        if (bytes) json = QByteArray(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()));
        return {};
    });
    return read ? json : QByteArray();
}

void Service::dropDraft(const std::string& page) {
    (void)notebook_.store()
        .transact([&](store::Db& db) { return store::dropDraft(db, draftKey(page)); })
        .ok();
}

} // namespace feltbog::app
