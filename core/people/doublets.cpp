// SPDX-License-Identifier: MPL-2.0
#include "core/people/doublets.h"

#include "core/base/text.h"
#include "core/people/asking.h"
#include "core/people/similar.h"
#include "core/plan/find.h"
#include "core/record/check.h"

#include <algorithm>
#include <array>
#include <map>

namespace feltbog::people {
namespace {

// Words of log.md, Doublet.
constexpr std::string_view kSuggestedWord = "mulig";
constexpr std::array<std::pair<DoubletAnswer, std::string_view>, 4> kWords = {{
    {DoubletAnswer::Same, "ens"},
    {DoubletAnswer::Different, "to"},
    {DoubletAnswer::AskColleague, "spoerg"},
    {DoubletAnswer::TakenBack, "fortrudt"},
}};

// A tablet that was away for long does not fill the log in one evening; the rest comes the next time.
constexpr std::size_t kMostAtOnce = 200;

using TwoTokens = std::pair<Token, Token>;
TwoTokens ordered(const Token& a, const Token& b) { return {std::min(a, b), std::max(a, b)}; }

record::Draft draftOf(const Token& a, const Token& b, std::string_view word,
                      std::optional<std::int64_t> likeness) {
    const auto two = ordered(a, b);
    record::Draft draft{log::Kind::Doublet, {}, {}, {}};
    draft.open.status = word;
    draft.open.n = likeness;
    draft.priv.members = {log::Member{two.first, {}, {}}, log::Member{two.second, {}, {}}};
    return draft;
}

std::optional<int> bandNumber(const plan::Plan& plan, const std::string& band) {
    const auto* known = plan::find(plan.ageBands, band);
    return known ? std::optional(static_cast<int>(known - plan.ageBands.data())) : std::nullopt;
}

struct Cards {
    std::vector<Person> all; // by token

    [[nodiscard]] const Person* find(const Token& token) const {
        const auto at = std::lower_bound(all.begin(), all.end(), token,
                                         [](const Person& p, const Token& t) { return p.token < t; });
        return at != all.end() && at->token == token ? &*at : nullptr;
    }
};
Result<Cards> cardsOf(record::Notebook& notebook, const CircleId& circle) {
    Cards out;
    FB_ASSIGN(out.all, people(notebook, circle));
    std::sort(out.all.begin(), out.all.end(),
              [](const Person& x, const Person& y) { return x.token < y.token; });
    return out;
}

Result<std::vector<Said>> said(record::Notebook& notebook) {
    std::vector<Said> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, saidOfDoublets(db));
        return {};
    }));
    return out;
}

// The pairs that no answer settles. Answers about tokens without a card here settle questions as well.
std::vector<const Said*> unsettled(const std::vector<Said>& known) {
    std::map<Token, TokenNo> numbers;
    const auto numberOf = [&](const Token& token) {
        return numbers.try_emplace(token, static_cast<TokenNo>(numbers.size())).first->second;
    };
    std::vector<Pair> pairs;
    std::map<std::pair<TokenNo, TokenNo>, const Said*> saying;
    for (const auto& pair : known) {
        const TokenNo a = numberOf(pair.a), b = numberOf(pair.b);
        pairs.push_back({a, b, pair.verdict});
        saying[{a, b}] = &pair;
    }
    const Sameness sameness(numbers.size(), pairs);
    std::vector<const Said*> out;
    for (const auto& open : sameness.open()) out.push_back(saying.at({open.a, open.b}));
    return out;
}

} // namespace

Result<std::vector<Said>> saidOfDoublets(store::Db& db) {
    std::map<TwoTokens, Said> out;
    store::Query q(db,
                   "SELECT f.token, g.token, f.status, f.n FROM fact f"
                   " JOIN fact g ON g.pos = f.pos AND g.part = 1"
                   " JOIN event e ON e.pos = f.pos JOIN device d ON d.no = e.device"
                   " WHERE f.kind = 40 AND f.part = 0 AND f.aside = 0 ORDER BY e.hlc < 0, e.hlc, d.id, e.id");
    FB_TRY(store::each(q, [&](store::Query& row) {
        const auto two = ordered(row.id<Token>(0), row.id<Token>(1));
        auto& known =
            out.try_emplace(two, Said{two.first, two.second, Verdict::Open, false, 0}).first->second;
        const auto word = row.text(2);
        const auto verdict = verdictOf(word);
        if (!verdict) {
            known.likeness = std::max(known.likeness, static_cast<int>(row.integer(3)));
            return;
        }
        known.verdict = *verdict;
        known.asked = word == "spoerg";
    }));
    std::vector<Said> all;
    all.reserve(out.size());
    for (auto& [two, last] : out) all.push_back(last);
    return all;
}

