// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "book.h"
#include "random.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <initializer_list>

namespace feltbog::testdata {

using Json = nlohmann::ordered_json; // keeps "do" first, as a person would write it

// Someone a member of staff knows. The code is local to the files; nobody real stands behind it.
struct Person {
    std::string code, unit, band;
    bool hasCard = false;
    std::set<int> told{};   // plan years in which unit and band have been given
    std::string lastSaid{}; // the band that was given last
};

// What a contact can be about in one plan.
struct Words {
    std::vector<std::string> contactTypes{}, places{}, times{}, themes{};
};
[[nodiscard]] const Words& nordbyWords(); // Randers Nordby 2017-21

// Somebody who asks for help: by a paper code, or with an answer to "mødt før i år?".
struct Asker {
    std::string code{}, metBefore{};
    int count = 1;
};

struct Rows { // a session's marks by what they say
    std::vector<Person*> present{}, excused{}, away{}, unfilled{};
};

// One member of staff with one device: whatever is done here is written as a line for the importer and
// entered in the book, so that files and expected figures describe the same year.
class Player {
  public:
    Player(std::string name, Book& book, Random& random, PlanYears years = {},
           const Words& words = nordbyWords())
        : name_(std::move(name)), book_(book), random_(random), years_(years), words_(words) {}
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    Random& random() { return random_; }
    Person* person(const std::string& unit,
                   const std::string& band); // known to the player, not yet on a card
    std::vector<Person*> group(int n, const std::string& unit, const std::string& band);
    void card(Day day, Person* who, const std::string& activity); // a card outside rounds and courses

    std::string round(Day day, const std::string& activity, const std::vector<Person*>& met,
                      bool named = false);
    void uncarded(const std::string& unit, const std::string& band, const std::string& metBefore,
                  int count); // in the next round
    std::string contact(Day day, const std::string& activity, const Json& heads,
                        const std::string& corrects = {});
    void tally(Day day, const std::string& activity, int count);

    std::string bridge(Day day, Person* who, const std::string& activity, const std::string& offer,
                       const std::string& status, const std::string& corrects = {});
    std::string bridgeWithoutCard(Day day, const std::string& activity, const std::string& offer,
                                  const std::string& status, const std::string& unit = "barn",
                                  const std::string& band = "10-12");
    void step(Day day, const std::string& bridging, const std::string& status);

    std::string course(Day day, const std::string& type);
    std::string enrol(Day day, const std::string& course, const std::vector<Person*>& row);
    std::string session(Day day, const std::string& course, const Rows& rows,
                        const std::vector<Person*>& dropIns = {}, int heads = 0,
                        const std::string& corrects = {});
    void cancel(Day day, const std::string& course, const std::string& reason);
    void end(Day day, const std::string& course, Person* row, const std::string& outcome);
    void close(Day day, const std::string& course, const std::map<Person*, std::string>& outcomes);
    void closeByAbsence(Day day, const std::string& course, int maxPercent); // the template's rule decides

    std::string event(Day day, const std::string& type, int heads, const std::string& corrects = {},
                      Day recorded = {});
    std::string occurrence(Day day, const std::string& type, int count = 1, const std::string& corrects = {},
                           Day recorded = {});
    // With what the plan counts or marks beside the heads. Without heads nobody came.
    std::string eventWith(Day day, const std::string& type, int heads, const Numbers& numbers,
                          const std::string& corrects = {});
    std::string occurrenceWith(Day day, const std::string& type, const Numbers& numbers,
                               const std::string& corrects = {});
    std::string outcome(Day day, const std::string& type, Person* who);
    std::string delivery(Day day, const std::string& type, const std::map<std::string, long>& counts,
                         const std::string& corrects = {});

    // Registers. `about` is the ref of an enrolment or an outcome.
    std::string rowOf(const std::string& course, const Person* who) const;
    std::string followUp(Day day, const std::string& key, const std::string& about, const std::string& answer,
                         const std::string& corrects = {});
    std::string answer(Day day, const std::string& form, const std::string& occasion, Person* who,
                       const std::map<std::string, long>& answers); // nobody: the questionnaire has no names
    std::string reading(Day day, const std::string& series, const Json& value, const std::string& status = {},
                        const std::string& corrects = {});
    std::string noReading(Day day, const std::string& series, const std::string& reason);
    std::string paperCode();
    std::string enquiry(Day day, const std::string& type, const Asker& who, const Numbers& numbers = {},
                        const std::string& corrects = {});
    std::string judgement(Day day, const std::string& criterion, const std::string& judged,
                          const std::string& text, const Span& span = planYears(1, 4));

    void remove(Day day, const std::string& ref);
    void restore(Day day, const std::string& ref);

    void save(const std::filesystem::path& file) const; // in the order the days came
    [[nodiscard]] std::size_t lines() const { return lines_.size(); }

  private:
    struct Line {
        Day recorded;
        Json json;
    };
    Json start(const char* verb, Day day) const;
    void write(Day recorded, Json json);
    std::string ref(const char* kind);
    std::string name(Json& json, const char* kind, const std::string& corrects); // "ref", or "corrects"
    // The band, when it is the first time that plan year, in the registration of that name.
    void tell(Json& json, Person* who, Day day, const std::string& record);
    // Where nobody asks for a band, the first registration of a plan year says what was known.
    void carry(Person* who, Day day, const std::string& record);
    void introduce(Json& json, Person* who); // kaldenavn, unit and band of a new card
    CourseFact& fact(const std::string& course);
    std::string callName();

    std::string name_;
    Book& book_;
    Random& random_;
    PlanYears years_;
    const Words& words_;
    std::vector<std::unique_ptr<Person>> persons_;
    std::vector<Line> lines_;
    Json waiting_ = Json::array(); // uncarded people of the next round
    int refs_ = 0;
};

// device-1.ndjson, device-2.ndjson ... in `dir`; says how many lines each has.
void saveDevices(const std::filesystem::path& dir, std::initializer_list<const Player*> players);

} // namespace feltbog::testdata
