// SPDX-License-Identifier: MPL-2.0
//
// bench_sync DIR PART[,PART...] [SERVER...]: the figures of the sync over real HTTP on loopback, ours and the
// peers in turn. PART is speed, line or size. A SERVER is a name and, after spaces, what feltbogd is started
// with; "SQLite" without one. FELTBOG_BENCH_PART=N divides the sizes by N, for trying the bench out.
#include "tests/bench/sync_figures.h"

using namespace feltbog;

namespace {

using Part = void (*)(const bench::SyncBench&, const bench::ServerKind&);
const std::pair<const char*, Part> kParts[] = {
    {"speed", bench::syncSpeed}, {"line", bench::syncLine}, {"size", bench::syncSize}};

bench::ServerKind serverFrom(const QString& words) {
    auto list = words.split(' ', Qt::SkipEmptyParts);
    const auto name = list.takeFirst().toStdString();
    return {name, list};
}

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
    QStringList servers;
    for (int i = 3; i < argc; ++i) servers << argv[i];
    if (servers.isEmpty()) servers << "SQLite";

    const auto part =
        static_cast<std::size_t>(std::max(1, qEnvironmentVariableIntValue("FELTBOG_BENCH_PART")));
    bench::Peers peers(dir / "peers", std::max<std::size_t>(2000 / part, 50));
    const bench::SyncBench bench{dir, peers, part};
    for (const auto& server : servers)
        for (const auto& [name, run] : kParts)
            if (wanted.contains(name)) run(bench, serverFrom(server));
    return 0;
}
