// SPDX-License-Identifier: MPL-2.0
#include "sync/client/partners.h"

#include "core/guard/guard.h"
#include "core/partners/due.h"
#include "core/partners/plan.h"
#include "core/partners/record.h"
#include "core/record/check.h"
#include "core/store/closing.h"
#include "sync/client/exchange.h"
#include "sync/client/session.h"
#include "sync/client/signedrequest.h"
#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync {
namespace {

using wire::AskState;

// A plan's texts may be longer than a form's line.
std::string line(std::string text) {
    if (text.size() <= tuning::kTextBytes) return text;
    std::size_t end = tuning::kTextBytes - 3; // room for the dots
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "\xE2\x80\xA6";
}

Status tell(record::Notebook& notebook, Transport& transport, const std::string& path, const Bytes& body) {
    FB_ASSIGN(const auto who, notebook.identity());
    FB_ASSIGN(const auto answer, exchange(transport, path, headersOf(who, body), body));
    if (const auto taken = wire::decodeEnrolResponse(answer); !taken) return asGarbage(taken.error());
    return {};
}

Status settle(record::Notebook& notebook, Transport& transport, const wire::AskId& id, AskState state,
              const std::string& reason = {}) {
    FB_ASSIGN(const auto who, notebook.identity());
    return tell(notebook, transport, "/v1/deliveries/settle",
                wire::encode(wire::DeliverySettle{who.device, id, state, reason}));
}

std::string noteOf(const wire::Delivery& delivery) { return "delivery:" + delivery.ask.id.hex(); }

// Of what was delivered: a server that came back from an older copy may have taken in something else.
Hash printOf(const wire::Delivery& delivery) {
    wire::Delivery given;
    given.ask = delivery.ask;
    given.given = delivery.given;
    return wire::secretHash(wire::keptForm(given));
}

Result<std::optional<Hash>> written(store::Db& db, const wire::Delivery& delivery) {
    store::Query q(db, "SELECT id FROM reference WHERE name = ?");
    return store::first(q.with(noteOf(delivery)), [](store::Query& row) { return row.id<Hash>(0); });
}

// The plan is this device's own; what the server calls the figures counts for nothing.
Result<partners::Observed> observed(const plan::Plan& plan, const partners::Figure& asked,
                                    const partners::Given& given, bool confirmed) {
    const auto figure = partners::figureOf(plan, asked.key, asked.on);
    const auto same = [](const auto& a, const auto& b) { return a.word == b.word; };
    if (!figure || !std::equal(figure->numbers.begin(), figure->numbers.end(), asked.numbers.begin(),
                               asked.numbers.end(), same))
        return fail(ErrorCode::PlanChanged, record::shown(asked.key));
    partners::Observed out{asked.key, asked.on, {}, {}, given.reason, confirmed};
    for (std::size_t n = 0; n < given.values.size() && n < asked.numbers.size(); ++n)
        out.values[asked.numbers[n].word] = given.values[n];
    return out;
}

// In the transaction that is open: all of it and the note that it is done.
Status write(record::Notebook& notebook, const wire::Delivery& delivery, bool confirmed) {
    FB_ASSIGN(const auto plan, notebook.plan());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto before, written(db, delivery));
        if (before && *before != printOf(delivery))
            return fail(ErrorCode::DeliveryState, "registreret her med andre tal");
        if (before) return {};
        for (std::size_t f = 0; f < delivery.given.size(); ++f) {
            FB_ASSIGN(const auto one, observed(*plan, delivery.ask.figures[f], delivery.given[f], confirmed));
            FB_TRY(partners::record(notebook, one));
        }
        return store::Query(db, "INSERT INTO reference VALUES(?, ?)")
            .with(noteOf(delivery), printOf(delivery))
            .run();
    });
}

// What would stop it stops it before the server is told.
Status rehearse(record::Notebook& notebook, const wire::Delivery& delivery, bool confirmed) {
    Status outcome;
    const auto undone = notebook.transact([&]() -> Status {
        outcome = write(notebook, delivery, confirmed);
        return fail(ErrorCode::Internal, "prøve");
    });
    return outcome ? (undone ? Status(fail(ErrorCode::Internal, "prøve")) : Status{}) : outcome;
}

} // namespace

