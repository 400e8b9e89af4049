// SPDX-License-Identifier: MPL-2.0
#include "core/log/cbor.h"

namespace feltbog::log {
namespace {

constexpr unsigned kOther = 7; // true, false, null, broken numbers

}

void CborWriter::head(unsigned major, std::uint64_t value) {
    const auto first = [&](unsigned info) { out_.u8(static_cast<std::uint8_t>(major << 5 | info)); };
    if (value < 24) {
        first(static_cast<unsigned>(value));
    } else if (value <= 0xFF) {
        first(24);
        out_.u8(static_cast<std::uint8_t>(value));
    } else if (value <= 0xFFFF) {
        first(25);
        out_.u16(static_cast<std::uint16_t>(value));
    } else if (value <= 0xFFFFFFFF) {
        first(26);
        out_.u32(static_cast<std::uint32_t>(value));
    } else {
        first(27);
        out_.u64(value);
    }
}

CborReader::Head CborReader::head() {
    const unsigned first = in_.u8();
    Head out{first >> 5, first & 31, first & 31};
    switch (out.info) {
    case 24:
        out.value = in_.u8();
        break;
    case 25:
        out.value = in_.u16();
        break;
    case 26:
        out.value = in_.u32();
        break;
    case 27:
        out.value = in_.u64();
        break;
    default:
        if (out.info > 27) spoil(); // lengths that are not said, and codes that do not exist
        return out;
    }
    constexpr std::uint64_t kLeast[] = {24, 0x100, 0x10000, 0x100000000}; // what needs so many bytes
    if (out.major != kOther && out.value < kLeast[out.info - 24]) spoil();
    return out;
}

std::size_t CborReader::count(unsigned major) {
    const Head h = head();
    if (h.major == major && h.value <= in_.left()) return static_cast<std::size_t>(h.value);
    spoil();
    return 0;
}

std::int64_t CborReader::number() {
    const Head h = head();
    if (h.major > 1) spoil();
    return static_cast<std::int64_t>(h.major == 1 ? ~h.value : h.value);
}

void CborReader::walk(const std::function<void(std::string_view)>& text) {
    // Values still to come; a container adds its own. Never more than there are bytes.
    for (std::uint64_t open = 1; open > 0 && ok(); --open) {
        const Head h = head();
        if (h.major >= 2 && h.major <= 5 && h.value > in_.left()) return spoil();
        switch (h.major) {
        case 2:
            (void)in_.raw(static_cast<std::size_t>(h.value));
            break;
        case 3: {
            const auto read = asText(in_.raw(static_cast<std::size_t>(h.value)));
            if (text) text(read);
            break;
        }
        case 4:
            open += h.value;
            break;
        case 5:
            open += 2 * h.value;
            break;
        case 6: // a tag: the value it belongs to follows
            ++open;
            break;
        default: // numbers, also broken ones, true, false, null: the head is all there is
            break;
        }
        if (open > in_.left() + 1) return spoil();
    }
}

} // namespace feltbog::log
