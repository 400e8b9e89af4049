// SPDX-License-Identifier: MPL-2.0
#include "core/store/pages.h"

namespace feltbog::store {
namespace {

// Page types and sizes: sqlite.org/fileformat2.html, sections 1.6 and 2.1.
constexpr std::uint8_t kInnerKeyed = 0x02;
constexpr std::uint8_t kLeafKeyed = 0x0A;
constexpr std::uint8_t kLeaf = 0x0D;
constexpr std::size_t kFileHeader = 100; // at the head of page 1
constexpr std::size_t kReservedAt = 20;  // in it: bytes at the end of every page that SQLite leaves alone
constexpr std::uint64_t kLongestRow = std::uint64_t{64} * 1024 * 1024;

std::uint32_t number(ByteView bytes, std::size_t at, std::size_t size) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < size; ++i) out = out << 8 | bytes[at + i];
    return out;
}

// Reads from a page that may hold anything; past its end everything is 0 and ok() false.
class Cursor {
  public:
    explicit Cursor(ByteView bytes, std::size_t at = 0) : bytes_(bytes), at_(at) {}

    std::uint64_t varint() {
        std::uint64_t out = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = take(1);
            if (byte.empty()) return 0;
            if (i == 8) return out << 8 | byte[0];
            out = out << 7 | (byte[0] & 0x7FU);
            if (byte[0] < 0x80) return out;
        }
        return out;
    }
    ByteView take(std::uint64_t size) {
        if (!ok_ || at_ > bytes_.size() || size > bytes_.size() - at_) {
            ok_ = false;
            return {};
        }
        const auto out = bytes_.subspan(at_, static_cast<std::size_t>(size));
        at_ += static_cast<std::size_t>(size);
        return out;
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::size_t at() const { return at_; }

  private:
    ByteView bytes_;
    std::size_t at_;
    bool ok_ = true;
};

std::uint64_t sizeOf(std::uint64_t type) {
    constexpr std::uint64_t fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? fixed[type] : (type - 12) / 2;
}

Value valueOf(std::uint64_t type, ByteView bytes) {
    Value out;
    if (type == 0) return out;
    if (type >= 12) {
        out.type = type % 2 == 0 ? Value::Type::Blob : Value::Type::Text;
        out.bytes.assign(bytes.begin(), bytes.end());
        return out;
    }
    if (type == 7 || type > 9) {
        out.type = Value::Type::Other;
        return out;
    }
    out.type = Value::Type::Integer;
    if (type >= 8) {
        out.integer = static_cast<std::int64_t>(type - 8);
        return out;
    }
    std::uint64_t bits = !bytes.empty() && bytes[0] >= 0x80 ? ~std::uint64_t{0} : 0; // the sign, carried on
    for (const auto byte : bytes) bits = bits << 8 | byte;
    out.integer = static_cast<std::int64_t>(bits);
    return out;
}

std::optional<std::vector<Value>> record(ByteView payload) {
    Cursor header(payload);
    const auto headerSize = header.varint();
    if (!header.ok() || headerSize > payload.size()) return std::nullopt;
    Cursor body(payload, static_cast<std::size_t>(headerSize));
    std::vector<Value> out;
    while (header.ok() && header.at() < headerSize) {
        const auto type = header.varint();
        out.push_back(valueOf(type, body.take(sizeOf(type))));
    }
    if (!header.ok() || !body.ok()) return std::nullopt;
    return out;
}

class Reader {
  public:
    explicit Reader(Db& db) : db_(db) {}

    Result<Rows> all() {
        FB_TRY(countPages());
        Bytes first = page(1);
        if (first.size() < kFileHeader) return fail(ErrorCode::StoreKeyWrong);
        usable_ = first.size() - first[kReservedAt];
        for (std::uint32_t n = 1; n <= static_cast<std::uint32_t>(out_.pages); ++n) {
            const Bytes content = page(n);
            if (content.empty())
                ++out_.unreadable;
            else
                cells(n, content);
        }
        return std::move(out_);
    }

  private:
    Status countPages() {
        Query q(db_, "SELECT count(*) FROM sqlite_dbpage");
        FB_ASSIGN(const bool row, q.step());
        out_.pages = row ? q.integer(0) : 0;
        return {};
    }

    // Empty when it cannot be read: changed on the disk, or never written.
    Bytes page(std::uint32_t n) {
        Query q(db_, "SELECT data FROM sqlite_dbpage WHERE pgno = ?");
        const auto row = q.with(static_cast<std::int64_t>(n)).step();
        return row && *row ? q.blob(0) : Bytes{};
    }

    void cells(std::uint32_t n, const Bytes& content) {
        const std::size_t start = n == 1 ? kFileHeader : 0;
        const auto type = content[start];
        if (type != kLeaf && type != kLeafKeyed && type != kInnerKeyed) return;
        const std::size_t pointers = start + (type == kInnerKeyed ? 12 : 8);
        const auto count = number(content, start + 3, 2);
        for (std::size_t i = 0; i < count && pointers + 2 * i + 2 <= usable_; ++i)
            cell(n, content, type, number(content, pointers + 2 * i, 2));
    }

    void cell(std::uint32_t n, const Bytes& content, std::uint8_t type, std::size_t at) {
        Cursor cursor(ByteView(content).first(usable_), at);
        if (type == kInnerKeyed) cursor.take(4); // the page to the left
        const auto size = cursor.varint();
        Row row;
        row.keyed = type != kLeaf;
        if (!row.keyed) row.rowid = static_cast<std::int64_t>(cursor.varint());
        row.pages.push_back(n);
        if (!cursor.ok() || size > kLongestRow) return;
        const auto here = localSize(size, row.keyed);
        const auto local = cursor.take(here);
        Bytes payload(local.begin(), local.end());
        if (here < size) {
            const auto next = cursor.take(4);
            if (!cursor.ok() || !overflow(number(next, 0, 4), size, payload, row.pages)) return;
        }
        if (!cursor.ok()) return;
        if (auto values = record(payload)) {
            row.values = std::move(*values);
            out_.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] std::uint64_t localSize(std::uint64_t size, bool keyed) const {
        const std::uint64_t most = keyed ? (usable_ - 12) * 64 / 255 - 23 : usable_ - 35;
        if (size <= most) return size;
        const std::uint64_t least = (usable_ - 12) * 32 / 255 - 23;
        const auto some = least + (size - least) % (usable_ - 4);
        return some <= most ? some : least;
    }

    bool overflow(std::uint32_t n, std::uint64_t size, Bytes& payload, std::vector<std::uint32_t>& pages) {
        while (payload.size() < size) {
            const Bytes content = n == 0 ? Bytes{} : page(n);
            if (content.size() < usable_) return false;
            pages.push_back(n);
            const auto part = ByteView(content).first(usable_).subspan(4);
            const auto wanted = std::min<std::uint64_t>(part.size(), size - payload.size());
            payload.insert(payload.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(wanted));
            n = number(content, 0, 4);
        }
        return true;
    }

    Db& db_;
    std::size_t usable_ = 0;
    Rows out_;
};

} // namespace

Result<Rows> rowsOf(Db& damaged) { return Reader(damaged).all(); }

} // namespace feltbog::store
