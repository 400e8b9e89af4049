// SPDX-License-Identifier: MPL-2.0
//
// The bytes of statements, invitations and the offline keys.
#include "core/trust/invitation.h"
#include "core/trust/offlinekeys.h"
#include "core/trust/statement.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

template <class T>
T filled(std::uint8_t byte) {
    T out;
    out.bytes.fill(byte);
    return out;
}

keys::SigningKey signer() {
    SeededRandom seeded(9);
    return keys::newSigningKey(seeded);
}

std::vector<trust::Says> samples() {
    trust::Grants grants{{trust::Role::StreetWorker, trust::Role::CourseLeader},
                         {filled<CircleId>(0x21), filled<CircleId>(0x22)}};
    return {
        trust::Organisation{"Nordby", filled<keys::PublicKey>(1), filled<keys::BoxPublicKey>(2)},
        trust::Certificate{filled<DeviceId>(3), filled<keys::PublicKey>(4), grants,
                           filled<trust::InvitationId>(5), "Tablet 2"},
        trust::CircleKeys{
            {{filled<KeyId>(6), filled<CircleId>(0x21), 1552650000000, filled<DeviceId>(3), {7, 8}},
             {filled<KeyId>(6), filled<CircleId>(0x21), 1552650000000, {}, {9}}}},
        trust::Revocation{filled<DeviceId>(3), 258},
        trust::Introduction{filled<trust::InvitationId>(5), filled<Hash>(10)},
        trust::Release{filled<DeviceId>(3), 4, 70},
        trust::Succession{filled<DeviceId>(11), filled<keys::PublicKey>(12)},
    };
}

