// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/child.h"

#include <csignal>
#include <fstream>
#include <sys/prctl.h>

namespace feltbog::bench {
namespace {

constexpr int kPatienceMs = 300'000; // a peer works on one command for a minute or two

void startIn(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    if (!process.waitForStarted(kPatienceMs)) qFatal("%s does not start", qPrintable(program));
}

} // namespace

Child::Child(const QString& program, const QStringList& arguments) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startIn(process_, program, arguments);
}

Child::~Child() {
    process_.terminate();
    if (process_.waitForFinished(10'000)) return;
    process_.kill();
    process_.waitForFinished();
}

void Child::say(const QByteArray& line) {
    process_.write(line + '\n');
    process_.waitForBytesWritten(kPatienceMs);
}

QByteArray Child::hear() {
    while (!process_.canReadLine())
        if (!process_.waitForReadyRead(kPatienceMs))
            qFatal("%s says nothing", qPrintable(process_.program() + ' ' + process_.arguments().join(' ')));
    return process_.readLine().trimmed();
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    startIn(process, program, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

double memoryMiB(qint64 pid, const char* field) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    const std::string wanted = std::string(field) + ":";
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(wanted)) return std::stod(line.substr(wanted.size())) / 1024;
    qFatal("no %s of process %lld", field, pid);
}

} // namespace feltbog::bench
