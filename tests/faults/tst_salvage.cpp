// SPDX-License-Identifier: MPL-2.0
#include "core/store/damagedcopy.h"
#include "core/store/salvage.h"
#include "core/store/verify.h"
#include "sync/client/salvaged.h"
#include "tests/faults/disk/chance.h"
#include "tests/faults/disk/disk.h"
#include "tests/sync/office.h"

#include <QtTest>
#include <fstream>
#include <set>

using namespace feltbog;
using namespace feltbog::testing;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;
constexpr int kSent = 60;
constexpr int kUnsent = 45;
constexpr std::int64_t kFirstNumber = 1000; // every registration has a number of its own, told by `n`

Bytes contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return Bytes{std::istreambuf_iterator<char>(in), {}};
}
void write(const fs::path& file, const Bytes& content) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

void saveNumbered(DeviceFixture& device, std::int64_t first, int count) {
    for (int i = 0; i < count; ++i) {
        record::Draft draft;
        draft.kind = log::Kind::Tally;
        draft.open.activity = "gadeplan";
        draft.open.type = "taps";
        draft.open.date = device.notebook->today();
        draft.open.n = first + i;
        must(device.notebook->save({draft}));
        device.clock.advance(std::chrono::seconds{7});
    }
}

// Which registrations the store counts, by number; each at most once.
std::set<std::int64_t> counted(store::Store& store) {
    std::set<std::int64_t> out;
    must(store.read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT n FROM fact WHERE n >= ? AND aside = 0");
        return store::each(q.with(kFirstNumber), [&](store::Query& row) {
            if (!out.insert(row.integer(0)).second) qFatal("counted twice");
        });
    }));
    return out;
}

} // namespace

