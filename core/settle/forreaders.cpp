// SPDX-License-Identifier: MPL-2.0
#include "core/settle/forreaders.h"

#include "core/plan/load.h"
#include "core/settle/publish.h"
#include "core/store/plans.h"

#include <nlohmann/json.hpp>

namespace feltbog::settle {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kShown = 40; // of some 100 kB each; a plan of four years has twelve that are asked for

} // namespace

Result<std::string> forReaders(store::Store& figures, Date today) {
    std::optional<store::StoredPlan> stored;
    FB_TRY(figures.read([&](store::Db& db) -> Status {
        FB_ASSIGN(stored, store::newestPlan(db));
        return {};
    }));
    if (!stored) return Json{{"criteria", Json::array()}, {"published", Json::array()}}.dump();
    FB_ASSIGN(const auto plan, plan::load(stored->file));
    FB_ASSIGN(const auto period, progress::parsePeriod(plan, "hele", today));
    FB_ASSIGN(const auto progress, progress::evaluate(figures, plan, period));
    FB_ASSIGN(const auto reports, publishedReports(figures));
    Json out = Json::parse(report::asJson(plan, progress));
    auto& published = out["published"] = Json::array();
    for (const auto& report : reports) {
        // What the staff published for themselves shows smaller cells than a reader may see.
        if (report.audience != report::Audience::Outside || published.size() == kShown) continue;
        const auto json = Json::parse(report.json, nullptr, false);
        if (json.is_discarded()) continue;
        published.push_back(
            {{"id", report.id.hex()}, {"on", report.on.iso()}, {"period", report.period}, {"report", json}});
    }
    return out.dump();
}

} // namespace feltbog::settle
