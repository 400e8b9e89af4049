// SPDX-License-Identifier: MPL-2.0
#include "sync/tuning.h"
#include "sync/wire/delivery.h"
#include "sync/wire/frame.h"
#include "sync/wire/varint.h"
#include "tests/sync/messages.h"

#include <QDir>
#include <QFile>
#include <QtTest>
#include <zstd.h>

using namespace feltbog;
using namespace feltbog::testing;
using namespace feltbog::sync::wire;

namespace {

// Golden bytes. FELTBOG_WRITE_GOLDEN=1 writes files that are missing; one that is there is never changed
// by hand or by program: it is what devices in the field speak.
Bytes golden(const char* name, const Bytes& otherwise) {
    QFile file(QString(FELTBOG_SOURCE_DIR "/tests/data/wire/%1.bin").arg(name));
    if (!file.exists() && qEnvironmentVariableIsSet("FELTBOG_WRITE_GOLDEN") &&
        file.open(QIODevice::WriteOnly)) {
        file.write(reinterpret_cast<const char*>(otherwise.data()), static_cast<qint64>(otherwise.size()));
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file %s", name);
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

// The payload both ways, and the packed bytes one way: another zstd may pack better, none may read less.
template <class Message, class Decode>
void check(const char* name, Type type, const Message& message, Decode decode) {
    const Bytes packed = encode(message);
    const Bytes kept = golden(name, packed);
    const auto read = decode(kept);
    QVERIFY2(read.ok(), name);
    QVERIFY(*read == message);
    QCOMPARE(toHex(must(unpack(type, packed))), toHex(must(unpack(type, kept))));
}

std::optional<std::uint64_t> var(std::initializer_list<std::uint8_t> bytes) {
    const Bytes all(bytes);
    ByteReader in(all);
    const auto v = getVar(in);
    return in.finished() ? std::optional(v) : std::nullopt;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
  private slots:
    // A server whose clock is far out still answers; nobody believes such a time.
    void aClockOutsideAllTimeIsTheNearestOne() {
        SyncResponse response;
        response.now = noon(Date::of(1931, 5, 1));
        QCOMPARE(must(decodeSyncResponse(encode(response))).now, Instant{});
        response.now = Instant{std::chrono::milliseconds{INT64_MAX}};
        const auto last = must(decodeSyncResponse(encode(response))).now;
        QVERIFY(civil(last).date.year() > 9999);
    }

    void goldenBytes() {
        check("sync-request", Type::SyncRequest, sampleRequest(), decodeSyncRequest);
        check("sync-response", Type::SyncResponse, sampleResponse(), decodeSyncResponse);
        check("enrol-request", Type::EnrolRequest, sampleEnrol(), decodeEnrolRequest);
        check("enrol-response", Type::EnrolResponse, EnrolResponse{}, decodeEnrolResponse);
        check("succeed-request", Type::SucceedRequest, sampleSucceed(), decodeSucceedRequest);
        InviteRequest invite;
        invite.device.bytes.fill(0x11);
        invite.code.bytes.fill(0x12);
        invite.expires = noon(Date::of(2019, 3, 16));
        invite.reader = true;
        check("invite-request", Type::InviteRequest, invite, decodeInviteRequest);
        check("read-request", Type::ReadRequest, ReadRequest{invite.device, Reading::Audit},
              decodeReadRequest);
        check("read-response", Type::ReadResponse, ReadResponse{R"([{"what":"inviteret"}])"},
              decodeReadResponse);
        const Delivery delivery = sampleDelivery();
        check("delivery-ask", Type::DeliveryAsk, DeliveryAsk{invite.device, delivery.ask}, decodeDeliveryAsk);
        check("delivery-list", Type::DeliveryList, DeliveryList{invite.device}, decodeDeliveryList);
        check("delivery-listing", Type::DeliveryListing, DeliveryListing{{delivery}}, decodeDeliveryListing);
        check("delivery-settle", Type::DeliverySettle,
              DeliverySettle{invite.device, delivery.ask.id, AskState::Rejected, "Forkert år"},
              decodeDeliverySettle);
        check("failure", Type::Failure, Failure{"EnrolCodeWrong", "prøve"}, decodeFailure);
        check("failure-bare", Type::Failure, Failure{"ServerFailed", ""}, decodeFailure);
        check("sync-request-first", Type::SyncRequest, SyncRequest{}, decodeSyncRequest);
        check("sync-response-nothing-new", Type::SyncResponse, SyncResponse{}, decodeSyncResponse);
        SyncRequest request;
        request.push = {sampleFromTheFuture()};
        check("sync-request-from-the-future", Type::SyncRequest, request, decodeSyncRequest);
        SyncResponse response;
        response.page = {sampleFromTheFuture()};
        check("sync-response-from-the-future", Type::SyncResponse, response, decodeSyncResponse);
        // A file that nobody reads keeps no promise.
        QCOMPARE(QDir(FELTBOG_SOURCE_DIR "/tests/data/wire").entryList(QDir::Files).size(), 18);
    }

    // What another version says, byte for byte with its own number in it.
    void otherProtocolNumbers() {
        const auto numbered = [](const char* name, int number) {
            Bytes bytes = golden(name, {});
            bytes[2] = static_cast<std::uint8_t>(number);
            return bytes;
        };
        for (const int number : {0, 2, 255}) {
            const auto refused = [&](const auto& result) {
                return !result && result.error().code == ErrorCode::ProtocolTooNew;
            };
            QVERIFY(refused(decodeSyncRequest(numbered("sync-request", number))));
            QVERIFY(refused(decodeSyncResponse(numbered("sync-response", number))));
            QVERIFY(refused(decodeEnrolRequest(numbered("enrol-request", number))));
            QVERIFY(refused(decodeSucceedRequest(numbered("succeed-request", number))));
            QVERIFY(refused(decodeEnrolResponse(numbered("enrol-response", number))));
            const auto failure = decodeFailure(numbered("failure", number));
            QVERIFY(failure && *failure == (Failure{"EnrolCodeWrong", "prøve"}));
        }
    }

    void emptyMessages() {
        QVERIFY(must(decodeSyncRequest(encode(SyncRequest{}))) == SyncRequest{});
        QVERIFY(must(decodeSyncResponse(encode(SyncResponse{}))) == SyncResponse{});
    }

    void numbersHaveOneForm() {
        for (const std::uint64_t v : {0ULL, 1ULL, 127ULL, 128ULL, 16383ULL, 16384ULL, 1ULL << 62, ~0ULL}) {
            ByteWriter out;
            putVar(out, v);
            ByteReader in(out.bytes());
            QCOMPARE(getVar(in), v);
            QVERIFY(in.finished());
            QCOMPARE(unzigzag(zigzag(v)), v);
        }
        QVERIFY(var({0x7F}) == 127U);
        QVERIFY(!var({0x80}));                                                       // cut off
        QVERIFY(!var({0x80, 0x00}));                                                 // longer than needed
        QVERIFY(!var({0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02})); // past 64 bits
        QCOMPARE(zigzag(static_cast<std::uint64_t>(-3)), std::uint64_t{5});
    }

    void everyEventComesBackAsItWas() {
        for (const std::size_t count : {1U, 2U, 7U, 500U}) {
            const auto segment = sampleSegment(count, count);
            ByteWriter out;
            put(out, segment);
            ByteReader in(out.bytes());
            QVERIFY(getSegment(in) == segment);
            QVERIFY(in.finished());
        }
    }

    void aBrokenChainIsMalformed() {
        const auto refused = [](Segment segment) {
            ByteWriter out;
            put(out, segment);
            ByteReader in(out.bytes());
            (void)getSegment(in);
            return !in.finished();
        };
        const auto good = sampleSegment(3, 10);
        QVERIFY(!refused(good));
        auto bad = good;
        bad.end.hash.bytes[0] ^= 1;
        QVERIFY(refused(bad));
        bad = good;
        bad.events[3].envelope.kind ^= 1;
        QVERIFY(refused(bad));
        bad = good;
        bad.events[2].open->bytes.back() ^= 1;
        QVERIFY(refused(bad));
        bad = good;
        bad.events[2].open->salt.bytes[0] ^= 1;
        QVERIFY(refused(bad));
        bad = good;
        std::swap(bad.events[4].envelope, bad.events[5].envelope);
        QVERIFY(refused(bad));
        bad = good;
        bad.events.front().envelope.prevHash.bytes[0] ^= 1;
        QVERIFY(refused(bad));
    }

    void bombsAndForeignBytes() {
        const Bytes zeros(sync::tuning::kPayloadBytes + 1, 0);
        const auto bomb = unpack(Type::SyncRequest, pack(Type::SyncRequest, zeros));
        QVERIFY(!bomb && bomb.error().code == ErrorCode::MessageTooLarge);
        const auto large = unpack(Type::SyncRequest, Bytes(sync::tuning::kMessageBytes + 1, 0));
        QVERIFY(!large && large.error().code == ErrorCode::MessageTooLarge);
        Bytes trailing = encode(SyncRequest{});
        trailing.push_back(0);
        QVERIFY(!decodeSyncRequest(trailing));
        QVERIFY(!decodeSyncRequest(encode(SyncResponse{})));
        QVERIFY(!decodeSyncRequest({}));
        // A frame that does not say how long it is could be a bomb too.
        Bytes unknown = pack(Type::EnrolResponse, {});
        unknown.resize(4);
        Bytes stream(100);
        ZSTD_CCtx* context = ZSTD_createCCtx();
        ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
        stream.resize(ZSTD_compress2(context, stream.data(), stream.size(), "abc", 3));
        ZSTD_freeCCtx(context);
        unknown.insert(unknown.end(), stream.begin(), stream.end());
        const auto without = unpack(Type::EnrolResponse, unknown);
        QVERIFY(!without && without.error().code == ErrorCode::MessageMalformed);
    }

    void tenThousandDamagedMessages() {
        const Bytes request = must(unpack(Type::SyncRequest, encode(sampleRequest())));
        const Bytes response = must(unpack(Type::SyncResponse, encode(sampleResponse())));
        const Bytes packed = encode(sampleRequest());
        SeededRandom random(12);
        const auto below = [&](std::size_t n) {
            std::array<std::uint8_t, 4> r{};
            random.fill(r);
            return ((std::size_t{r[0]} << 24) | (std::size_t{r[1]} << 16) | (std::size_t{r[2]} << 8) | r[3]) %
                   n;
        };
        const auto damage = [&](Bytes bytes) {
            if (below(4) == 0)
                bytes.resize(below(bytes.size()));
            else
                for (std::size_t flips = 1 + below(3); flips > 0; --flips)
                    bytes[below(bytes.size())] ^= static_cast<std::uint8_t>(1U << below(8));
            return bytes;
        };
        int survived = 0;
        for (int i = 0; i < 10000; ++i) {
            QVERIFY(i % 3 != 0 || !decodeSyncRequest(damage(packed)));
            if (i % 3 == 1) {
                const auto read = decodeSyncRequest(pack(Type::SyncRequest, damage(request)));
                if (read) ++survived;
                // What is read at all is written back to the very same bytes: one way to say a thing.
                if (read) QVERIFY(must(decodeSyncRequest(encode(*read))) == *read);
            }
            if (i % 3 == 2) (void)decodeSyncResponse(pack(Type::SyncResponse, damage(response)));
        }
        qInfo("%d of 3333 damaged payloads could be read", survived);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
