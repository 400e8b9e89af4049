// SPDX-License-Identifier: MPL-2.0
#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/log/hlc.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QTest>

using namespace feltbog;
using namespace feltbog::log;

namespace {

// An event whose every byte is fixed, so that the format cannot drift unseen.
Event golden() {
    Event event;
    OpenBody open;
    open.date = Date::of(2019, 3, 15);
    open.activity = "hotspot.gadeplan";
    open.type = "kort-snak";
    open.place = "glarbjergvej";
    open.timeBand = "18-22";
    open.themes = {"fritid", "skole"};
    open.amounts = {{"10-12", 3}, {"13-14", 2}};
    PrivateBody priv;
    Member member{{}, "barn", "10-12"};
    member.token.bytes.fill(0x42);
    priv.members = {member};
    event.open = Body{{}, encode(open)};
    event.open->salt.bytes.fill(0x11);
    event.priv = Body{{}, encode(priv)};
    event.priv->salt.bytes.fill(0x22);
    auto& e = event.envelope;
    e.device.bytes.fill(0x01);
    e.seq = 258;
    e.id.bytes.fill(0x02);
    e.actor.bytes.fill(0x03);
    e.circle = keys::circleId("gade");
    e.hlc = 0x0123456789AB0001;
    e.kind = static_cast<std::uint16_t>(Kind::Contact);
    e.openCommit = commitOpen(*event.open);
    e.privateCommit = commitPrivate(*event.priv);
    e.prevHash.bytes.fill(0x04);
    return event;
}

QByteArray goldenFile() {
    QFile file(FELTBOG_SOURCE_DIR "/tests/data/log/event-v0.txt");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { testing::SeededRandom ready(1); }

    // core/doc/log.md describes these bytes; when this fails the format has changed for every device in use.
    void theFormatIsTheGoldenOne() {
        const Event event = golden();
        const auto head = signHead(event.envelope.device, event.envelope.seq, hashOf(event.envelope), [] {
            testing::SeededRandom seeded(9);
            return keys::newSigningKey(seeded).secret;
        }());
        const std::string text = "open " + toHex(event.open->bytes) + "\nprivate " +
                                 toHex(event.priv->bytes) + "\nenvelope " + toHex(encode(event.envelope)) +
                                 "\nhash " + hashOf(event.envelope).hex() + "\nsignature " +
                                 head.signature.hex() + "\n";
        if (qEnvironmentVariableIsSet("FELTBOG_WRITE_GOLDEN")) {
            QFile file(FELTBOG_SOURCE_DIR "/tests/data/log/event-v0.txt");
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.c_str());
        }
        QCOMPARE(QByteArray::fromStdString(text), goldenFile());
    }
    void envelopesRoundTrip() {
        const auto bytes = encode(golden().envelope);
        QCOMPARE(bytes.size(), kEnvelopeSize);
        const auto back = decodeEnvelope(bytes);
        QVERIFY(back.ok());
        QVERIFY(*back == golden().envelope);
    }
    void aCutOrLongEnvelopeIsRefused() {
        auto bytes = encode(golden().envelope);
        for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!decodeEnvelope(ByteView(bytes).first(n)));
        bytes.push_back(0);
        QVERIFY(!decodeEnvelope(bytes));
    }
    void bodiesRoundTripAndAreCanonical() {
        const auto open = decodeOpen(golden().open->bytes);
        QVERIFY(open.has_value());
        QVERIFY(encode(*open) == golden().open->bytes);
        const auto priv = decodePrivate(golden().priv->bytes);
        QVERIFY(priv.has_value());
        QVERIFY(encode(*priv) == golden().priv->bytes);
    }
    void garbageIsNoBody() {
        testing::SeededRandom random(3);
        for (int i = 0; i < 2000; ++i) {
            Bytes bytes(static_cast<std::size_t>(i % 90));
            random.fill(bytes);
            const auto open = decodeOpen(bytes); // must not crash; what is read must encode again
            if (open) static_cast<void>(encode(*open));
            static_cast<void>(decodePrivate(bytes));
        }
    }
    // Found by reading: a decoder that calls itself for each level ends the program here, the server's too.
    void aBodyNestedAMillionDeepIsPassedOver() {
        Bytes bytes = {0xA1, 0x61, 'z'};
        bytes.insert(bytes.end(), 1'000'000, 0x81); // a list in a list in a list
        bytes.push_back(0x00);
        QVERIFY(decodeOpen(bytes) == OpenBody{}); // "z" is nothing this version knows
        bytes.pop_back();
        QVERIFY(!decodeOpen(bytes));
        QVERIFY(!decodePrivate(Bytes(1'000'000, 0x81)));
    }
    void thereIsOneWayToWriteABody_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("isABody");
        QTest::newRow("nothing") << QByteArray("a0") << true;
        QTest::newRow("a number") << QByteArray("a1616e05") << true;
        QTest::newRow("a negative number") << QByteArray("a1616e3903e7") << true;
        QTest::newRow("an unknown key with a float and a tag")
            << QByteArray("a2616182fb3ff8000000000000c101616e05") << true;
        QTest::newRow("keys out of order") << QByteArray("a2616e05616105") << false;
        QTest::newRow("a key twice") << QByteArray("a2616e05616e05") << false;
        QTest::newRow("a number longer than it need be") << QByteArray("a1616e1805") << false;
        QTest::newRow("a length that is not said") << QByteArray("bf616e05ff") << false;
        QTest::newRow("a count that cannot be") << QByteArray("bb00000000ffffffff616e05") << false;
        QTest::newRow("a text for a number") << QByteArray("a1616e6135") << false;
        QTest::newRow("an id too short") << QByteArray("a1626f664101") << false;
        QTest::newRow("something after it") << QByteArray("a1616e0500") << false;
        QTest::newRow("a list") << QByteArray("80") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void thereIsOneWayToWriteABody() {
        QFETCH(QByteArray, hex);
        QFETCH(bool, isABody);
        const auto bytes = QByteArray::fromHex(hex);
        QCOMPARE(decodeOpen(asBytes(bytes.toStdString())).has_value(), isABody);
    }
    void everySizeOfNumberAndTextRoundTrips() {
        for (const std::int64_t n : {0L, 23L, 24L, 255L, 256L, 65535L, 65536L, 4294967295L, 4294967296L}) {
            OpenBody body;
            body.n = -n;
            body.amounts = {{"", n}, {std::string(static_cast<std::size_t>(n % 70'000), 'x'), 1}};
            QVERIFY(decodeOpen(encode(body)) == body);
        }
    }
    void aChangedBodyBreaksItsCommitment() {
        Event event = golden();
        QVERIFY(checkBodies(event).ok());
        event.open->bytes.back() ^= 1;
        QVERIFY(!checkBodies(event));
        event.open.reset(); // erased: nothing to check
        QVERIFY(checkBodies(event).ok());
    }
    void anotherDevicesSignatureIsRefused() {
        testing::SeededRandom random(5);
        const auto mine = keys::newSigningKey(random);
        const auto other = keys::newSigningKey(random);
        const auto head = signHead({}, 3, hashOf(golden().envelope), mine.secret);
        QVERIFY(verifyHead(head, mine.publicKey));
        QVERIFY(!verifyHead(head, other.publicKey));
        auto later = head;
        later.seq = 4;
        QVERIFY(!verifyHead(later, mine.publicKey));
    }
    void theClockNeverGoesBackAndIsNotDraggedForward() {
        const Instant start = noon(Date::of(2019, 3, 15));
        HybridClock clock;
        const auto first = clock.tick(start);
        QVERIFY(clock.tick(start) > first);
        QVERIFY(clock.tick(start - std::chrono::hours{24 * 365}) > first); // the tablet's clock was set back
        const auto now = clock.last();
        clock.see((std::uint64_t(start.time_since_epoch().count()) + 86'400'000ULL) << 16,
                  start); // a day ahead
        QCOMPARE(clock.last(), now);
        clock.see((std::uint64_t(start.time_since_epoch().count()) + 60'000ULL) << 16,
                  start); // a minute ahead
        QVERIFY(clock.last() > now);
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
