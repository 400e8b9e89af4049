// SPDX-License-Identifier: MPL-2.0
#include "sync/server/enrol.h"

#include "core/store/events.h"
#include "sync/tuning.h"

#include <array>

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t kSymbols = 12;
constexpr std::size_t kGroup = 4;

Hash codeHash(std::string_view typed) {
    return keys::blake2b(keys::Domain::Enrol, asBytes(normalCode(typed)));
}

std::int64_t millis(Instant t) { return t.time_since_epoch().count(); }

// A device known already (relayed by others before it was enrolled here) keeps its key.
Status takeIn(store::Db& db, const wire::EnrolRequest& request) {
    FB_ASSIGN(const auto known, store::device(db, request.device));
    if (known && !known->publicKey.none())
        return known->publicKey == request.key ? Status{} : fail(ErrorCode::EnrolCodeWrong);
    return store::Query(db, "INSERT INTO device(id, public_key) VALUES(?, ?)"
                            " ON CONFLICT(id) DO UPDATE SET public_key = excluded.public_key")
        .with(request.device, request.key)
        .run();
}

} // namespace

std::string normalCode(std::string_view typed) {
    std::string out;
    for (char c : typed) {
        if (c == '-' || c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c == 'O') c = '0';
        if (c == 'I' || c == 'L') c = '1';
        out += c;
    }
    return out;
}

Result<std::string> newCode(store::Store& store, ports::Random& random, Instant now,
                            std::chrono::hours valid) {
    std::array<std::uint8_t, kSymbols> bytes{};
    random.fill(bytes);
    std::string code;
    for (std::size_t i = 0; i < kSymbols; ++i) {
        if (i > 0 && i % kGroup == 0) code += '-';
        code += kAlphabet[bytes[i] % kAlphabet.size()];
    }
    FB_TRY(store.transact([&](store::Db& db) -> Status {
        FB_TRY(store::Query(db, "DELETE FROM enrol_code WHERE used_by IS NULL AND expires < ?")
                   .with(millis(now))
                   .run());
        return store::Query(db, "INSERT INTO enrol_code VALUES(?, ?, NULL)")
            .with(codeHash(code), millis(now + valid))
            .run();
    }));
    return code;
}

Status enrolDevice(store::Db& db, const wire::EnrolRequest& request, Instant now) {
    const Hash hash = codeHash(request.code);
    const bool proven =
        !request.device.none() && keys::verify(request.key, wire::enrolProof(request), request.proof);
    store::Query q(db, "SELECT expires, used_by FROM enrol_code WHERE code_hash = ?");
    FB_ASSIGN(const bool found, q.with(hash).step());
    if (!proven || !found) return fail(ErrorCode::EnrolCodeWrong);
    const auto usedBy = q.id<DeviceId>(1);
    if (usedBy.none() ? q.integer(0) < millis(now) : usedBy != request.device)
        return fail(ErrorCode::EnrolCodeWrong);
    FB_TRY(takeIn(db, request));
    return store::Query(db, "UPDATE enrol_code SET used_by = ? WHERE code_hash = ?")
        .with(request.device, hash)
        .run();
}

Result<std::optional<keys::PublicKey>> enrolledKey(store::Db& db, const DeviceId& device) {
    store::Query q(
        db, "SELECT d.public_key FROM device d JOIN enrol_code c ON c.used_by = d.id WHERE d.id = ? LIMIT 1");
    return store::first(q.with(device), [](store::Query& row) { return row.id<keys::PublicKey>(0); });
}

bool WrongCodes::tooMany(Instant now) {
    const std::lock_guard lock(mutex_);
    // The clock may have been set back: a note from the future counts as old.
    std::erase_if(recent_, [&](Instant t) { return now - t >= tuning::kWrongCodesWithin || t > now; });
    return recent_.size() >= tuning::kWrongCodes;
}

void WrongCodes::note(Instant now) {
    const std::lock_guard lock(mutex_);
    recent_.push_back(now);
}

} // namespace feltbog::sync::server
