// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "core/plan/load.h"
#include "core/plan/rule.h"
#include "core/plan/versions.h"
#include "core/progress/behind.h"
#include "core/report/format.h"
#include "core/store/plans.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace feltbog::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownRegistrations = 20;

std::size_t width(std::string_view text) { // characters, not bytes
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t to) {
    const auto now = width(text);
    return now < to ? text + std::string(to - now, ' ') : text;
}

// The figure, or what was said where there is none.
std::string valueOf(const progress::CriterionProgress& p) {
    if (auto figure = report::figure(p); !figure.empty()) return figure;
    if (p.judgement && !p.judgement->text.empty()) return "»" + p.judgement->text + "«";
    return "-";
}

void line(const plan::Plan& plan, const progress::CriterionProgress& p) {
    std::string out = fmt::format("{} {} {} {} {}", padded(p.criterion->id, 14),
                                  padded(report::unit(plan, *p.criterion), 44), padded(valueOf(p), 12),
                                  padded(report::target(p), 12), progress::danish(p.verdict));
    // Where the board says otherwise than the number, both stand.
    if (p.judgement && p.criterion->measure->op != plan::Op::Judged)
        out += fmt::format(" (vurderet: {})", progress::danish(p.judgement->verdict));
    std::cout << out << "\n";
}

Result<progress::Period> periodOf(const plan::Plan& plan, const CriteriaOptions& options) {
    Date asOf = plan::registrationDays(plan).to;
    asOf = std::min(asOf, civil(platform::SystemClock().now()).date);
    if (!options.asOf.empty()) {
        FB_ASSIGN(asOf, Date::parse(options.asOf));
    }
    return progress::parsePeriod(plan, options.period, asOf);
}

Result<plan::Plan> newestPlan(store::Store& store) {
    std::optional<store::StoredPlan> stored;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(stored, store::newestPlan(db));
        return {};
    }));
    if (!stored) return fail(ErrorCode::PlanMissing);
    return plan::load(stored->file);
}

// One criterion: its rule, its figure, and the registrations behind it.
Status one(store::Store& store, const plan::Plan& plan, const progress::Progress& all,
           const std::string& id) {
    const auto found = std::find_if(all.criteria.begin(), all.criteria.end(),
                                    [&](const auto& p) { return p.criterion->id == id; });
    if (found == all.criteria.end()) return fail(ErrorCode::CriterionUnknown, id.substr(0, 24), "criterion");
    line(plan, *found);
    std::cout << found->criterion->text << "\n" << plan::ruleOf(plan, *found->criterion) << "\n";
    for (const auto& text : {found->note, found->criterion->note})
        if (!text.empty()) std::cout << text << "\n";
    FB_ASSIGN(const auto behind, progress::behind(store, plan, id, all.period, kShownRegistrations));
    std::cout << behind.all << " registreringer\n";
    for (const auto& row : behind.rows)
        std::cout << fmt::format("  {}  {} {} {}\n", row.day.danish(),
                                 row.type.empty() ? row.activity : row.type, row.status, row.n);
    return {};
}

Status ofNotebook(const CriteriaOptions& options, const fs::path& dir) {
    FB_ASSIGN(const auto store, openStore(dir, store::Db::Mode::Existing));
    FB_ASSIGN(const auto plan, newestPlan(*store));
    FB_ASSIGN(const auto period, periodOf(plan, options));
    FB_ASSIGN(const auto all, progress::evaluate(*store, plan, period));
    if (!options.criterion.empty()) return one(*store, plan, all, options.criterion);
    for (const auto& p : all.criteria) line(plan, p);
    return {};
}

// A plan that nothing has been registered for: what it promises, and that nothing has come.
Status ofPlanFile(const CriteriaOptions& options, const fs::path& file) {
    FB_ASSIGN(const Bytes bytes, readFile(file));
    FB_ASSIGN(const auto plan, plan::load(bytes));
    FB_ASSIGN(const auto period, periodOf(plan, options));
    for (const auto& p : progress::ofNothing(plan, period)) line(plan, p);
    return {};
}

// Where the plans that come with Feltbog are: beside an installed program, or in the sources of a built one.
fs::path shippedPlans() {
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* folder : {"../share/feltbog/plans", "../../../core/plan/definitions"})
        if (fs::is_directory(program / folder, error)) return program / folder;
    return {};
}

template <class Wanted>
std::vector<fs::path> sorted(const fs::path& folder, Wanted wanted) {
    std::vector<fs::path> out;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (wanted(entry.path())) out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

Status criteria(const CriteriaOptions& options) {
    if (!options.allPlans) return ofNotebook(options, options.dir);
    if (!options.dir.empty()) {
        const auto notebooks =
            sorted(options.dir, [](const fs::path& path) { return fs::exists(path / "feltbog.db"); });
        if (notebooks.empty()) return fail(ErrorCode::StoreMissing, options.dir.string());
        for (const auto& dir : notebooks) FB_TRY(ofNotebook(options, dir));
        return {};
    }
    const auto plans =
        sorted(shippedPlans(), [](const fs::path& path) { return path.extension() == ".json"; });
    if (plans.empty()) return fail(ErrorCode::FileMissing, "planerne");
    for (const auto& file : plans) FB_TRY(ofPlanFile(options, file));
    return {};
}

} // namespace feltbog::cli
