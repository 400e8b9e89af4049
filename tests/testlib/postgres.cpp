// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>
#include <csignal>
#include <map>
#include <pwd.h>
#include <unistd.h>

namespace feltbog::testing {
namespace {

constexpr int kPatienceMs = 60'000;

QString programs() {
    for (const auto& version :
         QDir("/usr/lib/postgresql").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const QString folder = "/usr/lib/postgresql/" + version + "/bin";
            QFile::exists(folder + "/initdb"))
            return folder;
    qFatal("PostgreSQL is not installed: apt install postgresql");
}

// Through setpriv: as a user PostgreSQL accepts, and stopped by the kernel when this process ends.
QStringList asOurselves(const char* signal) {
    QStringList words = {"--pdeathsig", signal};
    if (geteuid() == 0) words << QStringList{"--reuid", "postgres", "--regid", "postgres", "--init-groups"};
    return words << "--";
}

int freePort() {
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) qFatal("no free port");
    return probe.serverPort();
}

void giveToPostgres(const QString& path) {
    if (geteuid() != 0) return;
    const auto* user = getpwnam("postgres");
    if (!user || chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("chown %s", qPrintable(path));
}

QList<pid_t> childrenOf(qint64 pid) {
    QFile file(QString("/proc/%1/task/%1/children").arg(pid));
    QList<pid_t> out;
    if (file.open(QIODevice::ReadOnly))
        for (const auto& word : file.readAll().split(' '))
            if (const auto child = word.trimmed().toInt(); child > 0) out << child;
    return out;
}

} // namespace

PostgresServer::PostgresServer(Empty) : dir_(QDir::tempPath() + "/feltbog-pg-XXXXXX"), port_(freePort()) {
    giveToPostgres(dir_.path());
}

PostgresServer::PostgresServer() : PostgresServer(Empty{}) {
    run("initdb", {"-D", data(), "-U", "feltbog", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"});
    start();
    createDatabase("feltbog");
}

// At once, but so that its shared memory goes too.
PostgresServer::~PostgresServer() {
    if (process_.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(process_.processId()), SIGQUIT);
    if (!process_.waitForFinished(10000)) kill();
}

void PostgresServer::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(dir_.path());
    process.start("setpriv", asOurselves("KILL") + QStringList{programs() + "/" + program} + arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("%s: %s%s", qPrintable(program), process.readAllStandardError().constData(),
               process.readAllStandardOutput().constData());
}

// Small, and otherwise as a server in use: nothing here makes it less durable.
QStringList PostgresServer::settings() const {
    QStringList out;
    for (const auto& setting :
         {QString("port=%1").arg(port_), QString("listen_addresses=127.0.0.1"),
          "unix_socket_directories=" + dir_.path(), QString("shared_buffers=64MB"),
          QString("max_connections=60"), QString("max_wal_size=2GB"), QString("wal_level=replica"),
          QString("max_wal_senders=4"), QString("hot_standby=on")})
        out << "-c" << setting;
    return out;
}

void PostgresServer::start() {
    process_.setWorkingDirectory(dir_.path());
    process_.setStandardErrorFile(dir_.filePath("log"), QIODevice::Append);
    process_.start("setpriv",
                   asOurselves("QUIT") + QStringList{programs() + "/postgres", "-D", data()} + settings());
    if (!process_.waitForStarted()) qFatal("postgres");
    waitUntilReady();
}

void PostgresServer::waitUntilReady() const {
    QElapsedTimer since;
    since.start();
    for (;;) {
        QProcess ready;
        ready.start(programs() + "/pg_isready", {"-q", "-h", dir_.path(), "-p", QString::number(port_)});
        if (ready.waitForFinished() && ready.exitCode() == 0) return;
        if (process_.state() != QProcess::Running || since.elapsed() > kPatienceMs)
            qFatal("postgres: %s", qPrintable(log()));
        QThread::msleep(20);
    }
}

bool PostgresServer::killOneConnection() const {
    for (const auto child : childrenOf(process_.processId())) {
        QFile title(QString("/proc/%1/cmdline").arg(child));
        if (!title.open(QIODevice::ReadOnly) || !title.readAll().contains(" 127.0.0.1(")) continue;
        return ::kill(child, SIGKILL) == 0;
    }
    return false;
}

void PostgresServer::stop() {
    ::kill(static_cast<pid_t>(process_.processId()), SIGINT); // fast shutdown
    if (!process_.waitForFinished(kPatienceMs)) qFatal("postgres does not stop");
}

// Its children are in sessions of their own, so they are looked up: all of them ours.
void PostgresServer::kill() {
    const auto pid = process_.processId();
    if (pid <= 0) return;
    const auto children = childrenOf(pid);
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    for (const auto child : children) ::kill(child, SIGKILL);
    process_.waitForFinished();
}

void PostgresServer::promote() { run("pg_ctl", {"promote", "-D", data(), "-w", "-t", "60"}); }

QString PostgresServer::ask(const QString& sql, const QString& database) const {
    QProcess process;
    process.start(programs() + "/psql",
                  {"-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", dir_.path(), "-p",
                   QString::number(port_), "-U", "feltbog", "-d", database, "-c", sql});
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("psql: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString PostgresServer::files(const QString& database) const {
    execute("CHECKPOINT", database);
    return data() + "/base/" +
           ask("SELECT oid FROM pg_database WHERE datname = current_database()", database);
}

void PostgresServer::execute(const QString& sql, const QString& database) const { (void)ask(sql, database); }

void PostgresServer::createDatabase(const QString& name) const {
    execute("CREATE DATABASE " + name, "postgres");
}

void PostgresServer::set(const QString& setting, const QString& value) {
    execute("ALTER SYSTEM SET " + setting + " = '" + value + "'", "postgres");
    execute("SELECT pg_reload_conf()", "postgres");
}

QString PostgresServer::uri(const QString& database) const {
    return QString("postgresql://feltbog@127.0.0.1:%1/%2").arg(port_).arg(database);
}

std::unique_ptr<PostgresServer> PostgresServer::standby() const {
    std::unique_ptr<PostgresServer> other(new PostgresServer(Empty{}));
    other->run("pg_basebackup", {"-D", other->data(), "-R", "-X", "stream", "-c", "fast", "-d",
                                 uri("postgres") + "?application_name=standby"});
    other->start();
    return other;
}

QString PostgresServer::log() const {
    QFile file(dir_.filePath("log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000)) : QString();
}

PostgresDatabase::PostgresDatabase() {
    static const auto shared = std::make_shared<PostgresServer>();
    static int count = 0;
    server_ = shared;
    name_ = QString("test%1").arg(++count);
    server_->createDatabase(name_);
}

std::string PostgresDatabase::uri() const { return server_->uri(name_).toStdString(); }

void PostgresDatabase::execute(const QString& sql) const { server_->execute(sql, name_); }

QString PostgresDatabase::files() const { return server_->files(name_); }

void PostgresDatabase::backUp() {
    server_->execute("DROP DATABASE IF EXISTS " + name_ + "_copy", "postgres");
    server_->execute("CREATE DATABASE " + name_ + "_copy TEMPLATE " + name_, "postgres");
}

void PostgresDatabase::restore() {
    server_->execute("DROP DATABASE " + name_, "postgres");
    server_->execute("CREATE DATABASE " + name_ + " TEMPLATE " + name_ + "_copy", "postgres");
}

bool onPostgres() { return qEnvironmentVariable("FELTBOG_TEST_STORE") == "postgresql"; }

QStringList serverOptions(const QString& dir) {
    static std::map<QString, PostgresDatabase> databases;
    QStringList out = {"--data", dir};
    if (onPostgres()) out << "--store" << QString::fromStdString(databases[dir].uri());
    return out;
}

} // namespace feltbog::testing
