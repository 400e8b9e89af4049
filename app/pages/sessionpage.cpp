// SPDX-License-Identifier: MPL-2.0
#include "app/pages/sessionpage.h"

#include "app/pages/coursepage.h"
#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feltbog::app {
namespace {

const QString kOpen = QStringLiteral("ikke-udfyldt");

} // namespace

SessionPage::SessionPage(Service& service, const QString& course, const QString& session, QObject* parent)
    : PageModel(service, parent), course_(recordId(course).value_or(RecordId{})),
      corrects_(recordId(session)), rows_({{"enrolment", [](const Row& r) { return QVariant(r.enrolment); }},
                                           {"name", [](const Row& r) { return QVariant(r.name); }},
                                           {"detail", [](const Row& r) { return QVariant(r.detail); }},
                                           {"status", [](const Row& r) { return QVariant(r.status); }}},
                                          this),
      dropIns_(cardModel()), cards_(cardModel()), heads_(this), numbers_(this), date_(service.today(), this),
      reasons_(ChoiceModel::Pick::One, this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    const auto known = record::course(notebook(), course_);
    if (!known) {
        fail(known.error());
        return;
    }
    activity_ = known->activity;
    courseName_ = templateName(*plan, known->templateKey);
    reasons_.setChoices(namedChoices(plan->cancelReasons));
    const auto ref = plan::findActivity(*plan, activity_);
    heads_.setBands(*plan, ref ? ref.targetGroup().ages : std::nullopt);
    numbers_.showFor(*plan, q(known->templateKey));
    reload();
    if (corrects_) {
        if (const auto saved = record::session(notebook(), *corrects_); saved)
            startFrom(*saved);
        else
            fail(saved.error());
    } else {
        restore();
    }
    reload();
    loading_ = false;
    connect(&service, &Service::changed, this, &SessionPage::reload);
    connect(&heads_, &HeadsModel::totalChanged, this, &SessionPage::keep);
    connect(&numbers_, &NumbersModel::edited, this, &SessionPage::keep);
    connect(&date_, &DateChoice::changed, this, &SessionPage::keep);
    connect(&heads_, &HeadsModel::totalChanged, this, &SessionPage::changed);
}

void SessionPage::reload() {
    const auto plan = this->plan();
    const auto list = record::enrolments(notebook(), course_);
    if (!plan || !list) return;
    std::vector<Row> rows;
    for (const auto& e : *list) {
        if (e.ended && *e.ended < date_.date()) continue;
        Row row{hex(e.record), rowName(notebook(), e), {}, kOpen};
        const auto person = e.members.empty()
                                ? Result<people::Person>(feltbog::fail(ErrorCode::PersonUnknown))
                                : people::person(notebook(), e.members.front().token);
        if (person) row.detail = personDetail(*plan, person->unit, person->band);
        for (const auto& before : rows_.rows())
            if (before.enrolment == row.enrolment) row.status = before.status;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return danishLess(a.name, b.name); });
    rows_.set(std::move(rows));

    std::vector<CardRow> came;
    std::vector<CardRow> others;
    if (auto cards = cardsOf(notebook(), *plan, activity_, search_); cards) {
        for (auto& card : *cards) {
            const auto inRow = [&](const record::EnrolmentRow& e) {
                return !e.members.empty() && hex(e.members.front().token) == card.token;
            };
            if (std::any_of(list->begin(), list->end(), inRow)) continue;
            card.picked = tokens_.contains(card.token);
            if (card.picked) came.push_back(card);
            others.push_back(std::move(card));
        }
    }
    cardCount_ = cutCards(others);
    // One who came does not go because somebody else is looked for.
    for (const auto& row : dropIns_->rows())
        if (!search_.isEmpty() && tokens_.contains(row.token) &&
            std::none_of(came.begin(), came.end(), [&](const CardRow& c) { return c.token == row.token; }))
            came.push_back(row);
    dropIns_->set(std::move(came));
    cards_->set(std::move(others));
    emit changed();
}

void SessionPage::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    reload();
}

int SessionPage::present() const {
    const auto here = [](const Row& r) { return r.status == QLatin1String("til-stede"); };
    return int(std::count_if(rows_.rows().begin(), rows_.rows().end(), here) + tokens_.size() +
               heads_.total());
}

