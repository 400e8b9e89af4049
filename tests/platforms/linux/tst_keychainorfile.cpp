// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/keychainorfile.h"
#include "tests/platforms/linux/secretstores.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

#include <functional>

using namespace feltbog;
using namespace feltbog::testing;
using platform::KeychainOrFile;
using Is = MemoryKeychain::Is;

namespace {

constexpr const char* kName = "device-secret";
const Bytes kOld{1, 2, 3}, kNew{4, 5, 6, 7};

// A folder and a keychain; every use of them is a program started anew.
struct Machine {
    Fuse fuse;
    MemoryStore folder{fuse};
    MemoryKeychain keychain{fuse};
    SeededRandom random{7};

    [[nodiscard]] KeychainOrFile store() { return KeychainOrFile({folder, &keychain, random}); }
    [[nodiscard]] Result<std::optional<Bytes>> read() { return store().read(kName); }
    [[nodiscard]] Status write(const Bytes& secret) { return store().write(kName, secret); }
    [[nodiscard]] Status erase() { return store().erase(kName); }
    [[nodiscard]] bool inFile() const { return folder.kept.contains(kName); }
    [[nodiscard]] bool inKeychain(const Bytes& secret) const {
        return std::any_of(keychain.kept.begin(), keychain.kept.end(),
                           [&](const auto& entry) { return entry.second == secret; });
    }
};

// `doing` killed after every operation there is, and what holds afterwards.
void killedAnywhere(const std::function<void(Machine&)>& before, const std::function<void(Machine&)>& doing,
                    const std::function<void(Machine&)>& after) {
    int kills = 0;
    for (bool cut = true; cut; ++kills) {
        Machine m;
        before(m);
        m.fuse.left = kills + 1;
        doing(m);
        cut = m.fuse.left == 0;
        m.fuse.left = -1;
        after(m);
        if (QTest::currentTestFailed()) qFatal("killed after %d operations", kills);
    }
    QVERIFY(kills > 3);
}

} // namespace

class TestKeychainOrFile : public QObject {
    Q_OBJECT
  private slots:
    void aNewSecretIsInTheKeychainAlone() {
        Machine m;
        QVERIFY(!must(m.read()));
        QCOMPARE(m.keychain.asked, 0); // nothing to ask it for
        must(m.write(kNew));
        QVERIFY(!m.inFile());
        QCOMPARE(m.keychain.kept.size(), std::size_t{1}); // nothing is left of trying it
        QCOMPARE(must(m.read()), std::optional(kNew));
        for (const auto& [name, bytes] : m.folder.kept) QVERIFY(bytes != kNew);
        must(m.erase());
        QVERIFY(m.folder.kept.empty() && m.keychain.kept.empty());
        QVERIFY(!must(m.read()));
    }

    void withoutAKeychainThatWorksItIsAFile() {
        for (const auto is : {Is::Locked, Is::Gone, Is::Forgetful}) {
            Machine m;
            m.keychain.is = is;
            must(m.write(kNew));
            QVERIFY(m.inFile());
            QCOMPARE(must(m.read()), std::optional(kNew));
            must(m.write(kOld));
            QCOMPARE(must(m.read()), std::optional(kOld));
            must(m.erase());
            QVERIFY(m.folder.kept.empty());
        }
    }

    void aProgramWithoutAKeychainUsesFiles() {
        Machine m;
        KeychainOrFile store({m.folder, nullptr, m.random});
        must(store.write(kName, kNew));
        QCOMPARE(must(store.read(kName)), std::optional(kNew));
        QVERIFY(m.inFile());
        QCOMPARE(m.folder.kept.size(), std::size_t{1});
        must(store.erase(kName));
        QVERIFY(m.folder.kept.empty());
    }

    void aFileIsMovedWhenItIsRead() {
        Machine m;
        must(m.folder.write(kName, kOld));
        QCOMPARE(must(m.read()), std::optional(kOld));
        QVERIFY(!m.inFile() && m.inKeychain(kOld));
        QCOMPARE(must(m.read()), std::optional(kOld));
    }

    void aFileThatCannotBeMovedStaysAndTheKeychainIsAskedOnce() {
        Machine m;
        must(m.folder.write(kName, kOld));
        m.keychain.is = Is::Gone;
        auto store = m.store();
        QCOMPARE(must(store.read(kName)), std::optional(kOld));
        const int asked = m.keychain.asked;
        QCOMPARE(must(store.read(kName)), std::optional(kOld));
        QCOMPARE(m.keychain.asked, asked); // it may have shown the user a window
        m.keychain.is = Is::Open;
        QCOMPARE(must(m.read()), std::optional(kOld)); // the next start
        QVERIFY(!m.inFile());
    }

    // A locked keychain says that nothing is there: believed, a new secret would be made and every PIN lost.
    void aClosedKeychainIsNeverTakenForAnEmptyOne() {
        for (const auto is : {Is::Locked, Is::Gone}) {
            Machine m;
            must(m.write(kNew));
            m.keychain.is = is;
            const auto closed = m.read();
            QVERIFY(!closed && closed.error().code == ErrorCode::KeychainClosed);
            const auto kept = m.erase();
            QVERIFY(!kept && kept.error().code == ErrorCode::KeychainClosed);
            m.keychain.is = Is::Open;
            QCOMPARE(must(m.read()), std::optional(kNew));
            must(m.erase());
            QVERIFY(m.keychain.kept.empty());
        }
    }

