// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "core/import/import.h"

#include <fstream>
#include <iostream>

namespace feltbog::cli {
namespace {

void print(const ndjson::LineProblem& problem) {
    std::cerr << "Linje " << problem.line;
    if (!problem.field.empty()) std::cerr << ", felt »" << problem.field << "«";
    std::cerr << ": " << problem.error.message() << "\n";
}

} // namespace

// What is printed as saved is durable: the line comes after the batch's commit and is flushed at once.
Status import(const ImportOptions& options) {
    FB_ASSIGN(const auto device, openDevice(options.dir));
    std::ifstream in(options.file, std::ios::binary);
    if (!in) return fail(ErrorCode::FileMissing, options.file.string());
    ndjson::ImportOptions how;
    how.confirmAll = options.confirmAll;
    how.progress = [](const ndjson::ImportReport& so) { std::cout << "gemt " << so.saved << std::endl; };
    FB_ASSIGN(const auto report, ndjson::importFile(*device->notebook, in, how));
    for (const auto& problem : report.problems) print(problem);
    std::cout << report.saved << " linjer gemt, " << report.skipped << " var gemt i forvejen, "
              << report.failed << " blev ikke gemt.\n";
    if (report.failed > 0) return fail(ErrorCode::LinesLeft, std::to_string(report.failed));
    return {};
}

} // namespace feltbog::cli
