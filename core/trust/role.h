// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/id.h"
#include "core/log/kinds.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// What a device may do. A device can have several roles: who walks the street on Mondays may lead a course
// on Tuesdays.
namespace feltbog::trust {

// Numbers are part of the format (core/doc/trust.md).
enum class Role : std::uint8_t { StreetWorker = 1, CourseLeader = 2, Coordinator = 4, Reader = 8 };
inline constexpr Role kRoles[] = {Role::StreetWorker, Role::CourseLeader, Role::Coordinator, Role::Reader};

[[nodiscard]] std::string_view wordOf(Role role); // "gade", "kursus", "koordinator", "laeser"
[[nodiscard]] std::optional<Role> roleNamed(std::string_view word);

class Roles {
  public:
    Roles() = default;
    Roles(std::initializer_list<Role> roles) {
        for (const auto role : roles) add(role);
    }
    static Roles fromBits(std::uint8_t bits) { // unknown ones are nothing here
        Roles out;
        out.bits_ = bits & 0x0f;
        return out;
    }
    void add(Role role) { bits_ |= static_cast<std::uint8_t>(role); }
    [[nodiscard]] bool has(Role role) const { return (bits_ & static_cast<std::uint8_t>(role)) != 0; }
    [[nodiscard]] bool none() const { return bits_ == 0; }
    [[nodiscard]] std::uint8_t bits() const { return bits_; }
    bool operator==(const Roles&) const = default;

  private:
    std::uint8_t bits_ = 0;
};

// What a certificate gives.
struct Grants {
    Roles roles;
    std::vector<CircleId> circles; // in order, each once

    [[nodiscard]] bool in(const CircleId& circle) const;
    [[nodiscard]] bool covers(const Grants& other) const; // all its circles
    bool operator==(const Grants&) const = default;
};

// Whether a device with these grants may write an event of this kind for this circle (none: nobody's in
// particular). Kinds that nobody knows yet are a coordinator's.
[[nodiscard]] bool mayWrite(const Grants& grants, std::uint16_t kind, const CircleId& circle);

} // namespace feltbog::trust
