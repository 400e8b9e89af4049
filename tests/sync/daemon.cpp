// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/daemon.h"

#include <csignal>

namespace feltbog::testing {

QString feltbogd() { return qEnvironmentVariable("FELTBOG_BIN_DIR") + "/feltbogd"; }

std::string codeFrom(const QString& dir) {
    QProcess process;
    process.start(feltbogd(), {"code", "--data", dir});
    if (!process.waitForFinished(20000) || process.exitCode() != 0) qFatal("feltbogd code");
    return process.readAllStandardOutput().trimmed().toStdString();
}

Daemon::Daemon(const QString& dir, const QStringList& more) {
    process_.start(feltbogd(), QStringList{"serve", "--data", dir, "--port", "0"} + more);
    const auto first = line();
    if (!first.startsWith("feltbogd lytter på http://127.0.0.1:")) qFatal("%s", qPrintable(first));
    url_ = first.mid(first.indexOf("http")).toStdString();
    port_ = first.section(':', -1).toInt();
}

QString Daemon::line() {
    while (!process_.canReadLine())
        if (!process_.waitForReadyRead(20000))
            qFatal("feltbogd: %s", process_.readAllStandardError().constData());
    return QString::fromUtf8(process_.readLine()).trimmed();
}

int Daemon::metricsPort() { return line().section(':', -1).section('/', 0, 0).toInt(); }

void Daemon::kill() {
    process_.kill();
    process_.waitForFinished();
}

void Daemon::signal(int number) { ::kill(static_cast<pid_t>(process_.processId()), number); }

int Daemon::ended(int seconds) {
    const bool over = process_.state() == QProcess::NotRunning || process_.waitForFinished(seconds * 1000);
    return over && process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

QByteArray Daemon::said() {
    while (process_.waitForReadyRead(100)) {
    }
    return process_.readAllStandardError() + process_.readAllStandardOutput();
}

} // namespace feltbog::testing
