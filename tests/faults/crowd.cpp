// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/crowd.h"

#include "sync/client/curltransport.h"
#include "sync/client/session.h"
#include "sync/wire/messages.h"
#include "tests/sync/office.h"

namespace feltbog::testing {

namespace {

// The road to one server, and an eye on what it promises: a device mends by itself what a server lost, so
// only its answers show it.
class Watched final : public sync::Transport {
  public:
    Watched(const QString& url, const DeviceId& device, std::uint64_t& promised,
            std::function<void(const QString&)> note)
        : curl_(url.toStdString()), device_(device), promised_(promised), note_(std::move(note)) {}

    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        auto reply = curl_.post(path, headers, body);
        if (!reply || reply->status != 200 || path != "/v1/sync") return reply;
        const auto response = sync::wire::decodeSyncResponse(reply->body);
        if (!response) return reply;
        if (response->reset) note_("another order");
        for (const auto& ack : response->devices) {
            if (ack.device != device_) continue;
            if (ack.acked < promised_)
                note_(QString("%1 acknowledged, then %2").arg(promised_).arg(ack.acked));
            promised_ = std::max(promised_, ack.acked);
        }
        return reply;
    }

  private:
    sync::CurlTransport curl_;
    DeviceId device_;
    std::uint64_t& promised_;
    std::function<void(const QString&)> note_;
};

} // namespace

struct Crowd::Member {
    Member(std::uint64_t seed, const QStringList& urls, const std::function<void(const QString&)>& note)
        : device(seed, false), id(must(device.notebook->identity()).device) {
        for (const auto& url : urls) roads.push_back(std::make_unique<Watched>(url, id, promised, note));
        road = seed % roads.size();
    }
    DeviceFixture device;
    DeviceId id;
    std::uint64_t promised = 0; // the most that any server ever acknowledged
    std::vector<std::unique_ptr<Watched>> roads;
    std::size_t road;
};

Crowd::Crowd(int devices, QStringList urls, const std::function<QString()>& code) : urls_(std::move(urls)) {
    for (int i = 1; i <= devices; ++i) {
        auto& member = *members_.emplace_back(
            std::make_unique<Member>(100 + i, urls_, [this](const QString& what) { note(what); }));
        must(sync::enrol(*member.device.notebook, *member.roads.front(), "office", code().toStdString()));
    }
}

Crowd::~Crowd() { stop(); }

void Crowd::start() {
    stopping_ = false;
    for (auto& member : members_) threads_.emplace_back([this, &member] { work(*member); });
}

void Crowd::stop() {
    stopping_ = true;
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void Crowd::work(Member& member) {
    for (int round = 0; !stopping_; ++round) {
        saveTallies(member.device, 3 + round % 17);
        pass(member);
    }
}

void Crowd::pass(Member& member) {
    const auto done = sync::Session(*member.device.notebook, *member.roads[member.road]).run();
    if (done) {
        ++whole_;
    } else {
        ++cut_;
        if (!done.error().transient()) note(QString::fromStdString(done.error().message()));
        member.road = (member.road + 1) % member.roads.size();
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
}

void Crowd::note(const QString& what) {
    const std::lock_guard lock(mutex_);
    wrong_ << what;
}

QStringList Crowd::missingIn(sync::server::Ledger& ledger) {
    QStringList out;
    for (auto& member : members_) {
        const auto device = member->id;
        must(ledger.read([&](sync::server::LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto chain, tx.chain(device));
            const auto head = chain ? chain->headSeq : 0;
            if (head < member->promised)
                out << QString("%1 of %2").arg(member->promised - head).arg(member->promised);
            return {};
        }));
    }
    return out;
}

QStringList Crowd::settle() {
    QStringList out = wrong();
    for (int twice = 0; twice < 2; ++twice)
        for (auto& member : members_) {
            const auto done = sync::Session(*member->device.notebook, *member->roads[member->road]).run();
            if (!done) out << QString::fromStdString(done.error().message());
            if (done && twice == 1 && !(done->fresh && done->serverAgrees))
                out << "not fresh after two passes";
        }
    for (auto& member : members_) {
        const auto state = stateOf(*member->device.store, member->id);
        if (state.ackedSeq != state.headSeq) out << "not everything is acknowledged";
        if (QString::fromStdString(digestOf(*member->device.store)) != digest()) out << "digests differ";
        if (count(*member->device.store, "SELECT count(*) FROM event WHERE aside IS NOT NULL") != 0)
            out << "set aside";
    }
    return out;
}

qint64 Crowd::events() const {
    qint64 out = 0;
    for (const auto& member : members_)
        out += static_cast<qint64>(stateOf(*member->device.store, member->id).headSeq);
    return out;
}

QString Crowd::digest() const { return QString::fromStdString(digestOf(*members_.front()->device.store)); }

QStringList Crowd::wrong() const {
    const std::lock_guard lock(mutex_);
    return wrong_;
}

} // namespace feltbog::testing
