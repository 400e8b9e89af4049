// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"

#include "core/import/parse.h"
#include "core/import/verbs.h"
#include "core/record/check.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace feltbog::ndjson {
namespace {

// Errors that every further line would meet too.
bool endsImport(ErrorCode code) {
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::StoreIo:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreOpen:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreKeyWrong:
    case ErrorCode::StoreTooNew:
    case ErrorCode::ChainBroken:
    case ErrorCode::PlanMissing:
    case ErrorCode::PlanMalformed:
    case ErrorCode::PlanInvalid:
        return true;
    default:
        return false;
    }
}

enum class Done { Saved, Skipped };

class Importer {
  public:
    Importer(record::Notebook& notebook, const ImportOptions& options)
        : notebook_(notebook), names_(notebook), options_(options) {}

    // Carries one line out, alone: what it wrote is undone when it fails.
    Result<Done> line(const RawLine& raw) {
        FB_ASSIGN(const auto object, parseLine(raw));
        Done done = Done::Saved;
        FB_TRY(notebook_.transact([&]() -> Status {
            FB_ASSIGN(done, apply(object));
            return {};
        }));
        return done;
    }

  private:
    Result<Done> apply(const nlohmann::json& object) {
        Fields fields(object);
        const auto word = fields.text("do");
        const auto key = fields.optionalText("key");
        if (word.empty())
            return fields.has("do") ? fail(ErrorCode::FieldWrong, "»do« skal være tekst", "do")
                                    : fail(ErrorCode::FieldMissing, "do", "do");
        const auto verb = findVerb(word);
        if (!verb) return fail(ErrorCode::KindUnknown, record::shown(word), "do");
        if (!key.empty()) {
            FB_ASSIGN(const bool before, names_.imported(key));
            if (before) return Done::Skipped;
        }
        Line line{notebook_, names_, fields, options_.confirmAll, {}};
        FB_TRY(verb(line));
        if (!key.empty()) FB_TRY(names_.rememberLine(key));
        return Done::Saved;
    }

    record::Notebook& notebook_;
    References names_;
    const ImportOptions& options_;
};

void note(ImportReport& report, std::size_t line, Error error) {
    ++report.failed;
    auto field = error.field;
    report.problems.push_back({line, std::move(field), std::move(error)});
}

void join(ImportReport& report, ImportReport part, std::size_t mostProblems) {
    report.saved += part.saved;
    report.skipped += part.skipped;
    report.failed += part.failed;
    for (auto& problem : part.problems)
        if (report.problems.size() < mostProblems) report.problems.push_back(std::move(problem));
}

std::vector<RawLine> nextBatch(LineReader& reader, std::size_t size) {
    std::vector<RawLine> batch;
    while (batch.size() < size) {
        auto line = reader.next();
        if (!line) break;
        batch.push_back(std::move(*line));
    }
    return batch;
}

} // namespace

Result<ImportReport> importFile(record::Notebook& notebook, std::istream& in, const ImportOptions& options) {
    FB_TRY(notebook.plan()); // without one no line can be judged
    LineReader reader(in, kLongestLine);
    Importer importer(notebook, options);
    ImportReport report;
    // A batch is read before its transaction begins: a slow stream must not keep the notebook locked.
    for (auto batch = nextBatch(reader, std::max<std::size_t>(options.batch, 1)); !batch.empty();
         batch = nextBatch(reader, std::max<std::size_t>(options.batch, 1))) {
        ImportReport part; // joins the report only when the batch is durable
        FB_TRY(notebook.transact([&]() -> Status {
            for (const auto& raw : batch) {
                const auto done = importer.line(raw);
                if (done)
                    ++(*done == Done::Saved ? part.saved : part.skipped);
                else if (endsImport(done.error().code))
                    return done.error();
                else
                    note(part, raw.number, done.error());
            }
            return {};
        }));
        join(report, std::move(part), options.mostProblems);
        if (options.progress) options.progress(report);
    }
    if (reader.broken()) return fail(ErrorCode::FileMissing, "læsningen blev afbrudt");
    return report;
}

} // namespace feltbog::ndjson
