// SPDX-License-Identifier: MPL-2.0
#include "platforms/keychain/keychain.h"

#include <qt6keychain/keychain.h>

#include <future>
#include <memory>
#include <unistd.h>

namespace feltbog::platform {
namespace {

const auto kService = QStringLiteral("Feltbog"); // how the system's own window calls the entries

Error closed(QKeychain::Error error, const QString& said) {
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorCode::KeychainClosed, "den er låst");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(ErrorCode::KeychainClosed, "der er ingen");
    default:
        return fail(ErrorCode::KeychainClosed, "den svarede »" + said.toStdString() + "«");
    }
}

} // namespace

struct Keychain::Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString said;
    QByteArray data;
};

Keychain::Keychain(std::chrono::milliseconds patience) : patience_(patience) {
    desk_.moveToThread(&thread_);
    thread_.start();
}

Keychain::~Keychain() {
    thread_.quit();
    thread_.wait();
}

// A job that was given up is left to end when it ends: whoever answers it writes into it. What waits behind
// it is done in order, so that nothing old comes after something new.
template <class Job, class Prepare>
Result<Keychain::Answer> Keychain::ask(std::string_view name, const Prepare& prepare) {
    const auto promise = std::make_shared<std::promise<Answer>>();
    auto answer = promise->get_future();
    const auto key = QString::fromUtf8(name.data(), qsizetype(name.size()));
    QMetaObject::invokeMethod(
        &desk_,
        [promise, key, prepare] {
            auto* job = new Job(kService); // deletes itself when it has ended
            job->setKey(key);
            prepare(*job);
            QObject::connect(
                job, &QKeychain::Job::finished, job,
                [promise, job] {
                    Answer out{job->error(), job->errorString(), {}};
                    if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                        out.data = job->binaryData();
                    promise->set_value(std::move(out));
                },
                static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
            job->start();
        },
        Qt::QueuedConnection);
    if (answer.wait_for(patience_) != std::future_status::ready)
        return fail(ErrorCode::KeychainClosed, "den svarer ikke");
    auto out = answer.get();
    if (out.error != QKeychain::NoError && out.error != QKeychain::EntryNotFound)
        return closed(out.error, out.said);
    return out;
}

Result<std::optional<Bytes>> Keychain::read(std::string_view name) {
    FB_ASSIGN(const auto found, ask<QKeychain::ReadPasswordJob>(name, [](auto&) {}));
    if (found.error == QKeychain::EntryNotFound) return std::optional<Bytes>{};
    return std::optional(Bytes(found.data.begin(), found.data.end()));
}

Status Keychain::write(std::string_view name, ByteView secret) {
    const QByteArray data(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
    FB_ASSIGN(const auto done,
              ask<QKeychain::WritePasswordJob>(name, [data](auto& job) { job.setBinaryData(data); }));
    if (done.error != QKeychain::NoError) return closed(done.error, done.said);
    // The daemon has written its file; whether the file and its folder are on the disk yet it does not tell.
    ::sync();
    return {};
}

Status Keychain::erase(std::string_view name) {
    const auto done = ask<QKeychain::DeletePasswordJob>(name, [](auto&) {});
    return done ? Status{} : done.error();
}

} // namespace feltbog::platform
