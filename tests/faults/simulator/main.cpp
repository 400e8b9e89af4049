// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/world.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace feltbog::simulation;

namespace {

struct Arguments {
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int jobs = 1;
    bool trace = false;
    bool hashes = false;
    bool json = false;
    std::string faultWords = "all";
    Options options;
};

constexpr const char* kUsage =
    "feltbog-simulate [--from S] [--seeds N] [--jobs J] [--faults WORDS] [--steps N] [--trace] [--hashes] "
    "[--json]\n"
    "  --faults   power-cut,kill ... only these; -clone,-lost all but these; none; all\n"
    "  --trace    tells the story of each run; --hashes prints a hash of each story\n";

bool parse(int argc, char** argv, Arguments& out) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--trace") {
            out.trace = true;
            continue;
        }
        if (word == "--hashes") {
            out.hashes = true;
            continue;
        }
        if (word == "--json") {
            out.json = true;
            continue;
        }
        if (++i >= argc) return false;
        const char* value = argv[i];
        if (word == "--from")
            out.from = std::strtoull(value, nullptr, 10);
        else if (word == "--seeds")
            out.seeds = std::strtoull(value, nullptr, 10);
        else if (word == "--jobs")
            out.jobs = std::atoi(value);
        else if (word == "--steps")
            out.options.steps = std::atoi(value);
        else if (word == "--faults")
            out.faultWords = value;
        else
            return false;
    }
    const auto faults = FaultSet::parse(out.faultWords);
    if (!faults || out.jobs < 1) return false;
    out.options.faults = *faults;
    out.options.aloud = out.trace;
    return true;
}

// What the processes tell one another: where each stands, and what it found.
struct Shared {
    static constexpr int kMost = 64;
    struct Job {
        std::uint64_t seed = 0; // under way
        bool failed = false;
        Outcome* unused = nullptr;
        char what[512] = {};
        int step = 0;
        Coverage coverage;
    };
    Job jobs[kMost];
    bool stop = false;
};

void work(Shared& shared, int number, const Arguments& arguments) {
    auto& job = shared.jobs[number];
    for (std::uint64_t i = static_cast<std::uint64_t>(number); i < arguments.seeds && !shared.stop;
         i += static_cast<std::uint64_t>(arguments.jobs)) {
        job.seed = arguments.from + i;
        alarm(60); // a run that hangs is a failure, too
        World world(job.seed, arguments.options, job.coverage);
        const auto outcome = world.run();
        if (arguments.hashes)
            std::printf("%llu %016llx\n", static_cast<unsigned long long>(job.seed),
                        static_cast<unsigned long long>(outcome.hash));
        if (!outcome.failure) continue;
        job.failed = true;
        job.step = outcome.step;
        std::strncpy(job.what, outcome.failure->c_str(), sizeof job.what - 1);
        shared.stop = true;
        return;
    }
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
    void* memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return 2;
    auto& shared = *new (memory) Shared;
    const int jobs = std::min(arguments.jobs, Shared::kMost);
    const auto began = std::chrono::steady_clock::now();
    std::vector<pid_t> children;
    for (int i = 0; i < jobs; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            work(shared, i, arguments);
            std::fflush(stdout);
            _exit(0);
        }
        children.push_back(child);
    }
    Coverage sum;
    int failed = 0;
    for (int i = 0; i < jobs; ++i) {
        int status = 0;
        waitpid(children[static_cast<std::size_t>(i)], &status, 0);
        auto& job = shared.jobs[i];
        sum.add(job.coverage);
        if (!job.failed && status != 0) {
            job.failed = true;
            std::snprintf(job.what, sizeof job.what, "the program ended by signal %d%s", WTERMSIG(status),
                          WTERMSIG(status) == SIGALRM ? " (it hung)" : "");
        }
        if (!job.failed) continue;
        ++failed;
        std::printf(
            "seed %llu, step %d: %s\n  platforms/linux/simulate --from %llu --seeds 1 --faults %s --trace\n",
            static_cast<unsigned long long>(job.seed), job.step, job.what,
            static_cast<unsigned long long>(job.seed), arguments.faultWords.c_str());
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    if (!arguments.trace && !arguments.hashes) std::fputs(sum.table().c_str(), stdout);
    if (arguments.json) std::printf("%s\n", sum.json().c_str());
    std::printf("%llu runs, %.1f a second; %llu operations, %llu events, %llu requests; least struck %llu; "
                "%d failed\n",
                static_cast<unsigned long long>(sum.runs), static_cast<double>(sum.runs) / took.count(),
                static_cast<unsigned long long>(sum.operations), static_cast<unsigned long long>(sum.events),
                static_cast<unsigned long long>(sum.requests),
                static_cast<unsigned long long>(sum.least(arguments.options.faults)), failed);
    return failed == 0 ? 0 : 1;
}
