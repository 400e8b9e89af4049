// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/form.h"

#include "core/guard/guard.h"
#include "core/record/limits.h"
#include "sync/tuning.h"

#include <algorithm>
#include <map>

namespace feltbog::sync::server {
namespace {

using partners::Amount;
using partners::Figure;
using partners::Given;

std::optional<std::string> decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
        } else if (text[i] == '%') {
            const auto byte = fromHex(text.substr(i + 1, 2));
            if (!byte || byte->size() != 1) return std::nullopt;
            out += static_cast<char>(byte->front());
            i += 2;
        } else {
            out += text[i];
        }
    }
    return isUtf8(out) ? std::optional(std::move(out)) : std::nullopt;
}

// Of a field that comes twice the first counts.
std::optional<std::map<std::string, std::string>> fieldsOf(std::string_view body) {
    std::map<std::string, std::string> out;
    while (!body.empty()) {
        const auto end = body.find('&');
        const auto pair = body.substr(0, end);
        const auto equals = pair.find('=');
        const auto name = decoded(pair.substr(0, equals));
        const auto value =
            decoded(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
        if (!name || !value) return std::nullopt;
        out.try_emplace(*name, *value);
        body.remove_prefix(end == std::string_view::npos ? body.size() : end + 1);
    }
    return out;
}

// As it was typed in a browser on any system, without what nobody can see.
std::string clean(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
        else if (c == '\n' || c == '\t')
            out += ' ';
    const auto first = out.find_first_not_of(' ');
    return first == std::string::npos ? "" : out.substr(first, out.find_last_not_of(' ') - first + 1);
}

std::size_t lettersIn(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

const Amount* valueOf(const Figure& figure, const std::vector<std::optional<Amount>>& read,
                      std::string_view word) {
    for (std::size_t n = 0; n < read.size(); ++n)
        if (figure.numbers[n].word == word && read[n]) return &*read[n];
    return nullptr;
}

class Judge {
  public:
    explicit Judge(const wire::Ask& ask) : ask_(ask) {}

    Judged all(const Typed& typed) {
        for (std::size_t f = 0; f < ask_.figures.size(); ++f) figure(f, typed.figures[f]);
        out_.remark = clean(typed.remark);
        if (const auto allowed = guard::refuseCpr(out_.remark, std::string(kRemarkField)); !allowed)
            problem(std::string(kRemarkField), allowed.error());
        else if (lettersIn(out_.remark) > tuning::kRemarkLetters || out_.remark.size() > tuning::kRemarkBytes)
            problem(
                std::string(kRemarkField),
                fail(ErrorCode::TextTooLong, "højst " + std::to_string(tuning::kRemarkLetters) + " tegn"));
        return std::move(out_);
    }

  private:
    void problem(std::string field, Error error) {
        out_.problems.push_back({std::move(field), std::move(error)});
    }

    void figure(std::size_t f, const TypedFigure& typed) {
        auto& given = out_.given.emplace_back();
        if (typed.reason.empty()) return numbers(f, typed, given);
        const bool known = std::any_of(ask_.reasons.begin(), ask_.reasons.end(),
                                       [&](const auto& reason) { return reason.key == typed.reason; });
        const bool alone = std::all_of(typed.numbers.begin(), typed.numbers.end(),
                                       [](const auto& text) { return clean(text).empty(); });
        if (!known) return problem(reasonField(f), fail(ErrorCode::ChoiceMissing, "hvorfor tallet mangler"));
        if (!alone) return problem(reasonField(f), fail(ErrorCode::NumberAndReason));
        given.reason = typed.reason;
    }

    void numbers(std::size_t f, const TypedFigure& typed, Given& given) {
        const auto& figure = ask_.figures[f];
        std::vector<std::optional<Amount>> read;
        for (std::size_t n = 0; n < figure.numbers.size(); ++n) {
            const auto number = partners::readNumber(typed.numbers[n], figure.decimals);
            const bool counted = !figure.numbers[n].word.empty();
            read.push_back(number ? std::optional(*number) : std::nullopt);
            if (!number)
                problem(numberField(f, n), number.error());
            else if (counted && *number > Amount::of(record::kMostHeads)) // nobody could register it
                problem(numberField(f, n), fail(ErrorCode::CountTooLarge, partners::writeNumber(*number)));
            if (number) given.values.push_back(*number);
        }
        const auto* all = valueOf(figure, read, "participants");
        for (std::size_t n = 0; all && n < read.size(); ++n) {
            const auto& word = figure.numbers[n].word;
            if ((word == "new" || word == "completed") && read[n] && *read[n] > *all)
                problem(numberField(f, n), fail(ErrorCode::PartTooLarge, partners::writeNumber(*all)));
        }
    }

    const wire::Ask& ask_;
    Judged out_;
};

} // namespace

std::string numberField(std::size_t figure, std::size_t number) {
    return "tal-" + std::to_string(figure + 1) + "-" + std::to_string(number + 1);
}
std::string reasonField(std::size_t figure) { return "grund-" + std::to_string(figure + 1); }

Typed nothingTyped(const wire::Ask& ask) {
    Typed out;
    for (const auto& figure : ask.figures)
        out.figures.push_back({std::vector<std::string>(figure.numbers.size()), {}});
    return out;
}

std::optional<Typed> typedIn(std::string_view body, const wire::Ask& ask) {
    if (body.size() > tuning::kFormBytes) return std::nullopt;
    const auto fields = fieldsOf(body);
    if (!fields) return std::nullopt;
    const auto value = [&](const std::string& name) {
        const auto at = fields->find(name);
        return at == fields->end() ? std::string() : at->second;
    };
    Typed out = nothingTyped(ask);
    for (std::size_t f = 0; f < out.figures.size(); ++f) {
        for (std::size_t n = 0; n < out.figures[f].numbers.size(); ++n)
            out.figures[f].numbers[n] = value(numberField(f, n));
        out.figures[f].reason = value(reasonField(f));
    }
    out.remark = value(std::string(kRemarkField));
    return out;
}

Judged judge(const Typed& typed, const wire::Ask& ask) { return Judge(ask).all(typed); }

} // namespace feltbog::sync::server
