// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/facts.h"

#include <map>

namespace feltbog::progress {

// Where in some Facts the ones are that stand at a position, are about a person, or belong to each other.
class Links {
  public:
    void add(const Facts& facts, Place place);

    // Facts at a position that are not gone.
    [[nodiscard]] std::vector<Place> at(const Facts& facts, std::int64_t pos) const;
    // These, what belongs to them and what they belong to, and so on: a course with its sessions, enrolments
    // and attendance, a bridging with its steps, anything else alone. In order, each once, none that is gone.
    [[nodiscard]] std::vector<Place> family(const Facts& facts, std::vector<Place> from) const;

    [[nodiscard]] std::span<const Place> about(Ref token) const; // also places that are gone

  private:
    std::size_t inOrder_ = 0; // so many first places stand in the order of their positions
    std::multimap<std::uint32_t, Place> later_;
    std::vector<std::vector<Place>> byRecord_, byToken_;
};

} // namespace feltbog::progress
