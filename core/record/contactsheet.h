// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

#include <vector>

namespace feltbog::record {

// Who has a role in the emergency plan and can be called. Sealed as a card is: the server cannot read it.
struct ContactSheet {
    std::string role; // a key of the plan's emergency roles
    std::string name;
    std::string phone;
};

// Seals it for every circle whose key this device has, and erases what stood there before. Without name and
// phone only the latter. Errors: EmergencyMissing, ChoiceUnknown, ChoiceMissing, FieldMissing, PhoneWrong,
// CprNumber, TextNotUtf8, TextTooLong, CircleKeyMissing.
[[nodiscard]] Status saveContact(Notebook& notebook, const ContactSheet& sheet);

struct KnownContact {
    ContactSheet sheet; // empty name and phone: nobody entered it, or this device cannot open it
    std::optional<Date> entered;
    bool closed = false;           // there is one, and this device cannot open it
    std::vector<CircleId> without; // circles of the plan that cannot read it
};
// One for each role, in the plan's order.
[[nodiscard]] Result<std::vector<KnownContact>> contacts(Notebook& notebook);

} // namespace feltbog::record
