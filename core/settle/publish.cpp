// SPDX-License-Identifier: MPL-2.0
#include "core/settle/publish.h"

#include "core/progress/settled.h"
#include "core/store/settled.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace feltbog::settle {
namespace {

using Json = nlohmann::json; // names sorted: one way to write it

Json write(const report::AgeTables& tables) {
    Json out = Json::array();
    for (const auto& table : tables) {
        Json cells = Json::array();
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto n = table.shown(row); // what is hidden is in no report
            cells.push_back(n ? Json(*n) : Json(nullptr));
        }
        out.push_back({{"criterion", table.criterion}, {"rows", table.rows}, {"cells", std::move(cells)}});
    }
    return out;
}

report::AgeTables readTables(const Json& json) {
    report::AgeTables out;
    for (const auto& j : json) {
        report::AgeTable t{
            j.at("criterion").get<std::string>(), j.at("rows").get<std::vector<std::string>>(), {}, {}};
        t.table = {t.rows.size(), 1, {}};
        for (const auto& cell : j.at("cells")) {
            t.table.cells.push_back(cell.is_null() ? 0 : cell.get<std::int64_t>());
            t.hidden.cells.push_back(cell.is_null());
            t.hidden.rows.push_back(cell.is_null());
        }
        t.hidden.columns = {false};
        if (t.table.cells.size() == t.rows.size()) out.push_back(std::move(t));
    }
    return out;
}

std::optional<Published> read(const store::SettledEvent& event) {
    try {
        const Json j = Json::parse(asText(event.content));
        if (j.at("format") != 1) return std::nullopt;
        const auto audience = report::audienceOf(j.at("audience").get<std::string>());
        const auto from = Date::parse(j.at("from").get<std::string>());
        const auto to = Date::parse(j.at("to").get<std::string>());
        if (!audience || !from || !to) return std::nullopt;
        return Published{event.id,
                         event.date,
                         event.device,
                         *audience,
                         j.at("period").get<std::string>(),
                         {*from, *to},
                         j.at("text").get<std::string>(),
                         j.at("json").get<std::string>(),
                         readTables(j.at("tables"))};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace

Result<std::vector<Published>> publishedReports(store::Store& store) {
    std::vector<Published> out;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto events, store::settledEvents(db, log::Kind::Report));
        for (const auto& event : events)
            if (auto report = read(event)) out.push_back(std::move(*report));
        return {};
    }));
    std::reverse(out.begin(), out.end());
    return out;
}

Result<Published> publishedReport(store::Store& store, const EventId& id) {
    FB_ASSIGN(auto all, publishedReports(store));
    for (auto& report : all)
        if (report.id == id) return std::move(report);
    return fail(ErrorCode::ReportUnknown, id.hex().substr(0, 8));
}

Result<report::AgeTables> tablesFor(store::Store& store, const plan::Plan& plan,
                                    const progress::Progress& progress, report::Audience audience) {
    FB_ASSIGN(const auto breakdowns, progress::byAge(store, plan, progress));
    FB_ASSIGN(const auto published, publishedReports(store));
    report::Before before;
    for (const auto& earlier : published)
        if (!earlier.days.within(progress.period.range).empty())
            before.insert(before.end(), earlier.tables.begin(), earlier.tables.end());
    return report::ageTables(
        breakdowns, audience == report::Audience::Inside ? report::kFloor : plan.smallestCell, before);
}

Result<EventId> publishReport(record::Notebook& notebook, const progress::Period& period,
                              report::Audience audience) {
    std::vector<EventId> ids;
    FB_TRY(notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto plan, notebook.plan());
        FB_ASSIGN(const auto figures, progress::evaluate(notebook.store(), *plan, period));
        FB_ASSIGN(const auto tables, tablesFor(notebook.store(), *plan, figures, audience));
        auto from = progress::settle(figures);
        from.figures.clear(); // they stand in the report
        FB_TRY(notebook.store().read([&](store::Db& db) { return progress::describe(db, from); }));
        const Json content = {{"format", 1},
                              {"audience", report::word(audience)},
                              {"period", period.name},
                              {"from", period.range.from.iso()},
                              {"to", period.range.to.iso()},
                              {"counted_from", Json::parse(progress::encode({from}))["periods"][0]},
                              {"tables", write(tables)},
                              {"text", report::asText(*plan, figures, tables)},
                              {"json", report::asJson(*plan, figures, tables)}};
        const auto bytes = content.dump(-1, ' ', false, Json::error_handler_t::replace);
        record::Draft draft{log::Kind::Report, {}, {}, {}};
        draft.open.date = notebook.today();
        draft.open.content.assign(bytes.begin(), bytes.end());
        FB_ASSIGN(ids, notebook.save({draft}));
        return {};
    }));
    return ids.front();
}

} // namespace feltbog::settle
