// SPDX-License-Identifier: MPL-2.0
//
// corpus_X DIR: gives a fuzz target every file of its corpus, and each a thousand times with something
// changed, the same on every run. Without libFuzzer, so that every compiler and sanitizer can do it.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

constexpr int kChanged = 1000; // of each file

void give(const Input& input) { LLVMFuzzerTestOneInput(input.data(), input.size()); }

void change(Input& input, std::mt19937& random) {
    const auto place = [&] { return static_cast<std::ptrdiff_t>(random() % (input.size() + 1)); };
    const auto from = std::min(place(), static_cast<std::ptrdiff_t>(input.size()));
    switch (random() % 4) {
    case 0:
        input.resize(static_cast<std::size_t>(from));
        break;
    case 1:
        input.insert(input.begin() + from, static_cast<std::uint8_t>(random()));
        break;
    case 2: { // a part twice
        const Input part(input.begin() + from,
                         input.begin() + std::min<std::ptrdiff_t>(from + 8, std::ssize(input)));
        const auto to = place();
        input.insert(input.begin() + to, part.begin(), part.end());
        break;
    }
    default:
        if (from < std::ssize(input))
            input[static_cast<std::size_t>(from)] ^= static_cast<std::uint8_t>(1U << random() % 8);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::mt19937 random; // its own fixed seed
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        const Input whole{std::istreambuf_iterator<char>(file), {}};
        give(whole);
        for (int i = 0; i < kChanged; ++i) {
            Input changed = whole;
            for (auto times = 1 + random() % 3; times > 0; --times) change(changed, random);
            give(changed);
        }
    }
    std::printf("%zu files\n", files.size());
    return files.empty() ? 1 : 0;
}