Result<PartnerLink> ask(record::Notebook& notebook, Transport& transport, const PartnerAsk& what) {
    FB_ASSIGN(const auto url, serverUrl(notebook));
    if (!url) return fail(ErrorCode::NotEnrolled);
    FB_ASSIGN(const auto plan, notebook.plan());
    FB_TRY(notebook.store().read([](store::Db& db) -> Status {
        FB_ASSIGN(const bool closed, store::isClosed(db));
        FB_ASSIGN(const auto day, store::closedOn(db));
        return closed ? fail(ErrorCode::PlanIsClosed, day.danish()) : Status{};
    }));
    Id<struct SecretTag> secret;
    notebook.random().fill(secret.bytes);
    wire::Ask out;
    notebook.random().fill(out.id.bytes);
    out.secret = wire::secretHash(secret.view());
    out.partner = line(what.partner);
    out.title = line(plan->title);
    out.due = what.due;
    // To the end of the last day, wherever summer time begins.
    out.expires = noon(what.due + tuning::kAskOpen) + std::chrono::hours{12} - std::chrono::milliseconds{1};
    FB_ASSIGN(out.figures, partners::dueFrom(notebook, what.partner, what.keys, what.on));
    for (auto& figure : out.figures) {
        if (!figure.numbers.front().word.empty() && !plan->period.holds(figure.on)) // a series may be older
            return fail(ErrorCode::DateOutsidePlan, figure.on.danish(), "on");
        figure.name = line(figure.name);
        figure.unit = line(figure.unit);
    }
    out.reasons = partners::reasonsOf(*plan);
    for (auto& reason : out.reasons) reason.name = line(reason.name);
    FB_ASSIGN(const auto who, notebook.identity());
    FB_TRY(tell(notebook, transport, "/v1/deliveries/ask", wire::encode(wire::DeliveryAsk{who.device, out})));
    return PartnerLink{*url + "/aflever/" + secret.hex(), std::move(out)};
}

Result<std::vector<wire::Delivery>> deliveries(record::Notebook& notebook, Transport& transport) {
    FB_ASSIGN(const auto who, notebook.identity());
    const Bytes body = wire::encode(wire::DeliveryList{who.device});
    FB_ASSIGN(const auto answer, exchange(transport, "/v1/deliveries/list", headersOf(who, body), body));
    auto listing = wire::decodeDeliveryListing(answer);
    if (!listing) return asGarbage(listing.error());
    auto out = std::move(listing->deliveries);
    std::sort(out.begin(), out.end(), [](const wire::Delivery& a, const wire::Delivery& b) {
        return std::tie(a.ask.due, a.state, a.ask.partner, a.ask.id) <
               std::tie(b.ask.due, b.state, b.ask.partner, b.ask.id);
    });
    return out;
}

Result<Standing> standingOf(record::Notebook& notebook, const wire::Delivery& delivery) {
    switch (delivery.state) {
    case AskState::Waiting:
        return delivery.ask.due < notebook.today() ? Standing::Missing : Standing::Waiting;
    case AskState::Delivered:
        return Standing::Delivered;
    case AskState::Rejected:
        return Standing::Rejected;
    case AskState::Withdrawn:
        return Standing::Withdrawn;
    case AskState::Approved:
        break;
    }
    FB_ASSIGN(const auto who, notebook.identity());
    if (delivery.settledBy != who.device) return Standing::Approved;
    std::optional<Hash> before;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(before, written(db, delivery));
        return {};
    }));
    return before ? Standing::Approved : Standing::Unwritten;
}

Status approve(record::Notebook& notebook, Transport& transport, const wire::Delivery& delivery,
               bool confirmed) {
    if (delivery.given.empty()) return fail(ErrorCode::DeliveryState, "ikke besvaret endnu");
    FB_TRY(rehearse(notebook, delivery, confirmed));
    FB_TRY(settle(notebook, transport, delivery.ask.id, AskState::Approved));
    return write(notebook, delivery, confirmed);
}

Status reject(record::Notebook& notebook, Transport& transport, const wire::AskId& id,
              const std::string& reason) {
    if (!isUtf8(reason)) return fail(ErrorCode::TextNotUtf8, "begrundelsen", "reason");
    if (reason.size() > tuning::kTextBytes)
        return fail(ErrorCode::TextTooLong, "højst " + std::to_string(tuning::kTextBytes) + " tegn",
                    "reason");
    FB_TRY(guard::refuseCpr(reason, "reason"));
    return settle(notebook, transport, id, AskState::Rejected, reason);
}

Status withdraw(record::Notebook& notebook, Transport& transport, const wire::AskId& id) {
    return settle(notebook, transport, id, AskState::Withdrawn);
}

} // namespace feltbog::sync
