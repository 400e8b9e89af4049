// SPDX-License-Identifier: MPL-2.0
//
// The drill: a device with sent and unsent work is stolen, shut out, found again.
#include "core/lock/vault.h"
#include "core/people/people.h"
#include "core/record/contact.h"
#include "core/record/round.h"
#include "core/store/rebuild.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "sync/client/shutout.h"
#include "sync/server/release.h"
#include "tests/sync/staff.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>
#include <filesystem>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;

namespace {

constexpr const char* kPin = "482913";
constexpr const char* kSent = "Hvinand Afsendt";
constexpr const char* kUnsent = "Usendine Ventende";

// A tablet as it lies on a table: its folder, and the platform's secret store beside it.
struct Tablet {
    QTemporaryDir all;
    FakeClock clock;
    SeededRandom random;
    platform::SystemFiles files;
    platform::FileSecretStore keyFile, secrets;
    std::optional<lock::Vault> vault;
    std::optional<lock::Vault::Opened> opened;
    std::unique_ptr<record::Notebook> notebook;

    Tablet(std::uint64_t seed, Instant now)
        : clock(now), random(seed), keyFile(folder()), secrets(all.path().toStdString() + "/secrets") {
        std::filesystem::create_directories(folder());
        std::filesystem::create_directories(all.path().toStdString() + "/secrets");
        vault.emplace(must(lock::Vault::at(folder(), ports())));
        opened.emplace(must(vault->begin("AB", kPin)));
        open();
    }
    [[nodiscard]] std::string folder() const { return all.path().toStdString() + "/feltbog"; }
    lock::Vault::Ports ports() { return {files, keyFile, secrets, clock, random}; }
    void open() { notebook = must(record::Notebook::open(*opened->store, {clock, random}, opened->actor)); }
    void close() {
        notebook.reset();
        opened.reset();
    }
    Result<sync::SyncResult> pass(Office& office) {
        Loopback road(office);
        return sync::runPass(*notebook, road).result;
    }
    void meet(const char* name) {
        must(record::startRound(*notebook, "hotspot.gadeplan"));
        (void)must(record::meetNew(*notebook, {name, "barn", "10-12"}));
        (void)must(record::endRound(*notebook));
    }
    void tap(int count) {
        record::Tally tally;
        tally.entry.date = notebook->today();
        tally.activity = "hotspot";
        tally.count = count;
        (void)must(record::recordTally(*notebook, tally));
    }
};

QByteArray rawFiles(const std::string& folder) {
    QByteArray all;
    for (QDirIterator at(QString::fromStdString(folder), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         at.hasNext();) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

template <class IdType>
bool holds(const QByteArray& all, const IdType& id) {
    return all.contains(
               QByteArray(reinterpret_cast<const char*>(id.bytes.data()), qsizetype(id.bytes.size()))) ||
           all.contains(QByteArray::fromStdString(id.hex()));
}

// What counts, as the figures have it.
std::int64_t taps(store::Store& store) {
    std::int64_t out = 0;
    must(store::projectAll(store));
    must(store.read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 13 AND aside = 0");
        FB_ASSIGN(const bool row, q.step());
        out = row ? q.integer(0) : 0;
        return {};
    }));
    return out;
}

std::set<std::string> namesAt(record::Notebook& notebook, const trust::Grants& grants) {
    std::set<std::string> out;
    for (const auto& circle : grants.circles)
        for (const auto& person : must(people::people(notebook, circle))) out.insert(person.callName);
    return out;
}

} // namespace

class TestLostDevice : public QObject {
    Q_OBJECT

