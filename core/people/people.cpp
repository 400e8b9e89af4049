// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/guard/guard.h"
#include "core/record/check.h"
#include "core/record/limits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace feltbog::people {
namespace {

// What a sealed card is bound to: a card cannot be moved to another person or circle.
Bytes cardContext(const CircleId& circle, const Token& token) {
    ByteWriter out;
    out.id(circle);
    out.id(token);
    return out.take();
}

constexpr const char* kName = "name"; // on a card (log.md, Card); beside it the words of the fields

// Empty when this device cannot open it.
std::map<std::string, std::string> openCard(const keys::Keyring& ring, const KeyId& keyId,
                                            const CircleId& circle, const Token& token, ByteView sealed) {
    std::map<std::string, std::string> out;
    const auto* key = ring.find(keyId);
    if (!key) return out;
    const auto clear = keys::open(key->secret, sealed, cardContext(circle, token));
    if (!clear) return out;
    const auto card = nlohmann::json::parse(clear->begin(), clear->end(), nullptr, false);
    if (!card.is_object()) return out;
    for (const auto& [name, value] : card.items())
        if (value.is_string()) out[name] = value.get<std::string>();
    return out;
}

bool blank(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

Result<std::vector<Person>> read(record::Notebook& notebook, const char* sql,
                                 const std::function<void(store::Query&)>& bind) {
    FB_ASSIGN(const auto ring, notebook.keyring());
    std::vector<Person> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, sql);
        bind(q);
        return store::each(q, [&](store::Query& row) {
            Person p{row.id<Token>(0), row.id<CircleId>(1), {}, row.text(4), row.text(6), {}, {}};
            p.fields = openCard(ring, row.id<KeyId>(2), p.circle, p.token, row.view(3));
            if (auto name = p.fields.extract(kName)) p.callName = std::move(name.mapped());
            if (!row.null(5)) p.lastSeen = row.date(5);
            out.push_back(std::move(p));
        });
    }));
    return out;
}

#define FELTBOG_PERSON_COLUMNS                                                                               \
    "SELECT c.token, c.circle, c.key, c.sealed, c.unit,"                                                     \
    " (SELECT max(day) FROM fact f WHERE f.token = c.token AND f.aside = 0 AND f.kind < 40),"                \
    " ifnull((SELECT band FROM fact f WHERE f.token = c.token AND f.band <> '' AND f.aside = 0"              \
    " ORDER BY day DESC, pos DESC LIMIT 1), c.band)"                                                         \
    " FROM card c "

} // namespace

Status checkNew(record::Notebook& notebook, const CircleId& circle, const record::NewPerson& person) {
    FB_ASSIGN(const auto plan, notebook.plan());
    if (!isUtf8(person.callName)) return fail(ErrorCode::TextNotUtf8, "kaldenavn", "callName");
    FB_TRY(guard::refuseCpr(person.callName, "callName"));
    if (blank(person.callName)) return fail(ErrorCode::CallNameMissing, {}, "callName");
    if (person.callName.size() > record::kLongestCallName)
        return fail(ErrorCode::TextTooLong, "kaldenavn", "callName");
    FB_TRY(record::checkChoice(plan->units, person.unit, "unit"));
    if (!person.band.empty()) FB_TRY(record::checkChoice(plan->ageBands, person.band, "band"));
    FB_TRY(checkFields(*plan, person.fields));
    FB_ASSIGN(const auto ring, notebook.keyring());
    return ring.newest(circle) ? Status{} : Status(record::keyMissing(*plan, circle, "callName"));
}

Result<record::Draft> cardDraft(record::Notebook& notebook, const CircleId& circle, const Token& token,
                                const record::NewPerson& person) {
    FB_TRY(checkNew(notebook, circle, person));
    FB_ASSIGN(const auto ring, notebook.keyring());
    const auto* key = ring.newest(circle);
    nlohmann::json fields = person.fields;
    fields[kName] = person.callName;
    const std::string card = fields.dump();
    record::Draft draft{log::Kind::Card, circle, {}, {}};
    draft.open.unit = person.unit;
    draft.open.band = person.band;
    draft.priv.members = {log::Member{token, {}, {}}};
    draft.priv.key = key->id;
    draft.priv.sealed = keys::seal(key->secret, asBytes(card), cardContext(circle, token), notebook.random());
    return draft;
}

Result<Token> newCard(record::Notebook& notebook, const CircleId& circle, const record::NewPerson& person) {
    const auto token = uuid4<Token>(notebook.random());
    FB_ASSIGN(const auto draft, cardDraft(notebook, circle, token, person));
    FB_ASSIGN(const auto ids, notebook.save({draft}));
    return ids.empty() ? Result<Token>(fail(ErrorCode::Internal, "kort")) : Result<Token>(token);
}

Result<std::vector<Person>> people(record::Notebook& notebook, const CircleId& circle) {
    FB_ASSIGN(auto all, read(notebook, FELTBOG_PERSON_COLUMNS "WHERE c.circle = ?",
                             [&](store::Query& q) { q.with(circle); }));
    std::erase_if(all, [](const Person& p) { return p.callName.empty(); });
    std::stable_sort(all.begin(), all.end(), [](const Person& a, const Person& b) {
        if (a.lastSeen != b.lastSeen) return b.lastSeen < a.lastSeen;
        return danishBefore(a.callName, b.callName);
    });
    return all;
}

Result<Person> person(record::Notebook& notebook, const Token& token) {
    FB_ASSIGN(const auto found, read(notebook, FELTBOG_PERSON_COLUMNS "WHERE c.token = ?",
                                     [&](store::Query& q) { q.with(token); }));
    if (found.empty()) return fail(ErrorCode::PersonUnknown, token.hex().substr(0, 8), "person");
    return found.front();
}

} // namespace feltbog::people
