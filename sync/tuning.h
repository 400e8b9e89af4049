// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

// Every limit and every waiting time of the sync, with its reason. Limits marked [protocol] are promises
// in doc/protocol.md: raising one is compatible, lowering one is not.
namespace feltbog::sync::tuning {

using namespace std::chrono_literals;

inline constexpr std::uint8_t kProtocol = 1; // [protocol]

// A batch small enough to be sent again cheaply after a lost connection, large enough that a normal day
// (some 200 events) is one request.
inline constexpr std::size_t kPushEvents = 500; // [protocol]
inline constexpr std::size_t kPushBytes =
    std::size_t{256} * 1024; // uncompressed; one larger event still travels alone

// Pages are larger: a page that is lost costs the server a read, the field nothing.
inline constexpr std::size_t kPageEvents = 1000;
inline constexpr std::size_t kPageBytes = std::size_t{1024} * 1024;

// What a receiver takes. A plan file is the largest body (about 100 kB); ten of them fit.
inline constexpr std::size_t kBodyBytes = std::size_t{1024} * 1024; // [protocol]
inline constexpr std::size_t kMessageBytes =
    std::size_t{4} * 1024 * 1024; // [protocol] compressed, as HTTP carries it
inline constexpr std::size_t kPayloadBytes =
    std::size_t{16} * 1024 * 1024;                  // [protocol] after decompression: bounds a zip bomb
inline constexpr std::size_t kSegmentEvents = 4096; // [protocol]
inline constexpr std::size_t kListEntries = 4096;   // [protocol] devices, segments, set-aside events
inline constexpr std::size_t kTextBytes = 200;      // [protocol] reasons and error details

inline constexpr int kCompression = 6; // zstd; measured: core/doc/decisions/003-wire-encoding.md

// One pass gives up its thread after this many requests without being done; the next pass goes on from there.
inline constexpr int kRequestsPerPass = 2000;
inline constexpr int kIdleRequests = 2; // requests in a row that moved nothing

inline constexpr auto kConnectTimeout = 10s;
inline constexpr auto kRequestTimeout = 60s; // a 4 MB message at 0.5 Mbit/s
inline constexpr auto kServerReadTimeout = 30s;
inline constexpr auto kServerWriteTimeout = 60s;
inline constexpr auto kKeepAlive = 5s; // idle connections hold a thread of the server

inline constexpr auto kEnrolCodeValid = 48h;
inline constexpr int kWrongCodes = 5; // per kWrongCodesWithin and process: 60 bits are then out of reach
inline constexpr auto kWrongCodesWithin = 60s;

// A daily backup that failed once is taken the next night; twice, and somebody must be told.
inline constexpr auto kBackupEvery = 24h;
inline constexpr auto kBackupAlarm = 36h;
inline constexpr int kBackupsKept = 14; // two weeks of nights

} // namespace feltbog::sync::tuning
