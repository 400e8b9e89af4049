// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <memory>

namespace feltbog::testing {

// A finger on the app's window: real touch events at the middle of what is seen. Counts what it does. What
// cannot be seen cannot be tapped: it is swiped to first, and that is counted too.
class Hand {
  public:
    explicit Hand(QQuickWindow& window);

    // Taps what has this text, accessible name or object name, the topmost where several have it. Ends the
    // program with the texts on the screen when there is nothing such, or the tap does not reach it.
    void tap(const QString& what);
    void tap(const QString& what, int times);
    [[nodiscard]] bool sees(const QString& what) { return find(what) != nullptr; }
    // Waits up to `patience` until it is seen.
    [[nodiscard]] bool waitsFor(const QString& what, int patienceMs = 10'000);
    void write(const QString& text); // into the field that has the focus
    void swipeUp(qreal dp);          // the page follows the finger

    // Milliseconds from the finger's leaving the glass to the next picture on the screen.
    [[nodiscard]] double lastResponse() const { return response_; }

    int taps = 0, swipes = 0, keys = 0;
    void reset() { taps = swipes = keys = 0; }

  private:
    [[nodiscard]] QQuickItem* find(const QString& what);
    void bringIntoView(QQuickItem& item);
    void drag(QPointF from, QPointF to);
    [[noreturn]] void lost(const QString& what, const char* why);

    QQuickWindow& window_;
    std::unique_ptr<QPointingDevice> finger_;
    double response_ = 0;
};

} // namespace feltbog::testing
