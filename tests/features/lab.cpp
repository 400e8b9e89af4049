// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThread>

namespace feltbog::testing {

QString program(const char* name) { return qEnvironmentVariable("FELTBOG_BIN_DIR") + "/" + name; }

Ran run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "hung: " + arguments.join(' ')};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran ctl(const QStringList& arguments) { return run(program("feltbogctl"), arguments); }

QString mustCtl(const QStringList& arguments) {
    const auto ran = ctl(arguments);
    if (ran.code != 0)
        qFatal("feltbogctl %s: %d %s", qPrintable(arguments.join(' ')), ran.code, qPrintable(ran.err));
    return ran.out;
}

Daemon::Daemon(QString dir, int port, QStringList options) : options_(std::move(options)) {
    options_ << "--data" << std::move(dir);
    // "Try again later" (75) is what it says while PostgreSQL recovers; whoever runs it starts it again.
    constexpr int kTryAgain = 75, kTries = 40, kBetweenMs = 250;
    for (int tries = 0;; ++tries) {
        process_.start(program("feltbogd"), QStringList{"serve", "--port", QString::number(port)} + options_);
        if (process_.waitForReadyRead(kPatienceMs)) break;
        const bool later = process_.state() == QProcess::NotRunning && process_.exitCode() == kTryAgain;
        if (!later || tries == kTries) qFatal("feltbogd: %s", process_.readAllStandardError().constData());
        QThread::msleep(kBetweenMs);
    }
    const auto line = QString::fromUtf8(process_.readLine()).trimmed();
    port_ = line.section(':', -1).toInt();
    if (!line.contains("http://127.0.0.1:") || port_ == 0) qFatal("feltbogd: %s", qPrintable(line));
}

void Daemon::kill() {
    process_.kill();
    process_.waitForFinished();
}

int Daemon::stop() {
    process_.terminate();
    const bool ended = process_.waitForFinished(kPatienceMs);
    return ended && process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

QString Daemon::newCode() const {
    const auto ran = run(program("feltbogd"), QStringList{"code"} + options_);
    if (ran.code != 0) qFatal("feltbogd code: %s", qPrintable(ran.err));
    return ran.out.trimmed();
}

Lab::Lab() {
    mustCtl({"init", "--data", path("office"), "--plan", plan()});
    server_ = std::make_unique<Daemon>(path("server"));
    mustCtl({"enrol", "--data", path("office"), "--server", server_->url(), "--code", server_->newCode()});
    mustCtl({"keyring", "--data", path("office"), "--out", path("keys")});
    mustCtl({"sync", "--data", path("office")});
}

void Lab::enrol(const QString& device) {
    mustCtl({"enrol", "--data", path(device), "--server", server_->url(), "--code", server_->newCode(),
             "--keyring", path("keys")});
    mustCtl({"sync", "--data", path(device)});
}

void Lab::restartServer() {
    const int port = server_->port();
    server_.reset();
    server_ = std::make_unique<Daemon>(path("server"), port);
}

QString plan() { return FELTBOG_SOURCE_DIR "/core/plan/definitions/randers-nordby-2017-21.json"; }

qint64 events(const QString& dir) {
    const auto ran = ctl({"verify", "--data", dir});
    static const QRegularExpression line(R"((\d+) registreringer fra \d+ enheder)");
    const auto found = line.match(ran.out);
    if (ran.code == 0 && found.hasMatch() && ran.out.contains("Alt passer."))
        return found.captured(1).toLongLong();
    qWarning("verify %s: %d\n%s%s", qPrintable(dir), ran.code, qPrintable(ran.out), qPrintable(ran.err));
    return -1;
}

QString digest(const QString& dir) { return mustCtl({"digest", "--data", dir}); }

QJsonObject progress(const QString& dir, const QString& period) {
    const auto out =
        mustCtl({"progress", "--data", dir, "--period", period, "--as-of", "2022-01-15", "--format", "json"});
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray criteria(const QString& dir, const QString& period) {
    return progress(dir, period)["criteria"].toArray();
}

QMap<QString, double> values(const QJsonArray& criteria) {
    QMap<QString, double> out;
    for (const auto& c : criteria)
        if (c.toObject()["value"].isDouble())
            out[c.toObject()["id"].toString()] = c.toObject()["value"].toDouble();
    return out;
}

qint64 lastSaved(const QString& out) {
    static const QRegularExpression line(R"(^gemt (\d+)$)", QRegularExpression::MultilineOption);
    qint64 last = 0;
    for (auto all = line.globalMatch(out); all.hasNext();) last = all.next().captured(1).toLongLong();
    return last;
}

QJsonObject readJson(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file));
    return QJsonDocument::fromJson(in.readAll()).object();
}

void write(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        qFatal("%s", qPrintable(file));
}

void copy(const QString& from, const QString& to) {
    QDir().mkpath(to);
    for (const auto& name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(to + "/" + name);
        if (!QFile::copy(from + "/" + name, to + "/" + name)) qFatal("%s", qPrintable(to));
    }
}

QByteArray contacts(int count, const QString& prefix) {
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out +=
            QString(R"({"do":"contact","date":"2018-09-03","activity":"hotspot.gadeplan","type":"samtale",)"
                    R"("place":"flyvervej","time":"15-18","heads":{"10-12":%1},"key":"%2/%3"})")
                .arg(1 + i % 4)
                .arg(prefix)
                .arg(i)
                .toUtf8() +
            "\n";
    return out;
}

} // namespace feltbog::testing
