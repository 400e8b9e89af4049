// SPDX-License-Identifier: MPL-2.0
#include "platforms/keychain/keychain.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/keychainorfile.h"
#include "platforms/linux/system.h"
#include "tests/platforms/keychain/secretservice.h"
#include "tests/testlib/fixture.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using namespace std::chrono_literals;

namespace {

constexpr const char* kName = "device-secret";
const Bytes kSecret{0, 1, 255, 0, 7, 128};

ErrorCode codeOf(const auto& result) { return result ? ErrorCode::Internal : result.error().code; }

} // namespace

// QtKeychain on GNOME's keyring. One program, one order: what the service is told in one case the next finds.
class TestKeychain : public QObject {
    Q_OBJECT
    SecretService service_;
    platform::Keychain keychain_{5s};
    platform::SystemRandom random_;
    QTemporaryDir dir_;
    platform::FileSecretStore folder_{dir_.path().toStdString()};

    // A program started anew on the folder.
    [[nodiscard]] platform::KeychainOrFile store() {
        return platform::KeychainOrFile({folder_, &keychain_, random_});
    }
    [[nodiscard]] QStringList files() const { return QDir(dir_.path()).entryList(QDir::Files, QDir::Name); }

  private slots:
    void init() { service_.open(); }
    void cleanup() {
        service_.open();
        must(store().erase(kName));
        QCOMPARE(files(), QStringList());
        QCOMPARE(service_.entries(), 0);
    }

    void writtenReadAndErased() {
        QVERIFY(!must(keychain_.read("a")));
        must(keychain_.write("a", kSecret));
        must(keychain_.write("b", Bytes(4096, 3)));
        QCOMPARE(must(keychain_.read("a")), std::optional(kSecret));
        must(keychain_.write("a", Bytes{2}));
        QCOMPARE(must(keychain_.read("a")), std::optional(Bytes{2}));
        QCOMPARE(service_.entries(), 2);
        service_.open(); // it is on the disk
        QCOMPARE(must(keychain_.read("b")), std::optional(Bytes(4096, 3)));
        must(keychain_.erase("a"));
        must(keychain_.erase("b"));
        QVERIFY(!must(keychain_.read("a")));
        must(keychain_.erase("a")); // nothing there: success
    }

    void anyThreadMayAsk() {
        must(keychain_.write("a", kSecret));
        std::vector<Bytes> found(6);
        {
            std::vector<std::jthread> threads;
            for (auto& one : found)
                threads.emplace_back([&] { one = must(keychain_.read("a")).value_or(Bytes{}); });
        }
        for (const auto& one : found) QCOMPARE(one, kSecret);
        must(keychain_.erase("a"));
    }

    // What KeychainOrFile has to know: silence looks like emptiness.
    void aLockedOneSaysNothingIsThere() {
        must(keychain_.write("a", kSecret));
        service_.lock();
        QVERIFY(!must(keychain_.read("a")));
        must(keychain_.erase("a"));
        const auto written = keychain_.write("b", kSecret);
        QCOMPARE(codeOf(written), ErrorCode::KeychainClosed);
        QVERIFY(written.error().message().find("den er låst") != std::string::npos);
        service_.open();
        QCOMPARE(must(keychain_.read("a")), std::optional(kSecret));
        must(keychain_.erase("a"));
    }

    void aMissingOneIsSaid() {
        service_.stop();
        QCOMPARE(codeOf(keychain_.read("a")), ErrorCode::KeychainClosed);
        QCOMPARE(codeOf(keychain_.write("a", kSecret)), ErrorCode::KeychainClosed);
        QCOMPARE(codeOf(keychain_.erase("a")), ErrorCode::KeychainClosed);
    }

    void aNewSecretLeavesNothingInTheFolder() {
        must(store().write(kName, kSecret));
        QCOMPARE(files(), QStringList("device-secret.keychain"));
        QCOMPARE(service_.entries(), 1);
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
    }

    void aSecretIsMovedFromItsFile() {
        must(folder_.write(kName, kSecret));
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
        QCOMPARE(files(), QStringList("device-secret.keychain"));
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
    }

    void closedItIsSaidAndNothingIsForgotten() {
        must(store().write(kName, kSecret));
        service_.lock();
        QCOMPARE(codeOf(store().read(kName)), ErrorCode::KeychainClosed);
        QCOMPARE(codeOf(store().erase(kName)), ErrorCode::KeychainClosed);
        service_.stop();
        QCOMPARE(codeOf(store().read(kName)), ErrorCode::KeychainClosed);
        QCOMPARE(codeOf(store().erase(kName)), ErrorCode::KeychainClosed);
        service_.open();
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
    }

    void withoutOneItIsAFileUntilThereIsOne() {
        service_.stop();
        must(store().write(kName, kSecret));
        QCOMPARE(files(), QStringList(kName));
        service_.open();
        service_.lock();
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
        QVERIFY(files().contains(kName));
        service_.open();
        QCOMPARE(must(store().read(kName)), std::optional(kSecret));
        QCOMPARE(files(), QStringList("device-secret.keychain"));
    }

    void oneThatDoesNotAnswerIsGivenUp() {
        must(keychain_.write("a", kSecret));
        service_.freeze(true);
        QElapsedTimer since;
        since.start();
        const auto read = keychain_.read("a");
        QCOMPARE(codeOf(read), ErrorCode::KeychainClosed);
        QVERIFY(read.error().message().find("den svarer ikke") != std::string::npos);
        QCOMPARE(codeOf(keychain_.write("a", Bytes{1})), ErrorCode::KeychainClosed); // waits its turn
        QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
        service_.freeze(false);
        QCOMPARE(must(keychain_.read("a")), std::optional(Bytes{1})); // in the order they were asked
        must(keychain_.erase("a"));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
