// SPDX-License-Identifier: MPL-2.0
//
// A CPR number at every way into Feltbog: refused, with its digits nowhere.
#include "core/base/uuid.h"
#include "core/import/import.h"
#include "core/people/people.h"
#include "core/plan/load.h"
#include "core/record/contact.h"
#include "core/record/count.h"
#include "core/store/append.h"
#include "tests/sync/office.h"

#include <QDirIterator>
#include <QtTest>
#include <sstream>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kNumber = "070761-4285";

bool holdsDigits(const std::string& text) { return text.find("070761") != std::string::npos; }
void saysSo(const Error& error) {
    QCOMPARE(error.code, ErrorCode::CprNumber);
    QVERIFY(!holdsDigits(error.message() + error.detail + error.field));
}

// No file under the folder has the digits, in clear.
void nowhereIn(const QString& folder) {
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("070761"), qPrintable(file.fileName()));
    }
}

log::Event inEvent(DeviceFixture& device, log::Kind kind, const Bytes& body) {
    const auto who = must(device.notebook->identity());
    log::Event event;
    auto& e = event.envelope;
    must(device.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto state, store::device(db, who.device));
        e.seq = state->headSeq + 1;
        e.prevHash = state->headHash;
        return {};
    }));
    e.device = who.device;
    e.id = uuid7<EventId>(device.clock.now(), device.random);
    e.actor = who.actor;
    e.kind = static_cast<std::uint16_t>(kind);
    e.version = log::kBodyVersion;
    event.open = log::Body{uuid4<keys::Salt>(device.random), body};
    e.openCommit = log::commitOpen(*event.open);
    return event;
}

} // namespace

class TestEntries : public QObject {
    Q_OBJECT
  private slots:
    void typedOrPastedAsAKaldenavn() {
        DeviceFixture device;
        const auto before = count(*device.store, "SELECT count(*) FROM event");
        for (const char* name : {"070761-4285", "Sol 0707614285", "07 07 61 42 85", "0707\n61-4285"}) {
            const auto made =
                people::newCard(*device.notebook, keys::circleId("hotspot"), {name, "barn", ""});
            QVERIFY(!made);
            if (made.error().code != ErrorCode::CprNumber) QFAIL(name);
            saysSo(made.error());
        }
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event"), before);
    }

    void anywhereInALineThatIsImported() {
        DeviceFixture device;
        for (const char* line :
             {R"({"do":"tally","activity":"070761-4285","count":3})", R"({"do":"070761-4285"})",
              R"({"do":"tally","ref":"barn 070761-4285","activity":"hotspot.gadeplan","count":3})",
              R"({"do":"tally","070761-4285":1})", R"({"do":"contact","themes":["skole",["070761-4285"]]})",
              R"({"do":"contact","heads":{"070761-4285":3}})", R"({"key":"070761–4285","do":"tally"})"}) {
            std::istringstream in(line);
            const auto report = must(ndjson::importFile(*device.notebook, in));
            QCOMPARE(report.problems.size(), std::size_t{1});
            if (report.problems[0].error.code != ErrorCode::CprNumber) QFAIL(line);
            saysSo(report.problems[0].error);
            QVERIFY(!holdsDigits(report.problems[0].field));
        }
    }

    void asACount() {
        DeviceFixture device;
        const auto saved = record::recordTally(*device.notebook, {{}, "hotspot.gadeplan", "", 1707614285});
        QVERIFY(!saved);
        for (const char c : saved.error().message()) QVERIFY(c < '0' || c > '9');
    }

    void inAPlan() {
        for (const char* text : {R"({"format":1,"title":"070761-4285"})", R"({"070761-4285":1})",
                                 R"({"format":1,"activities":[{"name":"Sol 070761-4285"}]})"}) {
            const auto problems = plan::check(asBytes(text));
            QCOMPARE(problems.size(), std::size_t{1});
            QVERIFY2(problems[0].what.find("CPR-nummer") != std::string::npos, text);
            QVERIFY(!holdsDigits(problems[0].sentence()));
        }
    }

    // A newer program's body, in a form nobody here knows: only what can be read of it is judged.
    void bodiesNobodyCanReadAreTakenIn() {
        Office office;
        DeviceFixture device(1, false);
        enrolAt(office, device);
        const auto put = [&](const Bytes& body) {
            must(device.store->transact([&](store::Db& db) -> Status {
                FB_ASSIGN(const auto how,
                          store::append(db, inEvent(device, static_cast<log::Kind>(250), body)));
                return how == store::Appended::New ? Status{} : fail(ErrorCode::Internal);
            }));
        };
        put({0x63, 0xC3, 0x28, 0xA0, 0xFF, 0x00, '1', '2'}); // no CBOR, and a text that is no UTF-8
        put({0x62, 0xC3, 0x28});                             // shaped like CBOR
        QVERIFY(syncWith(office, device).fresh);
        Bytes digits{0x63, 0xC3};
        for (const char c : std::string(" ") + kNumber) digits.push_back(static_cast<std::uint8_t>(c));
        put(digits);
        QVERIFY(syncWith(office, device).refused.has_value());
        nowhereIn(office.dir.path());
    }

    // Another program on an enrolled device; the server tells it and keeps nothing.
    void sentToTheServer_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("a tally") << static_cast<int>(log::Kind::Tally);
        QTest::newRow("a kind nobody knows") << 250;
        QTest::newRow("a judgement's words") << static_cast<int>(log::Kind::Judgement);
        QTest::newRow("a plan") << static_cast<int>(log::Kind::Plan);
    }
    void sentToTheServer() {
        QFETCH(int, kind);
        Office office;
        DeviceFixture device(1, false), other(2, false);
        for (auto* d : {&device, &other}) enrolAt(office, *d);
        log::OpenBody body;
        const auto words = std::string("Sol ") + kNumber;
        if (kind == static_cast<int>(log::Kind::Judgement))
            body.content.assign(words.begin(), words.end());
        else
            body.activity = words;
        const auto what = static_cast<log::Kind>(kind);
        const std::string plan = std::string(R"({"title":")") + kNumber + "\"}";
        const Bytes bytes = what == log::Kind::Plan ? Bytes(plan.begin(), plan.end()) : log::encode(body);
        saveTallies(device, 2);
        const auto event = inEvent(device, what, bytes);
        must(device.store->transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto how, store::append(db, event));
            return how == store::Appended::New ? Status{} : fail(ErrorCode::Internal);
        }));
        saveTallies(device, 3);
        const auto done = syncWith(office, device);
        QVERIFY(done.refused.has_value());
        QCOMPARE(done.refused->seq, std::uint64_t{4});
        QCOMPARE(stateOf(*office.store, idOf(device)).headSeq, std::uint64_t{3});
        nowhereIn(office.dir.path());
        saveTallies(other, 2);
        QVERIFY(syncWith(office, other).fresh); // it is nobody else's trouble

        // Whose it is deletes it, and everything goes.
        const DeviceId self = idOf(device);
        EventId id;
        must(device.store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto events, store::chain(db, self, 4, 1));
            id = events.front().envelope.id;
            return {};
        }));
        record::Draft erasure;
        erasure.kind = log::Kind::Erasure;
        erasure.open.target = id;
        (void)must(device.notebook->save({erasure}));
        QVERIFY(syncWith(office, device).fresh);
        nowhereIn(office.dir.path());
    }
};

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