  private slots:
    void theDrill() {
        Office office;
        Staff staff(office);
        const auto all = staff.grants({});
        const auto colleague = staff.join(2, {Role::StreetWorker});
        auto& coordinator = staff.coordinator;

        // A tablet with sent and unsent work.
        Tablet lost(7, coordinator.notebook->now());
        {
            Loopback road(office);
            must(sync::join(*lost.notebook, road, staff.invite({Role::StreetWorker}, "Tablet 7")));
        }
        must(lost.pass(office));
        staff.everybody({&coordinator});
        must(lost.pass(office));
        const auto trust = must(trust::trustOf(*lost.notebook));
        must(lost.vault->setRecovery(trust.organisation()->recovery, lost.opened->key));
        lost.meet(kSent);
        lost.tap(2);
        must(lost.pass(office));
        lost.meet(kUnsent);
        lost.tap(5);
        must(lost.opened->store->transact(
            [](store::Db& db) { return store::putDraft(db, "side", asBytes(std::string_view(kUnsent))); }));
        const auto device = must(lost.notebook->identity());
        const auto oldKeys = must(lost.notebook->keyring());
        const auto databaseKey = lost.opened->key.get();
        QVERIFY(!oldKeys.keys.empty());

        // Stolen: as it was running, and after it closed.
        const auto image = lost.all.path().toStdString() + "/tyv";
        std::filesystem::copy(lost.folder(), image + "-i-drift", std::filesystem::copy_options::recursive);
        lost.close();
        std::filesystem::copy(lost.folder(), image, std::filesystem::copy_options::recursive);

        // Shut out; the keys are others; colleagues go on.
        staff.everybody({&coordinator, colleague.get()});
        const auto before = taps(*coordinator.store);
        must(trust::revoke(*coordinator.notebook, device.device));
        staff.everybody({&coordinator, colleague.get(), &coordinator});
        must(record::startRound(*colleague->notebook, "hotspot.gadeplan"));
        (void)must(record::meetNew(*colleague->notebook, {"Nynavn", "barn", "10-12"}));
        (void)must(record::endRound(*colleague->notebook));
        staff.everybody({colleague.get(), &coordinator});
        QVERIFY(namesAt(*coordinator.notebook, all).contains("Nynavn"));
        QVERIFY(namesAt(*coordinator.notebook, all).contains(kSent));
        for (const auto& circle : all.circles)
            QVERIFY(!oldKeys.find(must(colleague->notebook->keyring()).newest(circle)->id));

        // The thief's image yields nothing.
        for (const auto& folder : {image, image + "-i-drift"}) {
            const auto raw = rawFiles(folder);
            QVERIFY(raw.size() > 10000);
            for (const char* planted : {kSent, kUnsent, "Hvinand", "Usendine", kPin, "hotspot"})
                QVERIFY2(!raw.contains(planted), planted);
            for (const auto& key : oldKeys.keys) QVERIFY(!holds(raw, key.secret));
            QVERIFY(!holds(raw, databaseKey));
            QVERIFY(!holds(raw, device.secretKey));
            // Nor does trying PINs, the right one among them: the secret store is not there.
            QTemporaryDir elsewhere;
            platform::FileSecretStore noSecrets(elsewhere.path().toStdString()), noKeyFile(folder);
            auto thief =
                must(lock::Vault::at(folder, {lost.files, noKeyFile, noSecrets, lost.clock, lost.random}));
            QVERIFY(thief.locked());
            for (const char* pin : {"111222", kPin}) QVERIFY(!thief.unlock(thief.people().front().id, pin));
        }

        // Found again, months later, and nobody remembers the PIN: the safe's keys open it.
        lost.clock.advance(std::chrono::hours{24 * 100});
        office.clock.advance(std::chrono::hours{24 * 100});
        const auto safe = must(trust::readOfflineKeys(trust::writeOfflineKeys(staff.offline)));
        SeededRandom stranger(99);
        QVERIFY(!lock::Vault::recover(lost.folder(), lost.ports(), keys::newBoxKey(stranger)));
        lost.opened.emplace(must(lock::Vault::recover(lost.folder(), lost.ports(), safe.recovery)));
        lost.open();
        QCOMPARE(taps(*lost.opened->store), 7);

        // Its unsent work is sent, and set aside there; the device destroys its keys.
        const auto refused = lost.pass(office);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DeviceRevoked);
        QVERIFY(must(lost.notebook->keyring()).keys.empty());
        QVERIFY(must(sync::isShutOut(*lost.notebook)));
        must(lost.vault->destroyOnRevocation(*lost.opened->store));
        QVERIFY(!lost.vault->unlock(lost.opened->actor, kPin));
        staff.everybody({&coordinator});
        QCOMPARE(taps(*coordinator.store), before); // nothing of it counts yet

        // The office looks at it, and lets it count.
        SeededRandom random(31);
        const auto released =
            must(sync::server::release(*office.ledger, office.clock, random, {device.device, {}}));
        QVERIFY(released >= 3U);
        staff.everybody({&coordinator});
        QCOMPARE(taps(*coordinator.store), before);
        DeviceId officeDevice;
        for (const auto& d : must(trust::devices(*coordinator.notebook)))
            if (d.state == trust::Device::State::Waiting) officeDevice = d.id;
        QVERIFY(!officeDevice.none());
        must(trust::release(*coordinator.notebook, officeDevice, 1, 1000));
        staff.everybody({&coordinator, colleague.get()});
        QCOMPARE(taps(*coordinator.store), before + 5);
        QCOMPARE(taps(*colleague->store), before + 5);
        QCOMPARE(taps(*office.store), before + 5);
        QVERIFY(namesAt(*coordinator.notebook, all).contains(kUnsent));
        QVERIFY(namesAt(*colleague->notebook, all).contains(kUnsent));
        // And the recovery box is still there for the next time.
        lost.close();
        QVERIFY(lock::Vault::recover(lost.folder(), lost.ports(), safe.recovery));
    }
};

QTEST_GUILESS_MAIN(TestLostDevice)
#include "tst_lost_device.moc"