    void aKeychainThatWasWipedIsSaid() {
        Machine m;
        must(m.write(kNew));
        m.keychain.kept.clear();
        const auto closed = m.read();
        QVERIFY(!closed && closed.error().code == ErrorCode::KeychainClosed);
        must(m.erase()); // there is nothing to erase
        QVERIFY(!must(m.read()));
    }

    void aProgramWithoutAKeychainSaysThatItIsThere() {
        Machine m;
        must(m.write(kNew));
        KeychainOrFile store({m.folder, nullptr, m.random});
        const auto closed = store.read(kName);
        QVERIFY(!closed && closed.error().code == ErrorCode::KeychainClosed);
        QVERIFY(closed.error().message().find("det kan kun appen") != std::string::npos);
        QVERIFY(!store.erase(kName));
        QCOMPARE(must(m.read()), std::optional(kNew));
    }

    // After a recovery.
    void whatCannotBeReadCanBeReplaced() {
        Machine m;
        must(m.write(kOld));
        const auto entry = m.keychain.kept.begin()->first;
        m.keychain.is = Is::Gone;
        must(m.write(kNew));
        QCOMPARE(must(m.read()), std::optional(kNew));
        m.keychain.is = Is::Open;
        QCOMPARE(must(m.read()), std::optional(kNew)); // moved
        QVERIFY(!m.inFile() && m.inKeychain(kNew));
        QCOMPARE(m.keychain.kept.at(entry), kOld); // under a name of its own
    }

    void aDamagedNoteIsNotTakenForNone() {
        Machine m;
        must(m.write(kOld));
        must(m.folder.write("device-secret.keychain", Bytes{}));
        const auto closed = m.read();
        QVERIFY(!closed && closed.error().code == ErrorCode::KeychainClosed);
    }

    void twoFoldersDoNotMeetInOneKeychain() {
        Machine m;
        MemoryStore other(m.fuse);
        KeychainOrFile second({other, &m.keychain, m.random});
        must(m.write(kOld));
        must(second.write(kName, kNew));
        QCOMPARE(must(m.read()), std::optional(kOld));
        must(m.erase());
        QCOMPARE(must(second.read(kName)), std::optional(kNew));
    }

    void killedAnywhereInAMoveItIsThere() {
        killedAnywhere([](Machine& m) { must(m.folder.write(kName, kOld)); },
                       [](Machine& m) { static_cast<void>(m.read()); },
                       [](Machine& m) {
                           QVERIFY(m.inFile() || m.inKeychain(kOld));
                           QCOMPARE(must(m.read()), std::optional(kOld));
                           QVERIFY(!m.inFile());
                           QCOMPARE(must(m.read()), std::optional(kOld));
                           must(m.erase());
                           QVERIFY(!m.inKeychain(kOld));
                       });
    }

    // The keychain is gone for good after the kill: then the file is still there, or it is said.
    void killedAnywhereInAMoveAndTheKeychainGone() {
        killedAnywhere([](Machine& m) { must(m.folder.write(kName, kOld)); },
                       [](Machine& m) { static_cast<void>(m.read()); },
                       [](Machine& m) {
                           m.keychain.is = Is::Gone;
                           const auto kept = m.read();
                           if (kept)
                               QCOMPARE(*kept, std::optional(kOld));
                           else
                               QCOMPARE(kept.error().code, ErrorCode::KeychainClosed);
                       });
    }

    void killedAnywhereInAWriteItIsTheOldOrTheNew() {
        for (const auto is : {Is::Open, Is::Gone}) {
            killedAnywhere([](Machine& m) { must(m.write(kOld)); },
                           [is](Machine& m) {
                               m.keychain.is = is;
                               static_cast<void>(m.write(kNew));
                           },
                           [](Machine& m) {
                               m.keychain.is = Is::Open;
                               const auto kept = must(m.read());
                               QVERIFY(kept == kOld || kept == kNew);
                               QCOMPARE(must(m.read()), kept);
                               must(m.write(kNew));
                               QCOMPARE(must(m.read()), std::optional(kNew));
                               QVERIFY(!m.inFile());
                           });
        }
    }

    void killedAnywhereInTheFirstWriteItCanBeWrittenAgain() {
        killedAnywhere([](Machine&) {}, [](Machine& m) { static_cast<void>(m.write(kOld)); },
                       [](Machine& m) {
                           const auto kept = must(m.read());
                           QVERIFY(!kept || kept == kOld);
                           must(m.erase()); // as a lockbox that never got as far as the disk
                           QVERIFY(!must(m.read()) && !m.inKeychain(kOld));
                           must(m.write(kNew));
                           QCOMPARE(must(m.read()), std::optional(kNew));
                       });
    }

    void killedAnywhereInAnErasureItCanBeRepeated() {
        killedAnywhere([](Machine& m) { must(m.write(kOld)); },
                       [](Machine& m) { static_cast<void>(m.erase()); },
                       [](Machine& m) {
                           must(m.erase());
                           QVERIFY(m.folder.kept.empty() && !m.inKeychain(kOld));
                           QVERIFY(!must(m.read()));
                       });
    }
};

QTEST_GUILESS_MAIN(TestKeychainOrFile)
#include "tst_keychainorfile.moc"
