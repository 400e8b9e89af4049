// SPDX-License-Identifier: MPL-2.0
//
// feltbog-screens OUT_DIR [PART OF A NAME]: draws every page from invented data as a picture, on a phone, a
// tablet and a tablet on its side, light and dark, with the empty and the error states.
#include "app/service/typeface.h"
#include "tests/app/stage.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTextStream>

using namespace feltbog;

namespace {

class Camera final : public testing::Onlooker {
  public:
    Camera(QString out, QString only) : out_(std::move(out)), only_(std::move(only)) {}

    void see(QQuickWindow& window, app::UiSettings& settings, const QString& name,
             std::span<const testing::Shape> shapes) override {
        if (!name.contains(only_)) return;
        for (const auto& shape : shapes) {
            window.resize(shape.width, shape.height);
            for (const bool dark : {false, true}) {
                settings.setTheme(dark ? 2 : 1);
                QTest::qWait(60);
                const QString file =
                    QStringLiteral("%1/%2-%3-%4.png").arg(out_, name, shape.name, dark ? "dark" : "light");
                if (!window.grabWindow().save(file)) qFatal("%s", qPrintable(file));
                ++drawn;
            }
        }
    }
    int drawn = 0;

  private:
    QString out_, only_;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    app::loadTypeface();
    QQuickStyle::setStyle("Basic");
    if (argc < 2) {
        QTextStream(stderr) << "feltbog-screens OUT_DIR [PART OF A NAME]\n";
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(out)) return 1;
    Camera camera(out, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    testing::drawAll(camera);
    QTextStream(stdout) << camera.drawn << " billeder i " << out << '\n';
    return camera.drawn > 0 ? 0 : 1;
}
