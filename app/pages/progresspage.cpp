// SPDX-License-Identifier: MPL-2.0
#include "app/pages/progresspage.h"

#include "app/service/catalogue.h"
#include "app/service/text.h"
#include "app/service/verdicts.h"
#include "core/report/format.h"
#include "core/store/events.h"

#include <algorithm>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;
using progress::Verdict;

} // namespace

ProgressPage::ProgressPage(Service& service, QObject* parent)
    : PageModel(service, parent), periods_(Pick::One, this), areas_(Pick::One, this),
      rows_({{"id", [](const Row& r) { return QVariant(r.id); }},
             {"text", [](const Row& r) { return QVariant(r.text); }},
             {"activity", [](const Row& r) { return QVariant(r.activity); }},
             {"heading", [](const Row& r) { return QVariant(r.heading); }},
             {"value", [](const Row& r) { return QVariant(r.value); }},
             {"goal", [](const Row& r) { return QVariant(r.goal); }},
             {"expected", [](const Row& r) { return QVariant(r.expected); }},
             {"verdict", [](const Row& r) { return QVariant(r.verdict); }},
             {"word", [](const Row& r) { return QVariant(r.word); }},
             {"filled", [](const Row& r) { return QVariant(r.filled); }},
             {"goalFrom", [](const Row& r) { return QVariant(r.goalFrom); }},
             {"goalTo", [](const Row& r) { return QVariant(r.goalTo); }},
             {"expectedAt", [](const Row& r) { return QVariant(r.expectedAt); }},
             {"computed", [](const Row& r) { return QVariant(r.computed); }},
             {"note", [](const Row& r) { return QVariant(r.note); }},
             {"rests", [](const Row& r) { return QVariant(r.rests); }}},
            this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    hasSeries_ = !plan->series.empty();
    std::vector<Choice> areas{{QString(), tr("Alle områder"), {}, true}};
    for (auto& area : namedChoices(plan->interventionAreas)) areas.push_back(std::move(area));
    areas_.setChoices(std::move(areas));
    showPeriods(*plan);
    connect(&periods_, &ChoiceModel::currentChanged, this, &ProgressPage::reload);
    connect(&areas_, &ChoiceModel::currentChanged, this, &ProgressPage::reload);
    connect(&service, &Service::changed, this, &ProgressPage::reload);
    reload();
}

void ProgressPage::showPeriods(const plan::Plan& plan) {
    const Date today = service().today();
    std::vector<Choice> choices;
    QString current = QStringLiteral("hele");
    int year = 0;
    for (const auto& period : progress::planYears(plan, today)) {
        ++year;
        if (period.range.from > today) break;
        const QString key = QStringLiteral("aar:%1").arg(year);
        choices.push_back({key, q(period.name), {}, false});
        if (!period.range.holds(today)) continue;
        current = key;
        const int months = std::max(1, plan.reportMonths);
        for (int third = 1; third <= 12 / months; ++third) {
            const auto text = QStringLiteral("tertial:%1.%2").arg(year).arg(third);
            const auto part = progress::parsePeriod(plan, s(text), today);
            if (part && part->range.from <= today) choices.push_back({text, q(part->name), {}, false});
        }
    }
    choices.push_back({QStringLiteral("hele"), tr("Hele perioden"), {}, false});
    std::reverse(choices.begin(), choices.end());
    periods_.setChoices(std::move(choices));
    periods_.choose(current);
}

