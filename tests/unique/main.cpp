// SPDX-License-Identifier: MPL-2.0
//
// How well unique children are counted, by playing years: feltbog-unique [RUNS]
#include "tests/unique/year.h"

#include <cmath>
#include <cstdlib>
#include <fmt/format.h>

namespace {

using namespace feltbog::unique;

// Bias and coverage of so many years under the same assumptions.
void show(const char* name, const Assumptions& of, int runs) {
    Dice dice(80);
    double bias = 0, square = 0, codes = 0, questions = 0, recall = 0, width = 0;
    int inside = 0;
    for (int i = 0; i < runs; ++i) {
        const auto year = playYear(of, dice);
        const double off = 100.0 * (static_cast<double>(year.span.counted) - year.truth) / year.truth;
        bias += off;
        square += off * off;
        codes += 100.0 * (year.codes - year.truth) / year.truth;
        questions += static_cast<double>(year.questions) / year.truth;
        recall += year.doublets ? static_cast<double>(year.suggested) / year.doublets : 1;
        width += static_cast<double>(year.span.most - year.span.fewest) / year.truth;
        inside += year.span.fewest <= year.truth && year.truth <= year.span.most ? 1 : 0;
    }
    const double mean = bias / runs;
    fmt::print(
        "{{\"name\":\"{}\",\"runs\":{},\"bias_percent\":{:.2f},\"spread_percent\":{:.2f},\"inside_span_"
        "percent\":{:.1f},"
        "\"span_width_percent\":{:.1f},\"questions_per_child\":{:.3f},\"candidate_recall_percent\":{:.1f},"
        "\"exact_codes_bias_percent\":{:.1f},\"goal\":\"bias within 3 %\",\"met\":{}}}\n",
        name, runs, mean, std::sqrt(std::max(0.0, square / runs - mean * mean)), 100.0 * inside / runs,
        100.0 * width / runs, questions / runs, 100.0 * recall / runs, codes / runs, std::abs(mean) <= 3.0);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::atoi(argv[1]) : 400;
    for (const int children : {80, 746})
        for (const bool fields : {false, true}) {
            Assumptions of;
            of.children = children;
            of.yearAndGender = fields;
            const auto name =
                fmt::format("{} children, {}", children, fields ? "kaldenavn, year, gender" : "kaldenavn");
            show(name.c_str(), of, children > 100 ? std::max(1, runs / 10) : runs);
        }
    // What a question more finds.
    for (const std::size_t cards : {24, 12, 6, 4, 2, 1, 0})
        for (const bool fields : {false, true}) {
            Assumptions of;
            of.children = 150;
            of.yearAndGender = fields;
            of.cardsPerQuestion = cards;
            show(fmt::format("circle of 150, {}, {}", fields ? "year and gender" : "kaldenavn",
                             cards ? fmt::format("a question for {} cards", cards) : "all questions")
                     .c_str(),
                 of, runs / 4);
        }
}
