// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/client/transport.h"
#include "sync/wire/delivery.h"

namespace feltbog::record {
class Notebook;
}

// Figures from partners who have no device (doc/delivery.md), as a coordinator's device asks for them.
namespace feltbog::sync {

struct PartnerAsk {
    std::string partner;           // as the plan calls it
    std::vector<std::string> keys; // of its series and delivery types; none: all of them
    Date on;                       // the day the figures are for
    Date due;                      // wanted by then: the day before a meeting, say
};
struct PartnerLink {
    std::string url; // shown once: nobody has it but this
    wire::Ask ask;
};
// Errors: NotEnrolled, PlanIsClosed, PartnerUnknown, FigureUnknown, DateOutsidePlan, RoleForbids, transport
// errors.
[[nodiscard]] Result<PartnerLink> ask(record::Notebook& notebook, Transport& transport,
                                      const PartnerAsk& what);

// All asks with what came of them, by their due day, those that are missing first of a day.
[[nodiscard]] Result<std::vector<wire::Delivery>> deliveries(record::Notebook& notebook,
                                                             Transport& transport);
// How it stands with one, for a list.
enum class Standing { Waiting, Missing, Delivered, Approved, Unwritten, Rejected, Withdrawn };
[[nodiscard]] Result<Standing> standingOf(record::Notebook& notebook, const wire::Delivery& delivery);

// Takes a delivery in, as it was shown: its figures become registrations of this device, all of them or none,
// once. First the server is told, so that no second device does the same; a device that broke off in between
// is Unwritten, and approves again. `confirmed` answers Ja to what is unusual. Errors: those of the use
// cases, PlanChanged, DeliveryState, RoleForbids, transport errors.
[[nodiscard]] Status approve(record::Notebook& notebook, Transport& transport, const wire::Delivery& delivery,
                             bool confirmed = false);
// Errors: DeliveryState, CprNumber, TextTooLong, RoleForbids, transport errors.
[[nodiscard]] Status reject(record::Notebook& notebook, Transport& transport, const wire::AskId& id,
                            const std::string& reason);
[[nodiscard]] Status withdraw(record::Notebook& notebook, Transport& transport, const wire::AskId& id);

} // namespace feltbog::sync
