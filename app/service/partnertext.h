// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/partnerdesk.h"

#include <map>

namespace feltbog::app {

// What a partner has not delivered before the nearest meeting ahead that needs it.
struct PartnerNeed {
    QString meeting;
    Date date;
    QStringList keys, names; // of the figures
};
// By the partner's name; who lacks nothing is not there.
[[nodiscard]] Result<std::map<std::string, PartnerNeed>> partnerNeeds(record::Notebook& notebook,
                                                                      const plan::Plan& plan);
// Whether the plan's meetings need figures, and none of those meetings has a day ahead.
[[nodiscard]] Result<bool> meetingsWithoutADay(record::Notebook& notebook, const plan::Plan& plan);

[[nodiscard]] QString standingWord(const PartnerDesk::Row& row); // "Sendt", "Leveret", "Udløbet"
[[nodiscard]] QString standingSign(const PartnerDesk::Row& row); // of AppIcon
[[nodiscard]] QString validUntil(Instant until);                 // "Virker én gang, til og med 12-04-2019"

} // namespace feltbog::app
