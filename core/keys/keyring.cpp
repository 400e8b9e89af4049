// SPDX-License-Identifier: MPL-2.0
#include "core/keys/keyring.h"

#include "core/base/uuid.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace feltbog::keys {

const CircleKey* Keyring::newest(const CircleId& circle) const {
    const CircleKey* found = nullptr;
    for (const auto& key : keys)
        if (key.circle == circle && (!found || std::tie(key.made, key.id) > std::tie(found->made, found->id)))
            found = &key;
    return found;
}

const CircleKey* Keyring::oldest(const CircleId& circle) const {
    const CircleKey* found = nullptr;
    for (const auto& key : keys)
        if (key.circle == circle && (!found || std::tie(key.made, key.id) < std::tie(found->made, found->id)))
            found = &key;
    return found;
}

const CircleKey* Keyring::find(const KeyId& id) const {
    const auto it =
        std::find_if(keys.begin(), keys.end(), [&](const CircleKey& key) { return key.id == id; });
    return it == keys.end() ? nullptr : &*it;
}

CircleKey newCircleKey(const CircleId& circle, std::uint64_t madeMs, ports::Random& random) {
    CircleKey key;
    key.id = uuid4<KeyId>(random);
    key.circle = circle;
    key.made = madeMs;
    random.fill(key.secret.bytes);
    return key;
}

std::string writeKeyring(const Keyring& keyring) {
    nlohmann::json out = {{"feltbog-keyring", 0}, {"keys", nlohmann::json::array()}};
    for (const auto& key : keyring.keys)
        out["keys"].push_back({{"id", key.id.hex()},
                               {"circle", key.circle.hex()},
                               {"made", key.made},
                               {"secret", key.secret.hex()}});
    return out.dump(2) + "\n";
}

Result<Keyring> readKeyring(std::string_view text) {
    const auto bad = [] { return fail(ErrorCode::FieldWrong, "i nøglefilen har ikke den rette form"); };
    const auto in = nlohmann::json::parse(text, nullptr, false);
    if (!in.is_object() || in.value("feltbog-keyring", -1) != 0 || !in.contains("keys") ||
        !in["keys"].is_array())
        return bad();
    Keyring ring;
    for (const auto& entry : in["keys"]) {
        const auto field = [&](const char* name) {
            return entry.is_object() && entry.contains(name) && entry[name].is_string()
                       ? entry[name].get<std::string>()
                       : "";
        };
        const auto id = KeyId::fromHex(field("id"));
        const auto circle = CircleId::fromHex(field("circle"));
        const auto secret = CircleSecret::fromHex(field("secret"));
        if (!id || !circle || !secret || !entry.contains("made") || !entry["made"].is_number_unsigned())
            return bad();
        ring.keys.push_back({*id, *circle, entry["made"].get<std::uint64_t>(), *secret});
    }
    return ring;
}

} // namespace feltbog::keys
