// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/vault.h"

#include "sync/server/postgres/ledger.h"
#include "sync/server/sqliteledger.h"
#include "tests/testlib/fixture.h"
#include "tests/testlib/postgres.h"

#include <QStringList>

namespace feltbog::testing {
namespace {

class SqliteVault final : public Vault {
  public:
    std::unique_ptr<sync::server::Ledger> open() override { return std::make_unique<Opened>(file()); }

  private:
    // A ledger together with the store it stands in.
    struct Opened final : sync::server::Ledger {
        explicit Opened(const std::string& file)
            : store(must(store::Store::open(file, testKey(), store::Db::Mode::Create))), ledger(*store) {}
        Status transact(const Work& work) override { return ledger.transact(work); }
        Status read(const Work& work) override { return ledger.read(work); }
        Status pack() override { return ledger.pack(); }
        std::unique_ptr<store::Store> store;
        sync::server::SqliteLedger ledger;
    };
    [[nodiscard]] std::string file() const { return dir_.filePath("feltbog.db").toStdString(); }
    QTemporaryDir dir_;
};

class PostgresVault final : public Vault {
  public:
    std::unique_ptr<sync::server::Ledger> open() override {
        return must(sync::server::postgres::openLedger(database_.uri()));
    }

  private:
    PostgresDatabase database_;
};

} // namespace

QStringList Vault::kinds() { return {"sqlite", "postgresql"}; }

std::unique_ptr<Vault> Vault::make(const QString& kind) {
    if (kind == "sqlite") return std::make_unique<SqliteVault>();
    return std::make_unique<PostgresVault>();
}

} // namespace feltbog::testing
