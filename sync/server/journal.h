// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/id.h"
#include "core/keys/crypto.h"
#include "core/ports/clock.h"
#include "sync/server/exchange.h"

#include <functional>
#include <initializer_list>
#include <mutex>

namespace feltbog::sync::server {

// What the server says of itself: one line of JSON for each request and each event of its life. The lines
// are made of fixed words and numbers alone, so nothing that came from outside can stand in one: no address,
// no header, no body, no name. Thread-safe.
class Journal {
  public:
    enum class Level { Quiet, Info }; // Quiet: only what went wrong in the server
    // False: the line could not be written now. It must not wait: nobody's sync may hang on who reads this.
    using Sink = std::function<bool(std::string_view line)>;
    using Field = std::pair<std::string_view, std::uint64_t>;

    // `salt`: new at each start, so that two runs cannot be joined by their words for a device.
    Journal(Level level, const ports::Clock& clock, const keys::Salt& salt, Sink sink)
        : level_(level), clock_(clock), salt_(salt), sink_(std::move(sink)) {}

    void request(const Exchange& exchange);
    // `name` is a word of this program: started, stopping, stopped ...
    void event(std::string_view name, std::initializer_list<Field> fields = {});
    void failure(std::string_view name, std::initializer_list<Field> fields = {});

    [[nodiscard]] std::string wordFor(const DeviceId& device) const; // 12 hex digits

  private:
    void write(std::string_view level, std::string_view event, const std::string& rest);

    const Level level_;
    const ports::Clock& clock_;
    const keys::Salt salt_;
    const Sink sink_;
    std::mutex mutex_;
    std::uint64_t requests_ = 0;
    std::uint64_t lost_ = 0; // lines; the next one that can be written says how many
};

} // namespace feltbog::sync::server
