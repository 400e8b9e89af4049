// SPDX-License-Identifier: MPL-2.0
#include "core/log/body.h"

#include <nlohmann/json.hpp>

namespace feltbog::log {
namespace {

using Json = nlohmann::json; // std::map underneath: keys come out in one order

template <class Tag, std::size_t Size>
Json blob(const Id<Tag, Size>& id) {
    return Json::binary(Bytes(id.bytes.begin(), id.bytes.end()));
}

void put(Json& out, const char* key, const std::string& text) {
    if (!text.empty()) out[key] = text;
}
template <class Tag, std::size_t Size>
void put(Json& out, const char* key, const Id<Tag, Size>& id) {
    if (!id.none()) out[key] = blob(id);
}

// Reads fields of one map and remembers whether each had the right type.
class Fields {
  public:
    explicit Fields(const Json& map) : map_(map), ok_(map.is_object()) {}

    void text(const char* key, std::string& out) {
        if (const Json* v = find(key)) expect(v->is_string()) ? void(out = v->get<std::string>()) : void();
    }
    void number(const char* key, std::optional<std::int64_t>& out) {
        if (const Json* v = find(key))
            expect(v->is_number_integer()) ? void(out = v->get<std::int64_t>()) : void();
    }
    void bytes(const char* key, Bytes& out) {
        if (const Json* v = find(key)) expect(v->is_binary()) ? void(out = v->get_binary()) : void();
    }
    template <class IdType>
    void id(const char* key, IdType& out) {
        if (const Json* v = find(key)) out = idOf<IdType>(*v);
    }
    template <class IdType>
    IdType idOf(const Json& v) {
        if (!expect(v.is_binary())) return {};
        const auto id = IdType::from(v.get_binary());
        return expect(id.has_value()) ? *id : IdType{};
    }
    const Json* list(const char* key) {
        const Json* v = find(key);
        return v && expect(v->is_array()) ? v : nullptr;
    }
    const Json* map(const char* key) {
        const Json* v = find(key);
        return v && expect(v->is_object()) ? v : nullptr;
    }
    bool expect(bool condition) {
        ok_ = ok_ && condition;
        return condition;
    }
    [[nodiscard]] bool ok() const { return ok_; }

  private:
    const Json* find(const char* key) const {
        if (!map_.is_object()) return nullptr;
        const auto it = map_.find(key);
        return it == map_.end() ? nullptr : &*it;
    }
    const Json& map_;
    bool ok_;
};

// nlohmann throws on absurd lengths even when asked not to (out_of_range 408); for us that is just no body.
Json parse(ByteView bytes) {
    try {
        return Json::from_cbor(bytes.begin(), bytes.end(), true, false);
    } catch (const std::exception&) {
        return Json(Json::value_t::discarded);
    }
}

} // namespace

Bytes encode(const OpenBody& b) {
    Json out = Json::object();
    put(out, "of", b.of);
    for (const auto& id : b.replaces) out["replaces"].push_back(blob(id));
    if (b.plan) put(out, "plan", *b.plan);
    if (b.date) out["date"] = b.date->days;
    put(out, "timeBand", b.timeBand);
    put(out, "activity", b.activity);
    put(out, "type", b.type);
    put(out, "place", b.place);
    if (!b.themes.empty()) out["themes"] = b.themes;
    put(out, "status", b.status);
    put(out, "unit", b.unit);
    put(out, "band", b.band);
    if (!b.amounts.empty()) out["amounts"] = b.amounts;
    if (b.n) out["n"] = *b.n;
    put(out, "course", b.course);
    put(out, "session", b.session);
    put(out, "enrolment", b.enrolment);
    put(out, "bridging", b.bridging);
    put(out, "target", b.target);
    put(out, "reason", b.reason);
    if (!b.publicKey.empty()) out["publicKey"] = Json::binary(b.publicKey);
    return Json::to_cbor(out);
}

std::optional<OpenBody> decodeOpen(ByteView bytes) {
    const Json in = parse(bytes);
    Fields f(in);
    OpenBody b;
    f.id("of", b.of);
    if (const Json* list = f.list("replaces"))
        for (const auto& v : *list) b.replaces.push_back(f.idOf<EventId>(v));
    Hash plan;
    f.id("plan", plan);
    if (!plan.none()) b.plan = plan;
    std::optional<std::int64_t> days;
    f.number("date", days);
    if (days) b.date = Date{static_cast<std::int32_t>(*days)};
    f.text("timeBand", b.timeBand);
    f.text("activity", b.activity);
    f.text("type", b.type);
    f.text("place", b.place);
    if (const Json* list = f.list("themes"))
        for (const auto& v : *list)
            if (f.expect(v.is_string())) b.themes.push_back(v.get<std::string>());
    f.text("status", b.status);
    f.text("unit", b.unit);
    f.text("band", b.band);
    if (const Json* map = f.map("amounts"))
        for (const auto& [key, v] : map->items())
            if (f.expect(v.is_number_integer())) b.amounts[key] = v.get<std::int64_t>();
    f.number("n", b.n);
    f.id("course", b.course);
    f.id("session", b.session);
    f.id("enrolment", b.enrolment);
    f.id("bridging", b.bridging);
    f.id("target", b.target);
    f.text("reason", b.reason);
    f.bytes("publicKey", b.publicKey);
    if (!f.ok()) return std::nullopt;
    return b;
}

Bytes encode(const PrivateBody& b) {
    Json out = Json::object();
    for (const auto& m : b.members) {
        Json member = {{"token", blob(m.token)}};
        put(member, "unit", m.unit);
        put(member, "band", m.band);
        out["members"].push_back(std::move(member));
    }
    put(out, "key", b.key);
    if (!b.sealed.empty()) out["sealed"] = Json::binary(b.sealed);
    return Json::to_cbor(out);
}

std::optional<PrivateBody> decodePrivate(ByteView bytes) {
    const Json in = parse(bytes);
    Fields f(in);
    PrivateBody b;
    if (const Json* list = f.list("members")) {
        for (const auto& v : *list) {
            Fields inner(v);
            Member m;
            inner.id("token", m.token);
            inner.text("unit", m.unit);
            inner.text("band", m.band);
            f.expect(inner.ok() && !m.token.none());
            b.members.push_back(std::move(m));
        }
    }
    f.id("key", b.key);
    f.bytes("sealed", b.sealed);
    if (!f.ok()) return std::nullopt;
    return b;
}

} // namespace feltbog::log
