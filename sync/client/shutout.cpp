// SPDX-License-Identifier: MPL-2.0
#include "sync/client/shutout.h"

#include "core/store/standing.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kMeta = "revoked"; // the statement

bool signedByCoordinator(const trust::Trust& trust, const trust::Statement& statement) {
    if (trust.open()) return false;
    if (statement.issuer.none()) return trust::signedBy(statement, trust.organisation()->root);
    const auto* who = trust.of(statement.issuer);
    return who && trust.is(statement.issuer, trust::Role::Coordinator) &&
           trust::signedBy(statement, who->key);
}

} // namespace

Error shutOut(record::Notebook& notebook, std::string_view proof) {
    auto unproven = fail(ErrorCode::ServerGarbage, "siger, at enheden er lukket ude, men viser det ikke");
    const auto content = keys::fromBase64(proof);
    const auto statement = content ? trust::decodeStatement(log::Kind::Revocation, *content) : std::nullopt;
    if (!statement) return unproven;
    bool proven = false;
    const auto done = notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto who, notebook.identity());
        FB_ASSIGN(const auto trust, store::readTrust(db));
        proven = std::get<trust::Revocation>(statement->says).device == who.device &&
                 signedByCoordinator(trust, *statement);
        if (!proven) return {};
        FB_TRY(db.run("DELETE FROM circle_key"));
        FB_TRY(db.run("DELETE FROM invitation"));
        return store::putMeta(db, kMeta, *content);
    });
    if (!done) return done.error();
    return proven ? fail(ErrorCode::DeviceRevoked) : unproven;
}

Result<bool> isShutOut(record::Notebook& notebook) {
    bool out = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto said, store::meta(db, kMeta));
        out = said.has_value();
        return {};
    }));
    return out;
}

} // namespace feltbog::sync
