// SPDX-License-Identifier: MPL-2.0
#include "app/service/formlanguage.h"

#include "app/service/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace feltbog::app {
namespace {

const QString kDanish = QStringLiteral("da");

QJsonObject fileOf(const QString& code) {
    QFile file(QStringLiteral(":/forms/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

FormLanguage formLanguage(const QString& code) {
    const QLocale locale(code);
    const auto file = fileOf(code);
    FormLanguage out{code, locale.nativeLanguageName(),
                     {},   locale.textDirection() == Qt::RightToLeft,
                     true, fileOf(kDanish)["words"].toObject().toVariantMap()};
    if (out.name.isEmpty()) out.name = code;
    const auto called = file["called"].toObject();
    out.called = called[QLocale().name().left(2)].toString(called[kDanish].toString(out.name));
    if (file.isEmpty()) return out;
    out.name = file["name"].toString(out.name);
    out.unchecked = file["unchecked"].toBool();
    out.words.insert(file["words"].toObject().toVariantMap());
    return out;
}

std::vector<FormLanguage> languagesOf(const plan::Questionnaire& form) {
    std::vector<FormLanguage> out;
    for (const auto& [code, text] : form.seenBy) {
        out.push_back(formLanguage(q(code)));
        const auto& open = form.unchecked;
        if (std::find(open.begin(), open.end(), code) != open.end()) out.back().unchecked = true;
    }
    std::sort(out.begin(), out.end(), [](const FormLanguage& a, const FormLanguage& b) {
        return std::pair(a.code != kDanish, a.name) < std::pair(b.code != kDanish, b.name);
    });
    return out;
}

QString inLanguage(const plan::Words& words, const QString& code) {
    auto it = words.find(s(code));
    if (it == words.end()) it = words.find(s(kDanish));
    return it == words.end() ? QString() : q(it->second);
}

} // namespace feltbog::app
