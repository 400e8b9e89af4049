// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/messages.h"

#include "sync/tuning.h"
#include "sync/wire/frame.h"
#include "sync/wire/varint.h"

namespace feltbog::sync::wire {
namespace {

void put(ByteWriter& out, const Cursor& c) {
    putVar(out, c.seq);
    out.id(c.order);
}
void get(ByteReader& in, Cursor& c) {
    c.seq = getVar(in);
    c.order = in.id<Hash>();
}

void put(ByteWriter& out, const Have& h) {
    out.id(h.device);
    putVar(out, h.seq);
}
void get(ByteReader& in, Have& h) {
    h.device = in.id<DeviceId>();
    h.seq = getVar(in);
}

void put(ByteWriter& out, const Ack& a) {
    out.id(a.device);
    putVar(out, a.acked);
    out.id(a.head);
    putVar(out, a.durable);
}
void get(ByteReader& in, Ack& a) {
    a.device = in.id<DeviceId>();
    a.acked = getVar(in);
    a.head = in.id<Hash>();
    a.durable = getVar(in);
}

void put(ByteWriter& out, const Aside& a) {
    out.id(a.device);
    putVar(out, a.seq);
    out.id(a.hash);
    putText(out, a.reason);
}
void get(ByteReader& in, Aside& a) {
    a.device = in.id<DeviceId>();
    a.seq = getVar(in);
    a.hash = in.id<Hash>();
    a.reason = getText(in, tuning::kTextBytes);
}

void get(ByteReader& in, Segment& s) { s = getSegment(in); }

enum RunKind : std::uint8_t { InFull = 0, ByReference = 1 };

void put(ByteWriter& out, const Run& run) {
    if (const auto* segment = std::get_if<Segment>(&run)) {
        out.u8(InFull);
        return wire::put(out, *segment);
    }
    const auto& r = std::get<Reference>(run);
    out.u8(ByReference);
    out.id(r.device);
    putVar(out, r.last);
    putVar(out, r.count);
    out.id(r.hash);
}
void get(ByteReader& in, Run& run) {
    const auto kind = in.u8();
    if (kind == InFull) {
        run = getSegment(in);
        return;
    }
    Reference r;
    r.device = in.id<DeviceId>();
    r.last = getVar(in);
    r.count = getVar(in);
    r.hash = in.id<Hash>();
    if (kind != ByReference || r.count == 0 || r.count > r.last || r.last >> 62 != 0) spoil(in);
    run = r;
}

template <class T>
void putList(ByteWriter& out, const std::vector<T>& list) {
    putVar(out, list.size());
    for (const auto& item : list) put(out, item);
}
template <class T>
void getList(ByteReader& in, std::vector<T>& list) {
    const auto count = getCount(in, tuning::kListEntries);
    for (std::size_t i = 0; i < count && in.ok(); ++i) get(in, list.emplace_back());
}

ByteWriter enrolPart(const EnrolRequest& m) {
    ByteWriter out;
    putText(out, m.code);
    out.id(m.device);
    out.id(m.key);
    return out;
}

ByteWriter succeedPart(const SucceedRequest& m) {
    ByteWriter out;
    out.id(m.old);
    out.id(m.device);
    out.id(m.key);
    return out;
}

} // namespace

Bytes encode(const SyncRequest& m) {
    ByteWriter out;
    out.id(m.device);
    put(out, m.cursor);
    out.u8(m.full ? 1 : 0);
    putVar(out, m.limit);
    putList(out, m.have);
    putList(out, m.push);
    return pack(Type::SyncRequest, out.bytes());
}

Result<SyncRequest> decodeSyncRequest(ByteView bytes) {
    return decode<SyncRequest>(Type::SyncRequest, bytes, [](ByteReader& in, SyncRequest& m) {
        m.device = in.id<DeviceId>();
        get(in, m.cursor);
        m.full = getBool(in);
        m.limit = static_cast<std::uint32_t>(getCount(in, 0xFFFFFFFF));
        getList(in, m.have);
        getList(in, m.push);
    });
}

Bytes encode(const SyncResponse& m) {
    ByteWriter out;
    out.u8(m.reset ? 1 : 0);
    out.u8(m.more ? 1 : 0);
    put(out, m.cursor);
    putList(out, m.devices);
    putList(out, m.aside);
    putList(out, m.page);
    out.id(m.digest);
    out.id(m.wanted);
    putInstant(out, m.now);
    return pack(Type::SyncResponse, out.bytes());
}

Result<SyncResponse> decodeSyncResponse(ByteView bytes) {
    return decode<SyncResponse>(Type::SyncResponse, bytes, [](ByteReader& in, SyncResponse& m) {
        m.reset = getBool(in);
        m.more = getBool(in);
        get(in, m.cursor);
        getList(in, m.devices);
        getList(in, m.aside);
        getList(in, m.page);
        m.digest = in.id<Hash>();
        m.wanted = in.id<Hash>();
        m.now = getInstant(in);
    });
}

Bytes encode(const EnrolRequest& m) {
    ByteWriter out = enrolPart(m);
    out.id(m.proof);
    return pack(Type::EnrolRequest, out.bytes());
}

Result<EnrolRequest> decodeEnrolRequest(ByteView bytes) {
    return decode<EnrolRequest>(Type::EnrolRequest, bytes, [](ByteReader& in, EnrolRequest& m) {
        m.code = getText(in, tuning::kTextBytes);
        m.device = in.id<DeviceId>();
        m.key = in.id<keys::PublicKey>();
        m.proof = in.id<keys::Signature>();
    });
}

Bytes encode(const EnrolResponse&) { return pack(Type::EnrolResponse, {}); }

Result<EnrolResponse> decodeEnrolResponse(ByteView bytes) {
    return decode<EnrolResponse>(Type::EnrolResponse, bytes, [](ByteReader&, EnrolResponse&) {});
}

Bytes encode(const SucceedRequest& m) {
    ByteWriter out = succeedPart(m);
    out.id(m.consent);
    out.id(m.proof);
    return pack(Type::SucceedRequest, out.bytes());
}

Result<SucceedRequest> decodeSucceedRequest(ByteView bytes) {
    return decode<SucceedRequest>(Type::SucceedRequest, bytes, [](ByteReader& in, SucceedRequest& m) {
        m.old = in.id<DeviceId>();
        m.device = in.id<DeviceId>();
        m.key = in.id<keys::PublicKey>();
        m.consent = in.id<keys::Signature>();
        m.proof = in.id<keys::Signature>();
    });
}

Bytes encode(const InviteRequest& m) {
    ByteWriter out;
    out.id(m.device);
    out.id(m.code);
    putInstant(out, m.expires);
    out.u8(m.reader ? 1 : 0);
    return pack(Type::InviteRequest, out.bytes());
}

Result<InviteRequest> decodeInviteRequest(ByteView bytes) {
    return decode<InviteRequest>(Type::InviteRequest, bytes, [](ByteReader& in, InviteRequest& m) {
        m.device = in.id<DeviceId>();
        m.code = in.id<Hash>();
        m.expires = getInstant(in);
        m.reader = getBool(in);
    });
}

Bytes encode(const ReadRequest& m) {
    ByteWriter out;
    out.id(m.device);
    out.u8(static_cast<std::uint8_t>(m.what));
    return pack(Type::ReadRequest, out.bytes());
}

Result<ReadRequest> decodeReadRequest(ByteView bytes) {
    return decode<ReadRequest>(Type::ReadRequest, bytes, [](ByteReader& in, ReadRequest& m) {
        m.device = in.id<DeviceId>();
        m.what = static_cast<Reading>(in.u8());
        if (m.what != Reading::Report && m.what != Reading::Audit) spoil(in);
    });
}

Bytes encode(const ReadResponse& m) {
    ByteWriter out;
    putText(out, m.json);
    return pack(Type::ReadResponse, out.bytes());
}

Result<ReadResponse> decodeReadResponse(ByteView bytes) {
    return decode<ReadResponse>(Type::ReadResponse, bytes, [](ByteReader& in, ReadResponse& m) {
        m.json = getText(in, tuning::kPayloadBytes);
    });
}

Bytes encode(const Failure& m) {
    ByteWriter out;
    putText(out, m.name);
    putText(out, m.detail);
    return pack(Type::Failure, out.bytes());
}

Result<Failure> decodeFailure(ByteView bytes) {
    return decode<Failure>(Type::Failure, bytes, [](ByteReader& in, Failure& m) {
        m.name = getText(in, tuning::kTextBytes);
        m.detail = getText(in, tuning::kTextBytes);
    });
}

Hash enrolProof(const EnrolRequest& request) {
    return keys::blake2b(keys::Domain::Enrol, enrolPart(request).bytes());
}
Hash succeedProof(const SucceedRequest& request) {
    return keys::blake2b(keys::Domain::Succeed, succeedPart(request).bytes());
}
Hash requestHash(ByteView body) { return keys::blake2b(keys::Domain::Request, body); }

} // namespace feltbog::sync::wire
