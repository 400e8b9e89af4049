// SPDX-License-Identifier: MPL-2.0
#include "core/base/uuid.h"
#include "core/keys/lockbox.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using keys::Lockbox;

namespace {

constexpr const char* kPin = "407318";
constexpr const char* kWrong = "407319";

// A device with two of the staff, in a folder of its own.
struct Device {
    QTemporaryDir dir;
    platform::SystemFiles files;
    platform::FileSecretStore secrets{dir.path().toStdString()};
    FakeClock clock{noon(Date::of(2019, 3, 15))};
    SeededRandom random;
    keys::BoxKey recovery = keys::newBoxKey(random);
    keys::Secret key;
    ActorId mette, omar;
    std::optional<Lockbox> box;

    explicit Device(std::uint64_t seed = 7) : random(seed) {
        random.fill(key.bytes);
        mette = uuid4<ActorId>(random);
        omar = uuid4<ActorId>(random);
        box.emplace(must(Lockbox::create(file(), ports(), key)));
        must(box->let(mette, "MK", kPin, key));
        must(box->let(omar, "OH", "582040", key));
        must(box->setRecovery(recovery.publicKey, key));
    }
    [[nodiscard]] std::filesystem::path file() const { return dir.filePath("lockbox").toStdString(); }
    [[nodiscard]] Lockbox::Ports ports() { return {files, secrets, clock, random}; }
    void restart() { box.emplace(must(Lockbox::open(file(), ports()))); }
    [[nodiscard]] ErrorCode refusal(const char* pin) { return box->unlock(mette, pin).error().code; }
};

} // namespace

class TestLockbox : public QObject {
    Q_OBJECT
  private slots:
    void eachOpensItWithAPinOfTheirOwn() {
        Device d;
        d.restart();
        QCOMPARE(d.box->actors().size(), std::size_t{2});
        QCOMPARE(d.box->actors()[0].initials, std::string("MK"));
        QCOMPARE(must(d.box->unlock(d.mette, kPin)), d.key);
        QCOMPARE(must(d.box->unlock(d.omar, "582040")), d.key);
        QCOMPARE(d.refusal("582040"), ErrorCode::PinWrong);
        QCOMPARE(d.box->unlock(uuid4<ActorId>(d.random), kPin).error().code, ErrorCode::ActorUnknown);
    }

    void wrongPinsWaitLongerAndLonger() {
        Device d;
        for (int i = 0; i < 3; ++i) QCOMPARE(d.refusal(kWrong), ErrorCode::PinWrong);
        QCOMPARE(d.refusal(kPin), ErrorCode::PinWait); // also the right one
        d.clock.advance(std::chrono::seconds{31});
        QCOMPARE(must(d.box->unlock(d.mette, kPin)), d.key);
        QCOMPARE(d.box->actors()[0].wrong, 0);
        QCOMPARE(d.refusal(kWrong), ErrorCode::PinWrong);
    }

    void tenWrongOnesEndThatActorsWrapAndNobodyElses() {
        Device d;
        for (int i = 1; i < keys::kMostWrong; ++i) {
            QCOMPARE(d.refusal(kWrong), ErrorCode::PinWrong);
            d.clock.advance(std::chrono::minutes{16});
            d.restart(); // starting again gives nothing back
        }
        QCOMPARE(d.refusal(kWrong), ErrorCode::PinsUsedUp);
        d.restart();
        d.clock.advance(std::chrono::hours{24});
        QCOMPARE(d.refusal(kPin), ErrorCode::PinsUsedUp);
        QCOMPARE(must(d.box->unlock(d.omar, "582040")), d.key);
        const auto recovered = must(keys::openSealed(d.recovery, must(d.box->forRecovery())));
        QCOMPARE(keys::Secret::from(recovered), std::optional(d.key));
        must(d.box->let(d.mette, "MK", "714253", d.key)); // the coordinator lets them in again
        QCOMPARE(must(d.box->unlock(d.mette, "714253")), d.key);
    }

