// SPDX-License-Identifier: MPL-2.0
#include "tests/core/guard/sentences.h"

#include <QFile>
#include <QStringList>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <map>

namespace feltbog::testing {
namespace {

int below(Dice& dice, int n) { return static_cast<int>(dice() % static_cast<std::uint64_t>(n)); }
int between(Dice& dice, int from, int to) { return from + below(dice, to - from + 1); }
template <std::size_t N>
std::string one(Dice& dice, const std::array<const char*, N>& of) {
    return of[dice() % N];
}

int someDay(Dice& dice, int month) {
    static constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return between(dice, 1, kDays[static_cast<std::size_t>(month - 1)]);
}

// Digits of another script: the text with each digit replaced.
std::string inScript(const std::string& text, const std::array<const char*, 10>& digits) {
    std::string out;
    for (const char c : text)
        out += c >= '0' && c <= '9' ? digits[static_cast<std::size_t>(c - '0')] : std::string(1, c);
    return out;
}
constexpr std::array kWide = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
constexpr std::array kArabic = {"٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"};

std::string date(Dice& dice) {
    const int m = between(dice, 1, 12), d = someDay(dice, m), y = between(dice, 2015, 2027);
    static constexpr std::array kMonths = {"januar",    "februar", "marts",    "april",
                                           "maj",       "juni",    "juli",     "august",
                                           "september", "oktober", "november", "december"};
    switch (below(dice, 9)) {
    case 0:
        return fmt::format("{:02}-{:02}-{}", d, m, y);
    case 1:
        return fmt::format("{:02}.{:02}.{:02}", d, m, y % 100);
    case 2:
        return fmt::format("{}/{}", d, m);
    case 3:
        return fmt::format("{}/{}-{:02}", d, m, y % 100);
    case 4:
        return fmt::format("{}. {}", d, kMonths[static_cast<std::size_t>(m - 1)]);
    case 5:
        return fmt::format("{}-{:02}-{:02}", y, m, d);
    case 6:
        return fmt::format("{}. {} {}", d, kMonths[static_cast<std::size_t>(m - 1)], y);
    case 7:
        return fmt::format("{:02}{:02}{:02}", d, m, y % 100);
    default:
        return fmt::format("{:02}-{:02}-{:02}", d, m, y % 100);
    }
}

std::string time(Dice& dice) {
    const int h = between(dice, 7, 23), q = 15 * below(dice, 4);
    switch (below(dice, 5)) {
    case 0:
        return fmt::format("{:02}:{:02}", h, q);
    case 1:
        return fmt::format("{}", h);
    case 2:
        return below(dice, 3) == 0 ? fmt::format("{:02}{:02}", h, q) : fmt::format("{:02}.{:02}", h, q);
    default:
        return fmt::format("{:02}.{:02}", h, q);
    }
}

std::string phone(Dice& dice) {
    const int a = between(dice, 20, 99), b = below(dice, 100), c = below(dice, 100),
              d = between(dice, 32, 99);
    switch (below(dice, 3)) {
    case 0:
        return fmt::format("{:02}{:02}{:02}{:02}", a, b, c, d);
    case 1:
        return fmt::format("{:02}{:02} {:02}{:02}", a, b, c, d);
    default:
        return fmt::format("{:02} {:02} {:02} {:02}", a, b, c, d);
    }
}

std::string amount(Dice& dice) {
    const int n = between(dice, 1, 999);
    switch (below(dice, 4)) {
    case 0:
        return fmt::format("{}.{:03}", n, below(dice, 1000));
    case 1:
        return fmt::format("{}.{:03},{:02}", n, below(dice, 1000), below(dice, 100));
    case 2:
        return fmt::format("{},-", n);
    default:
        return fmt::format("{}", n * 25);
    }
}

std::string street(Dice& dice) {
    static constexpr std::array kFirst = {"Prøve",    "Ege",   "Birke", "Kløver",
                                          "Solsikke", "Havre", "Lærke", "Anemone"};
    static constexpr std::array kLast = {"vej",    "gade", "vænget", "parken",
                                         "toften", "allé", "stræde", "bakken"};
    return fmt::format("{}{} {}{}", one(dice, kFirst), one(dice, kLast), between(dice, 1, 250),
                       one(dice, std::array{"", "", "A", " B"}));
}

std::string name(Dice& dice) {
    static constexpr std::array kFirst = {"Ayan",  "Mette", "Yusuf",  "Freja", "Zeynep",  "Lars",
                                          "Hodan", "Noah",  "Bjarke", "Tuva",  "Ismahan", "Leander"};
    static constexpr std::array kLast = {"Prøvesen", "Jensen",  "Hassan", "Eksempel",
                                         "Yilmaz",   "Warsame", "Opdigt", "Nguyen"};
    return one(dice, kFirst) + " " + one(dice, kLast);
}

std::string mail(Dice& dice) {
    return fmt::format("{}{}@{}", one(dice, std::array{"sol", "mor.til.sol", "info+klub", "trænerteam"}),
                       below(dice, 90),
                       one(dice, std::array{"eksempel.dk", "post.eksempel.org", "skole-eksempel.dk"}));
}

const std::map<std::string, std::function<std::string(Dice&)>>& fillers() {
    static const std::map<std::string, std::function<std::string(Dice&)>> all{
        {"cpr", [](Dice& d) { return writtenCpr(below(d, kCprWritings), d); }},
        {"date", date},
        {"time", time},
        {"phone", phone},
        {"mail", mail},
        {"street", street},
        {"name", name},
        {"amount", amount},
        {"n", [](Dice& d) { return std::to_string(between(d, 0, below(d, 4) == 0 ? 250 : 30)); }},
        {"year", [](Dice& d) { return std::to_string(between(d, 2013, 2027)); }},
        {"ean", [](Dice& d) { return fmt::format("57980{:08}", below(d, 100000000)); }},
        {"cvr", [](Dice& d) { return fmt::format("{:08}", between(d, 10000000, 99999999)); }},
        {"case", [](Dice& d) { return fmt::format("{}-{:06}", between(d, 2013, 2027), below(d, 1000000)); }},
        {"account",
         [](Dice& d) { return fmt::format("{} {:010}", between(d, 1000, 9999), below(d, 100000000)); }},
    };
    return all;
}

} // namespace

std::string writtenCpr(int writing, Dice& dice) {
    const int month = between(dice, 1, 12), day = someDay(dice, month) + (below(dice, 6) == 0 ? 60 : 0);
    const int year = between(dice, 1930, 2025), serial = below(dice, 10000);
    const auto d = fmt::format("{:02}", day), m = fmt::format("{:02}", month),
               y = fmt::format("{:02}", year % 100), yyyy = std::to_string(year),
               s = fmt::format("{:04}", serial), six = d + m + y;
    switch (writing) {
    case 0:
        return six + s;
    case 1:
        return six + "-" + s;
    case 2:
        return six + " " + s;
    case 3:
        return six + "–" + s;
    case 4:
        return six + "—" + s;
    case 5:
        return six + "." + s;
    case 6:
        return six + "/" + s;
    case 7:
        return six + " - " + s;
    case 8:
        return six + "\u00A0" + s;
    case 9:
        return six + "_" + s;
    case 10:
        return six + "\u2011" + s;
    case 11:
        return six + "\u00AD" + s;
    case 12:
        return d + "." + m + "." + y + "-" + s;
    case 13:
        return d + "-" + m + "-" + y + "-" + s;
    case 14:
        return d + "/" + m + "-" + y + " " + s;
    case 15:
        return d + " " + m + " " + y + " " + s;
    case 16:
        return six + " " + s.substr(0, 2) + " " + s.substr(2);
    case 17:
        return d + " " + m + " " + y + " " + s.substr(0, 2) + " " + s.substr(2);
    case 18:
        return d + m + yyyy + "-" + s;
    case 19:
        return d + "-" + m + "-" + yyyy + "-" + s;
    case 20:
        return six + "-\n" + s;
    case 21:
        return six + "\r\n" + s;
    case 22:
        return inScript(six + "-" + s, kWide);
    case 23:
        return inScript(six + s, kArabic);
    case 24:
        return six + "\u200B-\u200B" + s;
    case 25:
        return d + "." + m + "." + yyyy + " " + s;
    default:
        return six + ": " + s;
    }
}

std::vector<Sentence> sentences(int ofEach, Dice& dice) {
    static const std::map<QString, std::optional<guard::Kind>> kKinds{
        {"cpr", guard::Kind::Cpr},         {"phone", guard::Kind::Phone},   {"email", guard::Kind::Email},
        {"address", guard::Kind::Address}, {"name", guard::Kind::FullName}, {"none", std::nullopt}};
    QFile file(FELTBOG_SOURCE_DIR "/tests/data/guard/frames.tsv");
    if (!file.open(QIODevice::ReadOnly)) qFatal("no frames");
    std::vector<Sentence> out;
    for (const auto& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith('#')) continue;
        const auto parts = line.split('\t');
        for (int i = 0; i < ofEach; ++i) {
            std::string text = parts[1].toStdString();
            for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
                const auto end = text.find('}', open);
                const auto filled = fillers().at(text.substr(open + 1, end - open - 1))(dice);
                text.replace(open, end - open + 1, filled);
                open += filled.size();
            }
            out.push_back({kKinds.at(parts[0]), text});
        }
    }
    return out;
}

} // namespace feltbog::testing
