// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/delivery.h"

#include "sync/tuning.h"
#include "sync/wire/frame.h"
#include "sync/wire/varint.h"

namespace feltbog::sync::wire {
namespace {

using partners::Amount;
using partners::Figure;
using partners::Given;
using partners::Number;
using partners::Reason;

constexpr std::int64_t kMostDays = 3'000'000; // some 8000 years either way
constexpr std::int64_t kMostThousandths = partners::kMostWhole * 1000 + 999;

void putSigned(ByteWriter& out, std::int64_t v) { putVar(out, zigzag(static_cast<std::uint64_t>(v))); }
std::int64_t getSigned(ByteReader& in, std::int64_t most) {
    const auto v = static_cast<std::int64_t>(unzigzag(getVar(in)));
    if (v < -most || v > most) spoil(in);
    return v;
}

void put(ByteWriter& out, const std::string& text) { putText(out, text); }
void get(ByteReader& in, std::string& text) { text = getText(in, tuning::kTextBytes); }

void put(ByteWriter& out, Date date) { putSigned(out, date.days); }
void get(ByteReader& in, Date& date) { date.days = static_cast<std::int32_t>(getSigned(in, kMostDays)); }

void put(ByteWriter& out, Instant at) { putInstant(out, at); }
void get(ByteReader& in, Instant& at) { at = getInstant(in); }

void put(ByteWriter& out, Amount amount) { putSigned(out, amount.thousandths); }
void get(ByteReader& in, Amount& amount) { amount.thousandths = getSigned(in, kMostThousandths); }

// Before the templates that are to find them.
void put(ByteWriter& out, const Number& n);
void get(ByteReader& in, Number& n);
void put(ByteWriter& out, const Figure& f);
void get(ByteReader& in, Figure& f);
void put(ByteWriter& out, const Reason& r);
void get(ByteReader& in, Reason& r);
void put(ByteWriter& out, const Given& g);
void get(ByteReader& in, Given& g);
void put(ByteWriter& out, const Delivery& d);
void get(ByteReader& in, Delivery& d);

template <class T>
void put(ByteWriter& out, const std::vector<T>& list) {
    putVar(out, list.size());
    for (const auto& item : list) put(out, item);
}
template <class T>
void get(ByteReader& in, std::vector<T>& list, std::size_t most) {
    const auto count = getCount(in, most);
    for (std::size_t i = 0; i < count && in.ok(); ++i) get(in, list.emplace_back());
}

void put(ByteWriter& out, const Number& n) {
    put(out, n.word);
    put(out, n.name);
    out.u8(n.last ? 1 : 0);
    if (!n.last) return;
    put(out, n.last->value);
    put(out, n.last->on);
}
void get(ByteReader& in, Number& n) {
    get(in, n.word);
    get(in, n.name);
    if (!getBool(in)) return;
    n.last.emplace();
    get(in, n.last->value);
    get(in, n.last->on);
}

void put(ByteWriter& out, const Figure& f) {
    put(out, f.key);
    put(out, f.name);
    put(out, f.unit);
    put(out, f.on);
    out.u8(static_cast<std::uint8_t>(f.decimals));
    put(out, f.numbers);
}
void get(ByteReader& in, Figure& f) {
    get(in, f.key);
    get(in, f.name);
    get(in, f.unit);
    get(in, f.on);
    f.decimals = in.u8();
    get(in, f.numbers, tuning::kAskNumbers);
    if (f.decimals > 3 || f.numbers.empty()) spoil(in);
}

void put(ByteWriter& out, const Reason& r) {
    put(out, r.key);
    put(out, r.name);
}
void get(ByteReader& in, Reason& r) {
    get(in, r.key);
    get(in, r.name);
}

void put(ByteWriter& out, const Given& g) {
    put(out, g.values);
    put(out, g.reason);
}
void get(ByteReader& in, Given& g) {
    get(in, g.values, tuning::kAskNumbers);
    get(in, g.reason);
}

void put(ByteWriter& out, const Ask& a) {
    out.id(a.id);
    out.id(a.secret);
    put(out, a.partner);
    put(out, a.title);
    put(out, a.due);
    put(out, a.expires);
    put(out, a.figures);
    put(out, a.reasons);
}
void get(ByteReader& in, Ask& a) {
    a.id = in.id<AskId>();
    a.secret = in.id<Hash>();
    get(in, a.partner);
    get(in, a.title);
    get(in, a.due);
    get(in, a.expires);
    get(in, a.figures, tuning::kAskFigures);
    get(in, a.reasons, tuning::kAskReasons);
    if (a.figures.empty()) spoil(in);
}

void put(ByteWriter& out, const Delivery& d) {
    put(out, d.ask);
    out.u8(static_cast<std::uint8_t>(d.state));
    put(out, d.delivered);
    put(out, d.given);
    putText(out, d.remark);
    out.id(d.settledBy);
    put(out, d.reason);
}
void get(ByteReader& in, AskState& state) {
    const auto v = in.u8();
    if (v > static_cast<std::uint8_t>(AskState::Withdrawn)) spoil(in);
    state = static_cast<AskState>(v);
}
void get(ByteReader& in, Delivery& d) {
    get(in, d.ask);
    get(in, d.state);
    get(in, d.delivered);
    get(in, d.given, tuning::kAskFigures);
    d.remark = getText(in, tuning::kRemarkBytes);
    d.settledBy = in.id<DeviceId>();
    get(in, d.reason);
    // What does not belong together would be shown at the wrong figure.
    if (!d.given.empty() && d.given.size() != d.ask.figures.size()) return spoil(in);
    for (std::size_t i = 0; i < d.given.size(); ++i)
        if (!d.given[i].missing() && d.given[i].values.size() != d.ask.figures[i].numbers.size()) spoil(in);
}

} // namespace

Bytes encode(const DeliveryAsk& m) {
    ByteWriter out;
    out.id(m.device);
    put(out, m.ask);
    return pack(Type::DeliveryAsk, out.bytes());
}

Result<DeliveryAsk> decodeDeliveryAsk(ByteView bytes) {
    return decode<DeliveryAsk>(Type::DeliveryAsk, bytes, [](ByteReader& in, DeliveryAsk& m) {
        m.device = in.id<DeviceId>();
        get(in, m.ask);
    });
}

Bytes encode(const DeliveryList& m) {
    ByteWriter out;
    out.id(m.device);
    return pack(Type::DeliveryList, out.bytes());
}

Result<DeliveryList> decodeDeliveryList(ByteView bytes) {
    return decode<DeliveryList>(Type::DeliveryList, bytes,
                                [](ByteReader& in, DeliveryList& m) { m.device = in.id<DeviceId>(); });
}

Bytes encode(const DeliveryListing& m) {
    ByteWriter out;
    put(out, m.deliveries);
    return pack(Type::DeliveryListing, out.bytes());
}

Result<DeliveryListing> decodeDeliveryListing(ByteView bytes) {
    return decode<DeliveryListing>(Type::DeliveryListing, bytes, [](ByteReader& in, DeliveryListing& m) {
        get(in, m.deliveries, tuning::kListEntries);
    });
}

Bytes encode(const DeliverySettle& m) {
    ByteWriter out;
    out.id(m.device);
    out.id(m.id);
    out.u8(static_cast<std::uint8_t>(m.state));
    put(out, m.reason);
    return pack(Type::DeliverySettle, out.bytes());
}

Result<DeliverySettle> decodeDeliverySettle(ByteView bytes) {
    return decode<DeliverySettle>(Type::DeliverySettle, bytes, [](ByteReader& in, DeliverySettle& m) {
        m.device = in.id<DeviceId>();
        m.id = in.id<AskId>();
        get(in, m.state);
        get(in, m.reason);
        if (m.state == AskState::Waiting || m.state == AskState::Delivered) spoil(in);
    });
}

Bytes keptForm(const Delivery& delivery) {
    ByteWriter out;
    put(out, delivery);
    return out.take();
}

Result<Delivery> fromKeptForm(ByteView bytes) {
    ByteReader in(bytes);
    Delivery out;
    get(in, out);
    return in.finished() ? Result<Delivery>(std::move(out)) : fail(ErrorCode::StoreCorrupt, "en leverance");
}

Hash secretHash(ByteView secret) { return keys::blake2b(keys::Domain::Delivery, secret); }

} // namespace feltbog::sync::wire
