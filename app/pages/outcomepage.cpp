// SPDX-License-Identifier: MPL-2.0
#include "app/pages/outcomepage.h"

#include "app/service/catalogue.h"
#include "app/service/mycircles.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/base/text.h"
#include "core/record/count.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

constexpr auto kDraft = "outcome";
constexpr int kAtAGlance = 12; // cards that are found without a search

struct Enrolled {
    std::string activity;
    std::vector<Token> members;
};
Result<Enrolled> enrolled(record::Notebook& notebook, const RecordId& enrolment) {
    Enrolled out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query rows(db, "SELECT activity, token FROM fact WHERE record = ? AND kind = 21"
                              " AND token IS NOT NULL AND aside = 0 ORDER BY part");
        return store::each(rows.with(enrolment), [&](store::Query& row) {
            out.activity = row.text(0);
            out.members.push_back(row.id<Token>(1));
        });
    }));
    return out;
}

} // namespace

OutcomePage::OutcomePage(Service& service, const QString& corrects, const QString& enrolment, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), types_(Pick::One, this),
      bands_(Pick::One, this), date_(service.today(), this), cards_(cardModel()) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    bands_.setChoices(bandChoices(*plan, Ages::All));
    if (corrects_) {
        if (const auto read = correct(*plan); !read) {
            fail(read.error());
            return;
        }
    } else {
        begin(*plan, enrolment);
    }
    loading_ = false;
    connect(&types_, &ChoiceModel::currentChanged, this, &OutcomePage::clearError);
    connect(&types_, &ChoiceModel::currentChanged, this, &OutcomePage::reload);
    for (auto* model : {&types_, &bands_})
        connect(model, &ChoiceModel::currentChanged, this, &OutcomePage::keep);
    connect(&date_, &DateChoice::changed, this, &OutcomePage::keep);
    connect(&service, &Service::changed, this, &OutcomePage::reload);
    reload();
}

void OutcomePage::begin(const plan::Plan& plan, const QString& enrolment) {
    auto types = MyCircles(notebook(), plan).of(log::Kind::Outcome, plan.outcomeTypes);
    if (const auto row = recordId(enrolment)) {
        const auto of = enrolled(notebook(), *row);
        if (!of) return fail(of.error());
        only_ = of->members;
        const CircleId circle = circleOf(plan, of->activity);
        std::erase_if(types, [&](const auto& type) { return circleOf(plan, type.activity) != circle; });
        if (only_.size() == 1) token_ = hex(only_.front());
    }
    types_.setChoices(namedChoices(types));
    if (only_.empty()) restore();
    if (types_.count() == 1) types_.choose(types_.rows().front().key);
}

Status OutcomePage::correct(const plan::Plan& plan) {
    types_.setChoices(namedChoices(plan.outcomeTypes));
    FB_ASSIGN(const auto body, shown(notebook(), *corrects_));
    types_.keep({q(body.type)});
    if (body.date) date_.set(*body.date);
    FB_ASSIGN(const auto who, personOf(notebook(), *corrects_));
    if (who) token_ = hex(*who);
    return {};
}

// Those of the type's unit first: a young person's job is a young person's.
Result<std::vector<CardRow>> OutcomePage::found(const plan::Plan& plan) {
    const auto* type = plan::find(plan.outcomeTypes, s(types_.current()));
    if (!type && only_.empty()) return std::vector<CardRow>{};
    std::vector<people::Person> people;
    if (only_.empty()) {
        FB_ASSIGN(people, people::people(notebook(), circleOf(plan, type->activity)));
        std::erase_if(people, [&](const auto& one) {
            return hex(one.token) != token_ && !matches(one.callName, s(search_));
        });
    } else {
        people.reserve(only_.size());
        for (const auto& token : only_) {
            FB_ASSIGN(people.emplace_back(), people::person(notebook(), token));
        }
    }
    if (type)
        std::stable_partition(people.begin(), people.end(),
                              [&](const auto& one) { return one.unit == type->unit; });
    std::vector<CardRow> rows;
    rows.reserve(people.size());
    for (const auto& one : people)
        rows.push_back({hex(one.token), cardName(notebook(), one.token),
                        cardDetail(plan, one, service().today()), hex(one.token) == token_, false});
    return rows;
}

void OutcomePage::reload() {
    const auto plan = this->plan();
    if (!plan) return;
    auto cards = found(*plan);
    if (!cards) return fail(cards.error());
    const auto picked = [](const CardRow& row) { return row.picked; };
    // A card of another circle does not follow into this one.
    if (std::none_of(cards->begin(), cards->end(), picked)) token_.clear();
    cards_->set(std::move(*cards));
    followUps_.clear();
    if (const auto* type = plan::find(plan->outcomeTypes, s(types_.current())))
        for (const auto& due : type->followUps)
            followUps_ << QVariantMap{{"what", q(due.what)},
                                      {"after", tr("Efter %n måned(er)", nullptr, due.afterMonths)}};
    emit changed();
}

bool OutcomePage::searchable() const {
    return only_.empty() && (!search_.isEmpty() || cardCount() > kAtAGlance);
}

void OutcomePage::setSearch(const QString& search) {
    search_ = search;
    reload();
}

void OutcomePage::pick(const QString& token) {
    clearError();
    token_ = token == token_ ? QString() : token;
    bandNeeded_ = false;
    cards_->changeAll([&](CardRow& row) { row.picked = row.token == token_; });
    keep();
    emit changed();
}

void OutcomePage::keep() {
    if (loading_ || corrects_ || !only_.empty()) return;
    const QJsonObject json{{"type", types_.current()},
                           {"token", token_},
                           {"band", bands_.current()},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(kDraft, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void OutcomePage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(kDraft)).object();
    if (json.isEmpty()) return;
    types_.keep({json["type"].toString()});
    token_ = json["token"].toString();
    bands_.keep({json["band"].toString()});
    bandNeeded_ = !bands_.current().isEmpty();
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void OutcomePage::save() {
    clearError();
    if (types_.current().isEmpty()) return failText(tr("Vælg, hvad der blev nået."), QStringLiteral("type"));
    const auto token = Token::fromHex(s(token_));
    if (!token) return failText(tr("Vælg et kort."), QStringLiteral("person"));
    attempt([this, token = *token](bool confirmed) -> Status {
        FB_ASSIGN(const RecordId id, record::recordOutcome(notebook(), {{date_.date(), confirmed, corrects_},
                                                                        s(types_.current()),
                                                                        token,
                                                                        s(bands_.current())}));
        const QString what = tr("Gemt på tabletten: %1").arg(types_.currentName());
        loading_ = true; // what is saved is no draft any more
        if (corrects_) {
            service().saved(what);
        } else {
            if (only_.empty()) service().dropDraft(kDraft);
            service().saved(what, id);
        }
        emit done();
        return {};
    });
    if (errorField() != QLatin1String("band")) return;
    bandNeeded_ = true;
    emit changed();
}

} // namespace feltbog::app
