// SPDX-License-Identifier: MPL-2.0
#include "core/import/references.h"

#include "core/store/db.h"

namespace feltbog::ndjson {
namespace {

constexpr std::uint8_t kSaved[] = {
    1}; // a line's key points at nothing: lines may make several records, or none

// The second and later records of one name. A tab cannot be typed by mistake.
std::string numbered(const std::string& name, std::size_t n) {
    return n == 0 ? "record:" + name : "record:" + name + "\t" + std::to_string(n + 1);
}

} // namespace

Result<std::optional<Bytes>> References::find(const std::string& name) {
    std::optional<Bytes> out;
    FB_TRY(notebook_.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT id FROM reference WHERE name = ?");
        FB_ASSIGN(out, store::first(q.with(name), [](store::Query& row) { return row.blob(0); }));
        return {};
    }));
    return out;
}

Status References::put(const std::string& name, ByteView id) {
    return notebook_.store().transact([&](store::Db& db) {
        return store::Query(db, "INSERT INTO reference VALUES(?, ?)").with(name, id).run();
    });
}

Result<bool> References::imported(const std::string& key) {
    FB_ASSIGN(const auto found, find("line:" + key));
    return found.has_value();
}

Status References::rememberLine(const std::string& key) { return put("line:" + key, kSaved); }

Result<std::optional<Token>> References::person(const std::string& code) {
    FB_ASSIGN(const auto found, find("person:" + code));
    return found ? Token::from(*found) : Token::fromHex(code);
}

Status References::namePerson(const std::string& code, const Token& token) {
    FB_ASSIGN(const auto taken, find("person:" + code));
    if (taken) return fail(ErrorCode::ReferenceTaken, "personens kode", "person");
    return put("person:" + code, token.view());
}

Result<std::vector<RecordId>> References::records(const std::string& name) {
    std::vector<RecordId> out;
    for (std::size_t n = 0;; ++n) {
        FB_ASSIGN(const auto found, find(numbered(name, n)));
        const auto id = found ? RecordId::from(*found) : std::nullopt;
        if (!id) break;
        out.push_back(*id);
    }
    if (out.empty())
        if (const auto id = RecordId::fromHex(name)) out.push_back(*id);
    return out;
}

Status References::nameRecords(const std::string& name, const std::vector<RecordId>& records) {
    FB_ASSIGN(const auto taken, find(numbered(name, 0)));
    if (taken) return fail(ErrorCode::ReferenceTaken, "i ref", "ref");
    for (std::size_t n = 0; n < records.size(); ++n) FB_TRY(put(numbered(name, n), records[n].view()));
    return {};
}

} // namespace feltbog::ndjson
