// SPDX-License-Identifier: MPL-2.0
#include "tests/house/house.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace feltbog::house {
namespace {

const QStringList kNotOurs = {"build", ".deps", ".git", "compile_commands.json"};

void readFolder(const QDir& folder, const QString& prefix, House& out) {
    const auto entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto& entry : entries) {
        const QString name = entry.fileName();
        if ((prefix.isEmpty() && kNotOurs.contains(name)) || entry.isSymLink()) continue;
        if (entry.isDir()) {
            readFolder(QDir(entry.filePath()), prefix + name + '/', out);
            continue;
        }
        QFile in(entry.filePath());
        if (!in.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = in.readAll();
        if (bytes.contains('\0'))
            out.push_back({prefix + name, {}, true});
        else
            out.push_back(file(prefix + name, QString::fromUtf8(bytes)));
    }
}

} // namespace

House readHouse(const QString& root) {
    House out;
    readFolder(QDir(root), {}, out);
    return out;
}

File file(const QString& path, const QString& text) {
    QStringList lines = text.split('\n');
    if (lines.last().isEmpty()) lines.removeLast();
    return {path, lines, false};
}

QString at(const File& file, int line, const QString& what) {
    return file.path + ':' + QString::number(line + 1) + ": " + what;
}

bool under(const File& file, const QStringList& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& f) { return file.path.startsWith(f + '/'); });
}

bool isCpp(const File& file) {
    static const QStringList ends = {".cpp", ".h", ".c", ".cc", ".cxx", ".hpp"};
    return std::any_of(ends.begin(), ends.end(), [&](const QString& end) { return file.path.endsWith(end); });
}

bool isCMake(const File& file) {
    return file.path.endsWith("CMakeLists.txt") || file.path.endsWith(".cmake");
}

const File* find(const House& house, const QString& path) {
    const auto it = std::find_if(house.begin(), house.end(), [&](const File& f) { return f.path == path; });
    return it == house.end() ? nullptr : &*it;
}

} // namespace feltbog::house
