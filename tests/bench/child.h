// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>

namespace feltbog::bench {

// A program beside the bench that speaks in lines. It ends with this object, and with the bench however that
// ends.
class Child {
  public:
    Child(const QString& program, const QStringList& arguments);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void say(const QByteArray& line);
    [[nodiscard]] QByteArray hear(); // its next line; a program that says nothing ends the bench
    [[nodiscard]] qint64 pid() const { return process_.processId(); }

  private:
    QProcess process_;
};

// Runs a program to its end; its output. A failure ends the bench.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

// VmHWM, VmRSS ... of a process.
[[nodiscard]] double memoryMiB(qint64 pid, const char* field);

} // namespace feltbog::bench
