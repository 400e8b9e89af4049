// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/office.h"

#include <QRegularExpression>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

ErrorCode codeOf(const Status& status) { return status ? ErrorCode::Usage : status.error().code; }

} // namespace

class TestEnrol : public QObject {
    Q_OBJECT
  private slots:
    void aCodeWorksOnce() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        Loopback road(office);
        const auto code = office.code();
        QVERIFY2(QRegularExpression("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$")
                     .match(QString::fromStdString(code))
                     .hasMatch(),
                 code.c_str());
        must(sync::enrol(*a.notebook, road, "loop", code));
        QCOMPARE(must(sync::serverUrl(*a.notebook)).value_or(""), std::string("loop"));
        QVERIFY(codeOf(sync::enrol(*b.notebook, road, "loop", code)) == ErrorCode::EnrolCodeWrong);
        QVERIFY(!must(sync::serverUrl(*b.notebook)));
    }

    void postingAgainAfterALostReply() {
        Office office;
        DeviceFixture a(1, false);
        Loopback road(office);
        const auto code = office.code();
        road.loseReplies = 1;
        QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", code)) == ErrorCode::ServerUnreachable);
        QVERIFY(!must(sync::serverUrl(*a.notebook)));
        office.clock.advance(std::chrono::hours{100}); // the code has run out since, but it was used in time
        must(sync::enrol(*a.notebook, road, "loop", code));
        QVERIFY(syncWith(office, a).fresh);
    }

    void asHumansType() {
        Office office;
        DeviceFixture a(1, false);
        Loopback road(office);
        auto code = office.code();
        for (auto& c : code)
            c = static_cast<char>(c == '0' ? 'o' : c == '1' ? 'l' : c == '-' ? ' ' : std::tolower(c));
        must(sync::enrol(*a.notebook, road, "loop", " " + code + "\n"));
    }

    void wrongExpiredAndUnproven() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        Loopback road(office);
        QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", "AAAA-BBBB-CCCC")) ==
                ErrorCode::EnrolCodeWrong);
        QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", "")) == ErrorCode::EnrolCodeWrong);
        const auto code = office.code(std::chrono::hours{2});
        // The right code with another's key: possession is not proven.
        const auto& who = must(a.notebook->identity());
        sync::wire::EnrolRequest request{code, who.device, must(b.notebook->identity()).publicKey, {}};
        request.proof = keys::sign(who.secretKey, sync::wire::enrolProof(request));
        QCOMPARE(office.service->enrol(sync::wire::encode(request)).status, 403);
        office.clock.advance(std::chrono::hours{2} + std::chrono::minutes{1});
        QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", code)) == ErrorCode::EnrolCodeWrong);
    }

    void guessingIsSlowedDown() {
        Office office;
        DeviceFixture a(1, false);
        Loopback road(office);
        const auto code = office.code();
        for (int i = 0; i < 5; ++i)
            QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", "WRNG")) == ErrorCode::EnrolCodeWrong);
        QVERIFY(codeOf(sync::enrol(*a.notebook, road, "loop", code)) == ErrorCode::ServerBusy);
        office.clock.advance(std::chrono::seconds{61});
        must(sync::enrol(*a.notebook, road, "loop", code));
    }

    void anotherServer() {
        Office office;
        DeviceFixture a(1, false);
        Loopback road(office);
        must(sync::enrol(*a.notebook, road, "loop", office.code()));
        const auto second = sync::enrol(*a.notebook, road, "other", office.code());
        QVERIFY(codeOf(second) == ErrorCode::AlreadyEnrolledHere);
        QCOMPARE(second.error().detail, std::string("loop"));
        must(sync::enrol(*a.notebook, road, "loop", office.code())); // the same one, after it forgot us
    }

    void theCodeItselfIsNotKept() {
        Office office;
        const auto code = office.code();
        QCOMPARE(count(*office.store, "SELECT count(*) FROM enrol_code WHERE length(code_hash) = 32"),
                 std::int64_t{1});
        QCOMPARE(sync::server::normalCode("k7qf 3m2x-9trd"), std::string("K7QF3M2X9TRD"));
    }
};

QTEST_GUILESS_MAIN(TestEnrol)
#include "tst_enrol.moc"
