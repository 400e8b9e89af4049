// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/load.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <fstream>
#include <iterator>
#include <string>

// Plan files of the project, and one change to them at a time.
namespace feltbog::testing {

using PlanJson = nlohmann::ordered_json;

inline std::string fileText(const std::string& path) {
    std::ifstream file(std::string(FELTBOG_SOURCE_DIR) + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline plan::Problems checkText(const std::string& text) { return plan::check(asBytes(text)); }

// A criterion's id in a JSON pointer or a place, replaced by its index in the plan.
inline std::string withIndex(const PlanJson& plan, const char* path) {
    QString out = path;
    int index = 0;
    for (const auto& criterion : plan["criteria"]) {
        const QString id = QString::fromStdString(criterion["id"].get<std::string>());
        const QString number = QString::number(index++);
        for (const QString& form : {"/" + id + "/", "[" + id + "]"})
            out.replace(form, form[0] + number + form.back());
        if (out.endsWith("/" + id)) out.replace("/" + id, "/" + number);
    }
    return out.toStdString();
}

// The plan with one value put at the pointer; an empty value removes what is there.
inline PlanJson changed(PlanJson plan, const char* pointer, const char* value) {
    const PlanJson::json_pointer at(withIndex(plan, pointer));
    auto& around = plan[at.parent_pointer()];
    if (*value != '\0')
        plan[at] = PlanJson::parse(value);
    else if (around.is_array())
        around.erase(std::stoul(at.back()));
    else
        around.erase(at.back());
    return plan;
}

// The one problem at the place, or an empty one; the test then shows what was found instead.
inline plan::Problem problemAt(const plan::Problems& problems, const std::string& place) {
    for (const auto& problem : problems)
        if (problem.place == place) return problem;
    for (const auto& problem : problems) qInfo("%s", problem.sentence().c_str());
    return {};
}

} // namespace feltbog::testing
