// SPDX-License-Identifier: MPL-2.0
//
// bench_privacy DIR: what keeping quiet costs: encryption of the file beside none and beside SQLCipher, a
// PIN, the look at every text; and how well that look finds CPR numbers.
#include "core/base/uuid.h"
#include "core/keys/lockbox.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "tests/bench/cipherfile.h"
#include "tests/bench/figure.h"
#include "tests/core/guard/sentences.h"
#include "tests/testlib/fixture.h"

#include <array>
#include <cstdlib>

using namespace feltbog;
using bench::CipherFile;
using testing::must;

namespace {

constexpr int kRows = 100'000, kSaves = 500, kScans = 5;

// A key of 32 bytes that is used as it is, as the store's; stretching a password would be another question.
const std::string kHex = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr const char* kOwnCipher = "PRAGMA cipher = 'aegis';"; // core/store/db.cpp

void encryption(const std::filesystem::path& dir) {
    CipherFile plain(bench::ownSqlite(), dir / "plain.db", "", "");
    CipherFile ours(bench::ownSqlite(), dir / "ours.db", kOwnCipher, "'raw:" + kHex + "'");
    const auto* other = bench::sqlCipher();
    if (!other) std::exit(1);
    CipherFile sqlCipher(other, dir / "sqlcipher.db", "", "\"x'" + kHex + "'\"");
    const std::array<CipherFile*, 3> all = {&plain, &ours, &sqlCipher};

    std::array<std::vector<double>, 3> saves, scans; // in turn, so that the disk treats all alike
    for (auto* file : all) {
        file->begin();
        for (int i = 0; i < kRows; ++i) file->insert();
        file->commit();
    }
    for (int i = 0; i < kSaves; ++i)
        for (std::size_t k = 0; k < all.size(); ++k)
            saves[k].push_back(1000 * bench::seconds([&] { all[k]->insert(); }));
    for (int i = 0; i < kScans; ++i)
        for (std::size_t k = 0; k < all.size(); ++k) {
            all[k]->open();
            scans[k].push_back(1000 * bench::seconds([&] {
                                   if (all[k]->scan() < kRows) std::abort();
                               }));
        }
    const auto compare = [](const std::string& what, const auto& times, double most) {
        const double of[] = {bench::quantile(times[0], 0.5), bench::quantile(times[1], 0.5),
                             bench::quantile(times[2], 0.5)};
        bench::print({what + ", encrypted, times plain SQLite", of[1] / of[0], "times", most, false,
                      "the same without encryption", of[1] / of[0]});
        bench::print({what + ", encrypted", of[1], "ms", std::nullopt, false, "SQLCipher", of[1] / of[2]});
    };
    compare("one row saved", saves, 1.3);
    compare("100 000 rows read", scans, 1.5);
}

void pin(const std::filesystem::path& dir) {
    platform::SystemFiles files;
    platform::FileSecretStore secrets(dir);
    testing::FakeClock clock{noon(Date::of(2019, 3, 15))};
    testing::SeededRandom random(7);
    keys::Secret key;
    random.fill(key.bytes);
    const auto actor = uuid4<ActorId>(random);
    auto box = must(keys::Lockbox::create(dir / "lockbox", {files, secrets, clock, random}, key));
    must(box.let(actor, "MK", "407318", key));
    std::vector<double> times;
    for (int i = 0; i < 7; ++i)
        times.push_back(1000 * bench::seconds([&] { (void)must(box.unlock(actor, "407318")); }));
    bench::print({"unlock with a PIN", bench::quantile(times, 0.5), "ms", 700, false, "", {}});
}

void guardFigures() {
    testing::Dice dice(2);
    const auto all = testing::sentences(20, dice);
    int right = 0, wrong = 0, missed = 0;
    std::size_t characters = 0;
    const double time = bench::seconds([&] {
        for (const auto& sentence : all) {
            const bool there = sentence.holds == guard::Kind::Cpr;
            const bool found = guard::holdsCpr(sentence.text);
            right += there && found ? 1 : 0;
            wrong += !there && found ? 1 : 0;
            missed += there && !found ? 1 : 0;
            characters += sentence.text.size();
        }
    });
    int writings = 0, writingsFound = 0;
    for (int writing = 0; writing < testing::kCprWritings; ++writing)
        for (int i = 0; i < 400; ++i, ++writings)
            writingsFound += guard::holdsCpr(testing::writtenCpr(writing, dice)) ? 1 : 0;
    const auto sentences = std::to_string(all.size()) + " sentences";
    bench::print(
        {"CPR numbers found, every usual writing", 100.0 * writingsFound / writings, "%", 100, true, "", {}});
    bench::print(
        {"CPR numbers found in " + sentences, 100.0 * right / (right + missed), "%", 100, true, "", {}});
    bench::print(
        {"right of those found in " + sentences, 100.0 * right / (right + wrong), "%", 99, true, "", {}});
    bench::print({"look for a CPR number, 1 000 characters of sentences",
                  1000 * time / (static_cast<double>(characters) / 1000),
                  "ms",
                  1,
                  false,
                  "",
                  {}});
    std::string digits;
    while (digits.size() < 1000) digits += "01 02 03 "; // as slow as it gets: dates that go on and on
    const int rounds = 100;
    const double worst = bench::seconds([&] {
        for (int i = 0; i < rounds; ++i) (void)guard::look(digits, guard::commonNames());
    });
    bench::print(
        {"look at 1 000 characters of dates, for everything", 1000 * worst / rounds, "ms", 1, false, "", {}});
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::filesystem::path dir = argv[1];
    std::filesystem::create_directories(dir);
    encryption(dir);
    pin(dir);
    guardFigures();
    return 0;
}
