// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

// The programs as their users run them: processes of their own, in temporary folders, over loopback.
namespace feltbog::testing {

inline constexpr int kPatienceMs = 60'000; // what takes longer hangs

struct Ran {
    int code = -1; // -1: did not end by itself
    QString out, err;
};
[[nodiscard]] QString program(const char* name);
[[nodiscard]] Ran run(const QString& program, const QStringList& arguments);
[[nodiscard]] Ran ctl(const QStringList& arguments);
QString mustCtl(const QStringList& arguments); // its output; a failure ends the test program

// feltbogd serve; killed when it goes out of scope.
class Daemon {
  public:
    explicit Daemon(QString dir, int port = 0, QStringList options = {}); // options: those of every command
    ~Daemon() { kill(); }
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    void kill();              // SIGKILL: no time to put anything in order
    [[nodiscard]] int stop(); // its exit code
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] qint64 pid() const { return process_.processId(); }
    [[nodiscard]] QString url() const { return QString("http://127.0.0.1:%1").arg(port_); }
    [[nodiscard]] QString newCode() const; // for one enrolment

  private:
    QStringList options_;
    QProcess process_;
    int port_ = 0;
};

// An organisation: its office device (with the plan and the keys), its server, and devices enrolled there.
class Lab {
  public:
    Lab();

    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }
    void enrol(const QString& device); // with the keyring, and the plan fetched
    void restartServer();              // at the same address
    [[nodiscard]] Daemon& server() { return *server_; }

  private:
    QTemporaryDir dir_;
    std::unique_ptr<Daemon> server_;
};

[[nodiscard]] QString plan();
// Of a store that `verify` finds clean; -1, with a warning, when it does not.
[[nodiscard]] qint64 events(const QString& dir);
[[nodiscard]] QString digest(const QString& dir); // log and projections
[[nodiscard]] QJsonObject progress(const QString& dir, const QString& period);
[[nodiscard]] QJsonArray criteria(const QString& dir, const QString& period);
[[nodiscard]] QMap<QString, double> values(const QJsonArray& criteria); // those that have one, by id
[[nodiscard]] qint64 lastSaved(const QString& out);                     // what an import said last: "gemt N"
[[nodiscard]] QJsonObject readJson(const QString& file);
void write(const QString& file, const QByteArray& bytes);
void copy(const QString& from, const QString& to); // a folder of files
// `count` contacts, each with a key and each one event.
[[nodiscard]] QByteArray contacts(int count, const QString& prefix);

} // namespace feltbog::testing
