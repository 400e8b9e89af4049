// SPDX-License-Identifier: MPL-2.0
#include "sync/client/pass.h"

#include "core/store/events.h"
#include "sync/client/invite.h"
#include "sync/client/reader.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kFailedMeta =
    "sync.failed"; // the error's name and detail; empty after a good pass

std::optional<Error> errorNamed(const std::string& name, std::string detail) {
    constexpr ErrorCode kAll[] = {
#define X(code, cls, text) ErrorCode::code,
        FELTBOG_ERRORS(X)
#undef X
    };
    for (const auto code : kAll)
        if (fail(code).name() == name) return fail(code, std::move(detail));
    return {}; // written by a newer version
}

Status keep(store::Store& store, const Result<SyncResult>& result) {
    ByteWriter out;
    if (!result) {
        out.blob(asBytes(result.error().name()));
        out.blob(asBytes(result.error().detail));
    }
    return store.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto was, store::meta(db, kFailedMeta));
        if (was.value_or(Bytes{}) == out.bytes()) return {};
        return store::putMeta(db, kFailedMeta, out.bytes());
    });
}

// Hears how long the server wants to be left alone.
class Listening : public Transport {
  public:
    explicit Listening(Transport& inner) : inner_(inner) {}
    Result<HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                           ByteView body) override {
        auto reply = inner_.post(path, headers, body);
        retryAfter = reply && (reply->status == 429 || reply->status == 503) ? reply->retryAfter
                                                                             : std::chrono::seconds{0};
        return reply;
    }
    std::chrono::seconds retryAfter{0};
    void begin(const std::string& path, const std::vector<std::string>& headers, ByteView body) override {
        inner_.begin(path, headers, body);
    }

  private:
    Transport& inner_;
};

Result<SyncResult> work(record::Notebook& notebook, Transport& transport,
                        const std::optional<Enrolment>& enrolment,
                        const std::function<void(const SyncStep&)>& progress) {
    if (enrolment && enrolment->invitation) FB_TRY(join(notebook, transport, *enrolment->invitation));
    if (enrolment && !enrolment->invitation)
        FB_TRY(enrol(notebook, transport, enrolment->url, enrolment->code));
    FB_ASSIGN(auto first, Session(notebook, transport).run(progress));
    FB_ASSIGN(const bool said, trust::afterSync(notebook));
    if (!said) return first;
    FB_ASSIGN(auto second, Session(notebook, transport).run(progress));
    second.sent += first.sent;
    second.fetched += first.fetched;
    if (!second.refused) second.refused = first.refused;
    return second;
}

Result<bool> somethingWaits(store::Store& store) {
    store::Waiting waiting;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(waiting, store::waiting(db));
        return {};
    }));
    return waiting.events > 0;
}

} // namespace

PassEnd runPass(record::Notebook& notebook, Transport& transport, const std::optional<Enrolment>& enrolment,
                const std::function<void(const SyncStep&)>& progress) {
    Listening listening(transport);
    PassEnd end{work(notebook, listening, enrolment, progress), true, listening.retryAfter};
    // A store that cannot be read or written just now has told so in the pass; what it holds still waits.
    if (const auto waits = somethingWaits(notebook.store())) end.waits = *waits;
    (void)keep(notebook.store(), end.result).ok();
    (void)noteReader(notebook.store(), end.result).ok(); // told again at the next pass
    return end;
}

Result<Before> before(record::Notebook& notebook) {
    Before out;
    FB_ASSIGN(const auto url, serverUrl(notebook));
    out.enrolled = url.has_value();
    FB_ASSIGN(out.waits, somethingWaits(notebook.store()));
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto kept, store::meta(db, kFailedMeta));
        if (!kept || kept->empty()) return {};
        ByteReader in(*kept);
        const std::string name(asText(in.blob()));
        std::string detail(asText(in.blob()));
        if (in.finished()) out.error = errorNamed(name, std::move(detail));
        return {};
    }));
    return out;
}

} // namespace feltbog::sync
