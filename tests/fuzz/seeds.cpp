// SPDX-License-Identifier: MPL-2.0
//
// fuzz_seeds DIR: writes the corpus (tests/fuzz/corpus) from the golden data, the real plan and the examples
// of core/doc/import.md. To be run again when a format changes; nothing in it is about anybody.
#include "core/base/bytes.h"
#include "sync/wire/frame.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace feltbog;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

const fs::path kSource = FELTBOG_SOURCE_DIR;

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, std::string_view bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

// A message as it comes, and its payload behind the byte that says its type.
void wireSeeds(const fs::path& to) {
    for (const auto& entry : fs::directory_iterator(kSource / "tests/data/wire")) {
        const auto frame = contents(entry.path());
        const auto name = entry.path().stem().string();
        write(to / (name + "-frame"), "F" + frame);
        const char type = frame.at(3);
        const auto payload = sync::wire::unpack(static_cast<sync::wire::Type>(type), asBytes(frame));
        if (payload) write(to / name, type + std::string(asText(*payload)));
    }
}

// Envelope and bodies of the golden event, each in a file.
void logSeeds(const fs::path& to) {
    std::ifstream golden(kSource / "tests/data/log/event-v0.txt");
    for (std::string name, hex; golden >> name >> hex;)
        if (const auto bytes = fromHex(hex);
            bytes && (name == "open" || name == "private" || name == "envelope"))
            write(to / name, asText(*bytes));
}

// Of every list the first few, so that a real plan becomes small.
Json shortened(const Json& value, std::size_t most) {
    if (!value.is_structured()) return value;
    Json out = value.is_array() ? Json::array() : Json::object();
    for (const auto& [key, item] : value.items()) {
        if (value.is_array() && out.size() == most) break;
        if (value.is_array())
            out.push_back(shortened(item, most));
        else
            out[key] = shortened(item, most);
    }
    return out;
}

void planSeeds(const fs::path& to) {
    for (const auto& entry : fs::directory_iterator(kSource / "core/plan/definitions")) {
        const auto plan = Json::parse(contents(entry.path()));
        write(to / "one-of-each", shortened(plan, 1).dump());
        write(to / "two-of-each", shortened(plan, 2).dump());
        for (const auto& [key, part] : plan.items()) // what a mutation would have to find by itself
            if (part.is_structured()) write(to / key, Json{{key, shortened(part, 1)}}.dump());
    }
}

void lineSeeds(const fs::path& to) {
    std::ifstream page(kSource / "core/doc/import.md");
    int n = 0;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("{\"do\":")) write(to / std::to_string(++n), line + "\n");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const fs::path to = argv[1];
    wireSeeds(to / "wire");
    logSeeds(to / "log");
    planSeeds(to / "plan");
    lineSeeds(to / "line");
    return 0;
}
