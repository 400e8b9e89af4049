// SPDX-License-Identifier: MPL-2.0
#include "app/pages/cardpage.h"

#include "app/service/cards.h"
#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "core/people/forget.h"

namespace feltbog::app {

CardPage::CardPage(Service& service, const QString& token, QObject* parent)
    : PageModel(service, parent), token_(Token::fromHex(s(token)).value_or(Token{})),
      rows_({{"title", [](const Row& r) { return QVariant(r.title); }},
             {"detail", [](const Row& r) { return QVariant(r.detail); }},
             {"sign", [](const Row& r) { return QVariant(r.icon); }}},
            this) {
    if (const auto done = read(); !done) fail(done.error());
}

Status CardPage::read() {
    const Date today = service().today();
    FB_ASSIGN(const auto plan, notebook().plan());
    FB_ASSIGN(const auto person, people::person(notebook(), token_));
    name_ = person.callName.empty() ? cardName(notebook(), token_) : q(person.callName);
    detail_ = cardDetail(*plan, person, today);
    FB_ASSIGN(const auto tokens, people::tokensOfPerson(notebook(), token_));
    cards_ = int(tokens.size());
    FB_ASSIGN(const auto standing, people::whatStands(notebook(), tokens));
    std::vector<Row> rows;
    registrations_ = 0;
    for (auto event = standing.current.rbegin(); event != standing.current.rend(); ++event) {
        auto text = recordText(*event, plan.get(), today);
        const auto body = event->open ? log::decodeOpen(event->open->bytes) : std::nullopt;
        const QString when = body && body->date ? dayText(*body->date, today) : QString();
        if (!when.isEmpty() && !text.detail.contains(when))
            text.detail = text.detail.isEmpty() ? when : when + QStringLiteral(" · ") + text.detail;
        rows.push_back({text.title, text.detail, text.icon});
        registrations_ += event->envelope.what() == log::Kind::Card ? 0 : 1;
    }
    older_ = int(standing.older);
    rows_.set(std::move(rows));
    emit changed();
    return {};
}

void CardPage::forget() {
    const bool ok = attempt([this](bool) -> Status {
        FB_TRY(people::forgetPerson(notebook(), token_));
        service().saved(tr("Kort og oplysninger er slettet"));
        return {};
    });
    if (ok) emit done();
}

} // namespace feltbog::app
