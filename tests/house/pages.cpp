// SPDX-License-Identifier: MPL-2.0
#include "tests/house/house.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

namespace feltbog::house {
namespace {

constexpr int kLongestFile = 400; // lines; longer is two things in one file

bool isScript(const File& file) {
    return file.path.endsWith(".sh") || (!file.lines.isEmpty() && file.lines.first().startsWith("#!"));
}
bool isSource(const File& file) {
    return isCpp(file) || isCMake(file) || isScript(file) || file.path.endsWith(".qml") ||
           file.path.endsWith(".js");
}
bool isPage(const File& file) {
    static const QStringList folders = {"core/doc", "sync/doc", "tests/data"};
    return file.path.endsWith(".md") && (under(file, folders) || !file.path.contains('/'));
}

// Files and the folders above them.
QSet<QString> placesIn(const House& house) {
    QSet<QString> out;
    for (const auto& file : house)
        for (QString path = file.path; !path.isEmpty(); path = path.section('/', 0, -2)) out.insert(path);
    return out;
}

bool isThere(const QSet<QString>& places, const QString& path) {
    if (!path.contains('*')) return places.contains(path);
    const auto pattern = QRegularExpression::fromWildcard(path, Qt::CaseSensitive);
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return pattern.match(place).hasMatch(); });
}

// The path that a piece of code in a page names; empty when it names none of ours.
QString pathIn(const QString& code) {
    static const QRegularExpression path(R"(^[\w.][\w.*-]*(/[\w.*-]+)*/?$)");
    static const QStringList ours = {"core", "sync", "app", "qml", "platforms", "tests", ".ci"};
    static const QRegularExpression ending(R"(\.(cpp|h|md|qml|json|ndjson|txt|cmake|csv|bin|png|sh|ts)$)");
    const QString word = code.section(' ', 0, 0);
    if (!word.contains('/') || !path.match(word).hasMatch()) return {};
    const QString top = word.section('/', 0, 0);
    if (top == "build" || top == ".deps") return {};
    return ours.contains(top) || ending.match(word).hasMatch() ? word : QString();
}

QString tidy(QString path) {
    path = QDir::cleanPath(path);
    return path.endsWith('/') ? path.chopped(1) : path;
}

// Codes in backticks and targets of links, each with its line, fenced blocks left out.
struct Mention {
    int line = 0;
    QString path;
};
std::vector<Mention> mentionsIn(const File& page) {
    static const QRegularExpression code("`([^`]+)`");
    static const QRegularExpression link(R"(\]\(([^)#\s]+)[^)]*\))");
    std::vector<Mention> out;
    bool fenced = false;
    for (int i = 0; i < page.lines.size(); ++i) {
        const QString& line = page.lines[i];
        if (line.trimmed().startsWith("```")) fenced = !fenced;
        if (fenced) continue;
        for (auto all = code.globalMatch(line); all.hasNext();)
            if (const QString path = pathIn(all.next().captured(1)); !path.isEmpty())
                out.push_back({i, path});
        for (auto all = link.globalMatch(line); all.hasNext();)
            if (const QString target = all.next().captured(1); !target.contains(':'))
                out.push_back({i, "./" + target});
    }
    return out;
}

// One after another the arguments of a call such as find_package(...).
void eachArgument(const File& file, const QString& function,
                  const std::function<void(int, const QStringList&)>& take) {
    const QRegularExpression call("^\\s*" + function + R"(\s*\(([^)]*)\))");
    for (int i = 0; i < file.lines.size(); ++i)
        if (const auto m = call.match(file.lines[i]); m.hasMatch())
            take(i, m.captured(1).simplified().split(' ', Qt::SkipEmptyParts));
}

QString textOf(const House& house, const QString& path) {
    const File* file = find(house, path);
    return file ? file->lines.join('\n') : QString();
}

} // namespace

Problems missingLicenceLines(const House& house) {
    Problems out;
    for (const auto& file : house)
        if (isSource(file) && !file.lines.mid(0, 2).join('\n').contains("SPDX-License-Identifier: MPL-2.0"))
            out << at(file, 0, "no SPDX line");
    return out;
}

Problems pathsThatAreNotThere(const House& house) {
    Problems out;
    const auto places = placesIn(house);
    for (const auto& page : house) {
        if (!isPage(page)) continue;
        const QString folder = page.path.contains('/') ? page.path.section('/', 0, -2) + '/' : QString();
        for (const auto& mention : mentionsIn(page))
            if (!isThere(places, tidy(mention.path)) && !isThere(places, tidy(folder + mention.path)))
                out << at(page, mention.line, mention.path + " does not exist");
    }
    return out;
}

// A case named as `program::case` is a function of the source that the program is made from.
Problems testsThatAreNotThere(const House& house) {
    static const QRegularExpression named(R"(`(tst_\w+)::(\w+)`)");
    static const QRegularExpression made(R"(^\s*(?:void|function) (\w+)\()");
    QSet<QString> cases;
    for (const auto& file : house) {
        const QString name = file.path.section('/', -1);
        if (!under(file, {"tests"}) || !name.startsWith("tst_")) continue;
        for (const auto& line : file.lines)
            if (const auto m = made.match(line); m.hasMatch())
                cases.insert(name.section('.', 0, 0) + "::" + m.captured(1));
    }
    Problems out;
    for (const auto& page : house) {
        if (!isPage(page)) continue;
        for (int i = 0; i < page.lines.size(); ++i)
            for (auto all = named.globalMatch(page.lines[i]); all.hasNext();) {
                const auto m = all.next();
                const QString test = m.captured(1) + "::" + m.captured(2);
                if (!cases.contains(test)) out << at(page, i, "there is no test " + test);
            }
    }
    return out;
}

