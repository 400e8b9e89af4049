// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/record/check.h"
#include "core/record/count.h"
#include "core/record/recent.h"

namespace feltbog::ndjson {
namespace {

Result<std::vector<RecordId>> recordsNamed(Line& line) {
    const auto name = line.fields.text("record");
    FB_TRY(line.checked());
    if (!line.ref.empty()) return fail(ErrorCode::FieldUnknown, "ref", "ref"); // nothing new is made
    FB_ASSIGN(auto records, line.names.records(name));
    if (records.empty()) return fail(ErrorCode::RecordUnknown, record::shown(name), "record");
    return records;
}

} // namespace

Status arrangement(Line& line) {
    auto& f = line.fields;
    record::Arrangement in;
    FB_ASSIGN(in.entry, line.entry());
    in.templateKey = f.text("template");
    in.place = f.optionalText("place");
    in.nobody = f.flag("nobody");
    in.heads = in.nobody ? f.optionalCounts("heads") : f.counts("heads");
    in.numbers = f.optionalCounts("numbers");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordArrangement(line.notebook, in));
    return line.name({record});
}

Status occurrence(Line& line) {
    auto& f = line.fields;
    record::Occurrence in;
    FB_ASSIGN(in.entry, line.entry());
    in.type = f.text("type");
    in.count = f.optionalInteger("count").value_or(1);
    in.numbers = f.optionalCounts("numbers");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordOccurrence(line.notebook, in));
    return line.name({record});
}

Status outcome(Line& line) {
    auto& f = line.fields;
    record::PersonOutcome in;
    FB_ASSIGN(in.entry, line.entry());
    in.type = f.text("type");
    const auto code = f.text("person");
    in.band = f.optionalText("band");
    FB_TRY(line.checked());
    FB_ASSIGN(in.token, line.person(code, "person"));
    FB_ASSIGN(const auto record, record::recordOutcome(line.notebook, in));
    return line.name({record});
}

Status delivery(Line& line) {
    auto& f = line.fields;
    record::Delivery in;
    FB_ASSIGN(in.entry, line.entry());
    in.type = f.text("type");
    in.counts = f.counts("counts");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordDelivery(line.notebook, in));
    return line.name({record});
}

Status remove(Line& line) {
    FB_ASSIGN(const auto records, recordsNamed(line));
    for (const auto& record : records) FB_TRY(record::deleteRecord(line.notebook, record));
    return {};
}

Status restore(Line& line) {
    FB_ASSIGN(const auto records, recordsNamed(line));
    for (const auto& record : records) FB_TRY(record::restoreRecord(line.notebook, record));
    return {};
}

} // namespace feltbog::ndjson
