// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/office.h"

#include "sync/server/postgres/ledger.h"
#include "sync/server/sqliteledger.h"

#include <filesystem>

namespace feltbog::testing {
namespace {

std::string header(const std::vector<std::string>& headers, const std::string& name) {
    for (const auto& line : headers)
        if (line.starts_with(name + ": ")) return line.substr(name.size() + 2);
    return {};
}

} // namespace

Office::Office(std::uint64_t seed, std::string folder)
    : clock(noon(Date::of(2019, 3, 15)) + std::chrono::hours{8}), random(seed),
      folder_(folder.empty() ? dir.path().toStdString() : std::move(folder)) {
    open();
}

Office::Office(Closed, std::uint64_t seed, std::string folder)
    : clock(noon(Date::of(2019, 3, 15)) + std::chrono::hours{8}), random(seed), folder_(std::move(folder)) {}

void Office::open() { must(tryOpen()); }

Status Office::tryOpen() {
    FB_ASSIGN(store.store_, store::Store::open(file(), testKey(), store::Db::Mode::Create));
    if (onPostgres()) {
        if (!database_) database_.emplace();
        FB_ASSIGN(ledger, sync::server::postgres::openLedger(database_->uri()));
        FB_ASSIGN(store.figures_, sync::server::Figures::open(*ledger, *store.store_));
    } else {
        ledger = std::make_unique<sync::server::SqliteLedger>(*store.store_);
    }
    service = std::make_unique<sync::server::Service>(*ledger, clock);
    return {};
}

void Office::close() {
    service.reset();
    store.figures_.reset();
    ledger.reset();
    store.store_.reset();
}

std::string Office::code(std::chrono::hours valid) {
    return must(sync::server::newCode(*ledger, random, clock.now(), valid));
}

void Office::backUp() {
    close();
    if (database_)
        database_->backUp();
    else
        std::filesystem::copy_file(file(), file() + ".copy",
                                   std::filesystem::copy_options::overwrite_existing);
    open();
}

void Office::restore() {
    close();
    if (database_) // the figures stay: they have to notice
        database_->restore();
    else
        std::filesystem::copy_file(file() + ".copy", file(),
                                   std::filesystem::copy_options::overwrite_existing);
    open();
}

void Office::loseAll() {
    close();
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(file() + end);
    database_.reset();
    open();
}

void Office::damage(const QString& how) {
    if (database_)
        database_->execute("UPDATE feltbog.event " + how);
    else
        must(store->transact(
            [&](store::Db& db) { return db.run(("UPDATE event " + how).toUtf8().constData()); }));
}

QString Office::ledgerFiles() const {
    return database_ ? database_->files() : QString::fromStdString(folder_);
}

Result<sync::HttpReply> Loopback::post(const std::string& path, const std::vector<std::string>& headers,
                                       ByteView body) {
    ++posts;
    bytes += body.size();
    lastBody.assign(body.begin(), body.end());
    lastHeaders = headers;
    if (down) return fail(ErrorCode::ServerUnreachable, "prøve");
    auto& service = *office_.service;
    const auto device = header(headers, "Feltbog-Device");
    const auto signature = header(headers, "Feltbog-Signature");
    auto answer = path == "/v1/enrol"               ? service.enrol(body)
                  : path == "/v1/succeed"           ? service.succeed(body)
                  : path == "/v1/invite"            ? service.invite(device, signature, body)
                  : path == "/v1/read"              ? service.read(device, signature, body)
                  : path == "/v1/deliveries/ask"    ? service.ask(device, signature, body)
                  : path == "/v1/deliveries/list"   ? service.deliveries(device, signature, body)
                  : path == "/v1/deliveries/settle" ? service.settle(device, signature, body)
                                                    : service.sync(device, signature, body);
    if (loseReplies > 0) {
        --loseReplies;
        return fail(ErrorCode::ServerUnreachable, "svaret gik tabt");
    }
    sync::HttpReply reply{answer.status, std::move(answer.body)};
    if (onReply) onReply(reply);
    return reply;
}

void cloneInto(DeviceFixture& from, DeviceFixture& to) {
    const auto path = [](DeviceFixture& d) { return d.dir.path().toStdString() + "/feltbog.db"; };
    to.notebook.reset();
    to.store.reset();
    from.notebook.reset();
    from.store.reset();
    std::filesystem::copy_file(path(from), path(to), std::filesystem::copy_options::overwrite_existing);
    from.reopen();
    to.reopen();
}

void enrolAt(Office& office, DeviceFixture& device) {
    Loopback road(office);
    must(sync::enrol(*device.notebook, road, "loop", office.code()));
}

sync::SyncResult syncWith(Office& office, DeviceFixture& device) {
    Loopback road(office);
    return must(sync::Session(*device.notebook, road).run());
}

DeviceId idOf(DeviceFixture& device) { return must(device.notebook->identity()).device; }

record::Draft contact(DeviceFixture& device, std::int64_t children) {
    record::Draft draft;
    draft.kind = log::Kind::Contact;
    draft.open.activity = "gadeplan";
    draft.open.date = device.notebook->today();
    draft.open.amounts["10-14"] = children;
    return draft;
}

void saveTallies(DeviceFixture& device, int count, const std::string& activity) {
    for (int i = 0; i < count; ++i) {
        record::Draft draft;
        draft.kind = log::Kind::Tally;
        draft.open.activity = activity;
        draft.open.type = "taps";
        draft.open.date = device.notebook->today();
        draft.open.n = i + 1;
        (void)must(device.notebook->save({draft}));
        device.clock.advance(std::chrono::seconds{7});
    }
}

std::string digestOf(store::Store& store) {
    std::string out;
    must(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto sum, store::digest(db));
        out = sum.hex();
        return {};
    }));
    return out;
}

store::DeviceState stateOf(store::Store& store, const DeviceId& device) {
    store::DeviceState out;
    must(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto state, store::device(db, device));
        if (state) out = *state;
        return {};
    }));
    return out;
}

} // namespace feltbog::testing
