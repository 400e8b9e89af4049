// SPDX-License-Identifier: MPL-2.0
#include "app/service/emergencypaper.h"

#include "app/service/text.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStringList>
#include <QTextDocument>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmergencyPaper)
};

constexpr int kDpi = 150;
constexpr qreal kPoints = 10.5; // of the text

QString heading(const QString& text) { return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()); }

QString list(const std::vector<std::string>& lines, const char* tag = "ul") {
    QString out;
    for (const auto& line : lines) out += QStringLiteral("<li>%1</li>").arg(q(line).toHtmlEscaped());
    return out.isEmpty() ? out : QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), out);
}

QString row(const QStringList& cells, const char* tag = "td") { // cells as HTML
    QString out;
    for (const auto& cell : cells)
        out += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), cell);
    return QStringLiteral("<tr>%1</tr>").arg(out);
}

QString table(const QStringList& head, const QString& rows) {
    return QStringLiteral(
               "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">%1%2</table>")
        .arg(row(head, "th"), rows);
}

// A line and what belongs to it, below it.
QString cell(const std::string& line, const std::string& more = {}) {
    const QString text = q(line).toHtmlEscaped();
    return more.empty() ? text : text + QStringLiteral("<br><i>%1</i>").arg(q(more).toHtmlEscaped());
}

QString roles(const plan::Emergency& plan, const std::vector<record::KnownContact>& contacts) {
    QString rows;
    for (const auto& role : plan.roles) {
        QStringList cells{cell(role.name, role.does)};
        for (const auto& contact : contacts)
            if (contact.sheet.role == role.key)
                cells << cell(contact.sheet.name) << cell(contact.sheet.phone);
        rows += row(cells);
    }
    QStringList head{Words::tr("Rolle")};
    if (!contacts.empty()) head << Words::tr("Navn") << Words::tr("Telefon");
    return table(head, rows);
}

QString inform(const plan::Emergency& plan) {
    QString rows;
    for (const auto& told : plan.inform)
        rows += row({cell(told.whom, told.what), cell(s(roleNames(plan, told.by)), told.within)});
    return rows.isEmpty() ? rows : table({Words::tr("Hvem"), Words::tr("Af hvem og hvornår")}, rows);
}

QString html(const plan::Plan& plan, const std::vector<record::KnownContact>& contacts, Date today) {
    const auto& emergency = *plan.emergency;
    std::vector<std::string> steps;
    for (const auto& step : emergency.steps)
        steps.push_back(step.text + (step.by.empty() ? "" : " (" + s(roleNames(emergency, step.by)) + ")"));
    QString out =
        QStringLiteral("<h1>%1</h1><p>%2<br>%3</p><p>%4</p>")
            .arg(Words::tr("Beredskabsplan"), q(plan.title).toHtmlEscaped(),
                 Words::tr("Skrevet ud %1").arg(q(today.danish())), q(emergency.text).toHtmlEscaped());
    out += list(emergency.when);
    out += heading(Words::tr("Gør sådan")) + list(steps, "ol") + list(emergency.rules);
    out += heading(Words::tr("Hvem er med")) + roles(emergency, contacts);
    if (const auto told = inform(emergency); !told.isEmpty())
        out += heading(Words::tr("Hvem får besked")) + told;
    return out;
}

} // namespace

QString roleNames(const plan::Emergency& plan, const std::vector<std::string>& roles) {
    if (roles.empty()) return Words::tr("Alle i gruppen");
    QStringList names;
    for (const auto& role : roles) names << nameOf(plan.roles, role);
    return names.join(QStringLiteral(" · "));
}

Status printEmergency(const plan::Plan& plan, const std::vector<record::KnownContact>& contacts, Date today,
                      const QString& file) {
    if (!plan.emergency) return fail(ErrorCode::EmergencyMissing);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return fail(ErrorCode::FileWrite, s(file));
    {
        QPdfWriter paper(&out);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageMargins({}); // print() leaves two centimetres itself
        paper.setResolution(kDpi);
        paper.setTitle(Words::tr("Beredskabsplan"));
        QTextDocument text;
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(kPoints);
        text.setDefaultFont(font);
        text.setDefaultStyleSheet(
            QStringLiteral("h1{font-size:20pt} h2{font-size:14pt} li{margin-bottom:3px}"));
        text.setHtml(html(plan, contacts, today));
        text.print(&paper);
    }
    return out.commit() ? Status{} : Status(fail(ErrorCode::FileWrite, s(file)));
}

} // namespace feltbog::app
