// SPDX-License-Identifier: MPL-2.0
#include "core/plan/diff.h"

#include "core/plan/diff_words.h"
#include "core/plan/find.h"
#include "core/plan/load.h"
#include "core/plan/migrate.h"
#include "core/plan/rule.h"

#include <fmt/format.h>

#include <algorithm>

namespace feltbog::plan {
namespace {

using Json = PlanJson;

struct Edition {
    Json json;
    Plan plan;
};

Result<Edition> read(ByteView file) {
    FB_ASSIGN(const Bytes text, migrate(file)); // so that a change of format alone is no change
    FB_ASSIGN(Plan plan, load(text));
    return Edition{Json::parse(text.begin(), text.end(), nullptr, false), std::move(plan)};
}

const Json* entry(const Json& list, std::string_view id, const Json& key) {
    for (const auto& item : list)
        if (item.at(std::string(id)) == key) return &item;
    return nullptr;
}

class Diff {
  public:
    Diff(const Edition& before, const Edition& after, Date today)
        : before_(before), after_(after), today_(today) {}

    std::vector<Change> run() {
        fields(before_.json, after_.json, "", "planen");
        std::stable_sort(changes_.begin(), changes_.end(),
                         [](const Change& a, const Change& b) { return a.touch < b.touch; });
        return std::move(changes_);
    }

  private:
    void add(Touch touch, std::string text) {
        if (text.front() >= 'a' && text.front() <= 'z')
            text.front() = static_cast<char>(text.front() - 'a' + 'A');
        changes_.push_back({touch, std::move(text)});
    }

    // Both versions of one entry, field by field.
    void fields(const Json& before, const Json& after, std::string_view list, const std::string& who) {
        static const Json none;
        const auto in = [](const Json& entry, const std::string& field) -> const Json& {
            return entry.contains(field) ? entry.at(field) : none;
        };
        for (const auto& [field, value] : after.items()) one(list, field, in(before, field), value, who);
        for (const auto& [field, value] : before.items())
            if (!after.contains(field)) one(list, field, value, none, who);
    }

    void one(std::string_view list, const std::string& field, const Json& before, const Json& after,
             const std::string& who) {
        if (before == after) return;
        const auto* words = listWords(field);
        const Json& some = before.is_null() ? after : before;
        if (words && some.is_array() && (some.empty() || some.front().is_object()))
            return entries(*words, before, after, list.empty() ? "" : who + ": ");
        if (list.empty() && field == "key")
            return add(Touch::Lost,
                       fmt::format("Planens nøgle er ændret fra {} til {}: det er en anden plan, "
                                   "og intet tælles videre.",
                                   shown(before), shown(after)));
        if (list == "criteria" && promise(field, before, after, who)) return;
        if (field == "emergency") return add(touches(list, field), "Beredskabsplanen er ændret.");
        const Touch touch = touches(list, field);
        if (before.is_null())
            return add(touch, fmt::format("{} har fået »{}«: {}.", who, field, shown(after)));
        if (after.is_null()) return add(touch, fmt::format("{} har ikke længere »{}«.", who, field));
        if (field == "name" || field == "title")
            return add(touch, fmt::format("{} hedder nu {}, før {}.", who, shown(after), shown(before)));
        add(touch, fmt::format("{}: »{}« er ændret fra {} til {}.", who, field, shown(before), shown(after)));
    }

    // A list whose entries have keys. Their order says nothing.
    void entries(const ListWords& words, const Json& before, const Json& after, const std::string& of) {
        const std::string id(words.id);
        for (const auto& item : after) {
            const Json& key = item.at(id);
            if (words.field == "criteria") criterion_ = key.get<std::string>();
            const std::string who = of + fmt::format("{} {}", words.noun, shown(key));
            if (const Json* old = entry(before, id, key))
                fields(*old, item, words.field, who);
            else if (const Json* moved = sameName(before, after, id, item))
                add(Touch::Lost, fmt::format("{} havde nøglen {}. Står den i registreringer, tælles de ikke "
                                             "med: skriv den gamle nøgle igen; navnet kan ændres frit.",
                                             who, shown(moved->at(id))));
            else
                added(words, item, who);
        }
        for (const auto& item : before)
            if (!entry(after, id, item.at(id)) && !sameName(after, before, id, item))
                removed(words, item, of + fmt::format("{} {}", words.noun, shown(item.at(id))));
    }

