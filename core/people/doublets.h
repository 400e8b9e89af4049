// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/people.h"
#include "core/people/sameness.h"

namespace feltbog::people {

// Two cards that may be of one child. A tablet that can read both suggests it; those who know the child
// answer. Both are events (log.md, Doublet): every answer counts everywhere, the latest of a pair stands, and
// it can be taken back.
enum class DoubletAnswer { Same, Different, AskColleague, TakenBack };

struct DoubletQuestion {
    Person a, b; // the card made first is `a`
    int likeness = 0;
    bool asked = false; // somebody answered "spørg kollega"
};

// Saves a suggestion for every two cards of the circle, both readable here, that are alike and of which
// nobody has said anything yet; the likeliest first. Returns how many.
[[nodiscard]] Result<std::int64_t> suggestDoublets(record::Notebook& notebook, const CircleId& circle);

// What no answer settles, the likeliest first; so many of them are asked now (asking.h).
struct DoubletQuestions {
    std::vector<DoubletQuestion> open;
    std::size_t now = 0;
};
[[nodiscard]] Result<DoubletQuestions> doubletQuestions(record::Notebook& notebook, const CircleId& circle);

// What was answered of two cards that can be read here, in Danish order of their names.
struct DoubletAnswered {
    Person a, b;
    Verdict verdict = Verdict::Same; // or Different
};
[[nodiscard]] Result<std::vector<DoubletAnswered>> doubletAnswers(record::Notebook& notebook,
                                                                  const CircleId& circle);

// How many questions are asked now about cards this device has the keys of, in all circles; without opening
// any.
[[nodiscard]] Result<std::int64_t> doubletsAsked(record::Notebook& notebook);

// Errors: PersonUnknown when one of them has no card here; FieldWrong when they are the same token.
[[nodiscard]] Result<RecordId> answerDoublet(record::Notebook& notebook, const Token& a, const Token& b,
                                             DoubletAnswer answer);

// What was last said of each two tokens, in the order of their tokens, whoever said it.
struct Said {
    Token a, b; // a before b
    Verdict verdict = Verdict::Open;
    bool asked = false;
    int likeness = 0; // as it was suggested; 0 when nobody did
};
[[nodiscard]] Result<std::vector<Said>> saidOfDoublets(store::Db& db);

} // namespace feltbog::people
