// SPDX-License-Identifier: MPL-2.0
#include "sync/server/enrol.h"

#include "sync/tuning.h"

#include <array>

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t kSymbols = 12;
constexpr std::size_t kGroup = 4;

// A device known already (relayed by others before it was enrolled here) keeps its key.
Result<bool> keyFits(LedgerTx& ledger, const DeviceId& device, const keys::PublicKey& key) {
    FB_ASSIGN(const auto known, ledger.chain(device));
    return !known || known->key.none() || known->key == key;
}

} // namespace

Hash codeHash(std::string_view typed) {
    return keys::blake2b(keys::Domain::Enrol, asBytes(normalCode(typed)));
}

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

Result<std::string> newCode(Ledger& ledger, ports::Random& random, Instant now, std::chrono::hours valid) {
    std::array<std::uint8_t, kSymbols> bytes{};
    random.fill(bytes);
    std::string code;
    for (std::size_t i = 0; i < kSymbols; ++i) {
        if (i > 0 && i % kGroup == 0) code += '-';
        code += kAlphabet[bytes[i] % kAlphabet.size()];
    }
    FB_TRY(ledger.transact([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto all, tx.codes());
        for (const auto& old : all)
            if (old.usedBy.none() && old.expires < now) FB_TRY(tx.dropCode(old.hash));
        return tx.putCode({codeHash(code), now + valid, {}});
    }));
    return code;
}

Status enrolDevice(LedgerTx& ledger, const wire::EnrolRequest& request, Instant now) {
    const bool proven =
        !request.device.none() && keys::verify(request.key, wire::enrolProof(request), request.proof);
    FB_TRY(ledger.lock({&request.device, 1}));
    FB_ASSIGN(auto code, ledger.code(codeHash(request.code)));
    FB_ASSIGN(const bool fits, keyFits(ledger, request.device, request.key));
    if (!proven || !code || !fits) return fail(ErrorCode::EnrolCodeWrong);
    if (code->usedBy.none() ? code->expires < now : code->usedBy != request.device)
        return fail(ErrorCode::EnrolCodeWrong);
    FB_TRY(ledger.enrol(request.device, request.key, {}));
    if (code->reader) FB_TRY(ledger.setReader(request.device));
    if (code->usedBy.none()) FB_TRY(ledger.note({now, request.device, "tilmeldt", 1}));
    code->usedBy = request.device;
    return ledger.putCode(*code);
}

Status succeedDevice(LedgerTx& ledger, const wire::SucceedRequest& request, const trust::Trust& trust) {
    const std::array both = {request.old, request.device};
    FB_TRY(ledger.lock(both));
    FB_ASSIGN(const auto old, ledger.chain(request.old));
    const auto hash = wire::succeedProof(request);
    const bool proven = old && old->enrolled && !request.device.none() && request.device != request.old &&
                        keys::verify(old->key, hash, request.consent) &&
                        keys::verify(request.key, hash, request.proof);
    FB_ASSIGN(const bool fits, keyFits(ledger, request.device, request.key));
    if (!proven || !fits) return fail(ErrorCode::DeviceUnknown);
    if (const auto* standing = trust.of(request.old); standing && standing->lastSeq)
        return fail(ErrorCode::DeviceRevoked);
    return ledger.enrol(request.device, request.key, request.old);
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
