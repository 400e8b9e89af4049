// SPDX-License-Identifier: MPL-2.0
#include "app/pages/tallypage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/contact.h"

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "tally";
using Pick = ChoiceModel::Pick;

} // namespace

TallyPage::TallyPage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), activities_(Pick::One, this),
      areas_(Pick::OneOrNone, this), places_(Pick::OneOrNone, this), date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    activities_.setChoices(activitiesCounting(*plan, {plan::Source::Met, plan::Source::Contact}));
    activities_.choose(service.settings().last("activity"));
    if (activities_.current().isEmpty() && activities_.count() > 0)
        activities_.choose(activities_.rows().front().key);
    areas_.setChoices(namedChoices(plan->areas));
    areas_.add("-", tr("Andre steder"));
    areas_.choose(service.settings().last("area"));
    connect(&areas_, &ChoiceModel::currentChanged, this, &TallyPage::showPlaces);
    showPlaces();
    places_.choose(service.settings().last("place"));
    if (!corrects_) {
        count_ = service.draft(kDraft).toInt();
        return;
    }
    const auto body = shown(notebook(), *corrects_);
    if (!body) {
        fail(body.error());
        return;
    }
    activities_.keep({q(body->activity)});
    const auto* place = plan::find(plan->places, body->place);
    areas_.keep({!place ? QString() : place->area ? q(*place->area) : QStringLiteral("-")});
    places_.keep({q(body->place)});
    count_ = int(body->n.value_or(0));
    if (body->date) date_.set(*body->date);
}

void TallyPage::showPlaces() {
    const auto plan = this->plan();
    const QString chosen = places_.current();
    const QString area = areas_.current();
    places_.setChoices(area.isEmpty() || !plan ? std::vector<Choice>{}
                                               : placeChoices(*plan, area == "-" ? QString("") : area));
    places_.keep({chosen});
}

void TallyPage::tap(int delta) { put(count_ + delta); }

void TallyPage::put(int count) {
    count_ = std::max(0, count);
    if (!corrects_) service().keepDraft(kDraft, QByteArray::number(count_));
    emit countChanged();
}

void TallyPage::save() {
    attempt([this](bool confirmed) -> Status {
        const record::Tally tally{
            {date_.date(), confirmed, corrects_}, s(activities_.current()), s(places_.current()), count_};
        FB_ASSIGN(const RecordId id, record::recordTally(notebook(), tally));
        const int n = count_;
        if (corrects_) {
            service().saved(tr("Gemt på tabletten: tællingen er rettet"));
        } else {
            put(0);
            service().dropDraft(kDraft);
            service().saved(tr("Gemt på tabletten: %n møde(r) talt", nullptr, n), id);
        }
        emit done();
        return {};
    });
}

} // namespace feltbog::app
