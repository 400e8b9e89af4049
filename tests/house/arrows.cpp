// SPDX-License-Identifier: MPL-2.0
#include "tests/house/house.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

namespace feltbog::house {
namespace {

const QStringList kHouse = {"core", "sync", "app", "qml", "platforms"};

// What a file may include. The first row that fits a path decides, so exceptions stand before their folder.
struct Reach {
    QString whose;   // a path, or the beginning of one
    QStringList may; // beginnings of the paths it may include
    bool qt = false;
};
const std::vector<Reach> kReach = {
    {"core/", {"core/"}},
    {"sync/wire/", {"core/", "sync/wire/", "sync/tuning.h"}},
    {"sync/client/", {"core/", "sync/wire/", "sync/client/", "sync/tuning.h"}},
    // Program entry: these make the objects, so they see the platform.
    {"sync/server/main.cpp", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/serve.cpp", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/backupcommands.cpp",
     {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/aside.cpp", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/openledger.cpp", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/code.cpp", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h", "platforms/"}},
    {"sync/server/", {"core/", "sync/wire/", "sync/server/", "sync/tuning.h"}},
    {"sync/", {"core/", "sync/"}},
    {"app/main.cpp", {"app/", "core/", "sync/client/", "platforms/"}, true},
    {"app/cli/", {"app/cli/", "app/qr/", "core/", "sync/client/", "platforms/"}},
    {"app/qr/", {"app/qr/", "core/"}},
    {"app/", {"app/", "core/", "sync/client/"}, true},
    {"platforms/keychain/", {"platforms/keychain/", "core/"}, true},
    {"platforms/", {"platforms/linux/", "core/"}},
};

// Headers of libraries that one file alone wraps, and that file.
const QMap<QString, QString> kWrapped = {
    {"sqlite3.h", "core/store/db.cpp"},
    {"curl/curl.h", "sync/client/curltransport.cpp"},
    {"zstd.h", "sync/wire/frame.cpp"},
    {"date/tz.h", "core/base/date.cpp"},
    {"libpq-fe.h", "sync/server/postgres/connection.cpp"},
    {"ZXing/ReadBarcode.h", "app/qr/code.cpp"},
    {"ZXing/MultiFormatWriter.h", "app/qr/code.cpp"},
    {"png.h", "app/qr/png.cpp"},
    {"qt6keychain/keychain.h", "platforms/keychain/keychain.cpp"},
};

// What a target may link of the house, and which outside libraries are its own.
struct Links {
    QStringList house;
    QStringList outside;
};
const QStringList kCoreLibraries = {"PkgConfig::sodium", "fmt::fmt", "date::date-tz",
                                    "nlohmann_json::nlohmann_json"};
const QMap<QString, Links> kLinks = {
    {"feltbog_options", {}},
    {"sqlite3mc", {{}, {"Threads::Threads"}}},
    {"feltbog_core", {{"feltbog_options", "sqlite3mc"}, kCoreLibraries}},
    {"feltbog_sync_wire", {{"feltbog_options", "feltbog_core"}, {"PkgConfig::zstd"}}},
    {"feltbog_sync_client", {{"feltbog_options", "feltbog_core", "feltbog_sync_wire"}, {"CURL::libcurl"}}},
    {"feltbog_sync_server",
     {{"feltbog_options", "feltbog_core", "feltbog_sync_wire"},
      {"PkgConfig::libpq", "Threads::Threads", "nlohmann_json::nlohmann_json"}}},
    {"feltbog_platform_linux", {{"feltbog_options", "feltbog_core"}, {"PkgConfig::sodium"}}},
    {"feltbog_platform_keychain", {{"feltbog_options", "feltbog_core"}, {"Qt6::Core", "qt6keychain"}}},
    {"feltbogd",
     {{"feltbog_options", "feltbog_core", "feltbog_sync_server", "feltbog_platform_linux"},
      {"Threads::Threads"}}},
    {"feltbog_qr", {{"feltbog_options", "feltbog_core"}, {"ZXing::ZXing", "PNG::PNG"}}},
    {"feltbogctl",
     {{"feltbog_options", "feltbog_core", "feltbog_sync_client", "feltbog_platform_linux", "feltbog_qr"},
      {"CLI11::CLI11"}}},
    {"feltbog_app",
     {{"feltbog_options", "feltbog_core", "feltbog_sync_client", "feltbog_qr"},
      {"Qt6::Core", "Qt6::Qml", "Qt6::Quick", "Qt6::Multimedia", "Qt6::TextToSpeech"}}},
    {"feltbog_ui", {{"feltbog_options", "feltbog_app"}, {"Qt6::Quick"}}},
    {"feltbog",
     {{"feltbog_options", "feltbog_ui", "feltbog_uiplugin", "feltbog_app", "feltbog_appplugin",
       "feltbog_platform_linux", "feltbog_platform_keychain"},
      {"Qt6::Gui", "Qt6::Network", "Qt6::Quick", "Qt6::QuickControls2"}}},
    // Expected figures may not lean on the code they check.
    {"feltbog-planyear", {{"feltbog_options"}, {"nlohmann_json::nlohmann_json"}}},
};

struct Include {
    int line = 0;
    QString what;
    bool quoted = false;
};
std::vector<Include> includesOf(const File& file) {
    static const QRegularExpression pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> out;
    for (int i = 0; i < file.lines.size(); ++i)
        if (const auto m = pattern.match(file.lines[i]); m.hasMatch())
            out.push_back({i, m.captured(2), m.captured(1) == "\""});
    return out;
}

bool isQtHeader(const QString& name) {
    static const QRegularExpression pattern(R"(^(Q[A-Z]\w*|Qt\w*/.*|q\w+\.h)$)");
    return pattern.match(name).hasMatch();
}

struct Call {
    int line = 0;
    QStringList words;
};
// Every call of a CMake function, comments left out, its arguments as words.
std::vector<Call> callsOf(const File& file, const QString& function) {
    QString text;
    for (const auto& line : file.lines) text += line.section('#', 0, 0) + '\n';
    const QRegularExpression pattern("\\b" + function + R"(\s*\(([^)]*)\))");
    std::vector<Call> out;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const auto m = all.next();
        const auto line = static_cast<int>(text.left(m.capturedStart()).count('\n'));
        out.push_back({line, m.captured(1).simplified().split(' ', Qt::SkipEmptyParts)});
    }
    return out;
}

void checkLinks(const File& file, const Call& call, Problems& out) {
    static const QStringList keywords = {"PUBLIC", "PRIVATE", "INTERFACE", "m"};
    const QString target = call.words.value(0);
    const auto allowed = kLinks.find(target);
    if (allowed == kLinks.end()) return;
    for (const auto& library : call.words.mid(1))
        if (!keywords.contains(library) && !allowed->house.contains(library) &&
            !allowed->outside.contains(library))
            out << at(file, call.line, target + " may not link " + library);
}

} // namespace

