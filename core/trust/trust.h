// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/trust/statement.h"

#include <map>

// Who may do what, worked out from the statements in the log: a pure function of their set and of the
// organisation's root key, so that every device and the server come to the same. How: core/doc/trust.md.
namespace feltbog::trust {

// A statement where it stands.
struct Placed {
    DeviceId chain;
    std::uint64_t seq = 0;
    std::uint64_t hlc = 0;
    EventId id;
    Statement statement;
};

// What is known of a device.
struct Standing {
    Grants grants;
    keys::PublicKey key;
    std::string label;
    InvitationId invitation;
    DeviceId succeeds;
    std::optional<std::uint64_t> lastSeq; // shut out: what its chain says after this counts no more
    EventId revoked;                      // by which statement; none
    std::vector<std::pair<std::uint64_t, std::uint64_t>> released; // from, to: count all the same

    bool operator==(const Standing&) const = default;
    [[nodiscard]] bool certified() const { return !grants.roles.none() && !lastSeq; }
};

enum class Verdict { Counts, Unknown, Role, Revoked };
[[nodiscard]] std::string_view wordOf(Verdict verdict); // "", "ukendt", "rolle", "lukket"

// `standing`: of the event's device, null when nothing is known of it.
[[nodiscard]] Verdict judge(const Standing* standing, const log::Envelope& event);

class Trust {
  public:
    // Everybody may do everything: there is no organisation yet.
    Trust() = default;
    Trust(const keys::PublicKey& root, std::vector<Placed> statements);

    [[nodiscard]] bool open() const { return !organisation_; }
    [[nodiscard]] const std::optional<Organisation>& organisation() const { return organisation_; }
    [[nodiscard]] const std::map<DeviceId, Standing>& devices() const { return devices_; }
    [[nodiscard]] const Standing* of(const DeviceId& device) const;
    [[nodiscard]] bool is(const DeviceId& device, Role role) const; // certified for it, and not shut out
    // Those that count, in the order of their stamps.
    [[nodiscard]] const std::vector<Placed>& statements() const { return valid_; }

  private:
    std::optional<Organisation> organisation_;
    std::map<DeviceId, Standing> devices_;
    std::vector<Placed> valid_;
};

} // namespace feltbog::trust
