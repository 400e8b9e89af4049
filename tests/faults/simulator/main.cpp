// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/jobs.h"

#include <chrono>
#include <cstdlib>
#include <malloc.h>
#include <sodium.h>

using namespace feltbog::simulation;

namespace {

constexpr const char* kUsage =
    "feltbog-simulate [--from S] [--seeds N] [--jobs J] [--faults WORDS] [--steps N] [--trace] [--hashes] "
    "[--json]\n"
    "  --faults   power-cut,kill ... only these; -clone,-lost all but these; none; all\n"
    "  --trace    tells the story of each run\n"
    "  --hashes   prints a hash of each story: the same seed must tell the same one\n"
    "  --json     prints the table of what struck when as one line, too\n";

struct Arguments {
    Batch batch;
    std::string faults = "all";
    bool json = false;
};

bool parse(int argc, char** argv, Arguments& out) {
    auto& batch = out.batch;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const bool flag = word == "--trace" || word == "--hashes" || word == "--json";
        if (word == "--trace") batch.options.aloud = true;
        if (word == "--hashes") batch.hashes = true;
        if (word == "--json") out.json = true;
        if (flag) continue;
        if (++i >= argc) return false;
        if (word == "--faults") {
            out.faults = argv[i];
            continue;
        }
        char* end = nullptr;
        const auto number = std::strtoull(argv[i], &end, 10);
        if (end == argv[i] || *end != '\0') return false;
        if (word == "--from")
            batch.from = number;
        else if (word == "--seeds")
            batch.seeds = number;
        else if (word == "--jobs")
            batch.jobs = static_cast<int>(number);
        else if (word == "--steps")
            batch.options.steps = static_cast<int>(number);
        else
            return false;
    }
    const auto faults = FaultSet::parse(out.faults);
    if (faults) batch.options.faults = *faults;
    return faults.has_value();
}

} // namespace

int main(int argc, char** argv) {
    Arguments arguments;
    if (!parse(argc, argv, arguments)) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    if (sodium_init() < 0) return 2;
    // Files in memory come and go: given back to the system each time, they cost more than the work on them.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 16 << 20);

    const auto& batch = arguments.batch;
    const auto began = std::chrono::steady_clock::now();
    const auto found = play(batch);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    for (const auto& failure : found.failures)
        fmt::print("seed {}, step {}: {}\n  platforms/linux/simulate --from {} --seeds 1 --faults {} --steps "
                   "{} --trace\n",
                   failure.seed, failure.step, failure.what, failure.seed, arguments.faults,
                   batch.options.steps);
    const auto& sum = found.coverage;
    if (!batch.options.aloud && !batch.hashes) fmt::print("{}", sum.table());
    if (arguments.json) fmt::print("{}\n", sum.json());
    if (!batch.hashes)
        fmt::print(
            "seeds {} to {}: {} runs, {:.1f} a second; {} operations, {} events, {} requests, {} devices; "
            "{} events left with the lost; least struck {}; {} failed\n",
            batch.from, batch.from + batch.seeds - 1, sum.runs, static_cast<double>(sum.runs) / took.count(),
            sum.operations, sum.events, sum.requests, sum.devices, sum.excused,
            sum.least(batch.options.faults), found.failures.size());
    return found.failures.empty() ? 0 : 1;
}
