// SPDX-License-Identifier: MPL-2.0
#include "core/guard/guard.h"

namespace feltbog::guard {

// Names as many people have them, in Denmark and in the countries residents come from. They only serve to
// tell a full name from a kaldenavn; an organisation adds those of its own area in the plan.
const Names& commonNames() {
    static const Names names{
        {"abdi",      "abdirahman", "abdullah", "adam",     "ahmad",     "ahmed",    "aisha",    "aksel",
         "albert",    "alexander",  "alfred",   "ali",      "alma",      "amal",     "amin",     "amina",
         "amira",     "anas",       "anders",   "andreas",  "anna",      "anne",     "annette",  "anton",
         "arthur",    "asger",      "asta",     "august",   "aya",       "ayan",     "ayse",     "bent",
         "benjamin",  "birgit",     "birthe",   "bo",       "camilla",   "carl",     "caroline", "charlotte",
         "christian", "christina",  "clara",    "dina",     "ditte",     "ebba",     "elias",    "elin",
         "ella",      "ellen",      "emil",     "emilie",   "emma",      "erik",     "esther",   "fadumo",
         "farah",     "fatima",     "fatma",    "felix",    "filip",     "flemming", "frederik", "freja",
         "frida",     "gitte",      "hamza",    "hanne",    "hans",      "hassan",   "hawa",     "heidi",
         "helle",     "henrik",     "hibo",     "hodan",    "hussein",   "ibrahim",  "ida",      "idris",
         "ilyas",     "imran",      "inge",     "isabella", "ismail",    "jacob",    "jakob",    "jan",
         "jens",      "jesper",     "johan",    "johannes", "john",      "jonas",    "josefine", "julie",
         "jørgen",    "karen",      "karim",    "karl",     "karla",     "kasper",   "khadija",  "khalid",
         "kirsten",   "knud",       "kristian", "lars",     "laura",     "layla",    "leila",    "lene",
         "liam",      "lina",       "line",     "lise",     "liv",       "lone",     "louise",   "lucas",
         "luna",      "mads",       "magnus",   "maja",     "malene",    "malik",    "malthe",   "maria",
         "mariam",    "marianne",   "marie",    "martin",   "maryam",    "mathias",  "mathilde", "mehmet",
         "mette",     "michael",    "mikkel",   "mikael",   "mohamad",   "mohamed",  "mohammad", "mohammed",
         "mona",      "morten",     "muhammad", "mustafa",  "nadia",     "nanna",    "nasra",    "niels",
         "nikolaj",   "noah",       "nora",     "noor",     "nour",      "ole",      "olivia",   "omar",
         "oscar",     "oskar",      "osman",    "per",      "pernille",  "peter",    "pia",      "poul",
         "rana",      "rania",      "rasmus",   "rikke",    "sabrina",   "sahra",    "saida",    "salma",
         "sami",      "samira",     "sara",     "sarah",    "sebastian", "selma",    "signe",    "simon",
         "sofia",     "sofie",      "sophia",   "susanne",  "søren",     "tariq",    "thea",     "theo",
         "thomas",    "tilde",      "tina",     "tobias",   "tove",      "ulla",     "valdemar", "victor",
         "viktor",    "viggo",      "vilma",    "william",  "yasin",     "yasmin",   "youssef",  "yusuf",
         "zahra",     "zainab",     "zakaria",  "zara",     "zeinab",    "zeynep",   "åse",      "øjvind",
         "østen"},
        {"abdi",       "abdullah",  "ahmad",       "ahmed",        "akhtar",         "ali",
         "andersen",   "andreasen", "aslan",       "aydin",        "bach",           "bak",
         "bech",       "berg",      "berthelsen",  "bertelsen",    "brandt",         "bruun",
         "carlsen",    "celik",     "christensen", "christiansen", "christoffersen", "clausen",
         "dahl",       "dam",       "damgaard",    "danielsen",    "demir",          "dogan",
         "eriksen",    "farah",     "frandsen",    "frederiksen",  "friis",          "gregersen",
         "hamad",      "hansen",    "hassan",      "hedegaard",    "henriksen",      "holm",
         "holst",      "hussain",   "hussein",     "ibrahim",      "isaksen",        "ismail",
         "iversen",    "jacobsen",  "jakobsen",    "jama",         "jensen",         "jeppesen",
         "jespersen",  "jessen",    "johansen",    "johnsen",      "jonsen",         "juhl",
         "jørgensen",  "kaya",      "khalil",      "khan",         "kilic",          "kjeldsen",
         "kjær",       "klausen",   "knudsen",     "koch",         "kristensen",     "kristiansen",
         "krogh",      "larsen",    "lassen",      "lauridsen",    "laursen",        "lauritsen",
         "lorenzen",   "lund",      "madsen",      "markussen",    "mathiesen",      "mikkelsen",
         "mogensen",   "mohamad",   "mohamed",     "mohammad",     "mortensen",      "mouritsen",
         "mustafa",    "møller",    "nguyen",      "nielsen",      "nissen",         "nygaard",
         "nørgaard",   "olesen",    "olsen",       "omar",         "osman",          "overgaard",
         "paulsen",    "pedersen",  "petersen",    "poulsen",      "rasmussen",      "ravn",
         "sahin",      "salah",     "saleh",       "schmidt",      "schou",          "simonsen",
         "skov",       "svendsen",  "sørensen",    "thomsen",      "thorsen",        "thygesen",
         "toft",       "tran",      "vestergaard", "villadsen",    "vinther",        "wagner",
         "warsame",    "winther",   "yildirim",    "yildiz",       "yilmaz",         "yusuf",
         "østergaard", "aagaard"}};
    return names;
}

} // namespace feltbog::guard
