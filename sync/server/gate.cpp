// SPDX-License-Identifier: MPL-2.0
#include "sync/server/gate.h"

#include "core/store/standing.h"

namespace feltbog::sync::server {

namespace {

// Adds what the events say; the organisation is the first that is named.
void hear(const std::vector<store::NumberedEvent>& events, std::optional<keys::PublicKey>& root,
          std::vector<trust::Placed>& statements) {
    for (const auto& numbered : events) {
        auto placed = store::statementIn(numbered.event);
        if (!placed) continue;
        const auto* organisation = std::get_if<trust::Organisation>(&placed->statement.says);
        if (organisation && !root && placed->statement.issuer.none() &&
            trust::signedBy(placed->statement, organisation->root))
            root = organisation->root;
        statements.push_back(std::move(*placed));
    }
}

} // namespace

trust::Trust trustIn(const std::vector<store::NumberedEvent>& statements) {
    std::optional<keys::PublicKey> root;
    std::vector<trust::Placed> placed;
    hear(statements, root, placed);
    return root ? trust::Trust(*root, std::move(placed)) : trust::Trust();
}

void Gate::Known::take(const std::vector<store::NumberedEvent>& fresh) {
    hear(fresh, root, statements);
    upTo = fresh.back().mark.seq;
    if (root) view = std::make_shared<const trust::Trust>(*root, statements);
}

Gate::Known Gate::known() {
    const std::lock_guard lock(mutex_);
    return known_;
}

Result<Gate::View> Gate::trust(LedgerTx& ledger) {
    const std::lock_guard lock(mutex_);
    FB_ASSIGN(const auto fresh, ledger.statements(known_.upTo));
    if (!fresh.empty()) known_.take(fresh);
    return known_.view;
}

Result<Gate::View> Gate::trustWithin(LedgerTx& ledger) {
    std::uint64_t upTo = 0;
    View view;
    {
        const std::lock_guard lock(mutex_);
        upTo = known_.upTo;
        view = known_.view;
    }
    FB_ASSIGN(const auto fresh, ledger.statements(upTo));
    if (fresh.empty()) return view;
    Known within = known();
    std::vector<store::NumberedEvent> unseen;
    for (const auto& one : fresh)
        if (one.mark.seq > within.upTo) unseen.push_back(one);
    if (!unseen.empty()) within.take(unseen);
    return within.view;
}

Status mayAsk(const trust::Trust& trust, const Chain& device, Request what) {
    const auto* standing = trust.of(device.device);
    if (standing && standing->lastSeq) {
        for (const auto& placed : trust.statements())
            if (placed.id == standing->revoked)
                return fail(ErrorCode::DeviceRevoked, keys::toBase64(trust::contentOf(placed.statement)));
        return fail(ErrorCode::DeviceRevoked);
    }
    const auto coordinates = trust.is(device.device, trust::Role::Coordinator);
    const bool reads = device.reader || trust.is(device.device, trust::Role::Reader);
    const bool staff = trust.is(device.device, trust::Role::StreetWorker) ||
                       trust.is(device.device, trust::Role::CourseLeader) || coordinates;
    switch (what) {
    case Request::Sync: // also of one that nobody vouched for yet: its first pass says who it is
        return reads && !staff ? fail(ErrorCode::RoleForbids, "registreringer") : Status{};
    case Request::Report:
        return reads || coordinates ? Status{} : fail(ErrorCode::RoleForbids, "rapporter");
    case Request::Invite:
        return coordinates ? Status{} : fail(ErrorCode::RoleForbids, "at invitere enheder");
    case Request::Audit:
        return coordinates ? Status{} : fail(ErrorCode::RoleForbids, "loggen");
    case Request::Deliveries:
        return coordinates ? Status{} : fail(ErrorCode::RoleForbids, "tal fra andre");
    }
    return fail(ErrorCode::RoleForbids);
}

std::optional<std::string> auditWord(const Error& refused, Request what) {
    if (refused.code == ErrorCode::DeviceRevoked) return "afvist-lukket";
    if (refused.code != ErrorCode::RoleForbids) return std::nullopt;
    switch (what) {
    case Request::Sync:
        return "afvist-synk";
    case Request::Invite:
        return "afvist-invitation";
    case Request::Report:
        return "afvist-rapport";
    case Request::Audit:
        return "afvist-log";
    case Request::Deliveries:
        return "afvist-tal";
    }
    return std::nullopt;
}

} // namespace feltbog::sync::server
