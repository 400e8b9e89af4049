// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace feltbog::simulation {

// Where a device and the server stand when a fault strikes. The first three, Applying, Opening and Closing
// are the device's own code; ServerWorking and ServerOpening the server's; the rest is the road between them.
#define FB_SIM_MOMENTS(X)                                                                                    \
    X(Idle, "idle")                                                                                          \
    X(Saving, "saving")                                                                                      \
    X(Composing, "composing")                                                                                \
    X(RequestOnWay, "request on way")                                                                        \
    X(ServerWorking, "server in transaction")                                                                \
    X(Committed, "committed, not answered")                                                                  \
    X(ResponseOnWay, "response on way")                                                                      \
    X(Applying, "applying")                                                                                  \
    X(Opening, "device opening")                                                                             \
    X(Closing, "device closing")                                                                             \
    X(ServerOpening, "server opening")

enum class Moment {
#define X(name, text) name,
    FB_SIM_MOMENTS(X)
#undef X
};
inline constexpr std::size_t kMoments = 11;
[[nodiscard]] std::string_view nameOf(Moment moment);

namespace moments {
constexpr std::uint32_t at(Moment m) { return 1U << static_cast<unsigned>(m); }
// Sets of moments in which a fault can make a difference.
inline constexpr std::uint32_t kAll = (1U << kMoments) - 1;
inline constexpr std::uint32_t kDevice = at(Moment::Saving) | at(Moment::Composing) | at(Moment::Applying) |
                                         at(Moment::Opening) | at(Moment::Closing);
inline constexpr std::uint32_t kServer = at(Moment::ServerWorking) | at(Moment::ServerOpening);
inline constexpr std::uint32_t kRequest = at(Moment::RequestOnWay);
inline constexpr std::uint32_t kResponse = at(Moment::Committed) | at(Moment::ResponseOnWay);
} // namespace moments

// Name, word for --faults and the tables, moments. What each does stands in strike.cpp.
#define FB_SIM_FAULTS(X)                                                                                     \
    X(PowerCut, "power-cut", kAll)                                                                           \
    X(Kill, "kill", kAll)                                                                                    \
    X(IoError, "io-error", kDevice)                                                                          \
    X(DiskFull, "disk-full", kDevice)                                                                        \
    X(NoMemory, "out-of-memory", kDevice)                                                                    \
    X(ClockJump, "clock-jump", kAll)                                                                         \
    X(Clone, "clone", kAll)                                                                                  \
    X(Restored, "device-restored", kAll)                                                                     \
    X(Lost, "lost", kAll)                                                                                    \
    X(Replaced, "replaced", kAll)                                                                            \
    X(ServerPowerCut, "server-power-cut", kAll)                                                              \
    X(ServerKill, "server-kill", kAll)                                                                       \
    X(ServerIoError, "server-io-error", kServer)                                                             \
    X(ServerDiskFull, "server-disk-full", kServer)                                                           \
    X(ServerNoMemory, "server-out-of-memory", kServer)                                                       \
    X(ServerClockJump, "server-clock-jump", kAll)                                                            \
    X(ServerRestored, "server-restored", kAll)                                                               \
    X(RequestLost, "request-lost", kRequest)                                                                 \
    X(RequestTwice, "request-twice", kRequest)                                                               \
    X(RequestLate, "request-late", kRequest)                                                                 \
    X(RequestCut, "request-truncated", kRequest)                                                             \
    X(RequestFlipped, "request-flipped", kRequest)                                                           \
    X(ResponseLost, "response-lost", kResponse)                                                              \
    X(ResponseCut, "response-truncated", kResponse)                                                          \
    X(ResponseFlipped, "response-flipped", kResponse)                                                        \
    X(ResponseOld, "response-of-before", kResponse)                                                          \
    X(NewerVersion, "newer-version", at(Moment::Saving))

enum class FaultKind {
#define X(name, text, when) name,
    FB_SIM_FAULTS(X)
#undef X
};
inline constexpr std::size_t kFaults = static_cast<std::size_t>(FaultKind::NewerVersion) + 1;

struct FaultInfo {
    std::string_view name;
    std::uint32_t moments;
    [[nodiscard]] bool possible(Moment m) const { return (moments & moments::at(m)) != 0; }
};
[[nodiscard]] const FaultInfo& info(FaultKind fault);

// Which faults a run may use.
class FaultSet {
  public:
    static FaultSet all();
    // Words of the table: "power-cut,kill" only these; "-clone" all but these. Nothing when a word is
    // unknown.
    [[nodiscard]] static std::optional<FaultSet> parse(std::string_view words);
    [[nodiscard]] bool has(FaultKind fault) const { return in_[static_cast<std::size_t>(fault)]; }
    void put(FaultKind fault, bool in) { in_[static_cast<std::size_t>(fault)] = in; }

  private:
    std::array<bool, kFaults> in_{};
};

} // namespace feltbog::simulation
