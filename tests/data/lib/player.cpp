// SPDX-License-Identifier: MPL-2.0
#include "player.h"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace feltbog::testdata {

const Words& nordbyWords() {
    static const Words words = {
        {"samtale", "kort-snak", "aktivitet-paa-gaden", "foraeldrekontakt", "besoeg", "telefon-besked",
         "henvendt-sig"},
        {"flyvervej", "husarvej", "falkevej", "glarbjergvej", "roerhaven", "sivhaven", "legeplads",
         "boldbane", "nordre-faelled"},
        {"12-15", "15-18", "15-18", "18-22", "18-22"},
        {"hverdag", "fritid", "sport", "skole", "job", "venskab", "boligomraade", "tilbud", "digitalt"}};
    return words;
}

Person* Player::person(const std::string& unit, const std::string& band) {
    const auto code = name_ + "-p" + std::to_string(persons_.size() + 1);
    persons_.push_back(std::make_unique<Person>(Person{code, unit, unit == "familie" ? "" : band}));
    return persons_.back().get();
}

std::vector<Person*> Player::group(int n, const std::string& unit, const std::string& band) {
    std::vector<Person*> all(static_cast<std::size_t>(n));
    for (auto& who : all) who = person(unit, band);
    return all;
}

std::string Player::callName() {
    static const std::vector<std::string> colours = {"Blå",  "Grøn", "Gul",  "Rød",
                                                     "Sort", "Hvid", "Brun", "Grå"};
    static const std::vector<std::string> animals = {"Ræv",      "Ugle",  "Bjørn", "Hare", "Odder",
                                                     "Grævling", "Falk",  "Krage", "Sæl",  "Elg",
                                                     "Mår",      "Hjort", "Svane", "Lærke"};
    const auto animal = random_.pick(animals);
    return random_.chance(40) ? random_.pick(colours) + " " + animal
                              : animal + " " + std::to_string(random_.between(1, 99));
}

Json Player::start(const char* verb, Day day) const { return Json{{"do", verb}, {"date", day.iso()}}; }

void Player::write(Day recorded, Json json) {
    json["key"] = name_ + "-" + std::to_string(lines_.size() + 1);
    lines_.push_back({recorded, std::move(json)});
}

std::string Player::ref(const char* kind) { return name_ + "-" + kind + std::to_string(++refs_); }

std::string Player::name(Json& json, const char* kind, const std::string& corrects) {
    auto given = corrects.empty() ? ref(kind) : corrects;
    json[corrects.empty() ? "ref" : "corrects"] = given;
    return given;
}

void Player::introduce(Json& json, Person* who) {
    json["callName"] = callName();
    json["unit"] = who->unit;
    if (!who->band.empty()) json["band"] = who->band;
    who->hasCard = true;
}

void Player::tell(Json& json, Person* who, Day day, const std::string& record) {
    if (who->band.empty() || !who->told.insert(years_.of(day)).second) return;
    if (!json.contains("band")) json["band"] = who->band;
    who->lastSaid = who->band;
    book_.sayings.push_back({{record, day}, who->code, who->unit, who->band});
}

void Player::carry(Person* who, Day day, const std::string& record) {
    if (who->lastSaid.empty() || !who->told.insert(years_.of(day)).second) return;
    book_.sayings.push_back({{record, day}, who->code, who->unit, who->lastSaid});
}

void Player::card(Day day, Person* who, const std::string& activity) {
    Json line{{"do", "person"}, {"person", who->code}, {"activity", activity}};
    introduce(line, who);
    write(day, std::move(line));
}

void Player::uncarded(const std::string& unit, const std::string& band, const std::string& metBefore,
                      int count) {
    waiting_.push_back(Json{{"unit", unit}, {"band", band}, {"metBefore", metBefore}, {"count", count}});
}

std::string Player::round(Day day, const std::string& activity, const std::vector<Person*>& met, bool named) {
    auto line = start("round", day);
    line["activity"] = activity;
    auto given = ref("round");
    if (named) line["ref"] = given;
    Json known = Json::array();
    Json fresh = Json::array();
    for (auto* who : met) {
        Json entry{{"person", who->code}};
        const bool isNew = !who->hasCard;
        if (isNew) introduce(entry, who);
        tell(entry, who, day, given);
        (isNew ? fresh : known).push_back(std::move(entry));
        book_.meetings.push_back({{given, day}, activity, who->code, who->unit, who->band});
    }
    if (!known.empty()) line["met"] = std::move(known);
    if (!fresh.empty()) line["new"] = std::move(fresh);
    if (!waiting_.empty()) line["uncarded"] = std::exchange(waiting_, Json::array());
    write(day, std::move(line));
    return given;
}

std::string Player::contact(Day day, const std::string& activity, const Json& heads,
                            const std::string& corrects) {
    auto line = start("contact", day);
    line["activity"] = activity;
    line["type"] = random_.pick(words_.contactTypes);
    if (random_.chance(85)) line["place"] = random_.pick(words_.places);
    line["time"] = random_.pick(words_.times);
    if (random_.chance(70)) line["themes"] = random_.some(words_.themes, random_.between(1, 3));
    line["heads"] = heads;
    auto given = name(line, "contact", corrects);
    write(day, std::move(line));
    return given;
}

void Player::tally(Day day, const std::string& activity, int count) {
    auto line = start("tally", day);
    line["activity"] = activity;
    line["count"] = count;
    write(day, std::move(line));
}

void Player::remove(Day day, const std::string& ref) {
    write(day, Json{{"do", "delete"}, {"record", ref}});
    book_.mark(ref, true);
}

void Player::restore(Day day, const std::string& ref) {
    write(day, Json{{"do", "restore"}, {"record", ref}});
    book_.mark(ref, false);
}

void Player::save(const std::filesystem::path& file) const {
    auto sorted = lines_;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Line& a, const Line& b) { return a.recorded < b.recorded; });
    std::ofstream out(file, std::ios::binary);
    for (const auto& line : sorted) out << line.json.dump() << '\n';
}

void saveDevices(const std::filesystem::path& dir, std::initializer_list<const Player*> players) {
    int n = 0;
    for (const Player* player : players) {
        player->save(dir / ("device-" + std::to_string(++n) + ".ndjson"));
        std::cout << (n > 1 ? " + " : "") << player->lines();
    }
    std::cout << " lines\n";
}

} // namespace feltbog::testdata
