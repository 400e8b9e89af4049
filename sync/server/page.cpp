// SPDX-License-Identifier: MPL-2.0
#include "sync/server/page.h"

#include "sync/tuning.h"

#include <algorithm>
#include <map>

namespace feltbog::sync::server {
namespace {

// Consecutive events of one device in server order, up to a head it signed.
struct Stretch {
    log::SignedHead end;
    std::uint64_t count = 0;
    store::ServerMark mark; // of its last event
};

class PageBuilder {
  public:
    PageBuilder(LedgerTx& ledger, const wire::SyncRequest& request, std::size_t most,
                wire::SyncResponse& response)
        : ledger_(ledger), response_(response), limit_(std::clamp<std::size_t>(request.limit, 1, most)) {
        if (request.full) return;
        for (const auto& have : request.have) have_[have.device] = have.seq;
    }

    Status fill() {
        while (!full()) {
            FB_ASSIGN(const auto stretches, next());
            if (stretches.empty()) return {};
            for (const auto& stretch : stretches) {
                if (full()) return {};
                FB_TRY(add(stretch));
            }
        }
        return {};
    }

  private:
    [[nodiscard]] bool full() const {
        return events_ >= limit_ || bytes_ >= tuning::kPageBytes ||
               response_.page.size() >= tuning::kListEntries;
    }

    // What comes after the page so far: as many events as one page could take.
    Result<std::vector<Stretch>> next() {
        std::vector<Stretch> out;
        std::uint64_t count = 0;
        std::uint64_t seen = 0;
        FB_TRY(ledger_.eachPlace(response_.cursor.seq, [&](const store::Place& place) {
            ++count;
            ++seen;
            if (!place.signature) return true;
            out.push_back({{place.device, place.seq, place.hash, *place.signature}, count, place.mark});
            count = 0;
            return seen < limit_;
        }));
        return out;
    }

    Status add(const Stretch& stretch) {
        const auto& end = stretch.end;
        const auto have = have_.find(end.device);
        if (have != have_.end() && end.seq <= have->second) {
            response_.page.emplace_back(wire::Reference{end.device, end.seq, stretch.count, end.hash});
            bytes_ += sizeof(wire::Reference);
        } else {
            FB_ASSIGN(auto run, ledger_.events(end.device, end.seq - stretch.count + 1, stretch.count));
            events_ += run.size();
            for (const auto& event : run) bytes_ += wire::weight(event);
            response_.page.emplace_back(wire::Segment{end, std::move(run)});
        }
        response_.cursor = {stretch.mark.seq, stretch.mark.order};
        return {};
    }

    LedgerTx& ledger_;
    wire::SyncResponse& response_;
    std::size_t limit_;
    std::map<DeviceId, std::uint64_t> have_;
    std::size_t events_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace

Status fillPage(LedgerTx& ledger, const wire::SyncRequest& request, std::size_t most,
                wire::SyncResponse& response) {
    FB_ASSIGN(const auto order, ledger.orderAt(request.cursor.seq));
    response.reset = !order || *order != request.cursor.order;
    response.cursor = response.reset ? wire::Cursor{} : request.cursor;
    FB_TRY(PageBuilder(ledger, request, most, response).fill());
    FB_ASSIGN(const auto mark, ledger.mark());
    response.more = response.cursor.seq < mark.seq;
    return {};
}

} // namespace feltbog::sync::server
