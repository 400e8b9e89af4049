// SPDX-License-Identifier: MPL-2.0
//
// bench_sync DIR PART,... [SERVER,...]: the figures of the sync over real HTTP on loopback, ours and the
// peers in turn. PART is speed, line or size; SERVER is sqlite (without one) or postgresql.
// FELTBOG_BENCH_PART=N divides the sizes by N, for trying the bench out.
#include "tests/bench/sync_figures.h"
#include "tests/testlib/postgres.h"

using namespace feltbog;

namespace {

using Part = void (*)(const bench::SyncBench&, const bench::ServerKind&);
const std::pair<const char*, Part> kParts[] = {
    {"speed", bench::syncSpeed}, {"line", bench::syncLine}, {"size", bench::syncSize}};

bench::ServerKind onSqlite() {
    return {"SQLite", [](const std::filesystem::path& dir) {
                const QStringList place{"--data", QString::fromStdString(dir)};
                return bench::ServerKind::Place{place, place};
            }};
}

// A database of its own in one cluster, which ends with the bench.
bench::ServerKind onPostgres() {
    return {"PostgreSQL", [cluster = std::make_shared<testing::PostgresServer>(),
                           made = 0](const std::filesystem::path& dir) mutable {
                const auto database = "bench" + QString::number(++made);
                cluster->createDatabase(database);
                const QStringList store{"--store", cluster->uri(database)};
                return bench::ServerKind::Place{QStringList{"--data", QString::fromStdString(dir)} + store,
                                                store};
            }};
}

// Ways to run the server; a new one is one more row.
const std::pair<const char*, bench::ServerKind (*)()> kServers[] = {{"sqlite", onSqlite},
                                                                    {"postgresql", onPostgres}};

} // namespace

namespace feltbog::bench {

std::filesystem::path SyncBench::fresh(const ServerKind& kind, const std::string& what) const {
    for (int n = 0;; ++n) {
        auto at = dir / (kind.name + "-" + what + "-" + std::to_string(n));
        if (std::filesystem::create_directories(at)) return at;
    }
}

} // namespace feltbog::bench

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::filesystem::path dir = argv[1];
    const auto wanted = QString(argv[2]).split(',');
    const auto servers = QString(argc > 3 ? argv[3] : "sqlite").split(',');

    const auto part =
        static_cast<std::size_t>(std::max(1, qEnvironmentVariableIntValue("FELTBOG_BENCH_PART")));
    bench::Peers peers(dir / "peers", std::max<std::size_t>(2000 / part, 50));
    const bench::SyncBench bench{dir, peers, part};
    for (const auto& [server, start] : kServers) {
        if (!servers.contains(server)) continue;
        const auto kind = start();
        for (const auto& [name, run] : kParts)
            if (wanted.contains(name)) run(bench, kind);
    }
    return 0;
}
