// SPDX-License-Identifier: MPL-2.0
#include "core/people/forget.h"

#include "core/people/doublets.h"
#include "core/record/copy.h"
#include "core/record/round.h"
#include "core/store/events.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbog::people {
namespace {

// An event whose private body names one of the tokens.
struct Mention {
    EventId id;
    RecordId record;
    log::Kind kind{};
    bool current = false;
};

// Bodies are CBOR, in which a token stands as its bytes.
Result<std::vector<Mention>> mentionsOf(store::Db& db, const std::vector<Token>& tokens) {
    std::map<std::int64_t, Mention> byPosition;
    for (const auto& token : tokens) {
        store::Query q(db, "SELECT pos, id, record, kind, EXISTS(SELECT 1 FROM fact f WHERE f.pos = e.pos)"
                           " OR EXISTS(SELECT 1 FROM card c WHERE c.pos = e.pos)"
                           " FROM event e WHERE private IS NOT NULL AND instr(private, ?) > 0");
        FB_TRY(store::each(q.with(token), [&](store::Query& row) {
            byPosition[row.integer(0)] = {row.id<EventId>(1), row.id<RecordId>(2),
                                          static_cast<log::Kind>(row.integer(3)), row.integer(4) != 0};
        }));
    }
    std::vector<Mention> out;
    for (auto& [pos, mention] : byPosition)
        if (mention.kind != log::Kind::Forgotten) out.push_back(mention);
    return out;
}

// Whether others stand in the same row, and one of them is the one counted.
Result<bool> staysWithout(store::Db& db, const RecordId& record, const std::vector<Token>& tokens) {
    store::Query q(
        db, "SELECT token FROM fact WHERE record = ? AND part = 0 AND aside = 0 AND token IS NOT NULL");
    FB_ASSIGN(const auto counted,
              store::first(q.with(record), [](store::Query& row) { return row.id<Token>(0); }));
    return counted && std::find(tokens.begin(), tokens.end(), *counted) == tokens.end();
}

// All events of what belongs to a person's enrolment, bridging or outcome and names nobody itself.
Status addDependants(store::Db& db, const RecordId& record, std::set<EventId>& out) {
    store::Query q(db, "SELECT e.id FROM event e WHERE e.record IN (SELECT record FROM fact"
                       " WHERE enrolment = ?1 OR about = ?1) OR e.id IN (SELECT record FROM fact"
                       " WHERE enrolment = ?1 OR about = ?1)");
    return store::each(q.with(record), [&](store::Query& row) { out.insert(row.id<EventId>(0)); });
}

Result<record::Draft> without(record::Notebook& notebook, const RecordId& record,
                              const std::vector<Token>& tokens) {
    FB_ASSIGN(auto draft, record::copyOf(notebook, record));
    std::erase_if(draft.priv.members, [&](const log::Member& m) {
        return std::find(tokens.begin(), tokens.end(), m.token) != tokens.end();
    });
    return draft;
}

record::Draft erasureOf(const EventId& event) {
    record::Draft draft{log::Kind::Erasure, {}, {}, {}};
    draft.open.target = event;
    return draft;
}

// A round that is not ended yet lies in no event.
Status takeOutOfRound(record::Notebook& notebook, const std::vector<Token>& tokens) {
    for (const auto& token : tokens)
        if (auto taken = record::takeBack(notebook, token); !taken &&
                                                            taken.error().code != ErrorCode::NoOpenRound &&
                                                            taken.error().code != ErrorCode::PersonUnknown)
            return taken;
    return {};
}

} // namespace

Result<std::vector<Token>> tokensOfPerson(record::Notebook& notebook, const Token& token) {
    std::vector<Said> known;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(known, saidOfDoublets(db));
        return {};
    }));
    std::vector<Token> tokens{token};
    std::map<Token, TokenNo> numbers{{token, 0}};
    const auto numberOf = [&](const Token& t) {
        const auto [at, fresh] = numbers.try_emplace(t, static_cast<TokenNo>(tokens.size()));
        if (fresh) tokens.push_back(t);
        return at->second;
    };
    std::vector<Pair> pairs;
    for (const auto& pair : known) {
        const auto a = numberOf(pair.a), b = numberOf(pair.b);
        pairs.push_back({a, b, pair.verdict});
    }
    const Sameness sameness(tokens.size(), pairs);
    std::vector<Token> out;
    for (TokenNo i = 0; i < tokens.size(); ++i)
        if (sameness.person(i) == sameness.person(0)) out.push_back(tokens[i]);
    return out;
}

Result<Standing> whatStands(record::Notebook& notebook, const std::vector<Token>& tokens) {
    Standing out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto mentions, mentionsOf(db, tokens));
        for (const auto& mention : mentions) {
            if (!mention.current) {
                ++out.older;
                continue;
            }
            FB_ASSIGN(const auto event, store::event(db, mention.id));
            if (event) out.current.push_back(*event);
        }
        return {};
    }));
    return out;
}

Result<std::int64_t> forgetPerson(record::Notebook& notebook, const Token& token) {
    std::int64_t erased = 0;
    FB_TRY(notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto tokens, tokensOfPerson(notebook, token));
        FB_TRY(takeOutOfRound(notebook, tokens));
        std::set<EventId> events;
        std::set<RecordId> shared;
        FB_TRY(notebook.store().transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto mentions, mentionsOf(db, tokens));
            if (token.none() || mentions.empty())
                return fail(ErrorCode::PersonUnknown, token.hex().substr(0, 8), "person");
            for (const auto& mention : mentions) {
                events.insert(mention.id);
                if (mention.kind == log::Kind::Card || mention.kind == log::Kind::Doublet) continue;
                FB_ASSIGN(const bool stays, staysWithout(db, mention.record, tokens));
                if (stays)
                    shared.insert(mention.record);
                else
                    FB_TRY(addDependants(db, mention.record, events));
            }
            for (const auto& gone : tokens)
                FB_TRY(store::Query(db, "DELETE FROM reference WHERE id = ?").with(gone).run());
            return {};
        }));
        std::vector<record::Draft> drafts;
        for (const auto& record : shared) {
            FB_ASSIGN(auto draft, without(notebook, record, tokens));
            drafts.push_back(std::move(draft));
        }
        for (const auto& event : events) drafts.push_back(erasureOf(event));
        record::Draft forgotten{log::Kind::Forgotten, {}, {}, {}};
        for (const auto& gone : tokens) forgotten.priv.members.push_back(log::Member{gone, {}, {}});
        std::sort(forgotten.priv.members.begin(), forgotten.priv.members.end(),
                  [](const auto& a, const auto& b) { return a.token < b.token; });
        drafts.push_back(std::move(forgotten));
        erased = static_cast<std::int64_t>(events.size());
        FB_TRY(notebook.save(drafts));
        return {};
    }));
    return erased;
}

Result<std::vector<Token>> forgottenAndBack(record::Notebook& notebook) {
    std::vector<Token> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT DISTINCT g.token FROM fact g WHERE g.kind = 41 AND g.aside = 0"
                           " AND (EXISTS(SELECT 1 FROM fact f WHERE f.token = g.token AND f.kind <> 41)"
                           " OR EXISTS(SELECT 1 FROM card c WHERE c.token = g.token)) ORDER BY g.token");
        return store::each(q, [&](store::Query& row) { out.push_back(row.id<Token>(0)); });
    }));
    return out;
}

} // namespace feltbog::people
