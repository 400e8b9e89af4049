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

// A batch small enough to be sent again cheaply after a lost connection (some 55 kB), large enough that a
// normal day (some 200 events) is one request. Each costs a durable commit on both sides: 500 took a fifth
// longer.
inline constexpr std::size_t kPushEvents = 1000; // [protocol]
inline constexpr std::size_t kPushBytes =
    std::size_t{512} * 1024; // uncompressed; one larger event still travels alone

// A page that is lost costs the server a read, the field nothing.
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
// The server's side. Whoever leads reads all connections, so that a slow one costs a buffer and no thread;
// only a whole request takes one. Every stretch of a request has an end.
inline constexpr auto kHeadWithin = 10s;                // the first line and headers, from their first byte
inline constexpr auto kRequestWithin = kRequestTimeout; // all of it: the device gives up then anyway
inline constexpr auto kResponseWithin = 60s;            // the same the other way
inline constexpr auto kIdleWithin = 15s;                // between two requests; a pass does not pause so long
inline constexpr auto kDrainWithin = 2s; // after a refusal: time to read it before the connection is gone
inline constexpr auto kStopWithin = 20s; // what is under way when told to stop; systemd kills after 90

inline constexpr std::size_t kHeadBytes = std::size_t{8} * 1024; // [protocol] a device sends 400
inline constexpr std::size_t kHeaders = 64;                      // [protocol]
inline constexpr int kServerThreads = 8;              // one more leads. Commits queue anyway, pages do not
inline constexpr std::size_t kConnections = 512;      // half of the usual 1024 open files
inline constexpr std::size_t kConnectionsOfOne = 384; // address: a proxy is one, and serves them all
inline constexpr std::size_t kRequestsWaiting = 256;  // for a thread, then 503: 10 s of work at 40 ms each
inline constexpr std::size_t kBufferedBytes =
    std::size_t{64} * 1024 * 1024;        // of all requests not yet answered; 16 of the largest
inline constexpr auto kGrace = 1s;        // a connection this young is not put out to make room
inline constexpr auto kRetryAfter = 5s;   // said with 503
inline constexpr auto kHealthCached = 1s; // asking often must not hold up the store

// Requests of one device, by a bucket that fills again. A whole pass, even one of kRequestsPerPass, never
// meets the limit; a device gone mad has 20 requests/s of some 5 ms each.
inline constexpr double kDeviceBurst = 2500;
inline constexpr double kDevicePerSecond = 20;
static_assert(kDeviceBurst > kRequestsPerPass);
// Requests that nobody has proven to be from a device, of one address. 200 devices that a restored server
// does not know any more may knock once from behind one proxy.
inline constexpr double kStrangerBurst = 200;
inline constexpr double kStrangerPerSecond = 5;
inline constexpr std::size_t kBuckets = 4096; // of each; some 400 kB

// When a pass starts by itself (client/scheduler.h). After a save: the taps of one registration go together,
// and the user still sees "sendt" within seconds.
inline constexpr auto kSettle = 2s;
// After a failure: doubled each time, drawn at random below that, so that tablets spread out by themselves.
// Nobody waits longer than the last for a server that is back.
inline constexpr auto kBackoffLeast = 2s;
inline constexpr auto kBackoffMost = 5min;
inline constexpr auto kReturnSpread = 5s; // an office whose network returns comes back over this time
// Colleagues' registrations, when there is nothing to send. Ten tablets are then one request a minute or two.
inline constexpr auto kPullEvery = 15min;
inline constexpr auto kPullSpread = 5min;
inline constexpr auto kForegroundPull = 60s; // switching to another app and back fetches nothing new
// An error that trying again does not mend may still be mended at the office: once in one to two hours.
inline constexpr auto kPermanentRetry = 1h;
inline constexpr auto kRetryAfterMost =
    1h; // a server, or a portal in its place, cannot silence a device longer

inline constexpr std::int64_t kAuditKept =
    20'000; // some years of an office; bounds what a device gone mad leaves
inline constexpr std::size_t kAuditShown = 500;
inline constexpr auto kInvitationValid = 24h; // made and used on one day, with a night between

// Figures from partners (doc/delivery.md). A partner of the largest plan has some 20 series.
inline constexpr std::size_t kAskFigures = 64;     // [protocol]
inline constexpr std::size_t kAskNumbers = 8;      // [protocol] of a figure; a delivery type has five at most
inline constexpr std::size_t kAskReasons = 32;     // [protocol]
inline constexpr std::size_t kRemarkBytes = 800;   // [protocol]
inline constexpr std::size_t kRemarkLetters = 200; // a line or two: it is no place for a story
inline constexpr auto kAskOpen = 14;               // days after the due day on which the link still works
inline constexpr auto kAskOpenMost = std::chrono::hours{24 * 400}; // from now; a year's figures, asked early
inline constexpr auto kAskKept = std::chrono::hours{24 * 730};     // after its expiry: who was late last year
inline constexpr std::size_t kAsksKept = 1000; // a listing then stays far below kPayloadBytes
inline constexpr std::size_t kFormBytes = std::size_t{64} * 1024; // a form sends a tenth of that
inline constexpr auto kReceiptShown = 1h; // afterwards a link says no more than that it was used

inline constexpr auto kEnrolCodeValid = 48h;
inline constexpr int kWrongCodes = 5; // per kWrongCodesWithin and process: 60 bits are then out of reach
inline constexpr auto kWrongCodesWithin = 60s;

// A daily backup that failed once is taken the next night; twice, and somebody must be told.
inline constexpr auto kBackupEvery = 24h;
inline constexpr auto kBackupRetry = 15min;
inline constexpr auto kBackupAlarm = 36h;
inline constexpr int kBackupsKept = 14; // two weeks of nights

// PostgreSQL. A server that is gone must be noticed well before a device gives up waiting (kRequestTimeout).
inline constexpr auto kPostgresConnect = 5s;  // for each server the address names
inline constexpr auto kPostgresSilence = 15s; // of a server that was cut off the net
inline constexpr auto kPostgresTurn = 10s;    // for a lock another transaction holds, or a connection
inline constexpr auto kPostgresIdle = 60s; // of a feltbogd cut off in the middle, before it loses its locks
inline constexpr int kPostgresConnections = 16;    // appends wait for each other anyway
inline constexpr int kPostgresTries = 5;           // of a transaction that gave way to others
inline constexpr std::size_t kPostgresChunk = 512; // events read in one go, in server order

// Figures beside a ledger elsewhere: how much is taken in one transaction, and how often there is a look.
inline constexpr std::size_t kFiguresEvents = 4000;
inline constexpr std::size_t kFiguresBytes = std::size_t{8} * 1024 * 1024;
inline constexpr auto kFiguresEvery = 2s;
inline constexpr std::int64_t kProjectEvents = 500; // some 10 ms, in which a request waits

} // namespace feltbog::sync::tuning
