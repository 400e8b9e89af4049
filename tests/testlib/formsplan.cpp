// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/formsplan.h"

#include "tests/testlib/fixture.h"

#include <nlohmann/json.hpp>

namespace feltbog::testing {
namespace {

using nlohmann::json;

constexpr const char* kForms = R"json([
  {"key": "alle-slags", "name": "Mødregruppe: før og efter", "activity": "moedregrupper", "linked": true, "unchecked": ["ar", "tr"],
   "seen_by": {"da": "Medarbejderne omkring gruppen kan se svaret. I rapporter står kun tal for hele gruppen.",
               "en": "The staff around the group can see the answer. Reports only show figures for the whole group.",
               "ar": "يمكن للعاملين مع المجموعة رؤية الإجابة. لا تظهر في التقارير إلا أرقام عن المجموعة كلها.",
               "tr": "Cevabı grupla ilgilenen çalışanlar görebilir. Raporlarda yalnızca bütün grubun sayıları yer alır."},
   "questions": [
     {"key": "dagen", "kind": "faces",
      "text": {"da": "Hvordan går det derhjemme?", "en": "How are things at home?", "ar": "كيف تسير الأمور في المنزل؟", "tr": "Evde işler nasıl gidiyor?"},
      "options": [{"da": "Meget dårligt", "en": "Very badly", "ar": "بشكل سيئ جداً", "tr": "Çok kötü"},
                  {"da": "Dårligt", "en": "Badly", "ar": "بشكل سيئ", "tr": "Kötü"},
                  {"da": "Okay", "en": "All right", "ar": "مقبول", "tr": "İdare eder"},
                  {"da": "Godt", "en": "Well", "ar": "بشكل جيد", "tr": "İyi"},
                  {"da": "Meget godt", "en": "Very well", "ar": "بشكل جيد جداً", "tr": "Çok iyi"}]},
     {"key": "tryg", "kind": "scale",
      "text": {"da": "Hvor sikker er du på det, du gør, når dit barn har brug for dig?", "en": "How sure are you of what you do when your child needs you?",
               "ar": "إلى أي حد أنت واثق مما تفعله عندما يحتاجك طفلك؟", "tr": "Çocuğunuzun size ihtiyacı olduğunda yaptıklarınızdan ne kadar eminsiniz?"},
      "options": [{"da": "Slet ikke sikker", "en": "Not sure at all", "ar": "لست واثقاً على الإطلاق", "tr": "Hiç emin değilim"},
                  {"da": "Lidt sikker", "en": "A little sure", "ar": "واثق قليلاً", "tr": "Biraz eminim"},
                  {"da": "Sikker", "en": "Sure", "ar": "واثق", "tr": "Eminim"},
                  {"da": "Meget sikker", "en": "Very sure", "ar": "واثق جداً", "tr": "Çok eminim"}]},
     {"key": "boern", "kind": "number",
      "text": {"da": "Hvor mange børn har du?", "en": "How many children do you have?", "ar": "كم طفلاً لديك؟", "tr": "Kaç çocuğunuz var?"}},
     {"key": "hoert", "kind": "choice",
      "text": {"da": "Hvor hørte du om gruppen?", "en": "Where did you hear of the group?", "ar": "أين سمعت عن المجموعة؟", "tr": "Grubu nereden duydunuz?"},
      "options": [{"da": "Af sundhedsplejersken", "en": "From the health visitor", "ar": "من الممرضة الزائرة", "tr": "Sağlık ziyaretçisinden"},
                  {"da": "Af en nabo", "en": "From a neighbour", "ar": "من أحد الجيران", "tr": "Bir komşudan"},
                  {"da": "Et andet sted", "en": "Somewhere else", "ar": "من مكان آخر", "tr": "Başka bir yerden"}]},
     {"key": "oenske", "kind": "text",
      "text": {"da": "Hvad kunne være bedre?", "en": "What could be better?", "ar": "ما الذي يمكن أن يكون أفضل؟", "tr": "Ne daha iyi olabilir?"}}
   ]},
  {"key": "aaben", "name": "Tilfredshed uden navn", "activity": "moedregrupper",
   "seen_by": {"da": "Ingen kan se, hvem der har svaret.", "en": "Nobody can see who has answered.", "ar": "لا يمكن لأحد أن يرى من أجاب.", "tr": "Kimin cevap verdiğini kimse göremez."},
   "questions": [
     {"key": "godt", "kind": "faces", "text": {"da": "Var det godt?", "en": "Was it good?", "ar": "هل كان ذلك جيداً؟", "tr": "İyi miydi?"},
      "options": [{"da": "Nej", "en": "No", "ar": "لا", "tr": "Hayır"}, {"da": "Lidt", "en": "A little", "ar": "قليلاً", "tr": "Biraz"}, {"da": "Ja", "en": "Yes", "ar": "نعم", "tr": "Evet"}]},
     {"key": "hvorfor", "kind": "text", "text": {"da": "Hvorfor?", "en": "Why?", "ar": "لماذا؟", "tr": "Neden?"}}
   ]}
])json";

Bytes made() {
    auto plan = json::parse(randersPlan());
    for (const auto& form : json::parse(kForms)) plan["questionnaires"].push_back(form);
    const std::string text = plan.dump();
    return {text.begin(), text.end()};
}

} // namespace

const Bytes& formsPlan() {
    static const Bytes bytes = made();
    return bytes;
}

} // namespace feltbog::testing
