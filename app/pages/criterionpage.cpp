// SPDX-License-Identifier: MPL-2.0
#include "app/pages/criterionpage.h"

#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "app/service/verdicts.h"
#include "core/plan/rule.h"
#include "core/report/format.h"

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr std::size_t kMostRegistrations = 200; // a list somebody can look through

} // namespace

CriterionPage::CriterionPage(Service& service, const QString& id, const QString& period, QObject* parent)
    : PageModel(service, parent), facts_({{"name", [](const Named& r) { return QVariant(r.name); }},
                                          {"value", [](const Named& r) { return QVariant(r.value); }}},
                                         this),
      registrations_({{"what", [](const Registration& r) { return QVariant(r.what); }},
                      {"detail_", [](const Registration& r) { return QVariant(r.detail); }},
                      {"note_", [](const Registration& r) { return QVariant(r.note); }}},
                     this),
      id_(id), period_(period) {
    connect(&service, &Service::changed, this, &CriterionPage::reload);
    reload();
}

void CriterionPage::reload() {
    if (id_.isEmpty()) return;
    clearError();
    if (const auto done = open(); !done) fail(done.error());
    emit changed();
}

Status CriterionPage::open() {
    const auto plan = this->plan();
    if (!plan) return feltbog::fail(ErrorCode::PlanMissing);
    FB_ASSIGN(const auto period, progress::parsePeriod(*plan, s(period_), service().today()));
    FB_ASSIGN(const auto all, service().progress().evaluate(plan, period));
    const auto found = std::find_if(all.criteria.begin(), all.criteria.end(),
                                    [&](const auto& p) { return q(p.criterion->id) == id_; });
    if (found == all.criteria.end())
        return feltbog::fail(ErrorCode::CriterionUnknown, s(id_.left(24)), "criterion");
    periodName_ = q(period.name);
    show(*plan, *found);
    if (all.closed) return {};
    FB_ASSIGN(const auto behind,
              progress::behind(notebook().store(), *plan, s(id_), period, kMostRegistrations));
    showRegistrations(*plan, behind);
    return {};
}

void CriterionPage::show(const plan::Plan& plan, const progress::CriterionProgress& shown) {
    text_ = q(shown.criterion->text);
    value_ = figureText(plan, shown);
    verdict_ = verdictKey(shown.verdict);
    word_ = verdictWord(shown);
    rule_ = q(plan::ruleOf(plan, *shown.criterion));
    std::vector<Named> facts;
    const auto put = [&](const QString& name, const QString& text) {
        if (!text.isEmpty()) facts.push_back({name, text});
    };
    put(tr("Mål"), q(report::target(shown)));
    for (const auto& baseline : shown.criterion->baseline) // two sources may say two things: both stand
        put(baseline.source == plan::BaselineSource::Plan ? tr("Udgangspunkt, planen")
                                                          : tr("Udgangspunkt, evalueringen"),
            baseline.value ? number(*baseline.value) + QStringLiteral(" · ") + q(baseline.text)
                           : q(baseline.text));
    put(tr("Forventet nu"), q(report::expected(shown)));
    if (shown.whole && shown.kind != progress::FigureKind::Each) {
        put(tr("Tæller"), number(double(shown.amount)));
        put(tr("Nævner"), number(double(*shown.whole)));
    }
    if (shown.forecast) put(tr("Hvis det fortsætter sådan"), number(std::round(*shown.forecast)));
    showSeries(shown, facts);
    put(tr("Kilde"), q(shown.criterion->dataSource));
    facts_.set(std::move(facts));
    notes_.clear();
    for (const auto& note : {q(shown.note), q(shown.criterion->note)})
        if (!note.isEmpty()) notes_ << note;
    showJudgement(shown);
}

void CriterionPage::showJudgement(const progress::CriterionProgress& shown) {
    const auto& said = shown.judgement;
    judged_ = said ? judgedWord(said->verdict) : QString();
    judgedVerdict_ = said ? verdictKey(said->verdict) : QString();
    judgedBy_ = said ? tr("%1, %2").arg(deciderName(said->by), q(said->on.danish())) : QString();
    judgedText_ = said ? q(said->text) : QString();
}

void CriterionPage::showSeries(const progress::CriterionProgress& shown, std::vector<Named>& facts) const {
    if (shown.series.size() < 2) return;
    for (const auto& one : shown.series) {
        const QString level = one.value ? number(*one.value) : tr("intet tal");
        const QString before = one.baseline ? tr("før %1").arg(number(*one.baseline)) : QString();
        QStringList parts{level};
        if (!before.isEmpty()) parts << before;
        parts << q(progress::danish(one.verdict));
        facts.push_back({q(one.series->name), parts.join(QStringLiteral(" · "))});
    }
}

void CriterionPage::showRegistrations(const plan::Plan& plan, const progress::BehindFigure& behind) {
    std::vector<Registration> rows;
    for (const auto& row : behind.rows) {
        record::RecentRow as; // so that it is named as it is everywhere else
        as.kind = row.kind;
        as.date = row.day;
        as.activity = row.activity;
        as.type = row.type;
        as.status = row.status;
        as.n = row.n;
        const auto text = recordText(as, &plan, service().today());
        rows.push_back({text.title, text.detail, row.part ? QString() : tr("kun i nævneren")});
    }
    if (rows.empty()) {
        registrationsTitle_ = tr("Ingen registreringer bag tallet endnu");
        return;
    }
    registrationsTitle_ = behind.all > std::int64_t(rows.size())
                              ? tr("De seneste %1 af %2 registreringer bag tallet")
                                    .arg(number(double(rows.size())), number(double(behind.all)))
                              : tr("%n registrering(er) bag tallet", nullptr, int(behind.all));
    registrations_.set(std::move(rows));
}

} // namespace feltbog::app
