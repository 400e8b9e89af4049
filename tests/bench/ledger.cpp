// SPDX-License-Identifier: MPL-2.0
//
// bench_ledger EVENTS: pushes into the server's ledger in SQLite and in PostgreSQL, every batch durable,
// beside the same rows copied straight into a table of the same PostgreSQL, and the figures kept beside it.
#include "sync/server/figures.h"
#include "sync/server/postgres/connection.h"
#include "tests/bench/figure.h"
#include "tests/sync/runs.h"
#include "tests/sync/vault.h"
#include "tests/testlib/postgres.h"

using namespace feltbog;
using namespace feltbog::testing;
namespace postgres = sync::server::postgres;

namespace {

Writer device(std::uint64_t seed, std::size_t events) {
    Writer out(seed);
    out.introduce();
    out.tallies(static_cast<int>(events) - 1);
    return out;
}

// Events a second, as an accepted request writes them.
double push(sync::server::Ledger& ledger, const Writer& writer, std::size_t batch) {
    const auto took = bench::seconds([&] {
        for (std::uint64_t first = 1; first <= writer.length(); first += batch) {
            const auto last = std::min<std::uint64_t>(first + batch - 1, writer.length());
            must(ledger.transact([&](sync::server::LedgerTx& tx) -> Status {
                FB_TRY(tx.lock({&writer.device(), 1}));
                FB_TRY(tx.chain(writer.device()));
                FB_ASSIGN(const auto held, tx.held(writer.device(), first, 1));
                if (!held.empty()) return fail(ErrorCode::Internal, "der i forvejen");
                return tx.append(writer.run(first, last));
            }));
        }
    });
    return static_cast<double>(writer.length()) / took;
}

// The limit: rows of the same size, three indexes, nothing looked at and nothing hashed.
double raw(const PostgresDatabase& database, const Writer& writer, std::size_t batch) {
    const auto connection = must(postgres::Connection::open(database.uri()));
    must(connection->script("CREATE SCHEMA feltbog; CREATE TABLE raw(n bigint PRIMARY KEY, seq bigint NOT "
                            "NULL UNIQUE, id uuid NOT NULL,"
                            " hash bytea, rest bytea, salt bytea, body bytea); CREATE INDEX ON raw(id)"));
    const Bytes rest(150, 7);
    const auto took = bench::seconds([&] {
        for (std::size_t from = 0; from < writer.events.size(); from += batch) {
            postgres::CopyRows rows;
            for (std::size_t i = from; i < std::min(from + batch, writer.events.size()); ++i) {
                rows.row(7);
                rows.number(i + 1);
                rows.number(i + 1);
                rows.id(writer.events[i].envelope.id);
                rows.id(writer.hashes[i]);
                rows.bytes(rest);
                rows.id(writer.events[i].open->salt);
                rows.bytes(writer.events[i].open->bytes);
            }
            must(connection->copy("COPY raw FROM STDIN (FORMAT binary)", rows.end()));
        }
    });
    return static_cast<double>(writer.length()) / took;
}

void figure(const std::string& name, double value, std::optional<double> goal, double versus,
            const char* what) {
    bench::Figure out{name, value, "events/s", goal, true, what, {}};
    if (versus > 0) out.ratio = value / versus;
    bench::print(out);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const auto events = std::stoul(argv[1]);
    const auto sqlite = Vault::make("sqlite"), remote = Vault::make("postgresql");
    const auto here = sqlite->open(), there = remote->open();
    std::uint64_t seed = 0;
    for (const std::size_t batch : {500, 1000, 4000}) {
        PostgresDatabase limit;
        const auto writer = device(++seed, events);
        const auto name = "ledger.push." + std::to_string(batch);
        const auto most = raw(limit, writer, batch);
        const auto file = push(*here, writer, batch);
        figure(name + ".sqlite", file, {}, 0, "");
        figure(name + ".postgresql.raw", most, {}, 0, "");
        figure(name + ".postgresql", push(*there, writer, batch), 48000, most, "rows copied straight in");
    }
    QTemporaryDir dir;
    const auto store =
        must(store::Store::open(dir.filePath("f.db").toStdString(), testKey(), store::Db::Mode::Create));
    const auto figures = must(sync::server::Figures::open(*there, *store));
    const auto took = bench::seconds([&] { must(figures->catchUp()); });
    figure("ledger.figures", 3.0 * static_cast<double>(events) / took, {}, 0, "");
    return 0;
}
