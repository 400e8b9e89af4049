// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/bench/pouchdb.h"

#include <map>
#include <optional>

namespace feltbog::bench {

// What the peer reaches in this run, each measured when it is first asked for and then kept: every server of
// ours is compared with the same figures.
class Peers {
  public:
    Peers(std::filesystem::path dir, std::size_t tried) : dir_(std::move(dir)), tried_(tried) {}

    struct Rates {
        double push = 0, pull = 0; // documents a second, at the best batch size
    };
    [[nodiscard]] const Rates& rates(std::size_t documents);
    [[nodiscard]] const BestBatch& batch();

    struct Bytes {
        double push = 0, pull = 0; // a document, both directions, headers and all
    };
    [[nodiscard]] const Bytes& bytes(std::size_t documents);

    // New documents over a long line, with documents there before.
    [[nodiscard]] PouchDevice::Took few(std::size_t documents, std::chrono::milliseconds eachWay);

  private:
    [[nodiscard]] std::filesystem::path place(const char* what, std::size_t n) const;

    std::filesystem::path dir_;
    std::size_t tried_; // documents the batch size is sought with
    std::optional<BestBatch> batch_;
    std::map<std::size_t, Rates> rates_;
    std::map<std::size_t, Bytes> bytes_;
};

} // namespace feltbog::bench
