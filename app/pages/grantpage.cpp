// SPDX-License-Identifier: MPL-2.0
#include "app/pages/grantpage.h"

#include "app/service/text.h"

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

} // namespace

GrantPage::GrantPage(Service& service, QObject* parent)
    : PageModel(service, parent), roles_(Pick::Many, this), circles_(Pick::Many, this) {
    roles_.setChoices(roleChoices());
    const auto plan = this->plan();
    auto known = membership(notebook());
    if (!known) {
        fail(known.error());
        return;
    }
    // Only circles of one's own can be given on.
    for (const auto& circle : plan ? plan->circles : std::vector<plan::Named>{})
        if (known->self && known->self->grant.circles.contains(q(circle.key)))
            circles_.add(q(circle.key), q(circle.name));
    if (!known->organised)
        hindrance_ = tr("Organisationen er ikke oprettet endnu. Det sker én gang, på kontorets første enhed "
                        "(se vejledningen).");
    else if (!known->coordinator())
        hindrance_ = tr("Kun en koordinator kan lukke enheder ind. Denne enhed er ikke koordinatorens.");
    else if (!plan)
        fail(feltbog::fail(ErrorCode::PlanMissing));
    known_ = std::move(*known);
}

void GrantPage::beginWith(const Grant& grant) {
    roles_.keep(grant.roles);
    circles_.keep(grant.circles);
    label_ = grant.label;
}

void GrantPage::chooseRole(const QString& word) {
    roles_.choose(word);
    clearError();
}

void GrantPage::chooseCircle(const QString& key) {
    circles_.choose(key);
    clearError();
}

std::optional<Grant> GrantPage::chosen() {
    clearError();
    Grant grant{roles_.chosen(), circles_.chosen(), label_.trimmed()};
    const bool readsOnly = grant.roles == QStringList{QStringLiteral("laeser")};
    if (grant.roles.isEmpty())
        failText(tr("Vælg mindst én rolle til enheden."), QStringLiteral("roles"));
    else if (grant.circles.isEmpty() && !readsOnly)
        failText(tr("Vælg mindst én kreds. Kun en læser kan være uden."), QStringLiteral("circles"));
    else
        return grant;
    return std::nullopt;
}

} // namespace feltbog::app
