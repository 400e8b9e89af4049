// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/progress/facts.h"
#include "core/progress/persons.h"

namespace feltbog::progress {

// What a measure looks at: the facts of one scope, up to and including one day.
struct View {
    const plan::Plan& plan;
    const Facts& facts;
    const Persons& persons;
    Scope scope;
    Date asOf;

    [[nodiscard]] bool sees(const Fact& fact) const {
        return !fact.out && within(scope, fact.origin) && fact.day <= asOf;
    }

    // Every counted fact of a kind that the view sees.
    template <class Take>
    void each(log::Kind kind, Take take) const {
        for (const auto i : facts.of(kind))
            if (const Fact& fact = facts.all[i]; fact.row && sees(fact)) take(fact);
    }
};

// A set of keys, as numbers of the facts' strings.
class TextSet {
  public:
    TextSet() = default; // everything
    template <class Strings>
    TextSet(const Texts& texts, const Strings& keys) : all_(false), in_(texts.size()) {
        for (const auto& key : keys)
            if (const Text text = texts.find(key); text != kNoText) in_[text] = true;
    }
    [[nodiscard]] bool has(Text text) const { return all_ || in_[text]; }
    [[nodiscard]] bool all() const { return all_; }

  private:
    bool all_ = true;
    std::vector<bool> in_;
};

enum class Match : std::uint8_t { No, Yes, Unknown }; // unknown: nobody has said the person's unit or age

// A measure's filter, made ready for one look through the facts.
class Where {
  public:
    Where(const View& view, const plan::Filter& filter);

    [[nodiscard]] bool activity(const Fact& fact) const { return activity_.has(fact.activity); }
    [[nodiscard]] bool kept(const Fact& fact) const { return activity(fact) && type_.has(fact.type); }
    // What is meant by a registration's number: `of`, else `heads`. Nothing: it lacks a number asked for, or
    // the number is out of bounds.
    [[nodiscard]] std::optional<std::int64_t> number(const Fact& fact, std::int64_t heads) const;
    [[nodiscard]] Match person(Traits traits) const;
    [[nodiscard]] std::int64_t heads(const Fact& fact) const; // those of the ages asked for

  private:
    [[nodiscard]] std::optional<std::int64_t> amount(const Fact& fact, Text what) const;

    const Facts& facts_;
    TextSet activity_, type_, unit_, band_;
    std::vector<Text> has_;
    std::optional<Text> of_;
    plan::Bounds n_;
};

} // namespace feltbog::progress
