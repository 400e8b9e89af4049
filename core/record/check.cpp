// SPDX-License-Identifier: MPL-2.0
#include "core/record/check.h"

#include "core/base/text.h"
#include "core/guard/guard.h"
#include "core/plan/versions.h"
#include "core/record/limits.h"
#include "core/store/events.h"
#include "core/store/row.h"

#include <algorithm>
#include <set>

namespace feltbog::record {
namespace {

// What to choose for an input field, in Danish.
std::string wanted(const std::string& field) {
    static const std::map<std::string, std::string> words = {
        {"activity", "en aktivitet"},
        {"metBefore", "Nej, Ja eller Ved ikke til »Mødt før i år?«"},
        {"type", "hvad det var"},
        {"place", "et sted"},
        {"time", "et tidspunkt"},
        {"unit", "hvem det var"},
        {"band", "ca. alder"},
        {"offer", "hvad der brobygges til"},
        {"reason", "hvorfor"},
        {"themes", "et emne"},
        {"heads", "ca. alder"},
        {"status", "hvor langt I er"},
        {"template", "hvad det var"},
        {"series", "et tal"},
        {"criterion", "et kriterium"},
        {"decidedBy", "hvem der har vurderet det"},
        {"questionnaire", "et spørgeskema"},
        {"occasion", "før, efter eller senere"},
        {"followUp", "hvad der følges op på"},
        {"answer", "Ja, Nej eller Ved ikke"},
        {"judged", "hvordan det er gået"},
    };
    const auto word = words.find(field);
    return word == words.end() ? "en af mulighederne" : word->second;
}

// Nobody counts so far: it is a slip, or another kind of number, which then stands in no error text.
std::string shownCount(std::int64_t count) {
    return std::abs(count) < 10 * kMostHeads ? std::to_string(count) : "Tallet";
}

} // namespace

Result<Date> checkDate(Notebook& notebook, const plan::Plan& plan, const Entry& entry) {
    const Date date = entry.date.value_or(notebook.today());
    if (!plan::registrationDays(plan).holds(date))
        return fail(ErrorCode::DateOutsidePlan, date.danish(), "date");
    if (date > notebook.today()) return fail(ErrorCode::DateInFuture, date.danish(), "date");
    return date;
}

Result<Date> checkDateFrom(Notebook& notebook, Date first, const Entry& entry) {
    const Date date = entry.date.value_or(notebook.today());
    if (date < first) return fail(ErrorCode::DateOutsidePlan, date.danish(), "date");
    if (date > notebook.today()) return fail(ErrorCode::DateInFuture, date.danish(), "date");
    return date;
}

Status checkActivity(const plan::Plan& plan, const std::string& key) {
    return plan::findActivity(plan, key) ? Status{}
                                         : Status(notChosen(key, "activity", ErrorCode::ActivityUnknown));
}

Status checkCount(std::int64_t count, const std::string& field, bool confirmed) {
    if (count < 0) return fail(ErrorCode::CountNegative, shownCount(count), field);
    if (count == 0) return fail(ErrorCode::CountMissing, "mindst 1", field);
    if (count > kMostHeads) return fail(ErrorCode::CountTooLarge, shownCount(count), field);
    if (count > kUnusualHeads && !confirmed)
        return fail(ErrorCode::CountUnusual, std::to_string(count) + " deltagere", field);
    return {};
}

Status checkHeads(const plan::Plan& plan, const Heads& heads, bool confirmed, bool mayBeNone) {
    std::int64_t sum = 0;
    for (const auto& [band, n] : heads) {
        if (!band.empty()) FB_TRY(checkChoice(plan.ageBands, band, "heads"));
        if (n < 0) return fail(ErrorCode::CountNegative, shownCount(n), "heads");
        if (n > kMostHeads) return fail(ErrorCode::CountTooLarge, shownCount(n), "heads");
        sum += n;
    }
    if (sum == 0 && mayBeNone) return {};
    return checkCount(sum, "heads", confirmed);
}

Status checkNumbers(const plan::Plan& plan, const std::string& type, const Numbers& numbers, bool confirmed) {
    for (const auto& [key, n] : numbers) {
        const auto* known = plan::find(plan.numbers, key);
        if (!known || std::find(known->on.begin(), known->on.end(), type) == known->on.end())
            return notChosen(key, "numbers");
        if (n < 0) return fail(ErrorCode::CountNegative, shownCount(n), "numbers");
        if (n > (known->mark ? 1 : kMostHeads))
            return fail(ErrorCode::CountTooLarge, shownCount(n), "numbers");
        if (n > kUnusualHeads && !confirmed)
            return fail(ErrorCode::CountUnusual, std::to_string(n) + " (" + known->name + ")", "numbers");
    }
    return {};
}

Status checkText(const std::string& text, const std::string& field) {
    if (!isUtf8(text)) return fail(ErrorCode::TextNotUtf8, "teksten", field);
    FB_TRY(guard::refuseCpr(text, field));
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++characters) static_cast<void>(nextCode(text, at));
    return characters <= kLongestText
               ? Status{}
               : Status(
                     fail(ErrorCode::TextTooLong, "højst " + std::to_string(kLongestText) + " tegn", field));
}

