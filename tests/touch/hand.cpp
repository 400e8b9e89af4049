// SPDX-License-Identifier: MPL-2.0
#include "tests/touch/hand.h"

#include <QElapsedTimer>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

namespace feltbog::testing {
namespace {

QString nameOf(const QQuickItem& item) {
    const QObject* attached = nullptr;
    for (const auto* child : item.children())
        if (child->inherits("QQuickAccessibleAttached")) attached = child;
    return attached ? attached->property("name").toString() : QString();
}

bool hasClicked(const QQuickItem& item) { return item.metaObject()->indexOfSignal("clicked()") >= 0; }

bool isCalled(const QQuickItem& item, const QString& what) {
    if (item.objectName() == what) return true;
    return hasClicked(item) && (item.property("text").toString() == what ||
                                item.property("name").toString() == what || nameOf(item) == what);
}

// In the order of painting: the last is on top.
void collect(QQuickItem& item, const std::function<void(QQuickItem&)>& each) {
    if (!item.isVisible() || !item.isEnabled() || item.opacity() < 0.01) return;
    each(item);
    auto children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const auto* a, const auto* b) { return a->z() < b->z(); });
    for (auto* child : children) collect(*child, each);
}

QRectF onScreen(const QQuickItem& item) {
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

QQuickItem* flickableAround(const QQuickItem& item) {
    for (auto* at = item.parentItem(); at; at = at->parentItem())
        if (at->inherits("QQuickFlickable")) return at;
    return nullptr;
}

} // namespace

Hand::Hand(QQuickWindow& window) : window_(window), finger_(QTest::createTouchDevice()) {}

QQuickItem* Hand::find(const QString& what) {
    QQuickItem* found = nullptr;
    collect(*window_.contentItem(), [&](QQuickItem& item) {
        if (isCalled(item, what) && item.width() > 0 && item.height() > 0) found = &item;
    });
    return found;
}

void Hand::lost(const QString& what, const char* why) {
    QStringList seen;
    collect(*window_.contentItem(), [&](QQuickItem& item) {
        if (hasClicked(item)) seen << nameOf(item) + "|" + item.objectName();
    });
    qFatal("%s: %s. To be seen: %s", qPrintable(what), why, qPrintable(seen.join(", ")));
}

void Hand::drag(QPointF from, QPointF to) {
    constexpr int steps = 12;
    QTest::touchEvent(&window_, finger_.get()).press(0, from.toPoint());
    for (int i = 1; i <= steps; ++i) {
        QTest::qWait(4);
        const QPointF at = from + (to - from) * i / steps;
        QTest::touchEvent(&window_, finger_.get()).move(0, at.toPoint());
    }
    QTest::qWait(60); // it rests before it lets go: the page does not run on
    QTest::touchEvent(&window_, finger_.get()).release(0, to.toPoint());
    QTest::qWait(20);
    ++swipes;
}

void Hand::swipeUp(qreal dp) {
    const QPointF middle(window_.width() / 2.0, window_.height() / 2.0);
    drag(middle + QPointF(0, dp / 2), middle - QPointF(0, dp / 2));
}

void Hand::bringIntoView(QQuickItem& item) {
    auto* flick = flickableAround(item);
    for (int tries = 0; flick && tries < 40; ++tries) {
        const QRectF view = onScreen(*flick), box = onScreen(item);
        const qreal beyond = box.center().y() + std::min(box.height() / 2, 40.0) - view.bottom();
        const qreal before = view.top() - (box.center().y() - std::min(box.height() / 2, 40.0));
        if (beyond <= 0 && before <= 0) return;
        const qreal by = std::min(std::max(beyond, before) + 30, view.height() * 0.7);
        const QPointF middle(view.center().x(), view.center().y());
        const QPointF half(0, (beyond > 0 ? by : -by) / 2);
        drag(middle + half, middle - half);
    }
}

void Hand::tap(const QString& what) {
    auto* item = find(what);
    if (!item) lost(what, "not there");
    bringIntoView(*item);
    const QPoint at = onScreen(*item).center().toPoint();
    if (!QRect(QPoint(), window_.size()).contains(at)) lost(what, "outside the window");
    std::unique_ptr<QSignalSpy> reached;
    if (hasClicked(*item)) reached = std::make_unique<QSignalSpy>(item, SIGNAL(clicked()));
    const QPointer<QQuickItem> alive(item);

    bool pictured = false;
    QTest::touchEvent(&window_, finger_.get()).press(0, at);
    QElapsedTimer since;
    const auto seen =
        QObject::connect(&window_, &QQuickWindow::frameSwapped, &window_, [&] { pictured = true; });
    since.start();
    QTest::touchEvent(&window_, finger_.get()).release(0, at);
    while (!pictured && since.elapsed() < 1000) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    response_ = double(since.nsecsElapsed()) / 1e6;
    QObject::disconnect(seen);
    if (alive && reached && reached->isEmpty()) lost(what, "the tap went elsewhere");
    ++taps;
}

void Hand::tap(const QString& what, int times) {
    for (int i = 0; i < times; ++i) tap(what);
}

bool Hand::waitsFor(const QString& what, int patienceMs) {
    return QTest::qWaitFor([&] { return sees(what); }, patienceMs);
}

void Hand::write(const QString& text) {
    for (const QChar& c : text) {
        QTest::sendKeyEvent(QTest::Click, &window_, Qt::Key_unknown, QString(c), Qt::NoModifier);
        ++keys;
    }
    QTest::qWait(10);
}

} // namespace feltbog::testing