Problems includesAgainstTheArrows(const House& house) {
    Problems out;
    for (const auto& file : house) {
        if (!isCpp(file) || !under(file, kHouse)) continue;
        const auto reach = std::find_if(kReach.begin(), kReach.end(),
                                        [&](const Reach& r) { return file.path.startsWith(r.whose); });
        for (const auto& include : includesOf(file)) {
            if (reach == kReach.end()) continue;
            const bool qt = isQtHeader(include.what);
            const bool ours = include.quoted || kHouse.contains(include.what.section('/', 0, 0));
            const bool may = std::any_of(reach->may.begin(), reach->may.end(), [&](const QString& beginning) {
                return include.what.startsWith(beginning);
            });
            if (qt && !reach->qt)
                out << at(file, include.line, reach->whose + " has no Qt, but includes " + include.what);
            if (!qt && ours && !may)
                out << at(file, include.line, reach->whose + " may not include " + include.what);
        }
    }
    return out;
}

Problems librariesInMoreThanOnePlace(const House& house) {
    Problems out;
    for (const auto& file : house) {
        if (!isCpp(file) || !under(file, kHouse)) continue;
        for (const auto& include : includesOf(file))
            if (const auto wrapped = kWrapped.find(include.what);
                wrapped != kWrapped.end() && *wrapped != file.path)
                out << at(file, include.line, include.what + " is wrapped by " + *wrapped + " alone");
    }
    return out;
}

Problems linksAgainstTheArrows(const House& house) {
    Problems out;
    for (const auto& file : house) {
        if (!isCMake(file)) continue;
        for (const auto& call : callsOf(file, "target_link_libraries")) checkLinks(file, call, out);
        if (under(file, {"tests"})) continue;
        for (const char* maker : {"add_library", "add_executable"})
            for (const auto& call : callsOf(file, maker))
                if (!kLinks.contains(call.words.value(0)) && !call.words.value(0).startsWith('$'))
                    out << at(file, call.line,
                              "the target " + call.words.value(0) + " is not in the table of arrows");
    }
    return out;
}

Problems codeInQml(const House& house) {
    Problems out;
    for (const auto& file : house)
        if (under(file, {"qml"}) && (isCpp(file) || file.path.endsWith(".js")))
            out << file.path + ": qml/ holds QML only";
    return out;
}

} // namespace feltbog::house
