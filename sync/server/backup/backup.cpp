// SPDX-License-Identifier: MPL-2.0
#include "sync/server/backup/backup.h"

#include "core/base/codec.h"
#include "core/store/verify.h"
#include "sync/server/backup/copy.h"
#include "sync/server/sqliteledger.h"

#include <algorithm>
#include <charconv>

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kLastMeta = "backup.last"; // u64 big-endian, Unix milliseconds
constexpr std::string_view kDatabase = ".db";
constexpr std::string_view kManifest = ".json";
constexpr std::string_view kPrefix = "feltbog-";

// Names sort as backups were made, also when the clock was set back between two: the next number is then the
// one after the newest.
constexpr std::size_t kDigits = 14; // milliseconds until the year 5138

Result<std::string> nextStem(ports::Files& files, const std::filesystem::path& folder, Instant now) {
    FB_ASSIGN(const auto all, backups(files, folder));
    auto number = static_cast<std::uint64_t>(std::max<std::int64_t>(now.time_since_epoch().count(), 0));
    for (const auto& manifest : all) {
        const auto text = std::string_view(manifest.file).substr(kPrefix.size()).substr(0, kDigits);
        std::uint64_t taken = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), taken);
        if (read.ec == std::errc() && taken >= number) number = taken + 1;
    }
    std::string digits = std::to_string(number);
    digits.insert(0, kDigits - std::min(kDigits, digits.size()), '0');
    return std::string(kPrefix) + digits;
}

std::string manifestName(const Manifest& m) {
    return m.file.substr(0, m.file.size() - kDatabase.size()) + std::string(kManifest);
}

bool isOurs(const std::string& name) { return name.starts_with(kPrefix); }

// What belongs to a backup, the manifest first: without it the rest counts for nothing. SQLite's own files
// beside a database too.
constexpr std::string_view kEndings[] = {kManifest, ".json.new", kDatabase,
                                         ".db-wal", ".db-shm",   ".db-journal"};

Status removeAll(ports::Files& files, const std::filesystem::path& folder, const std::string& stem) {
    for (const auto end : kEndings) FB_TRY(files.remove(folder / (stem + std::string(end))));
    return {};
}

// Leaves of attempts that were cut short; any part of one can be the only one that is left.
Status removeUnfinished(ports::Files& files, const std::filesystem::path& folder) {
    FB_ASSIGN(const auto names, files.list(folder));
    for (const auto& name : names) {
        const std::string stem = name.substr(0, name.find('.'));
        const std::string_view end = std::string_view(name).substr(stem.size());
        if (!isOurs(name) || std::ranges::find(kEndings, end) == std::end(kEndings)) continue;
        const bool finished = std::ranges::binary_search(names, stem + std::string(kManifest));
        if (!finished || (end != kManifest && end != kDatabase)) FB_TRY(files.remove(folder / name));
    }
    return {};
}

Status describeContent(ports::Files& files, const std::filesystem::path& file, Manifest& m) {
    keys::Hasher hasher(keys::Domain::File);
    m.bytes = 0;
    FB_TRY(files.read(file, [&](ByteView piece) {
        hasher.add(piece);
        m.bytes += piece.size();
    }));
    m.content = hasher.done();
    return {};
}

// Opens a copy anew and checks every chain, seal and number in it against what was copied.
Status checkCopy(const std::filesystem::path& file, const store::DbKey& key, const Manifest& m) {
    FB_ASSIGN(const auto store, store::Store::open(file, key, store::Db::Mode::Existing));
    FB_ASSIGN(const auto found, store::verify(*store));
    if (!found.problems.empty()) return fail(ErrorCode::BackupBad, found.problems.front());
    SqliteLedger ledger(*store);
    return ledger.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto mark, tx.mark());
        FB_ASSIGN(const auto chains, tx.chains());
        std::vector<Manifest::Head> heads;
        for (const auto& c : chains)
            if (c.headSeq > 0) heads.push_back({c.device, c.headSeq, c.headHash});
        if (mark != m.mark || heads != m.heads || static_cast<std::uint64_t>(found.events) != m.events)
            return fail(ErrorCode::BackupBad, m.file);
        return {};
    });
}

// SQLite says nothing when it cannot bring all of a file's write-ahead log into the file while closing it;
// the log is then still there, and the file alone is not what was verified.
Status isOneFile(ports::Files& files, const std::filesystem::path& folder, const std::string& file) {
    FB_ASSIGN(const auto names, files.list(folder));
    return std::ranges::binary_search(names, file + "-wal") ? Status(fail(ErrorCode::BackupBad, file))
                                                            : Status{};
}

// How far each chain is in a backup: as far as its end there is still in the chain.
Status setDurable(LedgerTx& tx, const std::vector<Manifest::Head>& heads) {
    FB_ASSIGN(const auto chains, tx.chains());
    for (const auto& chain : chains) {
        std::uint64_t durable = 0;
        for (const auto& head : heads) {
            if (head.device != chain.device) continue;
            FB_ASSIGN(const auto held, tx.held(head.device, head.seq, 1));
            if (!held.empty() && held.front().hash == head.hash) durable = head.seq;
        }
        if (durable != chain.durableSeq) FB_TRY(tx.setDurable(chain.device, durable));
    }
    return {};
}

} // namespace

