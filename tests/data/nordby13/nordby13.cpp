// SPDX-License-Identifier: MPL-2.0
#include "nordby13.h"

#include "scenes.h"

namespace feltbog::testdata {
namespace {

const Words& words() {
    static const Words all = {
        {"samtale", "kort-snak", "aktivitet-paa-gaden", "foraeldrekontakt", "henvendt-sig"},
        {"flyvervej", "glentevej", "sivhaven", "legeplads", "boldbane", "bysekretariatet"},
        {"12-15", "15-18", "18-22", "18-22"},
        {"hverdag", "fritid", "sport", "skole", "job", "venskab", "tilbud"}};
    return all;
}

} // namespace

void writeNordby13(std::uint64_t seed, const std::filesystem::path& dir) {
    using namespace nordby13;
    Random random(seed);
    Book book;
    Player a("a", book, random, kYears, words());
    Player b("b", book, random, kYears, words());
    Player c("c", book, random, kYears, words());
    leisureJobs(a);
    guidance(a);
    schooling(a);
    associations(b);
    street(b);
    counsel(b);
    school(b);
    council(c);
    together(c);
    news(c);
    readings(c);
    judgements(c);

    saveDevices(dir, {&a, &b, &c});
    save(questions().answered(book, {kYears, kPlan}), dir / "expected.json");
}

namespace nordby13 {

Questions questions() {
    Questions q;
    askOfOthers(q);
    askOfWork(q);
    askOfChildren(q);
    askOfNeighbours(q);
    return q;
}

} // namespace nordby13

} // namespace feltbog::testdata
