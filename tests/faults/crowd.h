// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"
#include "tests/testlib/fixture.h"

#include <QStringList>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace feltbog::testing {

// Devices that record and sync all the time, each on a thread of its own, against the several addresses of
// one office: whoever gets no answer asks at the next one.
class Crowd {
  public:
    Crowd(int devices, QStringList urls, const std::function<QString()>& code); // enrolled at the first
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    void start();
    void stop(); // after the pass that is under way
    // What was acknowledged and is not in the ledger. Asked before anybody syncs again: devices would bring
    // it back, and nobody would notice.
    [[nodiscard]] QStringList missingIn(sync::server::Ledger& ledger);
    // Two passes more for everybody, with nothing in the way. What is not as it should be; empty when
    // everybody has everything.
    [[nodiscard]] QStringList settle();

    [[nodiscard]] int whole() const { return whole_; } // passes that went through
    [[nodiscard]] int cut() const { return cut_; }     // and that did not
    [[nodiscard]] qint64 events() const;               // that the devices wrote
    [[nodiscard]] QString digest() const;
    // What should never happen: an error that trying again does not mend, an acknowledgement taken back.
    [[nodiscard]] QStringList wrong() const;

  private:
    struct Member;
    void work(Member& member);
    void pass(Member& member);
    void note(const QString& what);

    QStringList urls_;
    std::vector<std::unique_ptr<Member>> members_;
    std::vector<std::thread> threads_;
    std::atomic<bool> stopping_ = false;
    std::atomic<int> whole_ = 0, cut_ = 0;
    mutable std::mutex mutex_;
    QStringList wrong_;
};

} // namespace feltbog::testing
