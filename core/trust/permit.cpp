// SPDX-License-Identifier: MPL-2.0
#include "core/trust/permit.h"

#include "core/store/standing.h"

namespace feltbog::trust {

Result<Permit> Permit::of(record::Notebook& notebook) {
    FB_ASSIGN(const auto who, notebook.identity());
    Trust trust;
    bool organised = false; // an invitation says so before the log does
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto print, store::organisationPrint(db));
        organised = print.has_value();
        FB_ASSIGN(trust, store::readTrust(db));
        return {};
    }));
    const auto* standing = trust.of(who.device);
    if (standing && standing->lastSeq) return Permit(State::ShutOut, {});
    if (standing && standing->certified()) return Permit(State::Certified, standing->grants);
    return Permit(organised ? State::Waiting : State::Open, {});
}

bool Permit::write(log::Kind kind, const CircleId& circle) const {
    switch (state_) {
    case State::Open:
        return true;
    case State::Waiting: // as the staff it will be; who it is to be nobody said here
        return mayWrite({{Role::StreetWorker, Role::CourseLeader}, {}}, static_cast<std::uint16_t>(kind), {});
    case State::Certified:
        return mayWrite(grants_, static_cast<std::uint16_t>(kind), circle);
    case State::ShutOut:
        break;
    }
    return false;
}

bool Permit::coordinate() const {
    return state_ == State::Open || (state_ == State::Certified && grants_.roles.has(Role::Coordinator));
}

bool Permit::readOnly() const { return state_ == State::Certified && grants_.roles == Roles{Role::Reader}; }

} // namespace feltbog::trust
