// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/log/kinds.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace feltbog::log {

// One layout for the open bodies of all registrations: every field is optional on disk (CBOR map, RFC 8949,
// keys in lexical order), and core/doc/log.md says which kinds use which. Strings are keys of the plan,
// never free text.
struct OpenBody {
    RecordId of;                   // the record this corrects or deletes; none: a new record
    std::vector<EventId> replaces; // its heads as the writer saw them
    std::optional<Hash> plan;      // content hash of the plan it was registered under
    std::optional<Date> date;      // civil date; the zone is always Europe/Copenhagen
    std::string timeBand;          // coarse: a minute-exact time beside a place would be a profile
    std::string activity;
    std::string type; // what it is of its kind: a template, an offer, a series, a criterion ...
    std::string place;
    std::vector<std::string> themes;
    std::string status;
    std::string unit;
    std::string band;
    std::map<std::string, std::int64_t> amounts; // heads by age band, or a delivery's named numbers
    std::map<std::string, std::int64_t> numbers; // beside the heads: numbers of the plan, or answers
    std::optional<std::int64_t> n;               // a plain number: taps, heads without ages, times
    RecordId course, session, enrolment, bridging;
    RecordId about;     // follow-up: the enrolment or outcome it is about
    EventId target;     // erasure: the event whose bodies go
    std::string reason; // why, or how: a key of the plan or of the kind
    Bytes publicKey;    // device: Ed25519
    Bytes content;      // a statement, report or judgement: its own form, described with its kind

    bool operator==(const OpenBody&) const = default;
};

// A person inside a registration. Unit and band stand in the person's first event of each plan year only.
struct Member {
    Token token;
    std::string unit;
    std::string band;

    bool operator==(const Member&) const = default;
};

// Private bodies travel to the staff and the server, which counts tokens; what identifies is sealed inside.
struct PrivateBody {
    std::vector<Member> members; // first: the one counted (a family row: the family, then its members)
    KeyId key;                   // the circle key that sealed `sealed`
    Bytes sealed;                // a card, what was answered in words, or a contact sheet

    bool operator==(const PrivateBody&) const = default;
};

[[nodiscard]] Bytes encode(const OpenBody& body);
[[nodiscard]] Bytes encode(const PrivateBody& body);
// Nothing when the bytes are not such a body (a newer version, say): the event is kept and left
// uninterpreted.
[[nodiscard]] std::optional<OpenBody> decodeOpen(ByteView bytes);
[[nodiscard]] std::optional<PrivateBody> decodePrivate(ByteView bytes);

} // namespace feltbog::log
