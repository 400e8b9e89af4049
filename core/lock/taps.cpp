// SPDX-License-Identifier: MPL-2.0
#include "core/lock/taps.h"

#include "core/base/codec.h"
#include "core/plan/find.h"
#include "core/record/contact.h"

#include <map>
#include <sodium.h>

namespace feltbog::lock {
namespace {

constexpr std::string_view kMagic = "FBTAPS1\n";
constexpr std::size_t kName = 16;     // random: tells this file from the one before it
constexpr std::size_t kClear = 8 + 1; // Unix ms, and by how much
constexpr std::size_t kPiece = kClear + crypto_box_SEALBYTES;
constexpr std::string_view kTaken = "taps.taken"; // the name, and u64: how many pieces of it

struct Read {
    Bytes name;
    std::vector<Bytes> pieces; // whole ones
    bool torn = false;         // a part of one behind them: the power went
};

Result<std::optional<Read>> read(ports::Files& files, const std::filesystem::path& file) {
    Bytes all;
    const auto done =
        files.read(file, [&](ByteView part) { all.insert(all.end(), part.begin(), part.end()); });
    if (!done && done.error().code == ErrorCode::FileMissing) return std::optional<Read>{};
    if (!done) return done.error();
    ByteReader in(all);
    Read out;
    if (asText(in.raw(kMagic.size())) != kMagic) return std::optional<Read>{out};
    const auto name = in.raw(kName);
    out.name.assign(name.begin(), name.end());
    while (in.left() >= kPiece) {
        const auto piece = in.raw(kPiece);
        out.pieces.emplace_back(piece.begin(), piece.end());
    }
    out.torn = in.left() > 0;
    return std::optional<Read>{out};
}

Result<std::uint64_t> takenOf(store::Db& db, const Bytes& name) {
    FB_ASSIGN(const auto meta, store::meta(db, kTaken));
    if (!meta) return std::uint64_t{0};
    ByteReader in(*meta);
    const auto of = in.raw(kName);
    return std::equal(of.begin(), of.end(), name.begin(), name.end()) ? in.u64() : std::uint64_t{0};
}

// What was chosen last may be gone from the plan, and a clock that stood wrong gave a day outside it: the
// meetings were held all the same.
Status saveTally(record::Notebook& notebook, Date day, std::int64_t n, Taps::Where where) {
    FB_ASSIGN(const auto plan, notebook.plan());
    if (!plan::findActivity(*plan, where.activity) && !plan->activities.empty())
        where.activity = plan->activities.front().key;
    if (!plan::find(plan->places, where.place)) where.place.clear();
    auto saved = record::recordTally(notebook, {{day, true, {}}, where.activity, where.place, n});
    if (!saved && saved.error().field == "date")
        saved = record::recordTally(notebook, {{notebook.today(), true, {}}, where.activity, where.place, n});
    return saved ? Status{} : Status(saved.error());
}

} // namespace

Status Taps::tap(const keys::BoxPublicKey& to, int by) {
    FB_ASSIGN(const auto there, read(ports_.files, file_));
    const bool fresh = !there || there->name.size() != kName;
    if (fresh || there->torn) { // pieces are found by counting: nothing may stand between them
        Bytes name = fresh ? Bytes(kName) : there->name;
        if (fresh) ports_.random.fill(name);
        ByteWriter out;
        out.raw(asBytes(kMagic));
        out.raw(name);
        if (!fresh)
            for (const auto& piece : there->pieces) out.raw(piece);
        FB_TRY(ports_.files.write(file_, out.bytes()));
    }
    ByteWriter clear;
    clear.u64(static_cast<std::uint64_t>(ports_.clock.now().time_since_epoch().count()));
    clear.u8(static_cast<std::uint8_t>(by));
    return ports_.files.append(file_, keys::sealTo(to, clear.bytes()));
}

Result<std::int64_t> Taps::takeIn(record::Notebook& notebook, const keys::Secret& databaseKey,
                                  const Where& where) {
    FB_ASSIGN(const auto there, read(ports_.files, file_));
    if (!there) return std::int64_t{0};
    const auto with = keys::tapsKey(databaseKey);
    std::int64_t meetings = 0;
    FB_TRY(notebook.transact([&]() -> Status {
        std::uint64_t taken = 0;
        FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
            FB_ASSIGN(taken, takenOf(db, there->name));
            return {};
        }));
        std::map<Date, std::int64_t> days;
        for (auto i = static_cast<std::size_t>(taken); i < there->pieces.size(); ++i) {
            const auto clear = keys::openSealed(with, there->pieces[i]);
            if (!clear || clear->size() != kClear) continue; // damaged: one meeting at most
            ByteReader in(*clear);
            const Instant when{std::chrono::milliseconds{static_cast<std::int64_t>(in.u64())}};
            days[civil(when).date] += static_cast<std::int8_t>(in.u8());
        }
        for (const auto& [day, n] : days) {
            if (n <= 0) continue;
            FB_TRY(saveTally(notebook, day, n, where));
            meetings += n;
        }
        if (there->name.empty()) return {};
        ByteWriter out;
        out.raw(there->name);
        out.u64(there->pieces.size());
        return notebook.store().transact(
            [&](store::Db& db) { return store::putMeta(db, kTaken, out.bytes()); });
    }));
    FB_TRY(ports_.files.remove(file_));
    return meetings;
}

} // namespace feltbog::lock
