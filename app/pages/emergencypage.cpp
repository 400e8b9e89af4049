// SPDX-License-Identifier: MPL-2.0
#include "app/pages/emergencypage.h"

#include "app/service/emergencypaper.h"
#include "app/service/text.h"
#include "core/record/check.h"
#include "core/record/emergency.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace feltbog::app {
namespace {

QString sinceText(const record::Activation& use, Date today) {
    return civil(use.saved).date == use.started ? whenText(use.saved, today) : dayText(use.started, today);
}

QStringList texts(const std::vector<std::string>& lines) {
    QStringList out;
    for (const auto& line : lines) out << q(line);
    return out;
}

QString circleNames(const plan::Plan& plan, const std::vector<CircleId>& circles) {
    QStringList out;
    for (const auto& circle : plan.circles)
        if (std::find(circles.begin(), circles.end(), keys::circleId(circle.key)) != circles.end())
            out << q(circle.name);
    return out.join(QStringLiteral(", "));
}

// What a telephone dials.
QString dialled(const QString& phone) {
    QString out = phone;
    return QStringLiteral("tel:") + out.remove(QLatin1Char(' '));
}

} // namespace

QString emergencyLine(record::Notebook& notebook) {
    const auto state = record::emergencyState(notebook);
    const auto* use = state ? state->running() : nullptr;
    return use ? EmergencyPage::tr("I brug siden %1").arg(sinceText(*use, notebook.today())) : QString();
}

EmergencyPage::EmergencyPage(Service& service, QObject* parent)
    : PageModel(service, parent), steps_({{"number", [](const Step& r) { return QVariant(r.number); }},
                                          {"what", [](const Step& r) { return QVariant(r.what); }},
                                          {"by", [](const Step& r) { return QVariant(r.by); }}},
                                         this),
      roles_({{"role", [](const Role& r) { return QVariant(r.key); }},
              {"name", [](const Role& r) { return QVariant(r.name); }},
              {"does", [](const Role& r) { return QVariant(r.does); }},
              {"who", [](const Role& r) { return QVariant(r.who); }},
              {"phone", [](const Role& r) { return QVariant(r.phone); }},
              {"call", [](const Role& r) { return QVariant(r.call); }},
              {"missing", [](const Role& r) { return QVariant(r.missing); }}},
             this),
      inform_({{"whom", [](const Told& r) { return QVariant(r.whom); }},
               {"how", [](const Told& r) { return QVariant(r.how); }},
               {"what", [](const Told& r) { return QVariant(r.what); }}},
              this),
      uses_({{"when", [](const Use& r) { return QVariant(r.when); }},
             {"state_", [](const Use& r) { return QVariant(r.state); }}},
            this) {
    connect(&service, &Service::changed, this, &EmergencyPage::reload);
    reload();
}

void EmergencyPage::reload() {
    if (const auto done = read(); !done) fail(done.error());
    emit changed();
}

Status EmergencyPage::read() {
    const auto plan = this->plan();
    there_ = plan && plan->emergency;
    if (!there_) return {};
    showPlan(*plan->emergency);
    FB_ASSIGN(const auto known, record::contacts(notebook()));
    showRoles(*plan, known);
    FB_ASSIGN(const auto state, record::emergencyState(notebook()));
    const Date today = service().today();
    runningLine_ = emergencyLine(notebook());
    toEvaluate_ = state.toEvaluate() != nullptr;
    reviewDue_ = state.reviewDue && *state.reviewDue <= today;
    reviewLine_ = state.reviewed ? tr("Gennemgået %1.").arg(dayText(*state.reviewed, today))
                                 : tr("Ikke gennemgået endnu.");
    if (state.reviewDue)
        reviewLine_ += QLatin1Char(' ') + (reviewDue_ ? tr("Skulle være gennemgået senest %1.")
                                                      : tr("Skal gennemgås igen senest %1."))
                                              .arg(q(state.reviewDue->danish()));
    std::vector<Use> uses;
    for (const auto& use : state.uses)
        uses.push_back({tr("Taget i brug %1").arg(sinceText(use, today)),
                        use.evaluated ? tr("Afsluttet %1, evalueret %2")
                                            .arg(dayText(*use.ended, today), dayText(*use.evaluated, today))
                        : use.ended ? tr("Afsluttet %1, ikke evalueret").arg(dayText(*use.ended, today))
                                    : tr("I brug nu")});
    uses_.set(std::move(uses));
    return {};
}