Problems filesTooLong(const House& house) {
    Problems out;
    for (const auto& file : house)
        if (under(file, {"core", "sync", "app", "qml", "platforms"}) &&
            (isSource(file) || file.path.endsWith(".md")) && file.lines.size() >= kLongestFile)
            out << at(file, static_cast<int>(file.lines.size()) - 1, "too long: files are under 400 lines");
    return out;
}

// Where somebody's machine or supplier shows: a source tree must build anywhere. Written in two halves, so
// that this file does not name them.
Problems placesOfWork(const House& house) {
    static const QStringList needles = {QString("registry.") + "npmjs", QString("deb.") + "debian.org",
                                        QString("pypi.") + "org",       QString("crates.") + "io",
                                        QString("proxy.") + "golang",   QString("/wo") + "rk/",
                                        QString("/tmp") + "/w",         QString("/ho") + "me/",
                                        QString("/ro") + "ot/",         QString("/Use") + "rs/"};
    Problems out;
    for (const auto& file : house)
        for (int i = 0; i < file.lines.size(); ++i)
            for (const auto& needle : needles)
                if (file.lines[i].contains(needle)) out << at(file, i, "names " + needle);
    return out;
}

Problems unnamedThirdParties(const House& house) {
    static const QStringList notParts = {"PkgConfig", "Threads"}; // a build tool; the C library's own
    static const QStringList words = {"REQUIRED", "QUIET", "IMPORTED_TARGET", "GLOBAL", "NO_CMAKE_PATH"};
    const QString named = textOf(house, "THIRD_PARTY.md");
    Problems out;
    const auto check = [&](const File& file, int line, const QString& name) {
        if (!notParts.contains(name) && !words.contains(name) && !named.contains('`' + name + '`'))
            out << at(file, line, name + " is not named in THIRD_PARTY.md");
    };
    for (const auto& file : house) {
        if (isCMake(file)) {
            eachArgument(file, "find_package",
                         [&](int line, const QStringList& a) { check(file, line, a.value(0)); });
            eachArgument(file, "pkg_check_modules", [&](int line, const QStringList& a) {
                for (const auto& module : a.mid(1)) check(file, line, module);
            });
        }
        static const QRegularExpression package(R"re(^\s*"name":\s*"([^"]+)")re");
        if (file.path.endsWith(".lock.json"))
            for (int i = 0; i < file.lines.size(); ++i)
                if (const auto m = package.match(file.lines[i]); m.hasMatch()) check(file, i, m.captured(1));
    }
    return out;
}

Problems contextProperties(const House& house) {
    Problems out;
    for (const auto& file : house)
        if (under(file, {"app", "qml"}))
            for (int i = 0; i < file.lines.size(); ++i)
                if (file.lines[i].contains("setContextProperty"))
                    out << at(file, i, "context properties are invisible to the QML tools; use a type");
    return out;
}

// Every kind of event stands in log.md with its number, every table and column in store.md.
Problems formatsNotDescribed(const House& house) {
    static const QRegularExpression kind(R"(^\s*(\w+) = (\d+),)");
    static const QRegularExpression table(R"(^(?:CREATE|ALTER) TABLE (\w+))");
    static const QRegularExpression column(R"((\w+) (?:BLOB|TEXT|INTEGER|REAL)\b)");
    const QString log = textOf(house, "core/doc/log.md");
    const QString store = textOf(house, "core/doc/store.md");
    Problems out;
    if (const File* kinds = find(house, "core/log/kinds.h"))
        for (int i = 0; i < kinds->lines.size(); ++i)
            if (const auto m = kind.match(kinds->lines[i]); m.hasMatch())
                if (!log.contains("| " + m.captured(2) + " | `" + m.captured(1) + "` |"))
                    out << at(*kinds, i, m.captured(1) + " is not in the table of log.md");
    const File* migrations = find(house, "core/store/migrations.cpp");
    QString section; // of store.md, about the table at hand
    for (int i = 0; migrations && i < migrations->lines.size(); ++i) {
        const QString& line = migrations->lines[i];
        if (const auto m = table.match(line); m.hasMatch()) {
            section = store.section("\n### `" + m.captured(1) + "`", 1, 1).section("\n#", 0, 0);
            if (section.isEmpty())
                out << at(*migrations, i, "the table " + m.captured(1) + " is not in store.md");
        } else if (line.startsWith("CREATE")) {
            continue;
        }
        for (auto all = column.globalMatch(line); all.hasNext();)
            if (const QString name = all.next().captured(1); !section.contains('`' + name + '`'))
                out << at(*migrations, i, "the column " + name + " is not in store.md");
    }
    return out;
}

} // namespace feltbog::house
