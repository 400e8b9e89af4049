// SPDX-License-Identifier: MPL-2.0
#include "app/service/catalogue.h"

#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

bool countsFrom(const plan::Measure& measure, std::initializer_list<plan::Source> sources) {
    const auto asked = [&](plan::Source s) {
        return std::find(sources.begin(), sources.end(), s) != sources.end();
    };
    return std::any_of(measure.from.begin(), measure.from.end(), asked) ||
           std::any_of(measure.partAndWhole.begin(), measure.partAndWhole.end(),
                       [&](const plan::Measure& m) { return countsFrom(m, sources); });
}

bool within(std::string_view inner, std::string_view outer) {
    return inner == outer ||
           (inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '.');
}

} // namespace

std::vector<Choice> activitiesCounting(const plan::Plan& plan, std::initializer_list<plan::Source> sources) {
    std::vector<Choice> out;
    for (const auto& criterion : plan.criteria) {
        if (!criterion.activity || !criterion.measure || !countsFrom(*criterion.measure, sources)) continue;
        const QString key = q(*criterion.activity);
        const auto same = [&](const Choice& c) { return c.key == key; };
        if (std::none_of(out.begin(), out.end(), same)) {
            const auto ref = plan::findActivity(plan, *criterion.activity);
            out.push_back({key, activityName(plan, *criterion.activity),
                           ref && ref.sub ? q(ref.activity->name) : QString(), false});
        }
    }
    if (!out.empty()) return out;
    for (const auto& activity : plan.activities)
        out.push_back({q(activity.key), q(activity.name), {}, false});
    return out;
}

std::vector<Choice> templatesOf(const plan::Plan& plan, std::initializer_list<plan::Form> forms) {
    std::vector<Choice> out;
    for (const auto& t : plan.templates)
        if (std::find(forms.begin(), forms.end(), t.form) != forms.end())
            out.push_back({q(t.key), templateName(plan, t.key), activityName(plan, t.activity), false});
    return out;
}

std::vector<Choice> placeChoices(const plan::Plan& plan, const QString& area) {
    std::vector<Choice> out;
    for (const auto& place : plan.places) {
        const QString in = place.area ? q(*place.area) : QString();
        if (area.isNull() || in == area) out.push_back({q(place.key), q(place.name), in, false});
    }
    return out;
}

std::vector<Choice> bandChoices(const plan::Plan& plan, Ages ages) {
    std::vector<Choice> out;
    for (const auto& band : plan.ageBands) {
        const bool child = band.ages.from < 18;
        if (ages == Ages::All || child == (ages == Ages::Children))
            out.push_back({q(band.key), bandName(band.key), {}, false});
    }
    return out;
}

std::vector<Choice> unitChoices(const plan::Plan& plan, std::initializer_list<const char*> keys) {
    std::vector<Choice> out;
    for (const char* key : keys)
        if (const auto* unit = plan::find(plan.units, key)) {
            QString name = q(unit->one);
            name[0] = name[0].toUpper();
            out.push_back({q(unit->key), name, {}, false});
        }
    return out;
}

std::vector<Choice> formChoices(const plan::Plan& plan, std::string_view activity) {
    std::vector<Choice> out;
    for (const auto& form : plan.questionnaires)
        if (activity.empty() ? !form.linked
                             : within(form.activity, activity) || within(activity, form.activity))
            out.push_back({QString::fromStdString(form.key), QString::fromStdString(form.name), {}, false});
    return out;
}

} // namespace feltbog::app
