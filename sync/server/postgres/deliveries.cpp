// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/tx.h"

// What partners are asked for, and what they delivered.
namespace feltbog::sync::server::postgres {

Result<std::vector<wire::Delivery>> Tx::deliveries() {
    FB_ASSIGN(const auto rows, db_.run("SELECT content FROM delivery ORDER BY id"));
    std::vector<wire::Delivery> out;
    for (int i = 0; i < rows.size(); ++i) {
        FB_ASSIGN(out.emplace_back(), wire::fromKeptForm(rows[i].blob(0)));
    }
    return out;
}

Result<std::optional<wire::Delivery>> Tx::oneDelivery(const char* sql, const Values& values) {
    FB_ASSIGN(const auto rows, db_.run(sql, values));
    if (rows.empty()) return std::optional<wire::Delivery>();
    FB_ASSIGN(auto delivery, wire::fromKeptForm(rows[0].blob(0)));
    return std::optional(std::move(delivery));
}

Result<std::optional<wire::Delivery>> Tx::delivery(const wire::AskId& id) {
    return oneDelivery(writes_ ? "SELECT content FROM delivery WHERE id = $1 FOR UPDATE"
                               : "SELECT content FROM delivery WHERE id = $1",
                       Values().id(id));
}

Result<std::optional<wire::Delivery>> Tx::deliveryBehind(const Hash& secret) {
    return oneDelivery(writes_ ? "SELECT content FROM delivery WHERE secret_hash = $1 FOR UPDATE"
                               : "SELECT content FROM delivery WHERE secret_hash = $1",
                       Values().id(secret));
}

Status Tx::putDelivery(const wire::Delivery& delivery) {
    FB_TRY(db_.run("INSERT INTO delivery VALUES($1, $2, $3)"
                   " ON CONFLICT(id) DO UPDATE SET content = excluded.content",
                   Values().id(delivery.ask.id).id(delivery.ask.secret).bytes(wire::keptForm(delivery))));
    return {};
}

Status Tx::dropDelivery(const wire::AskId& id) {
    FB_TRY(db_.run("DELETE FROM delivery WHERE id = $1", Values().id(id)));
    return {};
}

} // namespace feltbog::sync::server::postgres
