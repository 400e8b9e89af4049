// SPDX-License-Identifier: MPL-2.0
#include "sync/server/page.h"

#include "sync/tuning.h"

#include <algorithm>
#include <map>

namespace feltbog::sync::server {
namespace {

class PageBuilder {
  public:
    PageBuilder(const wire::SyncRequest& request, wire::SyncResponse& response)
        : response_(response), limit_(std::clamp<std::size_t>(request.limit, 1, tuning::kPageEvents)) {
        if (request.full) return;
        for (const auto& have : request.have) have_[have.device] = have.seq;
    }

    // False when the page is full.
    bool add(store::NumberedEvent&& next) {
        run_.push_back(std::move(next.event));
        if (!next.signature) return true;
        const auto& e = run_.back().envelope;
        close({e.device, e.seq, next.hash, *next.signature});
        response_.cursor = {next.mark.seq, next.mark.order};
        return events_ < limit_ && bytes_ < tuning::kPageBytes &&
               response_.page.size() < tuning::kListEntries;
    }

  private:
    void close(const log::SignedHead& end) {
        const auto have = have_.find(end.device);
        if (have != have_.end() && end.seq <= have->second) {
            response_.page.emplace_back(wire::Reference{end.device, end.seq, run_.size(), end.hash});
            bytes_ += sizeof(wire::Reference);
        } else {
            events_ += run_.size();
            for (const auto& event : run_) bytes_ += wire::weight(event);
            response_.page.emplace_back(wire::Segment{end, std::move(run_)});
        }
        run_.clear();
    }

    wire::SyncResponse& response_;
    std::size_t limit_;
    std::map<DeviceId, std::uint64_t> have_;
    std::vector<log::Event> run_;
    std::size_t events_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace

Status fillPage(LedgerTx& ledger, const wire::SyncRequest& request, wire::SyncResponse& response) {
    FB_ASSIGN(const auto order, ledger.orderAt(request.cursor.seq));
    response.reset = !order || *order != request.cursor.order;
    response.cursor = response.reset ? wire::Cursor{} : request.cursor;
    PageBuilder builder(request, response);
    FB_TRY(ledger.eachNumbered(response.cursor.seq,
                               [&](store::NumberedEvent&& n) { return builder.add(std::move(n)); }));
    FB_ASSIGN(const auto mark, ledger.mark());
    response.more = response.cursor.seq < mark.seq;
    return {};
}

} // namespace feltbog::sync::server
