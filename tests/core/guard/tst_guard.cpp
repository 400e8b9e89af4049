// SPDX-License-Identifier: MPL-2.0
#include "core/base/text.h"
#include "tests/core/guard/sentences.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using guard::Kind;

namespace {

bool finds(std::string_view text, Kind kind) {
    const auto all = guard::look(text, guard::commonNames());
    return std::any_of(all.begin(), all.end(), [&](const auto& f) { return f.kind == kind; });
}

// Of one kind: found where it is, found where it is not, missed.
struct Score {
    int right = 0, wrong = 0, missed = 0;
    [[nodiscard]] double recall() const { return 100.0 * right / std::max(1, right + missed); }
    [[nodiscard]] double precision() const { return 100.0 * right / std::max(1, right + wrong); }
};

} // namespace

class TestGuard : public QObject {
    Q_OBJECT
  private slots:
    void everyWritingOfACprNumberIsFound() {
        Dice dice(4);
        for (int writing = 0; writing < kCprWritings; ++writing)
            for (int i = 0; i < 400; ++i) {
                const auto number = writtenCpr(writing, dice);
                for (const auto& text :
                     {number, "x " + number + " y", "nr." + number + ",", "(" + number + ")"})
                    QVERIFY2(guard::holdsCpr(text), qPrintable(QString::fromStdString(text)));
            }
    }

    void whatIsNoCprNumberIsLeft_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"+45 20304050", "tlf 20 30 40 50", "21-11-2026 20.15", "21112026", "21.11.26 kl. 20.15",
              "21-11-26 10-12", "320161-4285", "071361-4285", "000061-4285", "926161-4285", "07076142850",
              "5798000012345", "1 2 3 4", "01 06 17-31 05 18", "12, 10, 15, 20, 31", "2017-18", "070761-428",
              "07076-4285", ""})
            QTest::newRow(text[0] ? text : "nothing") << text;
    }
    void whatIsNoCprNumberIsLeft() {
        QFETCH(QString, text);
        QVERIFY(!guard::holdsCpr(text.toStdString()));
    }

    void textThatCannotBeReadIsRefused() {
        QVERIFY(guard::holdsCpr("Sol \xC3"));
        QCOMPARE(guard::look("Sol \xC3", guard::commonNames()).size(), std::size_t{1});
    }

    void theErrorHoldsNoDigit() {
        const auto refused = guard::refuseCpr("070761-4285", "kaldenavn");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CprNumber);
        QCOMPARE(refused.error().field, std::string("kaldenavn"));
        for (const char c : refused.error().message() + refused.error().detail) QVERIFY(c < '0' || c > '9');
    }

    void findingsSayWhere() {
        const std::string text = "æ 070761-4285 og 20 30 40 50";
        const auto found = guard::look(text, guard::commonNames());
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(text.substr(found[0].at, found[0].length), std::string("070761-4285"));
        QCOMPARE(text.substr(found[1].at, found[1].length), std::string("20 30 40 50"));
    }

    void aSingleFirstNameIsAKaldenavn() {
        for (const char* text : {"Ali", "Lille Ali", "Mette", "Ayan 2", "Store Noah", "Ali og Omar", "Ræv"})
            QVERIFY2(!finds(text, Kind::FullName), text);
        for (const char* text :
             {"Ali Hassan", "ali hassan", "Mette Prøvesen", "Opdigtet Jensen", "Ayan Abdi Warsame"})
            QVERIFY2(finds(text, Kind::FullName), text);
    }

    void namesOfTheOrganisationCountToo() {
        guard::Names own;
        own.last.insert(lowered("Ønskeby"));
        QVERIFY(!guard::look("Sol Ønskeby", own).empty());
        QVERIFY(guard::look("Sol Ønskeby", guard::commonNames()).empty());
    }

    void precisionAndRecallAreThoseOfTheDocs() {
        Dice dice(2026);
        const auto all = sentences(20, dice);
        QVERIFY(all.size() >= 2000);
        std::map<Kind, Score> scores;
        for (const auto& sentence : all)
            for (const Kind kind : {Kind::Cpr, Kind::Phone, Kind::Email, Kind::Address, Kind::FullName}) {
                const bool there = sentence.holds == kind;
                const bool found = finds(sentence.text, kind);
                if (there != found && (there || !sentence.holds))
                    qInfo("%s: %s", there ? "missed" : "wrongly found", sentence.text.c_str());
                // Frames of one kind may hold another as well (a telephone number beside a CPR number).
                if (there)
                    ++(found ? scores[kind].right : scores[kind].missed);
                else if (found && !sentence.holds)
                    ++scores[kind].wrong;
            }
        QFile page(FELTBOG_SOURCE_DIR "/core/doc/guard.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto doc = QString::fromUtf8(page.readAll());
        const std::map<Kind, QString> names{{Kind::Cpr, "CPR-nummer"},
                                            {Kind::Phone, "telefonnummer"},
                                            {Kind::Email, "e-mail"},
                                            {Kind::Address, "adresse"},
                                            {Kind::FullName, "fuldt navn"}};
        for (const auto& [kind, score] : scores) {
            if (kind == Kind::Cpr) QVERIFY(score.missed == 0 && score.precision() >= 99.0);
            const auto row = QString("| %1 | %2 % | %3 % |")
                                 .arg(names.at(kind))
                                 .arg(score.recall(), 0, 'f', 1)
                                 .arg(score.precision(), 0, 'f', 1);
            qInfo("%s %d sentences, %d hold one", qPrintable(row), static_cast<int>(all.size()),
                  score.right + score.missed);
            QVERIFY2(doc.contains(row), qPrintable(row));
        }
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