// A device's notebook is damaged, one page at a time, with work in it that was not sent: it is salvaged, and
// what the office has comes back from there.
class TestSalvage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        Office office(900, officeDisk_.path("").string());
        DeviceFixture device(1, true, fs::path(dir_.path().toStdString()));
        enrolAt(office, device);
        saveNumbered(device, kFirstNumber, kSent);
        (void)syncWith(office, device);
        saveNumbered(device, kFirstNumber + kSent, kUnsent);
        must(device.store->transact(
            [](store::Db& db) { return store::putDraft(db, "round", asBytes("halvt")); }));
        identity_ = must(device.notebook->identity());
        keys_ = must(device.notebook->keyring()).keys.size();
        device.close();
        office.close();
        whole_ = contentOf(device.file());
        office_ = officeDisk_.image();

        const auto copy = must(store::DamagedCopy::make(device.file(), testKey()));
        const auto found = must(copy.rows());
        for (const auto& row : found.rows) {
            if (row.keyed || row.values.size() < 21) continue;
            const log::Body body{{}, row.values[14].bytes}; // `open`
            if (const auto open = log::decodeOpen(body.bytes); open && open->n && *open->n >= kFirstNumber)
                for (const auto page : row.pages) standsOn_[page].insert(*open->n);
        }
        std::set<std::int64_t> all;
        for (const auto& [page, numbers] : standsOn_) all.insert(numbers.begin(), numbers.end());
        QCOMPARE(all.size(), std::size_t(kSent + kUnsent));
    }

    void aWholeFileIsReadWhole() {
        write(file(), whole_);
        const auto found = must(store::salvage(file(), testKey()));
        QCOMPARE(found.unreadable, 0);
        QVERIFY(found.identity && found.identity->device == identity_.device);
        QCOMPARE(found.chain.size(), std::size_t(2 + kSent + kUnsent)); // the device, the plan
        QVERIFY(found.tail.empty());
        QCOMPARE(found.acked, std::uint64_t(2 + kSent));
        QCOMPARE(found.keyring.keys.size(), keys_);
        QCOMPARE(found.drafts.size(), std::size_t(1));
        QCOMPARE(found.meta.size(), std::size_t(2)); // clock, server's address
    }

    void aPageCostsNoMoreThanWhatStoodOnIt_data() {
        QTest::addColumn<bool>("zeros");
        QTest::newRow("garbage") << false;
        QTest::newRow("zeros") << true;
    }
    void aPageCostsNoMoreThanWhatStoodOnIt() {
        QFETCH(bool, zeros);
        Chance chance(zeros ? 2 : 1);
        const auto pages = whole_.size() / kPage;
        int costly = 0, lost = 0, newDevices = 0, moved = 0;
        for (std::size_t page = 1; page <= pages; ++page) {
            if (zeros && page % 5 != 0) continue;
            Bytes damaged = whole_;
            for (std::size_t i = 0; i < kPage; ++i)
                damaged[(page - 1) * kPage + i] = zeros ? 0 : static_cast<std::uint8_t>(chance.next());
            write(file(), damaged);
            const auto found = must(store::salvage(file(), testKey()));
            QCOMPARE(contentOf(file()), damaged); // only read
            QCOMPARE(found.pages, static_cast<std::int64_t>(pages));
            QCOMPARE(found.unreadable, 1);
            newDevices += found.identity ? 0 : 1;
            moved += found.tail.empty() ? 0 : 1;

            where_ = "page " + std::to_string(page);
            const auto gone = missingAfterSync(found);
            const auto& stood = standsOn_[static_cast<std::uint32_t>(page)];
            for (const auto number : gone) {
                QVERIFY2(number >= kFirstNumber + kSent, "something sent is gone");
                QVERIFY2(stood.contains(number),
                         qPrintable(QString("page %1 cost %2").arg(page).arg(number)));
            }
            costly += gone.empty() ? 0 : 1;
            lost += static_cast<int>(gone.size());
        }
        qInfo("%d of %d pages cost an unsent registration, %d of %d in all; %d moved to a new identity, %d "
              "enrolled anew",
              costly, int(pages), lost, kUnsent, moved, newDevices);
        if (!zeros) QVERIFY(costly > 0 && newDevices == 1); // else nothing was damaged
    }

    void whatStandsInTheWriteAheadLogIsReadToo() {
        QTemporaryDir other;
        DeviceFixture device(3, true, fs::path(other.path().toStdString()));
        saveNumbered(device, kFirstNumber, 5);
        for (const char* part : {"", "-wal"}) // as a process that was killed leaves them
            write(file().string() + part, contentOf(device.file().string() + part));
        const auto found = must(store::salvage(file(), testKey()));
        QCOMPARE(found.chain.size(), std::size_t(2 + 5));
        fs::remove(file().string() + "-wal");
    }
    void aWrongKeyIsSaid() {
        write(file(), whole_);
        auto key = testKey();
        key.bytes[0] ^= 1;
        const auto found = store::salvage(file(), key);
        QVERIFY(!found && found.error().code == ErrorCode::StoreKeyWrong);
        QVERIFY(!fs::exists(file().string() + ".redning"));
    }

  private:
    [[nodiscard]] fs::path file() const { return fs::path(case_.path().toStdString()) / "feltbog.db"; }

    // Writes what was salvaged into a fresh notebook and syncs; which registrations the office does not
    // count.
    std::set<std::int64_t> missingAfterSync(const store::Salvaged& found) {
        officeDisk_.restore(office_);
        Office office(901, officeDisk_.path("").string());
        QTemporaryDir fresh;
        DeviceFixture device(DeviceFixture::Closed{}, 700, fs::path(fresh.path().toStdString()));
        device.clock.advance(std::chrono::hours{1});
        device.store = must(store::Store::open(device.file(), testKey(), store::Db::Mode::Create));
        must(sync::writeSalvaged(*device.store, {device.clock, device.random}, found));
        device.notebook = must(record::Notebook::open(*device.store, {device.clock, device.random}));
        if (!found.identity || !must(sync::serverUrl(*device.notebook))) enrolAt(office, device);
        for (int pass = 0; pass < 2; ++pass) (void)syncWith(office, device);

        if (digestOf(*device.store) != digestOf(*office.store)) qFatal("%s: the logs differ", where_.c_str());
        if (projections(*device.store) != projections(*office.store))
            qFatal("%s: the figures differ", where_.c_str());
        for (auto* store : {device.store.get(), office.store.get()})
            if (const auto checked = must(store::verify(*store)); !checked.problems.empty())
                qFatal("%s: %s", where_.c_str(), checked.problems.front().c_str());
        std::set<std::int64_t> missing;
        const auto there = counted(*office.store);
        for (auto n = kFirstNumber; n < kFirstNumber + kSent + kUnsent; ++n)
            if (!there.contains(n)) missing.insert(n);
        return missing;
    }

    QTemporaryDir dir_;
    QTemporaryDir case_;
    Disk officeDisk_{"office", 1};
    Image office_;
    Bytes whole_;
    store::Identity identity_;
    std::size_t keys_ = 0;
    std::string where_;
    std::map<std::uint32_t, std::set<std::int64_t>> standsOn_; // page: numbers of registrations
};

QTEST_APPLESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
