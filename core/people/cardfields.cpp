// SPDX-License-Identifier: MPL-2.0
#include "core/people/cardfields.h"

#include <algorithm>

namespace feltbog::people {
namespace {

constexpr int kOldest = 110; // years, of whoever has a card

std::vector<std::string> numbers(int from, int to) {
    std::vector<std::string> out;
    for (int n = from; n <= to; ++n) out.push_back(std::to_string(n));
    return out;
}

// Four digits, within a lifetime of the plan.
bool isYear(const plan::Plan& plan, const std::string& text) {
    const bool digits = text.size() == 4 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return false;
    const int year = std::stoi(text), last = plan.period.to.year();
    return year > last - kOldest && year <= last;
}

} // namespace

int tells(plan::CardField field) {
    switch (field) {
    case plan::CardField::SchoolClass:
    case plan::CardField::BirthYear:
        return 28; // one child of seven or so is of the same age
    case plan::CardField::BirthMonth:
        return 35;
    case plan::CardField::Gender:
        return 9;
    case plan::CardField::Twin:
        break;
    }
    return 0; // who has one is a twin; two of them with one number are no likelier one child
}

std::vector<std::string> choicesOf(plan::CardField field) {
    switch (field) {
    case plan::CardField::SchoolClass:
        return numbers(0, 10);
    case plan::CardField::BirthMonth:
        return numbers(1, 12);
    case plan::CardField::Gender:
        return {"pige", "dreng", "andet"};
    case plan::CardField::Twin:
        return numbers(1, 4);
    case plan::CardField::BirthYear:
        break;
    }
    return {};
}

Status checkFields(const plan::Plan& plan, const CardFields& fields) {
    for (const auto& [name, value] : fields) {
        const auto field = plan::fromWord<plan::CardField>(name);
        const bool on = field && std::any_of(plan.cardFields.begin(), plan.cardFields.end(),
                                             [&](const auto& known) { return known.field == *field; });
        if (!on) return fail(ErrorCode::FieldUnknown, "fields." + (field ? name : "…"), "fields");
        const auto choices = choicesOf(*field);
        if (choices.empty() && !isYear(plan, value))
            return fail(ErrorCode::FieldWrong, "skal være et årstal med fire tal", name);
        if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end())
            return fail(ErrorCode::ChoiceUnknown, "fields." + name, name);
    }
    return {};
}

std::vector<Trait> traitsOf(const plan::Plan& plan, const CardFields& fields) {
    std::vector<Trait> out;
    for (const auto& on : plan.cardFields) {
        const auto known = fields.find(std::string(plan::word(on.field)));
        out.push_back({known == fields.end() ? std::string() : known->second, tells(on.field),
                       on.field == plan::CardField::BirthYear || on.field == plan::CardField::SchoolClass});
    }
    return out;
}

} // namespace feltbog::people
