// SPDX-License-Identifier: MPL-2.0
#include "core/log/body.h"

#include "core/log/cbor.h"

namespace feltbog::log {
namespace {

// Every field of a layout with its key, in the byte order of the keys: the one list that writing and reading
// share.
template <class Open, class Visit>
requires std::is_same_v<std::remove_const_t<Open>, OpenBody>
void eachField(Open& b, Visit&& visit) {
    visit("about", b.about);
    visit("activity", b.activity);
    visit("amounts", b.amounts);
    visit("band", b.band);
    visit("bridging", b.bridging);
    visit("content", b.content);
    visit("course", b.course);
    visit("date", b.date);
    visit("enrolment", b.enrolment);
    visit("n", b.n);
    visit("numbers", b.numbers);
    visit("of", b.of);
    visit("place", b.place);
    visit("plan", b.plan);
    visit("publicKey", b.publicKey);
    visit("reason", b.reason);
    visit("replaces", b.replaces);
    visit("session", b.session);
    visit("status", b.status);
    visit("target", b.target);
    visit("themes", b.themes);
    visit("timeBand", b.timeBand);
    visit("type", b.type);
    visit("unit", b.unit);
}
template <class Private, class Visit>
requires std::is_same_v<std::remove_const_t<Private>, PrivateBody>
void eachField(Private& b, Visit&& visit) {
    visit("key", b.key);
    visit("members", b.members);
    visit("sealed", b.sealed);
}
template <class M, class Visit>
requires std::is_same_v<std::remove_const_t<M>, Member>
void eachField(M& m, Visit&& visit) {
    visit("band", m.band);
    visit("token", m.token);
    visit("unit", m.unit);
}

// What is not written.
template <class T>
bool absent(const std::optional<T>& v) {
    return !v;
}
template <class Tag, std::size_t Size>
bool absent(const Id<Tag, Size>& v) {
    return v.none();
}
template <class Container>
bool absent(const Container& v) {
    return v.empty();
}

template <class Map>
void putMap(CborWriter& out, const Map& map);

void put(CborWriter& out, const std::string& v) { out.text(v); }
void put(CborWriter& out, const Bytes& v) { out.bytes(v); }
void put(CborWriter& out, std::int64_t v) { out.number(v); }
void put(CborWriter& out, Date v) { out.number(v.days); }
template <class Tag, std::size_t Size>
void put(CborWriter& out, const Id<Tag, Size>& v) {
    out.bytes(v.view());
}
template <class T>
void put(CborWriter& out, const std::optional<T>& v) {
    put(out, *v);
}
void put(CborWriter& out, const std::map<std::string, std::int64_t>& v) {
    out.map(v.size());
    for (const auto& [key, n] : v) {
        out.text(key);
        out.number(n);
    }
}
void put(CborWriter& out, const Member& v) { putMap(out, v); }
template <class T>
void put(CborWriter& out, const std::vector<T>& v) {
    out.array(v.size());
    for (const auto& item : v) put(out, item);
}

template <class Map>
void putMap(CborWriter& out, const Map& map) {
    std::size_t there = 0;
    eachField(map, [&](std::string_view, const auto& value) { there += absent(value) ? 0 : 1; });
    out.map(there);
    eachField(map, [&](std::string_view key, const auto& value) {
        if (absent(value)) return;
        out.text(key);
        put(out, value);
    });
}

template <class Map>
void getMap(CborReader& in, Map& map);

void get(CborReader& in, std::string& v) { v = in.text(); }
void get(CborReader& in, Bytes& v) {
    const auto bytes = in.bytes();
    v.assign(bytes.begin(), bytes.end());
}
void get(CborReader& in, std::int64_t& v) { v = in.number(); }
void get(CborReader& in, Date& v) { v = Date{static_cast<std::int32_t>(in.number())}; }
template <class Tag, std::size_t Size>
void get(CborReader& in, Id<Tag, Size>& v) {
    const auto id = Id<Tag, Size>::from(in.bytes());
    id ? void(v = *id) : in.spoil();
}
template <class T>
void get(CborReader& in, std::optional<T>& v) {
    get(in, v.emplace());
}
void get(CborReader& in, std::map<std::string, std::int64_t>& v) {
    for (auto left = in.map(); left > 0 && in.ok(); --left) {
        const auto key = in.text();
        v.insert_or_assign(v.end(), std::string(key), in.number());
    }
}
void get(CborReader& in, Member& v) {
    getMap(in, v);
    if (v.token.none()) in.spoil();
}
template <class T>
void get(CborReader& in, std::vector<T>& v) {
    for (auto left = in.array(); left > 0 && in.ok(); --left) get(in, v.emplace_back());
}

// Both sides are in order: one walk. Keys this version does not know are passed over.
template <class Map>
void getMap(CborReader& in, Map& map) {
    auto left = in.map();
    std::string_view key, before;
    const auto next = [&] {
        before = key;
        key = left > 0 ? in.text() : std::string_view();
        if (left > 0 && !before.empty() && key <= before) in.spoil();
    };
    next();
    eachField(map, [&](std::string_view field, auto& value) {
        while (left > 0 && in.ok() && key < field) {
            in.skip();
            --left;
            next();
        }
        if (left == 0 || key != field) return;
        get(in, value);
        --left;
        next();
    });
    while (left > 0 && in.ok()) {
        in.skip();
        --left;
        next();
    }
}

template <class Body>
Bytes encodeBody(const Body& body) {
    CborWriter out;
    putMap(out, body);
    return out.take();
}

template <class Body>
std::optional<Body> decodeBody(ByteView bytes) {
    CborReader in(bytes);
    Body body;
    getMap(in, body);
    if (!in.finished()) return std::nullopt;
    return body;
}

} // namespace

Bytes encode(const OpenBody& body) { return encodeBody(body); }
Bytes encode(const PrivateBody& body) { return encodeBody(body); }

std::optional<OpenBody> decodeOpen(ByteView bytes) {
    auto body = decodeBody<OpenBody>(bytes);
    if (body && body->plan && body->plan->none()) body->plan.reset();
    return body;
}

std::optional<PrivateBody> decodePrivate(ByteView bytes) { return decodeBody<PrivateBody>(bytes); }

} // namespace feltbog::log