Result<Manifest> backUp(Ledger& ledger, const Destination& to, ports::Files& files, ports::Clock& clock) {
    FB_TRY(files.makeFolder(to.folder));
    FB_TRY(removeUnfinished(files, to.folder));
    Manifest m;
    m.made = clock.now();
    FB_ASSIGN(m.file, nextStem(files, to.folder, m.made));
    m.file += kDatabase;
    const auto file = to.folder / m.file;
    {
        FB_ASSIGN(const auto store, store::Store::open(file, to.key, store::Db::Mode::Create));
        SqliteLedger copy(*store);
        FB_TRY(ledger.read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto copied, copyLedger(tx, copy));
            m.events = copied.events;
            m.aside = copied.aside;
            m.mark = copied.mark;
            for (const auto& c : copied.chains)
                if (c.headSeq > 0) m.heads.push_back({c.device, c.headSeq, c.headHash});
            return {};
        }));
    }
    FB_TRY(checkCopy(file, to.key, m));
    FB_TRY(isOneFile(files, to.folder, m.file));
    FB_TRY(describeContent(files, file, m));
    FB_TRY(files.write(to.folder / manifestName(m), asBytes(encode(m))));
    FB_TRY(ledger.transact([&](LedgerTx& tx) -> Status {
        FB_TRY(setDurable(tx, m.heads));
        ByteWriter last;
        last.u64(static_cast<std::uint64_t>(m.made.time_since_epoch().count()));
        return tx.putMeta(kLastMeta, last.bytes());
    }));
    return m;
}

Result<std::vector<Manifest>> backups(ports::Files& files, const std::filesystem::path& folder) {
    std::vector<Manifest> out;
    FB_ASSIGN(const auto names, files.list(folder));
    for (const auto& name : names) {
        if (!isOurs(name) || !name.ends_with(kManifest)) continue;
        std::string text;
        FB_TRY(files.read(folder / name, [&](ByteView piece) { text += asText(piece); }));
        const auto manifest = decodeManifest(text);
        if (manifest && manifestName(*manifest) == name) out.push_back(*manifest);
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.file > b.file; });
    return out;
}

Status checkBackup(ports::Files& files, const std::filesystem::path& folder, const Manifest& manifest) {
    Manifest found;
    FB_TRY(describeContent(files, folder / manifest.file, found));
    const bool same = found.bytes == manifest.bytes && found.content == manifest.content;
    return same ? Status{} : fail(ErrorCode::BackupBad, manifest.file);
}

Status refreshDurable(Ledger& ledger, ports::Files& files, const std::filesystem::path& folder) {
    const auto all = backups(files, folder);
    std::vector<Manifest::Head> heads;
    for (const auto& manifest : all ? *all : std::vector<Manifest>()) {
        if (!checkBackup(files, folder, manifest)) continue;
        heads = manifest.heads;
        break;
    }
    return ledger.transact([&](LedgerTx& tx) { return setDurable(tx, heads); });
}

Status prune(ports::Files& files, const std::filesystem::path& folder, std::size_t keep) {
    FB_ASSIGN(const auto all, backups(files, folder));
    for (std::size_t i = keep; i < all.size(); ++i)
        FB_TRY(removeAll(files, folder, all[i].file.substr(0, all[i].file.size() - kDatabase.size())));
    return {};
}

Status restore(const Destination& from, const Manifest& manifest, ports::Files& files,
               const std::filesystem::path& scratch, Ledger& ledger) {
    const auto clear = [&]() -> Status {
        for (const char* end : {"", "-wal", "-shm", "-journal"}) FB_TRY(files.remove(scratch.string() + end));
        return {};
    };
    FB_TRY(checkBackup(files, from.folder, manifest));
    FB_TRY(clear());
    FB_TRY(files.copy(from.folder / manifest.file, scratch));
    Status done = checkCopy(scratch, from.key, manifest);
    if (done) {
        auto store = store::Store::open(scratch, from.key, store::Db::Mode::Existing);
        if (!store) return store.error();
        SqliteLedger copy(**store);
        done = copy.read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto copied, copyLedger(tx, ledger));
            return copied.mark == manifest.mark ? Status{} : fail(ErrorCode::BackupBad, manifest.file);
        });
    }
    // The ledger is filled or it is not, whatever becomes of the file beside it; the next restore removes it.
    (void)clear().ok();
    return done;
}

Result<std::optional<Instant>> lastBackup(Ledger& ledger) {
    std::optional<Instant> out;
    FB_TRY(ledger.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto bytes, tx.meta(kLastMeta));
        if (bytes)
            out = Instant{std::chrono::milliseconds{static_cast<std::int64_t>(ByteReader(*bytes).u64())}};
        return {};
    }));
    return out;
}

} // namespace feltbog::sync::server
