// SPDX-License-Identifier: MPL-2.0
#include "app/service/typeface.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace feltbog::app {

void loadTypeface() {
    for (const char* name :
         {"NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name)));
    QFont font(QStringLiteral("Noto Sans"));
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    QGuiApplication::setFont(font);
}

} // namespace feltbog::app