void EmergencyPage::showPlan(const plan::Emergency& plan) {
    about_ = q(plan.text);
    when_ = texts(plan.when).join(QStringLiteral(" · "));
    rules_ = texts(plan.rules);
    std::vector<Step> steps;
    for (const auto& step : plan.steps)
        steps.push_back(
            {int(steps.size()) + 1, q(step.text), step.by.empty() ? QString() : roleNames(plan, step.by)});
    steps_.set(std::move(steps));
    std::vector<Told> told;
    for (const auto& line : plan.inform) {
        const QString by = tr("Af: %1").arg(roleNames(plan, line.by));
        told.push_back({q(line.whom), line.within.empty() ? by : by + QStringLiteral(" · ") + q(line.within),
                        q(line.what)});
    }
    inform_.set(std::move(told));
}

void EmergencyPage::showRoles(const plan::Plan& plan, const std::vector<record::KnownContact>& contacts) {
    std::vector<Role> rows;
    for (const auto& contact : contacts) {
        const auto& sheet = contact.sheet;
        const auto* role = plan::find(plan.emergency->roles, sheet.role);
        Role row{q(sheet.role), q(role->name), q(role->does), q(sheet.name), q(sheet.phone), {}, {}};
        if (!sheet.phone.empty()) row.call = dialled(row.phone);
        if (contact.closed)
            row.missing = tr("Navn og nummer kan ikke læses på denne enhed.");
        else if (!contact.entered)
            row.missing = tr("Ikke skrevet ind endnu");
        else if (!contact.without.empty())
            row.missing = tr("Kan ikke læses i: %1").arg(circleNames(plan, contact.without));
        rows.push_back(std::move(row));
    }
    roles_.set(std::move(rows));
}

void EmergencyPage::say(const char* status, const QString& done) {
    attempt([&, status, done](bool) -> Status {
        FB_ASSIGN(const auto record, record::recordEmergency(notebook(), {{}, status, {}}));
        service().saved(done, record);
        return {};
    });
}

void EmergencyPage::begin() { say("startet", tr("Gemt på tabletten: beredskabet er taget i brug")); }
void EmergencyPage::end() { say("afsluttet", tr("Gemt på tabletten: beredskabet er afsluttet")); }
void EmergencyPage::evaluated() { say("evalueret", tr("Gemt på tabletten: beredskabet er evalueret")); }
void EmergencyPage::reviewed() { say("gennemgaaet", tr("Gemt på tabletten: planen er gennemgået")); }

bool EmergencyPage::saveContact(const QString& role, const QString& name, const QString& phone) {
    return attempt([&](bool) -> Status {
        FB_TRY(record::saveContact(notebook(), {s(role), s(name.trimmed()), s(phone.trimmed())}));
        service().saved(name.trimmed().isEmpty()
                            ? tr("Slettet her og på de andre enheder, når de synkroniserer")
                            : tr("Gemt på tabletten: kontakten er forseglet"));
        return {};
    });
}

void EmergencyPage::print(bool withContacts) {
    attempt([&](bool) -> Status {
        const auto plan = this->plan();
        if (!plan) return feltbog::fail(ErrorCode::PlanMissing);
        std::vector<record::KnownContact> known;
        if (withContacts) {
            FB_ASSIGN(known, record::contacts(notebook()));
        }
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        if (!folder.mkpath(QStringLiteral("."))) return feltbog::fail(ErrorCode::FileWrite, s(folder.path()));
        const QString file = folder.filePath(tr("Beredskabsplan %1.pdf").arg(q(service().today().iso())));
        FB_TRY(printEmergency(*plan, known, service().today(), file));
        paper_ = QUrl::fromLocalFile(file).toString();
        emit changed();
        return {};
    });
}

} // namespace feltbog::app
