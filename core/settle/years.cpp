// SPDX-License-Identifier: MPL-2.0
#include "core/settle/years.h"

#include "core/progress/lock.h"
#include "core/store/closing.h"

namespace feltbog::settle {

Result<std::vector<Year>> years(record::Notebook& notebook) {
    FB_ASSIGN(const auto plan, notebook.plan());
    const Date today = notebook.today();
    std::vector<Year> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const bool closed, store::isClosed(db));
        for (auto& period : progress::planYears(*plan, today)) {
            Year year{static_cast<int>(out.size()) + 1, std::move(period), false, {}};
            year.over = year.period.range.to < today;
            if (!closed) {
                FB_ASSIGN(auto standing, progress::standingOf(db, year.period));
                year.lock = std::move(standing.lock);
            }
            out.push_back(std::move(year));
        }
        return {};
    }));
    return out;
}

Result<EventId> lockYear(record::Notebook& notebook, int number) {
    std::vector<EventId> ids;
    FB_TRY(notebook.transact([&]() -> Status { // nothing comes in between counting and saving
        FB_ASSIGN(const auto all, years(notebook));
        if (number < 1 || static_cast<std::size_t>(number) > all.size())
            return fail(ErrorCode::PeriodUnknown, "aar:" + std::to_string(number), "period");
        const auto& year = all[static_cast<std::size_t>(number) - 1];
        const Date last = year.period.range.to;
        if (!year.over) return fail(ErrorCode::YearNotOver, last.danish());
        if (year.lock) return fail(ErrorCode::YearAlreadyLocked, year.lock->on.danish());
        FB_ASSIGN(const auto plan, notebook.plan());
        progress::Period period = year.period;
        period.asOf = last; // whenever it is locked
        FB_ASSIGN(const auto figures, progress::evaluate(notebook.store(), *plan, period));
        auto settled = progress::settle(figures);
        FB_TRY(notebook.store().read([&](store::Db& db) { return progress::describe(db, settled); }));
        record::Draft draft{log::Kind::YearLocked, {}, {}, {}};
        draft.open.date = notebook.today();
        const auto content = progress::encode({settled});
        draft.open.content.assign(content.begin(), content.end());
        FB_ASSIGN(ids, notebook.save({draft}));
        return {};
    }));
    return ids.front();
}

} // namespace feltbog::settle
