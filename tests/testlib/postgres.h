// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <string>

namespace feltbog::testing {

// A PostgreSQL of the test's own: a cluster in a temporary folder, on a Unix socket and a loopback port, that
// ends with the test, also when the test is killed. What is promised of durability is on, as it is in use.
// PostgreSQL refuses to run as root: then it runs as the user `postgres`.
class PostgresServer {
  public:
    PostgresServer(); // a cluster with one database `feltbog`, started
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    [[nodiscard]] std::unique_ptr<PostgresServer> standby() const; // follows this one, started

    void start();
    void stop(); // in order
    void kill(); // SIGKILL of all its processes: no time to put anything in order
    void waitUntilReady() const;
    // SIGKILL of one process that serves a connection: PostgreSQL then starts all of them anew. False when
    // nobody was connected.
    bool killOneConnection() const;
    void promote(); // of a standby; returns when it may write
    void execute(const QString& sql, const QString& database = "feltbog") const;
    [[nodiscard]] QString ask(const QString& sql, const QString& database = "feltbog") const;
    // The folder of a database, with everything of it written down.
    [[nodiscard]] QString files(const QString& database) const;
    void createDatabase(const QString& name) const;
    void set(const QString& setting, const QString& value); // and reload

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] QString uri(const QString& database = "feltbog") const;

  private:
    struct Empty {};
    explicit PostgresServer(Empty);
    void run(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] QStringList settings() const;
    [[nodiscard]] QString data() const { return dir_.filePath("data"); }
    [[nodiscard]] QString log() const;

    QTemporaryDir dir_;
    int port_ = 0;
    QProcess process_;
};

// A database of its own on the one server of this test program.
class PostgresDatabase {
  public:
    PostgresDatabase();
    [[nodiscard]] std::string uri() const;
    void execute(const QString& sql) const;
    [[nodiscard]] QString files() const;
    // Copies of it; nobody may be connected.
    void backUp();
    void restore();

  private:
    std::shared_ptr<PostgresServer> server_;
    QString name_;
};

// The store that tests of the server are to use this time: FELTBOG_TEST_STORE is `postgresql`, or not there.
[[nodiscard]] bool onPostgres();
// What feltbogd has to be told so that it serves from `dir` with that store: one database for each folder.
[[nodiscard]] QStringList serverOptions(const QString& dir);

} // namespace feltbog::testing