Error keyMissing(const plan::Plan& plan, const CircleId& circle, const std::string& field) {
    for (const auto& named : plan.circles)
        if (keys::circleId(named.key) == circle) return fail(ErrorCode::CircleKeyMissing, named.name, field);
    return fail(ErrorCode::CircleUnknown, circle.hex().substr(0, 8), "circle");
}

CircleId circleOf(const plan::Plan& plan, const std::string& activity) {
    const auto found = plan::findActivity(plan, activity);
    return found ? keys::circleId(found.activity->circle) : CircleId{};
}

std::string shown(const std::string& key) {
    const auto harmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    };
    const auto digits = std::count_if(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool safe = key.size() <= 60 && digits < 6 && std::all_of(key.begin(), key.end(), harmless);
    return safe ? key : "den skrevne værdi";
}

Error notChosen(const std::string& key, const std::string& field, ErrorCode code) {
    return key.empty() ? fail(ErrorCode::ChoiceMissing, wanted(field), field) : fail(code, shown(key), field);
}

DateRange planYearOf(const plan::Plan& plan, Date date) {
    const auto startIn = [&](int year) { return Date::of(year, plan.yearStarts.month, plan.yearStarts.day); };
    Date start = startIn(date.year());
    if (date < start) start = startIn(date.year() - 1);
    return {start, startIn(start.year() + 1) - 1};
}

Result<std::vector<EventId>> headsOf(Notebook& notebook, const RecordId& record) {
    std::set<EventId> heads;
    std::set<EventId> replaced;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT e.id, e.open FROM event e WHERE " FELTBOG_OF_RECORD " AND e.aside IS NULL");
        return store::each(q.with(record), [&](store::Query& row) {
            heads.insert(row.id<EventId>(0));
            if (const auto body = log::decodeOpen(row.view(1)))
                replaced.insert(body->replaces.begin(), body->replaces.end());
        });
    }));
    std::erase_if(heads, [&](const EventId& id) { return replaced.contains(id); });
    if (heads.empty()) return fail(ErrorCode::RecordUnknown, record.hex().substr(0, 8));
    return std::vector<EventId>(heads.begin(), heads.end());
}

Status markCorrection(Notebook& notebook, const Entry& entry, log::OpenBody& open) {
    if (!entry.corrects) return {};
    open.of = *entry.corrects;
    FB_ASSIGN(open.replaces, headsOf(notebook, *entry.corrects));
    return {};
}

Result<RecordId> saveOne(Notebook& notebook, const Draft& draft) {
    FB_ASSIGN(const auto ids, notebook.save({draft}));
    return draft.open.of.none() ? ids.front() : draft.open.of;
}

} // namespace feltbog::record
