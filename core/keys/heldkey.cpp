// SPDX-License-Identifier: MPL-2.0
#include "core/keys/heldkey.h"

#include <sodium.h>

namespace feltbog::keys {
namespace {

void wipe(Secret& key) { sodium_memzero(key.bytes.data(), key.bytes.size()); }

} // namespace

HeldKey::HeldKey(Secret& taken) : key_(taken) { wipe(taken); }
HeldKey::HeldKey(HeldKey&& other) noexcept : key_(other.key_) { wipe(other.key_); }
HeldKey& HeldKey::operator=(HeldKey&& other) noexcept {
    if (this == &other) return *this;
    key_ = other.key_;
    wipe(other.key_);
    return *this;
}
HeldKey::~HeldKey() { wipe(key_); }

} // namespace feltbog::keys
