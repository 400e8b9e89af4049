// SPDX-License-Identifier: MPL-2.0
#include "core/report/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace feltbog::report {
namespace {

using progress::CriterionProgress;
using progress::Progress;

constexpr std::size_t kWidth = 100;
constexpr std::size_t kText = 38, kNow = 8, kTarget = 12,
                      kExpected = 12; // the columns; the verdict has the rest
constexpr std::size_t kNoteIndent = 4;

// Characters, not bytes: every UTF-8 character has one byte that does not continue another.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(std::string text, std::size_t to, bool right) {
    const auto now = width(text);
    if (now >= to) return text;
    return right ? std::string(to - now, ' ') + text : text + std::string(to - now, ' ');
}

// Lines of at most `to` characters, broken at spaces; a longer word has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t to) {
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        if (!line.empty() && width(line) + 1 + width(word) > to) lines.push_back(std::exchange(line, {}));
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

class Page {
  public:
    void line(std::string text = {}) {
        text.erase(text.find_last_not_of(' ') + 1);
        out_ += text + "\n";
    }
    void paragraph(std::string_view text, std::size_t indent = 0) {
        for (const auto& part : wrapped(text, kWidth - indent)) line(std::string(indent, ' ') + part);
    }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

std::string row(std::string text, std::string now, std::string target, std::string expected,
                std::string_view verdict) {
    return fmt::format("  {} {} {} {}  {}", padded(std::move(text), kText, false),
                       padded(std::move(now), kNow, true), padded(std::move(target), kTarget, true),
                       padded(std::move(expected), kExpected, true), verdict);
}

std::string plus(double value, std::string_view name) {
    return fmt::format(" {} {} {}", value < 0 ? '-' : '+', danishNumber(std::abs(value)), name);
}

// Where the figure, or what a share rests on, comes from: the reconciliation line.
std::string sourceLine(const CriterionProgress& p) {
    const auto& [synced, waiting, setAside] = p.parts;
    const double registered = synced + waiting + setAside;
    if (!p.criterion->measure || (!p.value && registered == 0)) return {};
    if (!p.series.empty()) return {}; // its note says which readings
    const char* word = p.kind == progress::FigureKind::Count ? "Registreret" : "Bygger på";
    return fmt::format("{} {} = {} sendt", word, danishNumber(registered), danishNumber(synced)) +
           plus(waiting, "venter") + plus(setAside, "skal ses efter");
}

void header(Page& page, const plan::Plan& plan, const Progress& progress) {
    page.paragraph("Fremdriftsrapport: " + plan.title);
    page.line("Periode: " + periodLine(progress.period));
    page.line("Opgjort til og med " + progress.period.asOf.danish());
    const auto number = [](std::int64_t n) { return danishNumber(static_cast<double>(n)); };
    page.line(fmt::format("Bygger på {} hændelser: {} sendt, {} venter. Ikke talt med: {} skal ses efter",
                          number(progress.events), number(progress.events - progress.waiting),
                          number(progress.waiting), number(progress.setAside)));
    page.line("Aftryk: " + progress.digest);
    if (progress.uninterpreted > 0)
        page.paragraph(fmt::format(
            "OBS: {} hændelser kan ikke læses af denne udgave. Tallene kan være for lave. Opdatér Feltbog.",
            number(progress.uninterpreted)));
}

std::string times(std::int64_t n, std::string_view one, std::string_view many) {
    return danishNumber(static_cast<double>(n)) + " " + std::string(n == 1 ? one : many);
}

// What stands still, and what has changed since: "Rettet siden".
void settled(Page& page, const Progress& progress) {
    if (progress.closed)
        page.paragraph("Planen er lukket den " + progress.closed->danish() +
                       ". Tallene er dem, den blev lukket med; registreringerne er slettet.");
    if (!progress.lock) return;
    const auto& lock = *progress.lock;
    page.line();
    page.paragraph(fmt::format("Året er låst den {} på grundlag af {}, aftryk {}.", lock.on.danish(),
                               times(lock.events, "hændelse", "hændelser"), lock.digest.substr(0, 16)));
    if (lock.later > 0) page.paragraph("Året er låst mere end én gang. Den første låsning gælder.");
    if (lock.changed + lock.answers == 0) return page.line("Intet er rettet siden.");
    page.paragraph(fmt::format("Rettet siden: {}, {}.", times(lock.changed, "registrering", "registreringer"),
                               times(lock.answers, "svar om dubletter", "svar om dubletter")));
    if (lock.revised.empty()) return page.line("Ingen af de låste tal ville være blevet anderledes.");
    for (const auto& r : lock.revised) page.paragraph(r.criterion->id + ": " + revision(r), kNoteIndent);
}

// "Bestyrelsen vurderer 14-06-2021: Nået. ..."
std::string judged(const CriterionProgress& p) {
    if (!p.judgement) return {};
    return fmt::format("Vurderet af {} {}: {}. {}", p.judgement->by, p.judgement->on.danish(),
                       progress::danish(p.judgement->verdict), p.judgement->text);
}

void criterion(Page& page, const CriterionProgress& p, const AgeTable* ages) {
    const auto lines = wrapped(p.criterion->text, kText);
    page.line(row(lines.empty() ? p.criterion->id : lines.front(), figure(p), target(p), expected(p),
                  progress::danish(p.verdict)));
    for (std::size_t i = 1; i < lines.size(); ++i) page.line("  " + lines[i]);
    if (ages) page.paragraph("Efter alder: " + line(*ages), kNoteIndent);
    page.paragraph(sourceLine(p), kNoteIndent);
    page.paragraph(p.note, kNoteIndent);
    page.paragraph(judged(p), kNoteIndent);
    page.paragraph(p.criterion->note, kNoteIndent);
}

// The criteria in the plan's order, those of one heading together.
template <class Name>
std::vector<std::string> headings(const std::vector<CriterionProgress>& criteria, Name name) {
    std::vector<std::string> out;
    for (const auto& p : criteria)
        if (auto text = name(*p.criterion); std::find(out.begin(), out.end(), text) == out.end())
            out.push_back(std::move(text));
    return out;
}

} // namespace

std::string asText(const plan::Plan& plan, const Progress& progress, const AgeTables& tables) {
    Page page;
    header(page, plan, progress);
    settled(page, progress);
    const auto area = [&](const plan::Criterion& c) { return areaName(plan, c); };
    const auto activity = [&](const plan::Criterion& c) { return activityName(plan, c); };
    for (const auto& areaHeading : headings(progress.criteria, area)) {
        std::vector<CriterionProgress> ofArea;
        std::copy_if(progress.criteria.begin(), progress.criteria.end(), std::back_inserter(ofArea),
                     [&](const auto& p) { return area(*p.criterion) == areaHeading; });
        page.line();
        page.line("== " + (areaHeading.empty() ? "Hele planen" : areaHeading) + " ==");
        page.line(row({}, "Nu", "Mål", "Forventet nu", {}));
        for (const auto& heading : headings(ofArea, activity)) {
            if (!heading.empty()) page.line("\n" + heading);
            for (const auto& p : ofArea)
                if (activity(*p.criterion) == heading) criterion(page, p, tableOf(tables, *p.criterion));
        }
    }
    if (!tables.empty()) {
        page.line();
        page.paragraph(kHiddenMeans);
    }
    return page.take();
}

} // namespace feltbog::report
