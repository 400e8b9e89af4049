// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/record/notebook.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"

#include <cstdlib>
#include <sstream>
#include <unistd.h>

namespace {

// For one run, and gone after it.
struct Folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("feltbog-fuzz-line-" + std::to_string(getpid()));
    Folder() = default;
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

// One notebook without a plan: lines are read and judged up to the use case, nothing is stored.
feltbog::record::Notebook& notebook() {
    using namespace feltbog;
    static platform::SystemClock clock;
    static platform::SystemRandom random;
    static const Folder folder;
    static const auto& dir = folder.path;
    static auto store = platform::openStore(dir, store::Db::Mode::Create);
    static auto opened = [] {
        if (!store) std::abort();
        const auto known = store::identity(**store);
        if (known && !*known && !record::Notebook::create(**store, {clock, random})) std::abort();
        return record::Notebook::open(**store, {clock, random});
    }();
    if (!opened) std::abort();
    return **opened;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    static_cast<void>(feltbog::ndjson::importFile(notebook(), in));
    return 0;
}
