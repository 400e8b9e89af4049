// SPDX-License-Identifier: MPL-2.0
#include "tests/house/house.h"

#include <QTest>

using namespace feltbog::house;

namespace {

using Rule = Problems (*)(const House&);

} // namespace
Q_DECLARE_METATYPE(Rule)

class TestHouse : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        house_ = readHouse(FELTBOG_SOURCE_DIR);
        QVERIFY(find(house_, "core/log/kinds.h")); // else every rule below would hold of nothing
        QVERIFY(find(house_, "README.md"));
    }

    void theHouseKeepsItsRules_data() {
        QTest::addColumn<Rule>("rule");
        QTest::newRow("includes follow the arrows") << Rule(includesAgainstTheArrows);
        QTest::newRow("one file wraps each library") << Rule(librariesInMoreThanOnePlace);
        QTest::newRow("targets link along the arrows") << Rule(linksAgainstTheArrows);
        QTest::newRow("qml holds no code") << Rule(codeInQml);
        QTest::newRow("sources carry their licence") << Rule(missingLicenceLines);
        QTest::newRow("named paths exist") << Rule(pathsThatAreNotThere);
        QTest::newRow("named tests exist") << Rule(testsThatAreNotThere);
        QTest::newRow("files are short") << Rule(filesTooLong);
        QTest::newRow("no machine or supplier shows") << Rule(placesOfWork);
        QTest::newRow("third parties are named") << Rule(unnamedThirdParties);
        QTest::newRow("no context properties") << Rule(contextProperties);
        QTest::newRow("formats are described") << Rule(formatsNotDescribed);
    }
    void theHouseKeepsItsRules() {
        QFETCH(Rule, rule);
        const Problems problems = rule(house_);
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }

    // Each rule is shown a file that breaks it, and must say where.
    void aBreachIsSeen_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); // empty: allowed
        const auto row = [](const char* name, Rule rule, const char* path, const QString& text,
                            const char* place) { QTest::newRow(name) << rule << path << text << place; };
        const Rule includes = includesAgainstTheArrows;
        row("core sees sync", includes, "core/log/a.cpp", "\n#include \"sync/wire/frame.h\"",
            "core/log/a.cpp:2:");
        row("core sees Qt", includes, "core/log/a.cpp", "#include <QString>", "core/log/a.cpp:1:");
        row("core sees a Qt module", includes, "core/log/a.cpp", "#include <QtCore/QString>",
            "core/log/a.cpp:1:");
        row("core sees a neighbour without its folder", includes, "core/log/a.cpp", "#include \"b.h\"",
            "core/log/a.cpp:1:");
        row("core sees the standard library", includes, "core/log/a.cpp", "#include <queue>", "");
        row("wire sees the client", includes, "sync/wire/a.h", "#include \"sync/client/session.h\"",
            "sync/wire/a.h:1:");
        row("client sees the server", includes, "sync/client/a.h", "#include \"sync/server/http.h\"",
            "sync/client/a.h:1:");
        row("server sees the platform", includes, "sync/server/http.cpp",
            "#include \"platforms/linux/system.h\"", "sync/server/http.cpp:1:");
        row("server's entry sees the platform", includes, "sync/server/serve.cpp",
            "#include \"platforms/linux/system.h\"", "");
        row("sync sees app", includes, "sync/server/serve.cpp", "#include \"app/service/text.h\"",
            "sync/server/serve.cpp:1:");
        row("a page sees the platform", includes, "app/pages/a.cpp", "#include \"platforms/linux/system.h\"",
            "app/pages/a.cpp:1:");
        row("a page sees the server", includes, "app/pages/a.cpp", "#include \"sync/server/http.h\"",
            "app/pages/a.cpp:1:");
        row("a page sees Qt and the client", includes, "app/pages/a.cpp",
            "#include <QObject>\n#include \"sync/client/session.h\"", "");
        row("the command line sees Qt", includes, "app/cli/a.cpp", "#include <QString>", "app/cli/a.cpp:1:");
        row("the platform sees sync", includes, "platforms/linux/a.cpp", "#include \"sync/tuning.h\"",
            "platforms/linux/a.cpp:1:");
        row("feltbogctl's platform sees the keychain", includes, "platforms/linux/a.cpp",
            "#include \"platforms/keychain/keychain.h\"", "platforms/linux/a.cpp:1:");
        row("feltbogctl's platform sees Qt", includes, "platforms/linux/a.cpp", "#include <QObject>",
            "platforms/linux/a.cpp:1:");
        row("the keychain sees Qt", includes, "platforms/keychain/a.cpp", "#include <QObject>", "");

        const Rule wrapped = librariesInMoreThanOnePlace;
        row("a second QtKeychain", wrapped, "app/a.cpp", "#include <qt6keychain/keychain.h>", "app/a.cpp:1:");
        row("a second curl", wrapped, "sync/client/a.cpp", "#include <curl/curl.h>", "sync/client/a.cpp:1:");
        row("a second SQLite", wrapped, "core/store/a.cpp", "#include <sqlite3.h>", "core/store/a.cpp:1:");
        row("a second zstd", wrapped, "sync/server/a.cpp", "#include <zstd.h>", "sync/server/a.cpp:1:");

        const Rule links = linksAgainstTheArrows;
        row("core links sync", links, "core/CMakeLists.txt",
            "\ntarget_link_libraries(feltbog_core\n  PUBLIC feltbog_sync_wire)", "core/CMakeLists.txt:2:");
        row("feltbogctl links the keychain", links, "app/cli/CMakeLists.txt",
            "target_link_libraries(feltbogctl PRIVATE feltbog_platform_keychain)",
            "app/cli/CMakeLists.txt:1:");
        row("core links Qt", links, "core/CMakeLists.txt",
            "target_link_libraries(feltbog_core PRIVATE Qt6::Core)", "core/CMakeLists.txt:1:");
        row("a wish in a comment", links, "core/CMakeLists.txt",
            "# target_link_libraries(feltbog_core PRIVATE Qt6::Core)", "");
        row("an unknown target", links, "core/CMakeLists.txt", "add_library(feltbog_new STATIC)",
            "core/CMakeLists.txt:1:");
        row("expected figures lean on core", links, "tests/data/CMakeLists.txt",
            "target_link_libraries(feltbog-planyear PRIVATE feltbog_core)", "tests/data/CMakeLists.txt:1:");

        row("code in qml", codeInQml, "qml/a.cpp", "int a;", "qml/a.cpp:");

        const Rule licence = missingLicenceLines;
        row("a source without licence", licence, "core/a.cpp", "int a;", "core/a.cpp:1:");
        row("QML without licence", licence, "qml/A.qml", "Item {}", "qml/A.qml:1:");
        row("CMake without licence", licence, "tests/x/CMakeLists.txt", "add()", "tests/x/CMakeLists.txt:1:");
        row("a script without licence", licence, "platforms/linux/a", "#!/bin/sh\nexit",
            "platforms/linux/a:1:");
        row("a script with licence", licence, "platforms/linux/a",
            "#!/bin/sh\n# SPDX-License-Identifier: MPL-2.0", "");

        const Rule paths = pathsThatAreNotThere;
        row("a page names what is not there", paths, "core/doc/x.md", "a\nsee `core/log/gone.h`",
            "core/doc/x.md:2:");
        row("a page names a folder that is not there", paths, "README.md", "`core/gone`", "README.md:1:");
        row("a page names a command that is not there", paths, "README.md", "`platforms/linux/gone --now`",
            "README.md:1:");
        row("a page links to what is not there", paths, "core/doc/x.md", "[a](gone.md)", "core/doc/x.md:1:");
        row("a page shows what is not there", paths, "README.md", "![a](core/doc/gone.png)", "README.md:1:");
        row("a page names what is there", paths, "core/doc/x.md",
            "`core/log/kinds.h`, `core/log`, `core/log/`, [a](plan.md)", "");
        row("a page speaks of other things", paths, "core/doc/x.md",
            "`a/b`, `GET /v1/health`, `build/dev/x.md`\n```\n`core/no.h`\n```", "");

        const Rule tests = testsThatAreNotThere;
        row("a page names a test that is not there", tests, "sync/doc/x.md",
            "a\n| b | `tst_house::theHouseKeepsItsRules`, `tst_house::gone` |", "sync/doc/x.md:2:");
        row("a page names a test's data", tests, "sync/doc/x.md", "`tst_house::house_`", "sync/doc/x.md:1:");
        row("a page names a program that is not there", tests, "README.md", "`tst_gone::aBreachIsSeen`",
            "README.md:1:");
        row("a page names tests", tests, "sync/doc/x.md",
            "`tst_house::aBreachIsSeen`, `tst_pages::test_largeTapCounts`", "");

        row("a long file", filesTooLong, "core/a.cpp", QString("x\n").repeated(400), "core/a.cpp:400:");
        row("a file that is not", filesTooLong, "core/a.cpp", QString("x\n").repeated(399), "");

        const Rule places = placesOfWork;
        row("a package host", places, "platforms/a", QString("x\nhttps://registry.") + "npmjs.org",
            "platforms/a:2:");
        row("another", places, "README.md", QString("http://deb.") + "debian.org", "README.md:1:");
        row("a machine path", places, "tests/a.h", QString("/ho") + "me/karen", "tests/a.h:1:");

        const Rule parties = unnamedThirdParties;
        row("an unnamed package", parties, "core/CMakeLists.txt", "\nfind_package(Boost REQUIRED)",
            "core/CMakeLists.txt:2:");
        row("an unnamed module", parties, "core/CMakeLists.txt",
            "pkg_check_modules(x REQUIRED IMPORTED_TARGET libfoo)", "core/CMakeLists.txt:1:");
        row("an unnamed npm package", parties, "platforms/x.lock.json", "  \"name\": \"left-pad\",",
            "platforms/x.lock.json:1:");

        row("a context property", contextProperties, "app/a.cpp",
            "\n\ncontext->setContextProperty(\"x\", x);", "app/a.cpp:3:");

        const Rule formats = formatsNotDescribed;
        row("a kind not described", formats, "core/log/kinds.h", "\n    Danced = 99, // new",
            "core/log/kinds.h:2:");
        row("a table not described", formats, "core/store/migrations.cpp", "CREATE TABLE gone(key TEXT)",
            "core/store/migrations.cpp:1:");
        row("a column not described", formats, "core/store/migrations.cpp",
            "CREATE TABLE fact(\n    colour TEXT)", "core/store/migrations.cpp:2:");
    }
    void aBreachIsSeen() {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, place);
        House house;
        for (const auto& f : house_)
            if (f.path != path) house.push_back(f);
        house.push_back(file(path, text));
        Problems seen;
        for (const auto& problem : rule(house))
            if (problem.startsWith(path + ':')) seen << problem;
        if (place.isEmpty())
            QVERIFY2(seen.isEmpty(), qPrintable(seen.join('\n')));
        else
            QVERIFY2(!seen.isEmpty() && seen.first().startsWith(place), qPrintable(seen.join('\n')));
    }

  private:
    House house_;
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
