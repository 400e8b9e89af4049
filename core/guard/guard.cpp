// SPDX-License-Identifier: MPL-2.0
#include "core/guard/guard.h"

#include "core/base/bytes.h"
#include "core/guard/cpr.h"
#include "core/guard/words.h"

#include <algorithm>

namespace feltbog::guard {
namespace {

using Findings = std::vector<Finding>;

void cprNumbers(const std::vector<Group>& groups, Findings& out) {
    for (std::size_t i = 0; i < groups.size();) {
        const auto count = cprAt(groups, i);
        if (count) out.push_back({Kind::Cpr, groups[i].at, groups[i + *count - 1].end - groups[i].at});
        i += count.value_or(1);
    }
}

bool isShortDate(std::string_view ddmmyyyy) {
    return ddmmyyyy.substr(0, 2) <= "31" && ddmmyyyy.substr(2, 2) <= "12" &&
           (ddmmyyyy.substr(4, 2) == "19" || ddmmyyyy.substr(4, 2) == "20");
}

// A company's number, by the word before it.
bool isCompany(const std::vector<Word>& words, const Group& group) {
    const auto after =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.at > group.at; });
    return after != words.begin() && std::prev(after)->lowered.starts_with("cvr");
}

// Danish numbers have eight digits, of which the first is neither 0 nor 1 (the national numbering plan);
// written as 20304050, 20 30 40 50 or 2030 4050, with or without +45.
void phoneNumbers(const std::vector<Word>& words, const std::vector<Group>& groups, Findings& out) {
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const Lengths& lengths : {Lengths{8}, Lengths{2, 2, 2, 2}, Lengths{4, 4}, Lengths{3, 5}}) {
            if (!shaped(groups, i, lengths)) continue;
            const std::size_t count = countOf(lengths);
            bool spaced = true;
            for (std::size_t k = i; k + 1 < i + count; ++k) spaced = spaced && groups[k].gap == " ";
            const bool country = i > 0 && (groups[i - 1].digits == "45" || groups[i - 1].digits == "0045");
            if (!spaced || groups[i].digits[0] < '2' || !(country || alone(groups, i, count))) continue;
            if (count == 1 && (isShortDate(groups[i].digits) || isCompany(words, groups[i]))) continue;
            out.push_back({Kind::Phone, groups[i].at, groups[i + count - 1].end - groups[i].at});
        }
}

bool inAddress(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == '_' || c == '+' || c == '%' || static_cast<unsigned char>(c) >= 0x80;
}

void mailAddresses(std::string_view text, Findings& out) {
    for (auto sign = text.find('@'); sign != std::string_view::npos; sign = text.find('@', sign + 1)) {
        std::size_t first = sign, end = sign + 1;
        while (first > 0 && inAddress(text[first - 1])) --first;
        while (end < text.size() && inAddress(text[end])) ++end;
        while (end > sign + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
        const auto domain = text.substr(sign + 1, end - sign - 1);
        if (first < sign && domain.find('.') != std::string_view::npos && domain.front() != '.')
            out.push_back({Kind::Email, first, end - first});
    }
}

// Endings of Danish street names. The word has a capital and more before the ending, or a capital and a word
// with one before it.
bool isStreet(const std::vector<Word>& words, std::size_t i) {
    static constexpr std::string_view kEndings[] = {
        "vej",    "vejen",  "gade",     "gaden",   "allé",   "alle",   "alléen",    "stræde",
        "stræd",  "torv",   "plads",    "pladsen", "vænge",  "vænget", "parken",    "park",
        "bakken", "toften", "haven",    "engen",   "marken", "stien",  "sti",       "brinken",
        "dalen",  "lunden", "skrænten", "ager",    "ageren", "kaj",    "boulevard", "alleen"};
    const auto& word = words[i];
    if (!word.capital) return false;
    for (const auto ending : kEndings) {
        if (!word.lowered.ends_with(ending)) continue;
        if (word.lowered.size() > ending.size() + 1) return true;
        if (word.lowered == ending && i > 0 && words[i - 1].capital && word.sameLine) return true;
    }
    return false;
}

void streetAddresses(const std::vector<Word>& words, const std::vector<Group>& groups, std::string_view text,
                     Findings& out) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isStreet(words, i)) continue;
        const auto number =
            std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.at >= words[i].end; });
        if (number == groups.end() || number->digits.size() > 3) continue;
        const auto between = text.substr(words[i].end, number->at - words[i].end);
        if (between.empty() || between.find_first_not_of(" ,\t") != std::string_view::npos) continue;
        out.push_back({Kind::Address, words[i].at, number->end - words[i].at});
    }
}

// A first name and another word with a capital after it, or a word with a capital and a last name. One name
// alone is a kaldenavn.
void fullNames(const std::vector<Word>& words, const Names& names, Findings& out) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto& before = words[i - 1];
        const auto& word = words[i];
        if (!word.sameLine || word.lowered.size() < 2 || before.lowered.size() < 2) continue;
        const bool firstName = names.first.contains(before.lowered);
        const bool lastName = names.last.contains(word.lowered);
        const bool nextIsFirst = names.first.contains(word.lowered);
        const bool both = before.capital && word.capital && !nextIsFirst;
        if (!(firstName && (lastName || both)) && !(lastName && both)) continue;
        if (!out.empty() && out.back().kind == Kind::FullName &&
            out.back().at + out.back().length >= before.at)
            out.back().length = word.end - out.back().at;
        else
            out.push_back({Kind::FullName, before.at, word.end - before.at});
    }
}

} // namespace

bool holdsCpr(std::string_view text) {
    if (!isUtf8(text)) return true;
    // Most texts have too few digits to be looked at closely; those of other scripts are not ASCII.
    const auto mayBeDigits = std::count_if(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    });
    if (mayBeDigits < 10) return false;
    const auto groups = groupsOf(lettersOf(text));
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (cprAt(groups, i)) return true;
    return false;
}

Status refuseCpr(std::string_view text, const std::string& field) {
    return holdsCpr(text) ? Status(fail(ErrorCode::CprNumber, {}, field)) : Status{};
}

std::vector<Finding> look(std::string_view text, const Names& names) {
    if (!isUtf8(text)) return {{Kind::Cpr, 0, text.size()}};
    const auto letters = lettersOf(text);
    const auto groups = groupsOf(letters);
    const auto words = wordsOf(letters);
    Findings out;
    fullNames(words, names, out);
    cprNumbers(groups, out);
    phoneNumbers(words, groups, out);
    mailAddresses(text, out);
    streetAddresses(words, groups, text, out);
    std::sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) { return a.at < b.at; });
    return out;
}

} // namespace feltbog::guard