trust::Invitation invitation() {
    return {"https://kontor.example:8437", filled<trust::OrganisationPrint>(0x31),
            filled<trust::InvitationSecret>(0x5a), Instant{std::chrono::minutes{25877500}}};
}
const Instant kThen{std::chrono::minutes{25877000}};

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

  private slots:
    // core/doc/trust.md describes these bytes; they are never changed, only added to.
    void theFormatIsTheGoldenOne() {
        std::string text;
        for (const auto& says : samples())
            text += std::to_string(int(trust::kindOf(says))) + " " +
                    toHex(trust::encode(filled<DeviceId>(0x77), says, signer().secret)) + "\n";
        QFile file(FELTBOG_SOURCE_DIR "/tests/data/log/statements-v0.txt");
        if (qEnvironmentVariableIsSet("FELTBOG_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.c_str());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(text), file.readAll());
    }
    void whatIsWrittenIsReadAndSigned() {
        for (const auto& says : samples()) {
            const auto content = trust::encode(filled<DeviceId>(0x77), says, signer().secret);
            const auto read = trust::decodeStatement(trust::kindOf(says), content);
            QVERIFY(read.has_value());
            QVERIFY(read->says == says);
            QVERIFY(trust::contentOf(*read) == content);
            QVERIFY(trust::signedBy(*read, signer().publicKey));
            for (int kind = 50; kind <= 56; ++kind) // the kind is signed: none can be taken for another
                QCOMPARE(trust::decodeStatement(log::Kind(kind), content).has_value(),
                         kind == int(trust::kindOf(says)));
        }
    }
    void everyChangedBitIsNoticed() {
        for (const auto& says : samples()) {
            const auto whole = trust::encode(filled<DeviceId>(0x77), says, signer().secret);
            for (std::size_t i = 0; i < whole.size() * 8; ++i) {
                auto changed = whole;
                changed[i / 8] ^= static_cast<std::uint8_t>(1U << (i % 8));
                const auto read = trust::decodeStatement(trust::kindOf(says), changed);
                QVERIFY(!read || !trust::signedBy(*read, signer().publicKey));
            }
            for (std::size_t size = 0; size < whole.size(); ++size)
                QVERIFY(!trust::decodeStatement(trust::kindOf(says), ByteView(whole).first(size)));
        }
    }
    void anInvitationIsReadHoweverItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        const auto text = QString::fromStdString(trust::writeInvitation(invitation()));
        const auto code = text.section(' ', 2);
        const auto start = text.section(' ', 0, 1);
        QTest::newRow("as it is") << text;
        QTest::newRow("small letters")
            << start.section(' ', 0, 0).toLower() + " " + start.section(' ', 1) + " " + code.toLower();
        QTest::newRow("without dashes") << start + " " + QString(code).remove('-');
        QTest::newRow("blanks for dashes") << start + " " + QString(code).replace('-', ' ');
        QTest::newRow("over lines") << "\n " + start + "\r\n" + QString(code).replace('-', "-\r\n") + "\n";
        QTest::newRow("O for 0, l for 1") << start + " " + QString(code).replace('0', 'O').replace('1', 'l');
    }
    void anInvitationIsReadHoweverItIsTyped() {
        QFETCH(QString, typed);
        QVERIFY(must(trust::readInvitation(typed.toStdString(), kThen)) == invitation());
    }
    void anInvitationThatIsNotWholeIsNone() {
        const auto text = trust::writeInvitation(invitation());
        const auto wrong = [](const std::string& typed) {
            const auto read = trust::readInvitation(typed, kThen);
            return !read && read.error().code == ErrorCode::InvitationWrong;
        };
        int changed = 0, noticed = 0;
        for (std::size_t i = text.find(' ') + 1; i < text.size(); ++i) { // a slip of the finger
            auto typed = text;
            if (typed[i] == '-' || typed[i] == ' ') continue;
            typed[i] = typed[i] == 'Z' ? 'Y' : 'Z';
            ++changed;
            noticed += wrong(typed) ? 1 : 0;
        }
        QCOMPARE(noticed, changed);
        for (std::size_t size = 0; size < text.size(); ++size) QVERIFY(wrong(text.substr(0, size)));
        QVERIFY(wrong(text + "0"));
        QVERIFY(wrong("https://et.andet.sted/qr"));
        QVERIFY(wrong(std::string(100000, 'A')));
        QVERIFY(wrong("FELTBOG1 " + std::string(5000, 'x') + " " + text.substr(text.rfind(' ') + 1)));
        SeededRandom random(3);
        for (int i = 0; i < 2000; ++i) {
            std::string typed(static_cast<std::size_t>(i % 200), ' ');
            for (auto& c : typed) {
                std::uint8_t byte = 0;
                random.fill({&byte, 1});
                c = static_cast<char>(byte);
            }
            QVERIFY(wrong(typed));
        }
    }
    void anOldInvitationSaysWhenItExpired() {
        const auto read = trust::readInvitation(trust::writeInvitation(invitation()),
                                                invitation().expires + std::chrono::minutes{1});
        QCOMPARE(read.error().code, ErrorCode::InvitationExpired);
        QVERIFY(QString::fromStdString(read.error().message()).contains("2019"));
    }
    void theOfflineKeysAreReadAgain() {
        SeededRandom random(4);
        const auto keys = trust::newOfflineKeys(random);
        const auto text = trust::writeOfflineKeys(keys);
        const auto read = must(trust::readOfflineKeys("Fra pengeskabet:\n" + text));
        QVERIFY(read.root.secret == keys.root.secret && read.root.publicKey == keys.root.publicKey);
        QVERIFY(read.recovery.secret == keys.recovery.secret &&
                read.recovery.publicKey == keys.recovery.publicKey);
        for (std::size_t i = 0; i < text.size(); ++i) {
            auto typed = text;
            if (typed[i] == '\n') continue;
            typed[i] = typed[i] == '0' ? '1' : '0';
            QVERIFY(!trust::readOfflineKeys(typed));
        }
    }
    void aBoxIsForTheDeviceAlone() {
        SeededRandom random(5);
        const auto device = keys::newSigningKey(random), other = keys::newSigningKey(random);
        const auto to = keys::boxKeyOf(device.publicKey);
        QVERIFY(to.has_value());
        const auto box = keys::sealTo(*to, asBytes("nøgle"));
        QCOMPARE(must(keys::openSealed(keys::boxKeyOf(device.secret), box)),
                 Bytes(asBytes("nøgle").begin(), asBytes("nøgle").end()));
        QVERIFY(!keys::openSealed(keys::boxKeyOf(other.secret), box));
        QVERIFY(!keys::boxKeyOf(keys::PublicKey{})); // no point of the curve
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
