// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/ledger.h"

#include <map>

namespace feltbog::reference {

// Who the tokens are and what is known of them (core/doc/persons.md; progress.md, "Persons").
class People {
  public:
    explicit People(const Ledger& ledger);

    // One token stands for all of a person's: as answered, and if every open question were answered with yes.
    [[nodiscard]] const Token& person(const Token& token) const { return person_.at(token); }
    [[nodiscard]] const Token& fewest(const Token& token) const { return fewest_.at(token); }
    // Questions nobody's answer settles.
    [[nodiscard]] const std::vector<std::pair<Token, Token>>& open() const { return open_; }

    // As of a plan year; empty: nobody has said.
    [[nodiscard]] std::string unit(const Token& token, int year) const;
    [[nodiscard]] std::string band(const Token& token, int year) const;

    // Whether `later` may be the child of an erased card that once was `before`.
    [[nodiscard]] bool mayFollow(const Token& later, const Token& before) const;

  private:
    void read();
    [[nodiscard]] std::string said(const Token& token, int year, std::string log::Member::*what,
                                   const std::string& card) const;

    const Ledger& ledger_;
    std::vector<Token> tokens_;
    std::map<Token, Token> person_, fewest_;
    std::vector<std::pair<Token, Token>> open_;
};

} // namespace feltbog::reference