ProgressPage::Row ProgressPage::rowOf(const progress::CriterionProgress& p, const plan::Plan& plan) const {
    const plan::Criterion& c = *p.criterion;
    Row row;
    row.id = q(c.id);
    row.text = q(c.text);
    row.activity = c.activity ? app::activityName(plan, *c.activity)
                   : c.area   ? nameOf(plan.interventionAreas, *c.area)
                              : tr("Helhedsplanen som helhed");
    row.verdict = verdictKey(p.verdict);
    row.word = verdictWord(p);
    row.computed = p.value.has_value();
    row.note = q(p.note);
    row.goal = q(report::target(p));
    if (p.judgement)
        row.note = tr("Vurderet: %1. %2").arg(judgedWord(p.judgement->verdict), q(p.judgement->text)) +
                   QLatin1Char(' ') + row.note;
    if (!p.value) return row;
    row.value = figureText(plan, p);
    row.expected = q(report::expected(p));
    const double top = p.targetMax ? *p.targetMax : p.targetMin.value_or(0);
    const double length = std::max({*p.value, top * 1.15, p.expected.value_or(0),
                                    p.kind == progress::FigureKind::Percent ? 100.0 : 1.0});
    row.filled = std::clamp(*p.value / length, 0.0, 1.0);
    if (p.targetMin) row.goalFrom = *p.targetMin / length;
    if (p.targetMax) row.goalTo = *p.targetMax / length;
    if (p.expected) row.expectedAt = *p.expected / length;
    if (p.parts.waiting > 0 || p.parts.setAside > 0)
        row.rests = tr("%1 sendt + %2 venter + %3 skal ses efter")
                        .arg(number(p.parts.synced), number(p.parts.waiting), number(p.parts.setAside));
    return row;
}

void ProgressPage::reload() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    clearError();
    const auto period = progress::parsePeriod(*plan, s(periods_.current()), service().today());
    if (!period) return fail(period.error());
    const auto progress = service().progress().evaluate(plan, *period);
    if (!progress) return fail(progress.error());
    periodText_ = tr("%1 til %2").arg(q(period->range.from.danish()), q(period->range.to.danish()));
    warning_ =
        progress->uninterpreted == 0
            ? QString()
            : tr("%n registrering(er) er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.",
                 nullptr, int(progress->uninterpreted));
    locked_ = lockText(*progress);
    reached_ = onTrack_ = behind_ = notYet_ = 0;
    std::vector<Row> rows;
    for (const auto& p : progress->criteria) {
        const auto ref =
            p.criterion->activity ? plan::findActivity(*plan, *p.criterion->activity) : plan::ActivityRef{};
        const std::string area = p.criterion->area           ? *p.criterion->area
                                 : ref && ref.activity->area ? *ref.activity->area
                                                             : std::string();
        if (!areas_.current().isEmpty() && q(area) != areas_.current()) continue;
        if (p.verdict == Verdict::Reached)
            ++reached_;
        else if (p.verdict == Verdict::OnTrack)
            ++onTrack_;
        else if (p.verdict == Verdict::Behind)
            ++behind_;
        else
            ++notYet_;
        rows.push_back(rowOf(p, *plan));
    }
    // What has a figure first; the plan's order within each part.
    std::stable_partition(rows.begin(), rows.end(), [](const Row& row) { return row.computed; });
    QString last;
    for (auto& row : rows) {
        if (row.activity != last) row.heading = row.activity;
        last = row.activity;
    }
    rows_.set(std::move(rows));
    showSums();
    emit changed();
}

QString ProgressPage::lockText(const progress::Progress& progress) {
    if (progress.closed)
        return tr("Planen er lukket %1. Tallene er dem, den blev lukket med.")
            .arg(q(progress.closed->danish()));
    if (!progress.lock) return {};
    const auto& lock = *progress.lock;
    QStringList out{tr("Året er låst %1.").arg(q(lock.on.danish()))};
    if (lock.changed + lock.answers > 0)
        out << tr("Rettet siden: %n registrering(er).", nullptr, int(lock.changed));
    for (const auto& r : lock.revised)
        out << QStringLiteral("%1: %2").arg(q(r.criterion->id), q(report::revision(r)));
    return out.join(QLatin1Char('\n'));
}

void ProgressPage::showSums() {
    // All registrations of the log, not of one figure: shown = synced + waiting + set aside.
    std::int64_t events = 0, waiting = 0, aside = 0;
    const Status read = notebook().store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto devices, store::devices(db));
        for (const auto& device : devices) events += std::int64_t(device.headSeq);
        FB_ASSIGN(const auto state, store::waiting(db));
        waiting = state.events;
        aside = state.setAside;
        return {};
    });
    if (!read) return fail(read.error());
    sumLine_ = tr("%1 registreret = %2 sendt + %3 venter + %4 skal ses efter")
                   .arg(number(double(events + aside)), number(double(events - waiting)),
                        number(double(waiting)), number(double(aside)));
}

} // namespace feltbog::app