    // An entry without its like in `others` by key, but with one by name that is new there: a changed key.
    static const Json* sameName(const Json& others, const Json& own, const std::string& id,
                                const Json& item) {
        const std::string name = nameOf(item);
        for (const auto& other : others)
            if (!name.empty() && nameOf(other) == name && !entry(own, id, other.at(id))) return &other;
        return nullptr;
    }

    void added(const ListWords& words, const Json& item, const std::string& who) {
        if (words.field != "later") {
            const std::string name = nameOf(item);
            return add(Touch::Ahead,
                       who + " er kommet til" + (name.empty() ? "." : ": " + shown(name) + "."));
        }
        const auto from = Date::parse(item.at("from").get<std::string>());
        const bool begun = from && *from <= today_;
        add(begun ? Touch::Figures : Touch::Ahead,
            fmt::format("{} er kommet til: {}. Tal pr. en dag før bedømmes som før.", who, changedIn(item)));
    }

    static std::string changedIn(const Json& version) {
        std::string out;
        const auto part = [&out](const std::string& text) { out += (out.empty() ? "" : ", ") + text; };
        if (version.contains("target")) part("målet er " + targetWords(version["target"]));
        if (version.contains("period_target"))
            part("målet for hele perioden er " + targetWords(version["period_target"]));
        if (version.contains("baseline")) part("udgangspunktet er " + baselineWords(version["baseline"]));
        if (version.contains("text")) part("teksten er " + shown(version["text"]));
        if (version.value("ended", false)) part("kriteriet er opgivet");
        return out;
    }

    void removed(const ListWords& words, const Json& item, const std::string& who) {
        const std::string name = nameOf(item), named = name.empty() ? who : who + " (" + name + ")";
        if (words.field == "criteria")
            add(Touch::Lost, named +
                                 " er fjernet: tal og vurderinger, der er vist, kan ikke vises igen. Er det "
                                 "opgivet, så behold det og skriv det i »later« med \"ended\": true.");
        else if (words.registered)
            add(Touch::Lost, named + " er fjernet. Står nøglen i registreringer, kan de ikke længere tælles "
                                     "eller rettes under den: behold den, hvis den har været brugt.");
        else
            add(words.field == "later" ? Touch::Figures : Touch::Names, named + " er fjernet.");
    }

    // What a criterion promises and how it is counted, in words. False: it is a field like any other.
    bool promise(const std::string& field, const Json& before, const Json& after, const std::string& who) {
        const auto said = [&](std::string_view what, const auto& words, const char* absent = "intet") {
            const auto word = [&](const Json& value) {
                return value.is_null() ? std::string(absent) : words(value);
            };
            add(Touch::Figures,
                fmt::format("{}: {} er ændret fra {} til {}.", who, what, word(before), word(after)));
        };
        if (field == "target")
            said("målet", targetWords);
        else if (field == "period_target")
            said("målet for hele perioden", targetWords);
        else if (field == "baseline")
            said("udgangspunktet", baselineWords);
        else if (field == "measure")
            add(Touch::Figures,
                fmt::format("{} tælles på en anden måde. Før: {} Nu: {}", who, rule(before_), rule(after_)));
        else if (field == "window")
            said("dagene, det tæller,", rangeWords, "planens egne");
        else
            return false;
        return true;
    }

    [[nodiscard]] std::string rule(const Edition& version) const {
        const auto* criterion = findCriterion(version.plan, criterion_);
        return criterion ? ruleOf(version.plan, *criterion) : std::string();
    }

    const Edition& before_;
    const Edition& after_;
    Date today_;
    std::string criterion_; // the one being compared
    std::vector<Change> changes_;
};

} // namespace

Result<std::vector<Change>> diff(ByteView before, ByteView after, Date today) {
    FB_ASSIGN(const Edition old, read(before));
    FB_ASSIGN(const Edition now, read(after));
    return Diff(old, now, today).run();
}

} // namespace feltbog::plan
