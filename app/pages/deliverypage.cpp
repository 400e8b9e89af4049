// SPDX-License-Identifier: MPL-2.0
#include "app/pages/deliverypage.h"

#include "app/service/readingtext.h"
#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr int kReasonBytes = 200; // what the office takes

using sync::Standing;

// Whose figure it is and of whom it speaks.
QString aboutOf(const plan::Plan& plan, const partners::Figure& figure) {
    QStringList parts;
    if (const auto* series = plan::find(plan.series, figure.key)) {
        if (!series->population.empty()) parts << q(series->population);
        if (!series->unitText.empty()) parts << q(series->unitText);
    } else if (const auto* type = plan::find(plan.deliveryTypes, figure.key)) {
        parts << activityName(plan, type->activity);
        if (!figure.unit.empty()) parts << q(figure.unit);
    } else {
        parts << DeliveryPage::tr("Planen har ikke tallet mere");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DeliveryPage::DeliveryPage(Service& service, PartnerDesk& desk, const QString& ask, QObject* parent)
    : PageModel(service, parent), desk_(desk), ask_(ask),
      figures_({{"name", [](const Row& r) { return QVariant(r.name); }},
                {"about", [](const Row& r) { return QVariant(r.about); }},
                {"day_", [](const Row& r) { return QVariant(r.day); }},
                {"missing", [](const Row& r) { return QVariant(r.missing); }},
                {"given", [](const Row& r) { return QVariant(r.given); }},
                {"numbers", [](const Row& r) { return QVariant(r.numbers); }}},
               this) {
    typedReason_ = QString::fromUtf8(service.draft(draftKey()));
    connect(&desk_, &PartnerDesk::changed, this, &DeliveryPage::reload);
    connect(&service, &Service::changed, this, &DeliveryPage::reload);
    reload();
    if (!row_) desk_.fetch(); // after a lock
}

void DeliveryPage::reload() {
    plan_ = plan();
    today_ = service().today();
    const auto* row = desk_.find(ask_);
    row_ = row ? std::optional(*row) : std::nullopt;
    std::vector<Row> rows;
    const std::size_t count = row_ ? row_->delivery.ask.figures.size() : 0;
    rows.reserve(count);
    for (std::size_t n = 0; n < count; ++n) rows.push_back(rowOf(n));
    figures_.set(std::move(rows));
    emit changed();
}

DeliveryPage::Row DeliveryPage::rowOf(std::size_t n) const {
    const auto& delivery = row_->delivery;
    const auto& figure = delivery.ask.figures[n];
    Row out{q(figure.name),
            plan_ ? aboutOf(*plan_, figure) : QString(),
            tr("For %1").arg(q(figure.on.danish())),
            {},
            n < delivery.given.size(),
            {}};
    const auto* given = out.given ? &delivery.given[n] : nullptr;
    if (given && given->missing()) {
        const auto& reasons = delivery.ask.reasons;
        const auto why = std::find_if(reasons.begin(), reasons.end(),
                                      [&](const auto& reason) { return reason.key == given->reason; });
        out.missing = why == reasons.end() ? q(given->reason) : q(why->name);
    }
    for (std::size_t i = 0; i < figure.numbers.size(); ++i) {
        const auto& number = figure.numbers[i];
        const bool here = given && i < given->values.size();
        const auto text = [&](partners::Amount amount) {
            return decimalText(amount.thousandths, figure.decimals);
        };
        out.numbers << QVariantMap{
            {"name", q(number.name)},
            {"value", here ? text(given->values[i]) : QString()},
            {"last", number.last
                         ? tr("Sidst %1, %2").arg(text(number.last->value), q(number.last->on.danish()))
                         : tr("Ikke leveret før")}};
    }
    return out;
}

QString DeliveryPage::trouble() const {
    if (row_ || desk_.working()) return {};
    return desk_.trouble().isEmpty() && desk_.known() ? tr("Kontoret kender ikke det link mere.")
                                                      : desk_.trouble();
}

QString DeliveryPage::partner() const { return row_ ? q(row_->delivery.ask.partner) : QString(); }
QString DeliveryPage::remark() const { return row_ ? q(row_->delivery.remark) : QString(); }
QString DeliveryPage::reason() const { return row_ ? q(row_->delivery.reason) : QString(); }

QString DeliveryPage::due() const {
    return row_ ? tr("Skal være her senest %1").arg(q(row_->delivery.ask.due.danish())) : QString();
}

QString DeliveryPage::until() const { return open() ? validUntil(row_->delivery.ask.expires) : QString(); }

QString DeliveryPage::meaning() const {
    if (!row_) return {};
    if (row_->expired) return tr("Ingen har brugt linket, og det virker ikke mere. Bed om tallene igen.");
    switch (row_->standing) {
    case Standing::Waiting:
        return tr("Linket er ikke brugt endnu.");
    case Standing::Missing:
        return tr("Dagen er gået, og linket er ikke brugt endnu.");
    case Standing::Delivered:
        return tr("Kom %1. Tallene tæller med, når du har godkendt dem.")
            .arg(whenText(row_->delivery.delivered, today_));
    case Standing::Approved:
        return tr("Tallene er registreret.");
    case Standing::Unwritten:
        return tr("Du har godkendt dem, men de blev ikke skrevet på enheden. Godkend igen: de skrives kun én "
                  "gang.");
    case Standing::Rejected:
        return tr("Tallene tæller ikke med. Partneren får ikke besked.");
    case Standing::Withdrawn:
        break;
    }
    return tr("Linket virker ikke mere.");
}

bool DeliveryPage::again() const {
    return row_ &&
           (row_->expired || row_->standing == Standing::Rejected || row_->standing == Standing::Withdrawn);
}

int DeliveryPage::reasonRoom() const { return kReasonBytes - int(typedReason_.toUtf8().size()); }

void DeliveryPage::setTypedReason(const QString& reason) {
    if (reason == typedReason_) return;
    typedReason_ = reason;
    clearError();
    if (reason.isEmpty())
        service().dropDraft(draftKey());
    else
        service().keepDraft(draftKey(), reason.toUtf8());
    emit changed();
}

void DeliveryPage::approveIt(bool confirmed) {
    if (!row_ || working()) return;
    clearError();
    desk_.approve(*row_, confirmed, this, [this](const Status& done) {
        if (!done && done.error().question()) {
            attempt([this, asked = done.error()](bool yes) -> Status {
                if (!yes) return asked;
                approveIt(true);
                return {};
            });
            return;
        }
        told(done, tr("Tallene fra %1 er godkendt og registreret").arg(partner()));
    });
}

void DeliveryPage::reject() {
    if (!row_ || working()) return;
    clearError();
    if (typedReason_.trimmed().isEmpty())
        return failText(tr("Skriv hvorfor, så I selv kan se det siden."), QStringLiteral("reason"));
    desk_.reject(*row_, typedReason_.trimmed(), this, [this](const Status& done) {
        if (done) setTypedReason({});
        told(done, tr("Tallene fra %1 er afvist").arg(partner()));
    });
}

void DeliveryPage::withdraw() {
    if (!row_ || working()) return;
    clearError();
    desk_.withdraw(*row_, this, [this](const Status& done) {
        told(done, tr("Linket til %1 er trukket tilbage").arg(partner()));
    });
}

void DeliveryPage::told(const Status& done, const QString& what) {
    if (!done) return failText(PartnerDesk::why(done.error()), q(done.error().field));
    service().saved(what);
    emit this->done();
}

} // namespace feltbog::app
