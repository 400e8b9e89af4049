// SPDX-License-Identifier: MPL-2.0
#include "app/service/syncrunner.h"

#include "app/service/text.h"

namespace feltbog::app {

SyncRunner::SyncRunner(record::Notebook& notebook, TransportMaker transport, QString serverUrl,
                       QObject* parent)
    : QObject(parent), notebook_(notebook), transport_(std::move(transport)),
      serverUrl_(std::move(serverUrl)) {}

SyncRunner::~SyncRunner() {
    if (thread_.joinable()) thread_.join();
}

void SyncRunner::start() {
    run([this, url = s(serverUrl_)]() -> Result<sync::SyncResult> {
        const auto transport = transport_(url);
        if (!transport) return fail(ErrorCode::NotEnrolled);
        sync::Session session(notebook_, *transport);
        return session.run([this](const sync::SyncStep& step) {
            QMetaObject::invokeMethod(this, [this, step] {
                step_ = step;
                emit changed();
            });
        });
    });
}

void SyncRunner::enrol(const QString& serverUrl, const QString& code) {
    serverUrl_ = serverUrl.trimmed();
    run([this, url = s(serverUrl_), code = s(code.trimmed())]() -> Result<sync::SyncResult> {
        const auto transport = transport_(url);
        if (!transport) return fail(ErrorCode::ServerUnreachable, url);
        FB_TRY(sync::enrol(notebook_, *transport, url, code));
        sync::Session session(notebook_, *transport);
        return session.run();
    });
}

void SyncRunner::run(const std::function<Result<sync::SyncResult>()>& work) {
    if (running_) return;
    running_ = true;
    step_ = {};
    message_.clear();
    error_.clear();
    emit changed();
    thread_ = std::jthread([this, work] {
        auto result = work();
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { ended(result); });
    });
}

void SyncRunner::ended(const Result<sync::SyncResult>& result) {
    running_ = false;
    canRetry_ = !result && result.error().transient();
    enrolNeeded_ = !result && (result.error().code == ErrorCode::NotEnrolled ||
                               result.error().code == ErrorCode::DeviceUnknown ||
                               result.error().code == ErrorCode::EnrolCodeWrong);
    if (result) {
        const QString sent = tr("%n sendt", nullptr, int(result->sent));
        const QString fetched = tr("%n hentet", nullptr, int(result->fetched));
        message_ = tr("Færdig: %1 og %2.").arg(sent, fetched);
        if (!result->serverAgrees)
            message_ += tr(" Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere "
                           "gange, så fortæl det til koordinatoren.");
    } else {
        error_ = q(result.error().message());
    }
    emit changed();
    emit finished();
}

} // namespace feltbog::app
