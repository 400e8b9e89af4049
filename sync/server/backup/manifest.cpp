// SPDX-License-Identifier: MPL-2.0
#include "sync/server/backup/manifest.h"

#include <nlohmann/json.hpp>

namespace feltbog::sync::server {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024; // 100 000 devices; a plan has some dozens
constexpr std::uint64_t kMostNumber = std::uint64_t{1} << 62;

// Reads the fields of an object and remembers whether all were as they must be.
class Fields {
  public:
    Fields(const json& object, std::size_t count) : object_(object) {
        ok_ = object.is_object() && object.size() == count;
    }
    std::uint64_t number(const char* name) {
        const json* v = find(name);
        if (!v || !v->is_number_unsigned() || v->get<std::uint64_t>() > kMostNumber)
            return spoil<std::uint64_t>();
        return v->get<std::uint64_t>();
    }
    std::string text(const char* name) {
        const json* v = find(name);
        return v && v->is_string() ? v->get<std::string>() : spoil<std::string>();
    }
    template <class IdType>
    IdType id(const char* name) {
        const auto value = IdType::fromHex(text(name));
        return value ? *value : spoil<IdType>();
    }
    const json* list(const char* name) {
        const json* v = find(name);
        if (v && v->is_array()) return v;
        ok_ = false;
        return nullptr;
    }
    [[nodiscard]] bool ok() const { return ok_; }

  private:
    const json* find(const char* name) {
        if (!ok_) return nullptr;
        const auto it = object_.find(name);
        ok_ = it != object_.end();
        return ok_ ? &*it : nullptr;
    }
    template <class T>
    T spoil() {
        ok_ = false;
        return {};
    }
    const json& object_;
    bool ok_ = false;
};

// A name beside the manifest, not a way to another folder.
bool isPlainName(const std::string& name) {
    return !name.empty() && name.find('/') == std::string::npos && name.find('\0') == std::string::npos &&
           name != "." && name != "..";
}

} // namespace

std::string encode(const Manifest& m) {
    json heads = json::array();
    for (const auto& h : m.heads)
        heads.push_back({{"device", h.device.hex()}, {"seq", h.seq}, {"hash", h.hash.hex()}});
    const json out = {{"format", kFormat},
                      {"made", static_cast<std::uint64_t>(m.made.time_since_epoch().count())},
                      {"file", m.file},
                      {"bytes", m.bytes},
                      {"content", m.content.hex()},
                      {"events", m.events},
                      {"aside", m.aside},
                      {"server_seq", m.mark.seq},
                      {"order", m.mark.order.hex()},
                      {"heads", heads}};
    return out.dump(1) + "\n";
}

Result<Manifest> decodeManifest(std::string_view text) {
    const auto bad = [] { return fail(ErrorCode::BackupBad, "manifestet kan ikke læses"); };
    if (text.size() > kMostBytes || !isUtf8(text)) return bad();
    const json root = json::parse(text, nullptr, false);
    Fields in(root, 10);
    Manifest m;
    if (in.number("format") != kFormat) return bad();
    m.made = Instant{std::chrono::milliseconds{static_cast<std::int64_t>(in.number("made"))}};
    m.file = in.text("file");
    m.bytes = in.number("bytes");
    m.content = in.id<Hash>("content");
    m.events = in.number("events");
    m.aside = in.number("aside");
    m.mark.seq = in.number("server_seq");
    m.mark.order = in.id<Hash>("order");
    const json* heads = in.list("heads");
    if (!in.ok() || !isPlainName(m.file)) return bad();
    for (const auto& item : *heads) {
        Fields head(item, 3);
        m.heads.push_back({head.id<DeviceId>("device"), head.number("seq"), head.id<Hash>("hash")});
        if (!head.ok()) return bad();
    }
    return m;
}

} // namespace feltbog::sync::server
