// SPDX-License-Identifier: MPL-2.0
//
// QR codes out and in: what is written is read again, also turned, slanted, unsharp and in bad light.
#include "app/models/qrimage.h"
#include "app/models/qrreader.h"
#include "app/qr/png.h"
#include "app/qr/terminal.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace feltbog;

namespace {

const std::string kText =
    "FELTBOG1 https://feltbog.nordby.example 7Q2M-K0XR-94TB-D1WZ-5HJC-8VNE-3PGA-6FSY-2M4K-X9R0-TB7D-"
    "1W5Z-HJ3C";

qr::Matrix code(std::string_view text = kText) {
    const auto made = qr::encode(text);
    if (!made) qFatal("encode");
    return *made;
}

QImage image(const qr::Grey& grey) {
    return QImage(grey.pixels.data(), grey.width, grey.height, grey.width, QImage::Format_Grayscale8).copy();
}

// A code of some 300 pixels on a desk, as a camera of 800 x 600 sees it through `view`.
QImage photographed(const QTransform& view, int paper = 235, int ink = 25, int desk = 120) {
    QImage out(800, 600, QImage::Format_RGB32);
    out.fill(QColor(desk, desk, desk));
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(400, 300);
    painter.setTransform(view, true);
    QImage label = image(qr::picture(code(), 6)).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < label.height(); ++y)
        for (int x = 0; x < label.width(); ++x) {
            const int v = qGray(label.pixel(x, y)) > 127 ? paper : ink;
            label.setPixel(x, y, qRgb(v, v, v));
        }
    painter.drawImage(QPointF(-label.width() / 2.0, -label.height() / 2.0), label);
    painter.end();
    return out;
}

// The mean of the square around each pixel: out of focus by so many pixels.
QImage unsharp(const QImage& in, int reach) {
    QImage out = in;
    for (int y = 0; y < in.height(); ++y)
        for (int x = 0; x < in.width(); ++x) {
            int sum = 0, n = 0;
            for (int dy = -reach; dy <= reach; ++dy)
                for (int dx = -reach; dx <= reach; ++dx)
                    if (in.rect().contains(x + dx, y + dy)) sum += qGray(in.pixel(x + dx, y + dy)), ++n;
            out.setPixel(x, y, qRgb(sum / n, sum / n, sum / n));
        }
    return out;
}

QImage grainy(QImage in, int reach) {
    QRandomGenerator random(4711);
    for (int y = 0; y < in.height(); ++y)
        for (int x = 0; x < in.width(); ++x) {
            const int v = std::clamp(qGray(in.pixel(x, y)) + random.bounded(-reach, reach + 1), 0, 255);
            in.setPixel(x, y, qRgb(v, v, v));
        }
    return in;
}

QTransform slanted(qreal by) { // the far edge narrower than the near one
    const QPolygonF flat({{-200, -200}, {200, -200}, {200, 200}, {-200, 200}});
    const QPolygonF seen({{-200 + by, -170}, {200 - by, -190}, {210, 200}, {-195, 190}});
    QTransform out;
    if (!QTransform::quadToQuad(flat, seen, out)) qFatal("slanted");
    return out;
}

} // namespace

class TestQr : public QObject {
    Q_OBJECT
  private slots:
    void readsBackWhatItWrote_data() {
        QTest::addColumn<QImage>("seen");
        const QTransform straight;
        QTest::newRow("straight") << photographed(straight);
        for (const int angle : {7, 33, 90, 135, 180, 251})
            QTest::addRow("turned %d", angle) << photographed(QTransform().rotate(angle));
        QTest::newRow("small") << photographed(QTransform().scale(0.45, 0.45));
        QTest::newRow("slanted") << photographed(slanted(45));
        QTest::newRow("slanted and turned") << photographed(QTransform().rotate(20) * slanted(35));
        QTest::newRow("unsharp") << unsharp(photographed(straight), 2);
        QTest::newRow("in the dark") << grainy(photographed(straight, 70, 22, 40), 14);
        QTest::newRow("grainy") << grainy(photographed(straight), 90);
        QTest::newRow("all at once") << grainy(
            unsharp(photographed(QTransform().rotate(-12) * slanted(20), 110, 40, 70), 1), 18);
        QImage negative = photographed(straight);
        negative.invertPixels();
        QTest::newRow("light on dark") << negative;
    }
    void readsBackWhatItWrote() {
        QFETCH(QImage, seen);
        QCOMPARE(qr::decode(app::greyOf(seen)), std::vector<std::string>{kText});
    }