    void aTryIsCountedBeforeItIsMade() {
        Device d;
        class Cut final : public ports::Files {
          public:
            explicit Cut(ports::Files& inner) : inner_(inner) {}
            Status makeFolder(const std::filesystem::path& f) override { return inner_.makeFolder(f); }
            Result<std::vector<std::string>> list(const std::filesystem::path& f) override {
                return inner_.list(f);
            }
            Status read(const std::filesystem::path& f, const std::function<void(ByteView)>& take) override {
                return inner_.read(f, take);
            }
            Status write(const std::filesystem::path& f, ByteView bytes) override {
                return writes-- > 0 ? inner_.write(f, bytes) : fail(ErrorCode::FileWrite);
            }
            Status append(const std::filesystem::path& f, ByteView bytes) override {
                return inner_.append(f, bytes);
            }
            Status copy(const std::filesystem::path& a, const std::filesystem::path& b) override {
                return inner_.copy(a, b);
            }
            Status takePlace(const std::filesystem::path& a, const std::filesystem::path& b) override {
                return inner_.takePlace(a, b);
            }
            Status remove(const std::filesystem::path& f) override { return inner_.remove(f); }
            int writes = 0;

          private:
            ports::Files& inner_;
        } cut(d.files);
        auto box = must(Lockbox::open(d.file(), {cut, d.secrets, d.clock, d.random}));
        QCOMPARE(box.unlock(d.mette, kPin).error().code, ErrorCode::FileWrite); // cannot count: does not try
        cut.writes = 1;
        QCOMPARE(box.unlock(d.mette, kPin).error().code,
                 ErrorCode::FileWrite); // right, but not written as such
        d.restart();
        QCOMPARE(d.box->actors()[0].wrong, 1);
    }

    void aClockSetBackOrForthNeitherLocksOutNorErases() {
        Device d;
        for (int i = 0; i < 4; ++i) {
            (void)d.refusal(kWrong);
            d.clock.advance(std::chrono::seconds{31});
        }
        (void)d.refusal(kWrong);
        d.clock.set(noon(Date::of(2009, 1, 1)));
        QVERIFY(must(d.box->wait(d.mette)) <= std::chrono::minutes{15});
        d.clock.set(noon(Date::of(2029, 1, 1)));
        QCOMPARE(must(d.box->unlock(d.mette, kPin)), d.key);
    }

    void theFileAloneCannotBeTried() {
        Device d, thief(8);
        QVERIFY(QFile::remove(QString::fromStdString(thief.file().string())));
        QVERIFY(QFile::copy(QString::fromStdString(d.file().string()),
                            QString::fromStdString(thief.file().string())));
        thief.restart();
        QCOMPARE(thief.box->unlock(d.mette, kPin).error().code, ErrorCode::PinWrong);
    }

    void aRevokedDeviceOpensForRecoveryOnly() {
        Device d;
        must(d.box->destroy());
        QCOMPARE(d.refusal(kPin), ErrorCode::PinsUsedUp);
        d.restart();
        QCOMPARE(d.refusal(kPin), ErrorCode::PinsUsedUp);
        QCOMPARE(keys::Secret::from(must(keys::openSealed(d.recovery, must(d.box->forRecovery())))),
                 std::optional(d.key));
        const auto other = keys::newBoxKey(d.random);
        QVERIFY(!keys::openSealed(other, must(d.box->forRecovery())));
    }

    void whatIsDamagedIsSaidAndNeverOpens() {
        Device d;
        QFile file(QString::fromStdString(d.file().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        for (int at = 0; at < whole.size(); at += 7)
            for (const bool cut : {false, true}) {
                auto bad = cut ? whole.left(at) : whole;
                if (!cut) bad[at] = static_cast<char>(bad[at] ^ 0x10);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bad);
                file.close();
                const auto opened = Lockbox::open(d.file(), d.ports());
                if (cut) QVERIFY(!opened && opened.error().code == ErrorCode::LockboxDamaged);
            }
    }

    void easyPinsAreRefused() {
        for (const char* pin :
             {"", "12345", "12345a", "123456", "654321", "000000", "121212", "123123", "abcdef"})
            QVERIFY2(!keys::checkPin(pin), pin);
        for (const char* pin : {"407318", "582040", "0912873"}) QVERIFY2(keys::checkPin(pin).ok(), pin);
    }

    void nothingInItIsReadable() {
        Device d;
        QFile file(QString::fromStdString(d.file().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = file.readAll();
        QVERIFY(!all.contains(kPin));
        QVERIFY(!all.contains(QByteArray(reinterpret_cast<const char*>(d.key.bytes.data()), 8)));
    }
};

QTEST_GUILESS_MAIN(TestLockbox)
#include "tst_lockbox.moc"
