// SPDX-License-Identifier: MPL-2.0
#include "app/pages/formentrypage.h"

#include "app/pages/formspage.h"
#include "app/service/cards.h"
#include "app/service/formlanguage.h"
#include "app/service/text.h"

namespace feltbog::app {

FormEntryPage::FormEntryPage(Service& service, const QString& form, QObject* parent)
    : PageModel(service, parent), form_(service, form), date_(service.today(), this),
      questions_({{"kind", [](const Row& r) { return QVariant(r.kind); }},
                  {"text", [](const Row& r) { return QVariant(r.text); }},
                  {"options", [](const Row& r) { return QVariant(r.options); }},
                  {"chosen", [](const Row& r) { return QVariant(r.chosen); }},
                  {"digits", [](const Row& r) { return QVariant(r.digits); }},
                  {"words", [](const Row& r) { return QVariant(r.words); }},
                  {"fault", [](const Row& r) { return QVariant(r.fault); }}},
                 this) {
    std::vector<Row> rows;
    for (int at = 0; at < form_.count(); ++at) rows.push_back(rowOf(at));
    questions_.set(std::move(rows));
    if (!form_.form()) failText(tr("Spørgeskemaet er her ikke mere."));
}

FormEntryPage::~FormEntryPage() { FormDrafts(service()).dropEmpty(form_.draft().id); }

QString FormEntryPage::name() const { return form_.form() ? q(form_.form()->name) : tr("Spørgeskema"); }

QString FormEntryPage::detail() {
    if (!form_.form()) return {};
    QStringList parts;
    if (const auto token = Token::fromHex(s(form_.draft().token))) parts << cardName(notebook(), *token);
    parts << occasionText(form_.draft().occasion) << wayText(form_.draft().given);
    return parts.join(QStringLiteral(" · "));
}

QString FormEntryPage::seenBy() const {
    return form_.form() ? inLanguage(form_.form()->seenBy, "da") : QString();
}

FormEntryPage::Row FormEntryPage::rowOf(int at) const {
    Row row{form_.kind(at), {}, form_.options(at), form_.chosen(at), form_.digits(at), form_.text(at), {}};
    row.text = inLanguage(form_.question(at)->text, "da");
    switch (form_.fault(at)) {
    case FilledForm::Fault::Cpr:
        row.fault = q(feltbog::fail(ErrorCode::CprNumber).message());
        break;
    case FilledForm::Fault::TooLong:
        row.fault = tr("Teksten er for lang. Skriv den kortere.");
        break;
    case FilledForm::Fault::Personal:
        row.fault = tr("Det ligner et navn, en adresse eller et telefonnummer. Skriv det ikke.");
        break;
    case FilledForm::Fault::None:
        break;
    }
    return row;
}

void FormEntryPage::show(int at) {
    questions_.change(at, [&](Row& row) { row = rowOf(at); });
}

void FormEntryPage::choose(int question, int option) {
    form_.choose(question, option);
    show(question);
}

void FormEntryPage::putNumber(int question, const QString& digits) {
    form_.putNumber(question, digits);
    show(question);
}

void FormEntryPage::write(int question, const QString& text) {
    form_.putText(question, text);
    show(question);
}

void FormEntryPage::save() {
    const bool ok = attempt([this](bool confirmed) -> Status {
        FB_ASSIGN(const RecordId made, form_.save({date_.date(), confirmed, {}}));
        service().saved(tr("Gemt på tabletten: spørgeskema"), made);
        return {};
    });
    if (ok) emit done();
}

} // namespace feltbog::app
