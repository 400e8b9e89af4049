// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

// The source tree as text, and the rules it keeps (core/doc/house.md). A rule is a function from a tree to
// the places that break it, so that each can also be shown a tree that does.
namespace feltbog::house {

struct File {
    QString path;      // from the root, '/' between folders
    QStringList lines; // empty for what is not text
    bool binary = false;
};
using House = std::vector<File>;
using Problems = QStringList; // "path:line: what", or "path: what"

// Everything that belongs to the project below `root`: no build/, .deps/ or .git/.
[[nodiscard]] House readHouse(const QString& root);
[[nodiscard]] File file(const QString& path, const QString& text);

[[nodiscard]] QString at(const File& file, int line, const QString& what); // line from 0
[[nodiscard]] bool under(const File& file, const QStringList& folders);
[[nodiscard]] bool isCpp(const File& file);
[[nodiscard]] bool isCMake(const File& file);
[[nodiscard]] const File* find(const House& house, const QString& path);

// Arrows: who may use whom.
[[nodiscard]] Problems includesAgainstTheArrows(const House& house);
[[nodiscard]] Problems librariesInMoreThanOnePlace(const House& house);
[[nodiscard]] Problems linksAgainstTheArrows(const House& house);
[[nodiscard]] Problems codeInQml(const House& house);

// Pages: what every file owes its reader.
[[nodiscard]] Problems missingLicenceLines(const House& house);
[[nodiscard]] Problems pathsThatAreNotThere(const House& house);
[[nodiscard]] Problems testsThatAreNotThere(const House& house);
[[nodiscard]] Problems filesTooLong(const House& house);
[[nodiscard]] Problems placesOfWork(const House& house);
[[nodiscard]] Problems unnamedThirdParties(const House& house);
[[nodiscard]] Problems contextProperties(const House& house);
[[nodiscard]] Problems formatsNotDescribed(const House& house);

} // namespace feltbog::house