// Comparing takes a while, so nobody is kept from saving meanwhile. What a colleague says in between makes a
// suggestion needless, never wrong.
Result<std::int64_t> suggestDoublets(record::Notebook& notebook, const CircleId& circle) {
    struct Likely {
        int likeness;
        Token a, b;
    };
    FB_ASSIGN(const auto plan, notebook.plan());
    FB_ASSIGN(const auto cards, cardsOf(notebook, circle));
    FB_ASSIGN(const auto known, said(notebook));
    std::vector<Likeable> faces;
    for (const auto& card : cards.all)
        faces.push_back(
            {card.callName, traitsOf(*plan, card.fields), card.unit, bandNumber(*plan, card.band)});
    std::vector<TwoTokens> spoken;
    spoken.reserve(known.size());
    for (const auto& pair : known) spoken.emplace_back(pair.a, pair.b); // in order
    std::vector<Likely> found;
    for (std::size_t i = 0; i < cards.all.size(); ++i)
        for (std::size_t k = i + 1; k < cards.all.size(); ++k) {
            const auto& a = cards.all[i];
            const auto& b = cards.all[k];
            const auto likely = likeness(faces[i], faces[k]);
            if (!likely || std::binary_search(spoken.begin(), spoken.end(), ordered(a.token, b.token)))
                continue;
            found.push_back({*likely, a.token, b.token});
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const Likely& x, const Likely& y) { return x.likeness > y.likeness; });
    if (found.size() > kMostAtOnce) found.resize(kMostAtOnce);
    std::vector<record::Draft> drafts;
    drafts.reserve(found.size());
    for (const auto& pair : found) drafts.push_back(draftOf(pair.a, pair.b, kSuggestedWord, pair.likeness));
    if (drafts.empty()) return 0;
    FB_TRY(notebook.save(drafts));
    return static_cast<std::int64_t>(drafts.size());
}

Result<DoubletQuestions> doubletQuestions(record::Notebook& notebook, const CircleId& circle) {
    FB_ASSIGN(const auto cards, cardsOf(notebook, circle));
    FB_ASSIGN(const auto known, said(notebook));
    DoubletQuestions out;
    for (const auto* pair : unsettled(known)) {
        const auto *a = cards.find(pair->a), *b = cards.find(pair->b);
        if (a && b) out.open.push_back({*a, *b, pair->likeness, pair->asked});
    }
    std::stable_sort(out.open.begin(), out.open.end(),
                     [](const auto& x, const auto& y) { return x.likeness > y.likeness; });
    const auto answered = std::count_if(known.begin(), known.end(), [&](const Said& pair) {
        return pair.verdict != Verdict::Open && cards.find(pair.a) && cards.find(pair.b);
    });
    std::vector<int> likeness;
    likeness.reserve(out.open.size());
    for (const auto& question : out.open) likeness.push_back(question.likeness);
    out.now = askedNow(cards.all.size(), static_cast<std::size_t>(answered), likeness);
    return out;
}

Result<std::vector<DoubletAnswered>> doubletAnswers(record::Notebook& notebook, const CircleId& circle) {
    FB_ASSIGN(const auto cards, cardsOf(notebook, circle));
    FB_ASSIGN(const auto known, said(notebook));
    std::vector<DoubletAnswered> out;
    for (const auto& pair : known) {
        const auto *a = cards.find(pair.a), *b = cards.find(pair.b);
        if (a && b && pair.verdict != Verdict::Open) out.push_back({*a, *b, pair.verdict});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& x, const auto& y) { return danishBefore(x.a.callName, y.a.callName); });
    return out;
}

Result<std::int64_t> doubletsAsked(record::Notebook& notebook) {
    FB_ASSIGN(const auto known, said(notebook));
    const auto open = unsettled(known);
    if (open.empty()) return 0;
    FB_ASSIGN(const auto keyring, notebook.keyring());
    std::map<Token, CircleId> here;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT token, key, circle FROM card");
        return store::each(q, [&](store::Query& row) {
            if (keyring.find(row.id<KeyId>(1))) here.emplace(row.id<Token>(0), row.id<CircleId>(2));
        });
    }));
    struct Asked {
        std::size_t cards = 0, answered = 0;
        std::vector<int> open;
    };
    std::map<CircleId, Asked> circles;
    for (const auto& [token, circle] : here) ++circles[circle].cards;
    // The circle both cards are in, when they are.
    const auto circleOf = [&](const Said& pair) -> Asked* {
        const auto a = here.find(pair.a), b = here.find(pair.b);
        if (a == here.end() || b == here.end() || a->second != b->second) return nullptr;
        return &circles[a->second];
    };
    for (const auto& pair : known)
        if (auto* circle = circleOf(pair); circle && pair.verdict != Verdict::Open) ++circle->answered;
    for (const auto* pair : open)
        if (auto* circle = circleOf(*pair)) circle->open.push_back(pair->likeness);
    std::size_t out = 0;
    for (auto& [id, circle] : circles) {
        std::sort(circle.open.rbegin(), circle.open.rend());
        out += askedNow(circle.cards, circle.answered, circle.open);
    }
    return static_cast<std::int64_t>(out);
}

Result<RecordId> answerDoublet(record::Notebook& notebook, const Token& a, const Token& b,
                               DoubletAnswer answer) {
    if (a == b) return fail(ErrorCode::FieldWrong, "»b« skal være en anden person", "b");
    FB_TRY(person(notebook, a));
    FB_TRY(person(notebook, b));
    const auto word =
        std::find_if(kWords.begin(), kWords.end(), [&](const auto& known) { return known.first == answer; });
    return record::saveOne(notebook, draftOf(a, b, word->second, std::nullopt));
}

} // namespace feltbog::people
