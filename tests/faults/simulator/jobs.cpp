// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/jobs.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace feltbog::simulation {
namespace {

constexpr int kMostJobs = 64;
constexpr unsigned kHungAfter = 120; // seconds: a run takes a tenth of one

// What the processes tell one another: where each stands, and what it found.
struct Job {
    std::uint64_t seed = 0;
    int step = 0;
    bool failed = false;
    char what[512] = {};
    Coverage coverage;
};
struct Shared {
    Job jobs[kMostJobs];
    volatile bool stop = false;
};

void work(Shared& shared, int number, const Batch& batch) {
    auto& job = shared.jobs[number];
    for (auto i = static_cast<std::uint64_t>(number); i < batch.seeds && !shared.stop;
         i += static_cast<std::uint64_t>(batch.jobs)) {
        job.seed = batch.from + i;
        alarm(kHungAfter);
        World world(job.seed, batch.options, job.coverage);
        const auto outcome = world.run();
        if (batch.hashes) {
            std::printf("%llu %016llx\n", static_cast<unsigned long long>(job.seed),
                        static_cast<unsigned long long>(outcome.hash));
            std::fflush(stdout);
        }
        if (!outcome.failure) continue;
        job.failed = true;
        job.step = outcome.step;
        std::strncpy(job.what, outcome.failure->c_str(), sizeof job.what - 1);
        shared.stop = true;
        return;
    }
}

std::string describe(int status) {
    if (!WIFSIGNALED(status)) return fmt::format("the program ended with {}", WEXITSTATUS(status));
    return WTERMSIG(status) == SIGALRM ? "it hung" : fmt::format("it crashed (signal {})", WTERMSIG(status));
}

} // namespace

Found play(const Batch& wanted) {
    Batch batch = wanted;
    batch.jobs = std::clamp(batch.jobs, 1, kMostJobs);
    void* memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) std::abort();
    auto* shared = new (memory) Shared;
    std::fflush(stdout);
    std::vector<pid_t> children;
    for (int i = 0; i < batch.jobs; ++i) {
        const pid_t child = fork();
        if (child < 0) std::abort();
        if (child == 0) {
            work(*shared, i, batch);
            std::fflush(stdout);
            _exit(0);
        }
        children.push_back(child);
    }
    Found found;
    for (int i = 0; i < batch.jobs; ++i) {
        int status = 0;
        waitpid(children[static_cast<std::size_t>(i)], &status, 0);
        const auto& job = shared->jobs[i];
        found.coverage.add(job.coverage);
        if (job.failed)
            found.failures.push_back({job.seed, job.step, job.what});
        else if (status != 0)
            found.failures.push_back({job.seed, 0, describe(status)});
        if (!found.failures.empty()) shared->stop = true;
    }
    munmap(memory, sizeof(Shared));
    return found;
}

} // namespace feltbog::simulation