int SessionPage::openRows() const {
    return int(std::count_if(rows_.rows().begin(), rows_.rows().end(),
                             [](const Row& r) { return r.status == kOpen; }));
}

void SessionPage::allPresent() {
    rows_.changeAll([](Row& r) { r.status = QStringLiteral("til-stede"); });
    keep();
    emit changed();
}

void SessionPage::cycle(int index) {
    const auto* row = rows_.row(index);
    if (!row) return;
    static const QStringList order{QStringLiteral("til-stede"), QStringLiteral("afbud"),
                                   QStringLiteral("kom-ikke"), kOpen};
    mark(index, order[(order.indexOf(row->status) + 1) % order.size()]);
}

void SessionPage::mark(int index, const QString& status) {
    rows_.change(index, [&](Row& r) { r.status = status; });
    keep();
    emit changed();
}

void SessionPage::dropIn(const QString& token) {
    if (!tokens_.removeOne(token)) tokens_ << token;
    keep();
    reload();
}

std::string SessionPage::draftKey() const { return "session." + course_.hex(); }

void SessionPage::keep() {
    if (loading_ || corrects_) return;
    QJsonObject marks;
    for (const auto& row : rows_.rows())
        if (row.status != kOpen) marks.insert(row.enrolment, row.status);
    QJsonObject heads;
    for (const auto& [band, n] : heads_.heads()) heads.insert(q(band), qint64(n));
    const QJsonObject json{{"marks", marks},
                           {"heads", heads},
                           {"numbers", numbers_.json()},
                           {"dropIns", QJsonArray::fromStringList(tokens_)},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(draftKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void SessionPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(draftKey())).object();
    if (json.isEmpty()) return;
    const auto marks = json["marks"].toObject();
    rows_.changeAll([&](Row& r) { r.status = marks.value(r.enrolment).toString(kOpen); });
    for (const auto& token : json["dropIns"].toArray()) tokens_ << token.toString();
    record::Heads heads;
    const auto kept = json["heads"].toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) heads[s(it.key())] = it.value().toInteger();
    heads_.setHeads(heads);
    numbers_.restore(json["numbers"].toObject());
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void SessionPage::startFrom(const record::HeldSession& session) {
    if (session.entry.date) date_.set(*session.entry.date);
    for (const auto& m : session.marks)
        for (int i = 0; i < rows_.rowCount(); ++i)
            if (rows_.row(i)->enrolment == hex(m.enrolment))
                rows_.change(i, [&](Row& r) { r.status = q(m.status); });
    for (const auto& token : session.dropIns) tokens_ << hex(token);
    heads_.setHeads(session.heads);
    numbers_.setNumbers(session.numbers);
}

void SessionPage::save() {
    attempt([this](bool confirmed) -> Status {
        record::HeldSession session;
        session.entry = {date_.date(), confirmed, corrects_};
        session.course = course_;
        for (const auto& row : rows_.rows())
            if (const auto id = recordId(row.enrolment); id && row.status != kOpen)
                session.marks.push_back({*id, s(row.status)});
        for (const auto& token : tokens_)
            if (const auto id = Token::fromHex(s(token)); id) session.dropIns.push_back(*id);
        session.heads = heads_.heads();
        session.numbers = numbers_.numbers();
        FB_ASSIGN(const RecordId id, record::holdSession(notebook(), session));
        const QString what = tr("Gemt på tabletten: fremmøde, %n til stede", nullptr, present());
        service().dropDraft(draftKey());
        if (corrects_)
            service().saved(what);
        else
            service().saved(what, id);
        emit done();
        return {};
    });
}

void SessionPage::cancel() {
    clearError();
    if (reasons_.current().isEmpty())
        return failText(tr("Vælg, hvorfor mødegangen er aflyst."), QStringLiteral("reason"));
    attempt([this](bool confirmed) -> Status {
        FB_ASSIGN(const RecordId id,
                  record::cancelSession(
                      notebook(), {{date_.date(), confirmed, corrects_}, course_, s(reasons_.current())}));
        service().dropDraft(draftKey());
        service().saved(tr("Gemt på tabletten: mødegangen er aflyst"), id);
        emit done();
        return {};
    });
}

} // namespace feltbog::app
