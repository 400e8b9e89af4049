// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <string>

namespace feltbog::testing {

[[nodiscard]] QString feltbogd();                       // the program
[[nodiscard]] std::string codeFrom(const QString& dir); // feltbogd code

// feltbogd serve as a process of its own, on a port of its own.
class Daemon {
  public:
    explicit Daemon(const QString& dir, const QStringList& more = {});
    ~Daemon() { kill(); }
    void kill(); // SIGKILL: no time to put anything in order
    void signal(int number);
    [[nodiscard]] int ended(int seconds = 30); // the exit code, when it ends in time; else -1
    [[nodiscard]] int stop() { return signal(15), ended(); }
    [[nodiscard]] bool running() const { return process_.state() == QProcess::Running; }
    [[nodiscard]] const std::string& url() const { return url_; }
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] int metricsPort(); // with --metrics
    [[nodiscard]] QByteArray said(); // on both outputs, since last asked
    [[nodiscard]] qint64 pid() const { return process_.processId(); }

  private:
    [[nodiscard]] QString line();

    QProcess process_;
    std::string url_;
    int port_ = 0;
};

} // namespace feltbog::testing
