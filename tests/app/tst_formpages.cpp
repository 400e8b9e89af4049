// SPDX-License-Identifier: MPL-2.0
#include "app/pages/formentrypage.h"
#include "app/pages/formspage.h"
#include "app/pages/parentpage.h"
#include "app/service/parentmode.h"
#include "app/service/reading.h"
#include "core/people/forget.h"
#include "core/record/answer.h"
#include "tests/app/formcourse.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using Stage = app::ParentPage::Stage;

namespace {

constexpr const char* kWords = "Mere tid til at tale sammen";

QStringList names(app::ChoiceModel& model) {
    QStringList out;
    for (const auto& row : model.rows()) out << row.name;
    return out;
}

} // namespace

class FormPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { fresh(std::make_unique<DeviceFixture>()); }

    void linkedAnswersFollowTheParticipant() {
        const QString form = begin("alle-slags", "foer", "selv", "Elg");
        app::ParentPage page(*service, form, nullptr);
        QCOMPARE(page.stage(), Stage::Welcome);
        QVERIFY(page.seenBy().contains("rapporter"));
        QVERIFY(page.aloud().contains(page.seenBy()));
        page.next();
        QCOMPARE(page.progress(), QString("1 af 5"));
        QCOMPARE(page.kind(), QString("faces"));
        QCOMPARE(page.options().size(), 5);
        QVERIFY(page.aloud().startsWith(page.text()) && page.aloud().endsWith("Meget godt"));
        QCOMPARE(page.forward(), QString("Spring over"));
        page.choose(4);
        QCOMPARE(page.forward(), QString("Næste"));
        page.next();
        page.choose(2);
        page.choose(2); // taken back
        QVERIFY(!page.answered());
        page.next();
        for (const char* digit : {"1", "2"}) page.digit(digit);
        page.rub();
        QCOMPARE(page.digits(), QString("1"));
        page.back();
        page.choose(3);
        page.next();
        page.next();
        page.next(); // the fourth is skipped
        page.write(kWords);
        QCOMPARE(page.forward(), QString("Færdig"));
        page.next();
        QCOMPARE(page.stage(), Stage::End);
        QCOMPARE(page.ending(), QString("Tak for dine svar. Giv tabletten tilbage."));
        QCOMPARE(answers(" AND token IS NOT NULL AND type = 'alle-slags' AND status = 'foer'"), 1);
        QCOMPARE(count(*device->store, "SELECT n FROM amount WHERE what = 'dagen'"), 4);
        QCOMPARE(count(*device->store, "SELECT n FROM amount WHERE what = 'tryg'"), 3);
        QCOMPARE(count(*device->store, "SELECT n FROM amount WHERE what = 'boern'"), 1);
        QCOMPARE(count(*device->store, "SELECT count(*) FROM amount WHERE what = 'hoert'"), 0);
        QCOMPARE(must(record::textsOf(*device->notebook, savedAnswer())).at("oenske"), kWords);
        QVERIFY(app::FormDrafts(*service).all().empty());
        QVERIFY(service->undo().canUndo());
        service->undo().undo();
        QCOMPARE(answers(" AND aside = 0 AND n > 0"), 0);
    }

    void anonymousAnswersAreNobodys() {
        app::FormsPage forms(*service, {}, nullptr);
        QVERIFY(names(*forms.forms()).contains("Tilfredshed uden navn"));
        QVERIFY(!names(*forms.forms()).contains("Mødregruppe: før og efter"));
        QVERIFY(forms.linkedElsewhere());
        QSignalSpy handed(&forms, &app::FormsPage::handOver);
        forms.forms()->choose("aaben");
        QVERIFY(!forms.linked());
        forms.occasions()->choose("efter");
        forms.start();
        app::ParentPage page(*service, handed.first().first().toString(), nullptr);
        page.next();
        page.choose(3);
        page.next();
        page.next();
        QCOMPARE(answers(" AND token IS NULL AND type = 'aaben' AND status = 'efter'"), 1);
    }

    void whatIsMissingIsSaidBesideItsField() {
        app::FormsPage forms(*service, app::hex(course), nullptr);
        QCOMPARE(names(*forms.forms()), QStringList({"Mødregruppe: før og efter", "Tilfredshed uden navn"}));
        QCOMPARE(names(*forms.people()), QStringList({"Elg", "Solsort", "Viol"}));
        forms.start();
        QCOMPARE(forms.errorField(), QString("questionnaire"));
        forms.forms()->choose("alle-slags");
        QVERIFY(forms.linked());
        QCOMPARE(forms.unchecked(), QString("tyrkisk, arabisk"));
        forms.start();
        QCOMPARE(forms.errorField(), QString("person"));
        forms.people()->choose(forms.people()->rows().front().key);
        forms.start();
        QCOMPARE(forms.errorField(), QString("occasion"));
        QVERIFY(app::FormDrafts(*service).all().empty());
    }

    void whoSkipsEverythingHasNotAnswered() {
        const QString form = begin("aaben", "efter", "selv");
        app::ParentPage page(*service, form, nullptr);
        for (int i = 0; i < 3; ++i) page.next();
        QCOMPARE(page.ending(), QString("Tak. Giv tabletten tilbage."));
        QCOMPARE(answers(), 0);
        app::ParentMode mode(*service, nullptr);
        mode.begin(form);
        QVERIFY(mode.on());
        mode.leaveHeld();
        QVERIFY(!mode.on());
        QVERIFY(app::FormDrafts(*service).all().empty());
    }

    void whatWasBegunIsThereAfterACrash() {
        const QString form = begin("alle-slags", "senere", "selv", "Viol");
        {
            app::ParentPage page(*service, form, nullptr);
            page.speak("tr");
            page.next();
            page.choose(5);
            for (int i = 0; i < 4; ++i) page.next();
            page.write("Daha");
        }
        service.reset();
        device->reopen();
        service = std::make_unique<app::Service>(*device->notebook, *settings);
        app::FormsPage forms(*service, app::hex(course), nullptr);
        QCOMPARE(forms.begunCount(), 1);
        const auto at = forms.begun()->index(0, 0);
        const auto roles = forms.begun()->roleNames();
        QCOMPARE(forms.begun()->data(at, roles.key("detail")).toString(),
                 QString("Viol · Senere · 2 af 5 besvaret · i dag"));
        QSignalSpy handed(&forms, &app::FormsPage::handOver);
        forms.goOn(form);
        QCOMPARE(handed.size(), 1);
        app::ParentPage page(*service, form, nullptr);
        QCOMPARE(page.progress(), QString("5 / 5"));
        QCOMPARE(page.words(), QString("Daha"));
        QCOMPARE(page.languages()->current(), QString("tr"));
        forms.throwAway(form);
        QCOMPARE(forms.begunCount(), 0);
        QCOMPARE(answers(), 0);
    }

    void aCprNumberStopsAndNothingIsLost() {
        app::ParentPage page(*service, begin("aaben", "efter", "selv"), nullptr);
        page.next();
        page.next();
        const QString text = "Mit nummer er 010190-1234";
        page.write(text);
        QVERIFY(page.stopped());
        QVERIFY(page.fault().contains("CPR"));
        page.next();
        QCOMPARE(page.stage(), Stage::Question);
        QCOMPARE(page.words(), text);
        page.write("Ring på 86 41 12 12"); // said, not refused
        QVERIFY(!page.stopped());
        QVERIFY(!page.fault().isEmpty());
        page.write(QString(1001, 'x'));
        QVERIFY(page.stopped());
        page.write("Kaffen");
        QVERIFY(page.fault().isEmpty());
        page.next();
        QCOMPARE(answers(), 1);
    }

    void languagesAreData() {
        app::ParentPage page(*service, begin("alle-slags", "foer", "selv", "Elg"), nullptr);
        QCOMPARE(names(*page.languages()), QStringList({"Dansk", "English", "Türkçe", "العربية"}));
        QVERIFY(!page.rightToLeft() && !page.unchecked());
        page.speak("ar");
        QVERIFY(page.rightToLeft() && page.unchecked());
        page.next();
        QCOMPARE(page.progress(), QString("1 من 5"));
        QCOMPARE(page.text(), QString("كيف تسير الأمور في المنزل؟"));
        page.speak("tr");
        QVERIFY(!page.rightToLeft() && page.unchecked());
        page.speak("en");
        QVERIFY(!page.unchecked());
        // A language that only the plan knows: Danish words around its questions, and it says so.
        const auto somali = app::formLanguage("so");
        QCOMPARE(somali.name, QString("Soomaali"));
        QVERIFY(somali.unchecked && !somali.rightToLeft);
        QCOMPARE(somali.words["skip"].toString(), QString("Spring over"));
        QVERIFY(app::formLanguage("ckb").rightToLeft);
    }

    void everyLanguageHasEveryWord() {
        const auto words = [](const char* code) {
            QFile file(QStringLiteral(":/forms/%1.json").arg(code));
            if (!file.open(QIODevice::ReadOnly)) qFatal("%s", code);
            return QJsonDocument::fromJson(file.readAll()).object()["words"].toObject();
        };
        for (const char* code : {"en", "ar", "tr"}) {
            QCOMPARE(words(code).keys(), words("da").keys());
            for (const auto& word : words(code)) QVERIFY(!word.toString().isEmpty());
        }
    }

    void paperIsWrittenOnOnePage() {
        app::FormsPage forms(*service, app::hex(course), nullptr);
        const QString form = begin("alle-slags", "efter", "papir", "Solsort");
        app::FormEntryPage page(*service, form, nullptr);
        QCOMPARE(page.detail(), QString("Solsort · Efter · På papir"));
        QCOMPARE(page.questions()->rowCount(), 5);
        page.save();
        QVERIFY(!page.error().isEmpty()); // no answers
        page.choose(0, 2);
        page.putNumber(2, "0");
        page.write(4, "Mit nr. er 010190-1234");
        page.date()->setDaysAgo(0);
        page.save();
        QVERIFY(page.error().contains("CPR"));
        QCOMPARE(answers(), 0);
        page.write(4, "Mere kaffe");
        QSignalSpy done(&page, &app::PageModel::done);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.size(), 1);
        QCOMPARE(answers(" AND status = 'efter'"), 1);
        QCOMPARE(count(*device->store, "SELECT count(*) FROM amount WHERE what = 'boern' AND n = 0"), 1);
    }

    void aFormOpenedByMistakeIsNotKept() {
        const QString form = begin("aaben", "efter", "mundtlig");
        {
            app::FormEntryPage page(*service, form, nullptr);
            page.choose(0, 1);
        }
        QCOMPARE(app::FormDrafts(*service).all().size(), 1u);
        {
            app::FormEntryPage page(*service, form, nullptr);
            page.choose(0, 1);
        }
        QVERIFY(app::FormDrafts(*service).all().empty());
    }

    void whatCannotBeSavedStays() {
        fresh(std::make_unique<DeviceFixture>(1, false), false); // without the circles' keys
        must(device->notebook->publishPlan(formsPlan()));
        const QString form = begin("aaben", "efter", "selv");
        app::ParentPage page(*service, form, nullptr);
        page.next();
        page.next();
        page.write(kWords);
        page.next();
        QCOMPARE(page.stage(), Stage::End);
        QVERIFY(page.ending().contains("medarbejderen"));
        QVERIFY(!page.error().isEmpty());
        QCOMPARE(app::FormDrafts(*service).find(form)->texts.at("hvorfor"), kWords);
    }

    void aForgottenPersonTakesTheirFormsAlong() {
        const QString form = begin("alle-slags", "foer", "selv", "Elg");
        app::ParentPage page(*service, form, nullptr);
        page.next();
        page.choose(1);
        app::FormDrafts drafts(*service);
        const auto token = Token::fromHex(drafts.find(form)->token.toStdString()).value();
        drafts.dropForgotten();
        QCOMPARE(drafts.all().size(), 1u);
        must(people::forgetPerson(*device->notebook, token));
        drafts.dropForgotten();
        QVERIFY(drafts.all().empty());
    }

  private:
    void fresh(std::unique_ptr<DeviceFixture> made, bool group = true) {
        service.reset(); // it looks into the store until it goes
        device = std::move(made);
        settings = std::make_unique<app::UiSettings>(device->dir.filePath("ui.ini"), nullptr);
        service = std::make_unique<app::Service>(*device->notebook, *settings);
        if (group) course = mothers(*device->notebook);
    }
    QString begin(const char* questionnaire, const char* occasion, const char* way, const QString& who = {}) {
        app::FormsPage forms(*service, who.isEmpty() ? QString() : app::hex(course), nullptr);
        QString begun;
        const auto take = [&](const QString& form) { begun = form; };
        connect(&forms, &app::FormsPage::handOver, this, take);
        connect(&forms, &app::FormsPage::enter, this, take);
        forms.forms()->choose(questionnaire);
        for (const auto& person : forms.people()->rows())
            if (person.name == who) {
                forms.people()->choose(person.key);
                break;
            }
        forms.occasions()->choose(occasion);
        forms.ways()->choose(way);
        forms.start();
        if (begun.isEmpty()) qFatal("%s", qPrintable(forms.error()));
        return begun;
    }
    std::int64_t answers(const std::string& where = {}) {
        return count(*device->store, ("SELECT count(*) FROM fact WHERE kind = 36" + where).c_str());
    }
    RecordId savedAnswer() {
        RecordId out;
        must(device->store->read([&](store::Db& db) -> Status {
            store::Query q(db, "SELECT record FROM fact WHERE kind = 36");
            const auto found = store::first(q.with(), [](store::Query& row) { return row.id<RecordId>(0); });
            if (found && *found) out = **found;
            return {};
        }));
        return out;
    }

    std::unique_ptr<DeviceFixture> device;
    std::unique_ptr<app::UiSettings> settings;
    std::unique_ptr<app::Service> service;
    RecordId course;
};

QTEST_GUILESS_MAIN(FormPagesTest)
#include "tst_formpages.moc"
