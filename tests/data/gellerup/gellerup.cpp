// SPDX-License-Identifier: MPL-2.0
#include "gellerup.h"

#include "scenes.h"

namespace feltbog::testdata {
namespace {

const Words& words() {
    static const Words all = {
        {"samtale", "kort-snak", "aktivitet-i-omraadet", "besoeg", "henvendt-sig"},
        {"gellerupparken", "toveshoej", "beboerhus", "bibliotek", "campus", "faelleshaven"},
        {"06-12", "12-15", "15-18", "15-18", "18-22"},
        {"hverdag", "boern", "fritid", "job", "bolig", "naboer", "natur", "frivillig"}};
    return all;
}

} // namespace

void writeGellerup(std::uint64_t seed, const std::filesystem::path& dir) {
    using namespace gellerup;
    Random random(seed);
    Book book;
    Player a("a", book, random, kYears, words());
    Player b("b", book, random, kYears, words());
    Player c("c", book, random, kYears, words());
    advice(a);
    civil(a);
    gardens(a);
    neighbours(b);
    families(b);
    youth(c);
    work(c);
    readings(c);
    judgements(c);

    saveDevices(dir, {&a, &b, &c});
    save(questions().answered(book, {kYears, kPlan}), dir / "expected.json");
}

} // namespace feltbog::testdata
