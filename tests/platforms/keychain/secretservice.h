// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace feltbog::testing {

// A session bus with GNOME's keyring on it, both our own: another home, nothing of the user's, and no program
// that the bus would start by itself. This process talks to it from then on. The keyring ends with its bus,
// and the bus with this process.
class SecretService {
  public:
    SecretService();
    ~SecretService();

    void open(); // the keyring with its password, as at a login; made at the first time
    void stop(); // the keyring is gone, as without a desktop
    void lock();
    void freeze(bool on);              // it is there and does not answer
    [[nodiscard]] int entries() const; // of Feltbog

  private:
    QTemporaryDir home_;
    QProcess bus_, keyring_;
};

} // namespace feltbog::testing
