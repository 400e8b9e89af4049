// SPDX-License-Identifier: MPL-2.0
#include "core/partners/number.h"

#include <algorithm>
#include <cmath>

namespace feltbog::partners {
namespace {

constexpr std::size_t kMostTyped = 40; // longer is no number
constexpr std::size_t kLongest = 13;   // digits: longer is too large, whatever it is

bool digit(char c) { return c >= '0' && c <= '9'; }
bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), digit);
}

// The ends, and blanks that do not look like any: no-break spaces come along from spreadsheets.
std::string plainBlanks(std::string_view typed) {
    std::string out(typed);
    for (const std::string_view odd : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t", "\r", "\n"})
        for (auto at = out.find(odd); at != std::string::npos; at = out.find(odd))
            out.replace(at, odd.size(), " ");
    const auto first = out.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return out.substr(first, out.find_last_not_of(' ') - first + 1);
}

// A minus as a keyboard or a spreadsheet writes it.
bool takeMinus(std::string& text) {
    for (const std::string_view minus : {"-", "\xE2\x88\x92", "\xE2\x80\x93"})
        if (text.starts_with(minus)) return text.erase(0, minus.size()), true;
    return false;
}

// Groups of three behind a first of one to three, as thousands are set apart.
bool grouped(std::string_view whole, std::string_view separators) {
    const auto first = whole.find_first_of(separators);
    if (first == std::string_view::npos || first == 0 || first > 3) return false;
    for (auto rest = whole.substr(first); !rest.empty(); rest = rest.substr(4)) {
        if (separators.find(rest.front()) == std::string_view::npos || rest.size() < 4) return false;
        if (!allDigits(rest.substr(1, 3))) return false;
    }
    return allDigits(whole.substr(0, first));
}

std::string onlyDigits(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (digit(c)) out += c;
    return out.size() <= kLongest ? out : "tallet med cifre alene";
}

// 1 250, 1.250, 1.250.000, 1.250,5 and 1,250.5: the whole part without them, and what stood behind it.
std::optional<std::string> withoutGroups(const std::string& text) {
    if (text.find_first_of(" '") != std::string::npos) {
        const auto end = text.find_last_of(",.");
        const auto whole = text.substr(0, end);
        if (!grouped(whole, " '")) return std::nullopt;
        return onlyDigits(whole) + (end == std::string::npos ? "" : "," + text.substr(end + 1));
    }
    const auto last = text.find_last_of(",.");
    if (last == std::string::npos) return std::nullopt;
    const char other = text[last] == ',' ? '.' : ',';
    if (text.find(other) != std::string::npos && grouped(text.substr(0, last), {&other, 1}))
        return onlyDigits(text.substr(0, last)) + "," + text.substr(last + 1);
    const std::string_view same(&text[last], 1);
    const bool several = text.find(text[last]) != last;
    if (grouped(text, same) && (several || (text[last] == '.' && text.front() != '0')))
        return onlyDigits(text);
    return std::nullopt;
}

} // namespace

Amount Amount::near(double value) { return {std::llround(value * 1000)}; }

Result<Amount> readNumber(std::string_view typed, int decimals, Point point) {
    if (typed.size() > kMostTyped) return fail(ErrorCode::NumberWrong);
    std::string text = plainBlanks(typed);
    if (text.empty()) return fail(ErrorCode::NumberMissing);
    const bool negative = takeMinus(text);
    if (const auto meant = withoutGroups(text)) return fail(ErrorCode::NumberGrouped, *meant);
    const auto mark = text.find_first_of(",.");
    const std::string whole = text.substr(0, mark);
    std::string fraction = mark == std::string::npos ? "" : text.substr(mark + 1);
    if (!allDigits(whole) || (mark != std::string::npos && !allDigits(fraction)))
        return fail(ErrorCode::NumberWrong);
    if (point == Point::Refused && mark != std::string::npos && text[mark] == '.')
        return fail(ErrorCode::NumberPoint,
                    whole.size() + fraction.size() <= kLongest ? whole + "," + fraction : "12,5");
    fraction.erase(fraction.find_last_not_of('0') + 1); // 12,50 is 12,5
    if (fraction.size() > static_cast<std::size_t>(decimals))
        return fail(ErrorCode::NumberDecimals, decimals == 0 ? "uden decimaler"
                                               : decimals == 1
                                                   ? "med højst 1 decimal"
                                                   : "med højst " + std::to_string(decimals) + " decimaler");
    if (whole.size() > kLongest) return fail(ErrorCode::CountTooLarge, "Tallet");
    const std::int64_t n = std::stoll(whole);
    if (n > kMostWhole) return fail(ErrorCode::CountTooLarge, "Tallet");
    fraction.resize(3, '0');
    const Amount out{n * 1000 + std::stoll(fraction)};
    if (negative && out.thousandths > 0) return fail(ErrorCode::CountNegative, "-" + writeNumber(out));
    return out;
}

std::string writeNumber(Amount amount) {
    const auto size = std::abs(amount.thousandths);
    std::string out = (amount.thousandths < 0 ? "-" : "") + std::to_string(size / 1000);
    if (size % 1000 == 0) return out;
    std::string fraction = std::to_string(1000 + size % 1000).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return out + "," + fraction;
}

} // namespace feltbog::partners
