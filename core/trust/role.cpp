// SPDX-License-Identifier: MPL-2.0
#include "core/trust/role.h"

#include <algorithm>

namespace feltbog::trust {
namespace {

using log::Kind;

// Which roles write a kind; empty: only a coordinator.
Roles writersOf(Kind kind) {
    switch (kind) {
    case Kind::Device:
    case Kind::Card:
    case Kind::Erasure:
    case Kind::Void:
    case Kind::Doublet:
    case Kind::Forgotten:
    case Kind::Introduction:
    case Kind::NothingMore:
    case Kind::Succession:
    case Kind::Bridging:
    case Kind::BridgingStep:
    case Kind::Enquiry:
    case Kind::Event:
    case Kind::Occurrence:
    case Kind::Outcome:
    case Kind::FollowUp:
    case Kind::Answer:
        return {Role::StreetWorker, Role::CourseLeader};
    case Kind::Contact:
    case Kind::Met:
    case Kind::MetUncarded:
    case Kind::Tally:
        return {Role::StreetWorker};
    case Kind::Course:
    case Kind::Enrolment:
    case Kind::Session:
    case Kind::Attendance:
    case Kind::EnrolmentEnd:
    case Kind::CourseClosed:
    case Kind::Delivery:
        return {Role::CourseLeader};
    case Kind::Plan:
    case Kind::Organisation:
    case Kind::Certificate:
    case Kind::CircleKeys:
    case Kind::Revocation:
    case Kind::Release:
    case Kind::Reading:
    case Kind::Judgement:
    case Kind::Milestone:
    case Kind::Appointment:
    case Kind::Emergency:
    case Kind::ContactSheet:
    case Kind::Report:
    case Kind::YearLocked:
    case Kind::PlanClosed:
        break;
    }
    return {};
}

} // namespace

std::string_view wordOf(Role role) {
    switch (role) {
    case Role::StreetWorker:
        return "gade";
    case Role::CourseLeader:
        return "kursus";
    case Role::Coordinator:
        return "koordinator";
    case Role::Reader:
        break;
    }
    return "laeser";
}

std::optional<Role> roleNamed(std::string_view word) {
    for (const auto role : kRoles)
        if (wordOf(role) == word) return role;
    return std::nullopt;
}

bool Grants::in(const CircleId& circle) const {
    return std::binary_search(circles.begin(), circles.end(), circle);
}

bool Grants::covers(const Grants& other) const {
    return std::includes(circles.begin(), circles.end(), other.circles.begin(), other.circles.end());
}

bool mayWrite(const Grants& grants, std::uint16_t kind, const CircleId& circle) {
    if (!circle.none() && !grants.in(circle)) return false;
    if (grants.roles.has(Role::Coordinator)) return true;
    const auto writers = writersOf(static_cast<Kind>(kind));
    return (writers.bits() & grants.roles.bits()) != 0;
}

} // namespace feltbog::trust