    void readsThroughAScratchAndAThumb() {
        QImage seen = photographed({});
        QPainter painter(&seen);
        painter.setPen(QPen(Qt::white, 3));
        painter.drawLine(280, 330, 520, 350);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(150, 120, 110));
        painter.drawEllipse(QPoint(470, 370), 14, 18);
        painter.end();
        QCOMPARE(qr::decode(app::greyOf(seen)), std::vector<std::string>{kText});
    }

    void findsNothingWhereNothingIs() {
        QVERIFY(qr::decode({}).empty());
        QVERIFY(qr::decode({10, 10, Bytes(7)}).empty()); // a size that lies
        QVERIFY(qr::decode({1, 1, Bytes(1)}).empty());
        QImage noise(640, 480, QImage::Format_RGB32);
        noise.fill(Qt::gray);
        QVERIFY(qr::decode(app::greyOf(grainy(noise, 127))).empty());
        // Half of it is out of the picture.
        QVERIFY(qr::decode(app::greyOf(photographed(QTransform::fromTranslate(400, 0)))).empty());
    }

    void refusesWhatNoTelephoneWouldRead() {
        QVERIFY(!qr::encode("").ok());
        QVERIFY(qr::encode(std::string(qr::kLongest, 'x')).ok());
        const auto tooLong = qr::encode(std::string(qr::kLongest + 1, 'x'));
        QVERIFY(!tooLong.ok());
        QCOMPARE(tooLong.error().code, ErrorCode::TextTooLong);
    }

    void danishLettersCome() {
        const auto grey = qr::picture(code("Bliv tilmeldt på Ålborgvej"), 5);
        QCOMPARE(qr::decode(grey), std::vector<std::string>{"Bliv tilmeldt på Ålborgvej"});
    }

    void asPngFile() {
        QTemporaryDir dir;
        const auto grey = qr::picture(code());
        const auto bytes = qr::png(grey);
        QVERIFY(bytes.ok());
        const QString file = dir.filePath("code.png");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(reinterpret_cast<const char*>(bytes->data()), qint64(bytes->size()));
        out.close();
        QCOMPARE(QImage(file).size(), QSize(grey.width, grey.height)); // another reader takes it
        const auto again = qr::readPng(file.toStdString());
        QVERIFY(again.ok());
        QCOMPARE(qr::decode(*again), std::vector<std::string>{kText});

        QVERIFY(out.open(QIODevice::ReadWrite));
        out.resize(out.size() / 2);
        out.close();
        QVERIFY(!qr::readPng(file.toStdString()).ok());
        QVERIFY(!qr::readPng(dir.filePath("none.png").toStdString()).ok());
    }

    // The half blocks drawn as a terminal would draw them, on both grounds.
    void inTheTerminal_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark ground") << true;
        QTest::newRow("light ground") << false;
    }
    void inTheTerminal() {
        QFETCH(bool, dark);
        const auto text =
            QString::fromStdString(qr::terminal(code(), dark ? qr::Ground::Dark : qr::Ground::Light));
        const auto lines = text.split('\n', Qt::SkipEmptyParts);
        const QColor ground = dark ? Qt::black : Qt::white, ink = dark ? Qt::white : Qt::black;
        QImage seen(int(lines.first().size()) * 4, int(lines.size()) * 8, QImage::Format_RGB32);
        seen.fill(ground);
        QPainter painter(&seen);
        for (int y = 0; y < lines.size(); ++y)
            for (int x = 0; x < lines[y].size(); ++x) {
                const QChar c = lines[y][x];
                if (c == u'█' || c == u'▀') painter.fillRect(x * 4, y * 8, 4, 4, ink);
                if (c == u'█' || c == u'▄') painter.fillRect(x * 4, y * 8 + 4, 4, 4, ink);
            }
        painter.end();
        QCOMPARE(qr::decode(app::greyOf(seen)), std::vector<std::string>{kText});
    }

    void fromACamerasFrames_data() {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12;
        QTest::newRow("YUV420P") << QVideoFrameFormat::Format_YUV420P;
        QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV;
        QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY;
        QTest::newRow("BGRX8888") << QVideoFrameFormat::Format_BGRX8888;
    }
    void fromACamerasFrames() {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QVideoFrame frame = frameOf(photographed(QTransform().rotate(15)), format);
        QVideoSink sink;
        app::QrReader reader;
        QSignalSpy found(&reader, &app::QrReader::found);
        reader.watch(&sink);
        sink.setVideoFrame(frame);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toString().toStdString(), kText);
        reader.watch(nullptr);
        sink.setVideoFrame(frame);
        QTest::qWait(50);
        QCOMPARE(found.size(), 1);
    }

    void fromImageFiles() {
        QTemporaryDir dir;
        QVERIFY(photographed(QTransform().rotate(40)).save(dir.filePath("code.jpg"), "JPEG", 60));
        QImage seeThrough(300, 300, QImage::Format_ARGB32);
        seeThrough.fill(Qt::transparent);
        QPainter(&seeThrough).drawImage(30, 30, image(qr::picture(code(), 4)));
        QVERIFY(seeThrough.save(dir.filePath("code.png")));
        QImage empty(300, 300, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QVERIFY(empty.save(dir.filePath("empty.png")));
        QFile text(dir.filePath("text.png"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a picture");
        text.close();

        app::QrReader reader;
        QSignalSpy found(&reader, &app::QrReader::found);
        const auto open = [&](const QString& name) {
            reader.openImage(QUrl::fromLocalFile(dir.filePath(name)));
            QVERIFY(reader.reading());
            QTRY_VERIFY(!reader.reading());
        };
        for (const char* name : {"code.jpg", "code.png"}) {
            open(name);
            QCOMPARE(reader.error(), QString());
            QCOMPARE(found.takeFirst().at(0).toString().toStdString(), kText);
        }
        for (const char* name : {"empty.png", "text.png", "none.png"}) {
            open(name);
            QVERIFY(!reader.error().isEmpty());
            QCOMPARE(found.size(), 0);
        }
    }

    void ofSeveralCodesItTakesOurs() {
        QTemporaryDir dir;
        QImage page(900, 500, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(20, 20, image(qr::picture(code("https://www.example"), 6)));
        painter.drawImage(450, 60, image(qr::picture(code(), 5)));
        painter.end();
        QVERIFY(page.save(dir.filePath("letter.png")));
        app::QrReader reader;
        QSignalSpy found(&reader, &app::QrReader::found);
        reader.openImage(QUrl::fromLocalFile(dir.filePath("letter.png")));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toString().toStdString(), kText);
    }

  private:
    static QVideoFrame frameOf(const QImage& seen, QVideoFrameFormat::PixelFormat format) {
        QVideoFrame frame(QVideoFrameFormat(seen.size(), format));
        if (!frame.map(QVideoFrame::WriteOnly)) qFatal("map");
        const bool rgb = format == QVideoFrameFormat::Format_BGRX8888;
        const int step =
            rgb                                                                                    ? 4
            : format == QVideoFrameFormat::Format_YUYV || format == QVideoFrameFormat::Format_UYVY ? 2
                                                                                                   : 1;
        const int first = format == QVideoFrameFormat::Format_UYVY ? 1 : 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x) {
                uchar* at = frame.bits(0) + y * frame.bytesPerLine(0) + x * step;
                const auto grey = uchar(qGray(seen.pixel(x, y)));
                at[first] = grey;
                if (rgb) at[1] = at[2] = grey;
            }
        frame.unmap();
        return frame;
    }
};

QTEST_GUILESS_MAIN(TestQr)
#include "tst_qr.moc"
