// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "core/trust/trust.h"

// Who may do what, as this store knows it: the statements in its log, and which events are beyond what their
// device may write. Such an event stays in its chain and counts nowhere (column `beyond`). Everything here
// runs inside Store::transact or read.
namespace feltbog::store {

// The organisation this store belongs to: put there with an invitation, or the first that its log names.
[[nodiscard]] Result<std::optional<keys::PublicKey>> organisation(Db& db);
[[nodiscard]] Result<std::optional<trust::OrganisationPrint>> organisationPrint(Db& db);
// Error: OtherOrganisation when it belongs to another one.
[[nodiscard]] Status belongTo(Db& db, const trust::OrganisationPrint& print);
// An event of kind Organisation has come. One of another organisation is passed over.
[[nodiscard]] Status meetOrganisation(Db& db, const log::Event& event);

[[nodiscard]] bool isStatement(const log::Envelope& envelope);
[[nodiscard]] std::optional<trust::Placed> statementIn(const log::Event& event);
[[nodiscard]] Result<trust::Trust> readTrust(Db& db);

// What the events of one device come to, as long as no new statement comes.
class Judge {
  public:
    [[nodiscard]] static Result<Judge> of(Db& db, const DeviceId& device);
    [[nodiscard]] trust::Verdict operator()(const log::Envelope& event) const;

  private:
    bool open_ = true;
    std::optional<trust::Standing> standing_;
};

// New statements have come: the events of every device whose standing changed are judged again, and with
// them what they come to.
[[nodiscard]] Status judgeAgain(Db& db);
// All of them, without projecting: for who rebuilds anyway.
[[nodiscard]] Status judgeAnew(Db& db);

} // namespace feltbog::store
