// SPDX-License-Identifier: MPL-2.0
#include "core/record/contactsheet.h"

#include "core/base/text.h"
#include "core/guard/guard.h"
#include "core/record/check.h"
#include "core/record/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace feltbog::record {
namespace {

constexpr const char *kName = "name", *kPhone = "phone";

// What a sheet is bound to: it cannot be moved to another role or circle, nor be taken for a card.
Bytes sheetContext(const CircleId& circle, const std::string& role) {
    ByteWriter out;
    out.blob(asBytes("contact"));
    out.id(circle);
    out.blob(asBytes(role));
    return out.take();
}

Status checkPhone(const std::string& phone) {
    std::size_t digits = 0;
    for (std::size_t i = 0; i < phone.size(); ++i) {
        const char c = phone[i];
        if (c >= '0' && c <= '9')
            ++digits;
        else if (c != ' ' && !(c == '+' && i == 0))
            return fail(ErrorCode::PhoneWrong, "der står andet end tal", "phone");
    }
    if (digits < kFewestPhoneDigits || digits > kMostPhoneDigits)
        return fail(ErrorCode::PhoneWrong, std::to_string(digits) + " tal", "phone");
    return {};
}

Status check(const ContactSheet& sheet) {
    if (!isUtf8(sheet.name)) return fail(ErrorCode::TextNotUtf8, "navn", "name");
    FB_TRY(guard::refuseCpr(sheet.name, "name"));
    if (sheet.name.size() > kLongestContactName) return fail(ErrorCode::TextTooLong, "navn", "name");
    if (sheet.name.empty()) return fail(ErrorCode::FieldMissing, "name", "name");
    if (sheet.phone.empty()) return fail(ErrorCode::FieldMissing, "phone", "phone");
    return checkPhone(sheet.phone);
}

// What stands of a role, readable or not.
Result<std::vector<Draft>> erasures(Notebook& notebook, const std::string& role) {
    std::vector<Draft> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record FROM fact WHERE kind = 45 AND type = ? AND aside = 0");
        return store::each(q.with(role), [&](store::Query& row) {
            Draft draft{log::Kind::Erasure, {}, {}, {}};
            draft.open.target = row.id<EventId>(0);
            out.push_back(std::move(draft));
        });
    }));
    return out;
}

Result<std::vector<Draft>> sealedFor(Notebook& notebook, const plan::Plan& plan, const ContactSheet& sheet) {
    FB_ASSIGN(const auto ring, notebook.keyring());
    const std::string text = nlohmann::json{{kName, sheet.name}, {kPhone, sheet.phone}}.dump();
    std::vector<Draft> out;
    for (const auto& named : plan.circles) {
        const auto circle = keys::circleId(named.key);
        const auto* key = ring.newest(circle);
        if (!key) continue; // whoever has it enters it again; the page says so
        Draft draft{log::Kind::ContactSheet, circle, {}, {}};
        draft.open.date = notebook.today();
        draft.open.type = sheet.role;
        draft.priv.key = key->id;
        draft.priv.sealed =
            keys::seal(key->secret, asBytes(text), sheetContext(circle, sheet.role), notebook.random());
        out.push_back(std::move(draft));
    }
    if (out.empty() && !plan.circles.empty())
        return keyMissing(plan, keys::circleId(plan.circles.front().key), "name");
    return out;
}

// Nothing when this device cannot open it.
std::optional<ContactSheet> opened(const keys::Keyring& ring, const CircleId& circle, const std::string& role,
                                   const log::PrivateBody& priv) {
    const auto* key = ring.find(priv.key);
    if (!key) return std::nullopt;
    const auto clear = keys::open(key->secret, priv.sealed, sheetContext(circle, role));
    if (!clear) return std::nullopt;
    const auto text = nlohmann::json::parse(clear->begin(), clear->end(), nullptr, false);
    const auto word = [&](const char* field) {
        return text.contains(field) && text[field].is_string() ? text[field].get<std::string>() : "";
    };
    if (!text.is_object()) return std::nullopt;
    return ContactSheet{role, word(kName), word(kPhone)};
}

} // namespace

Status saveContact(Notebook& notebook, const ContactSheet& sheet) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    if (!plan->emergency) return fail(ErrorCode::EmergencyMissing);
    FB_TRY(checkChoice(plan->emergency->roles, sheet.role, "role"));
    const bool removed = sheet.name.empty() && sheet.phone.empty();
    if (!removed) FB_TRY(check(sheet));
    return notebook.transact([&]() -> Status {
        FB_ASSIGN(auto drafts, erasures(notebook, sheet.role));
        if (!removed) {
            FB_ASSIGN(const auto sealed, sealedFor(notebook, *plan, sheet));
            drafts.insert(drafts.end(), sealed.begin(), sealed.end());
        }
        if (drafts.empty()) return {};
        FB_TRY(notebook.save(drafts));
        return {};
    });
}

Result<std::vector<KnownContact>> contacts(Notebook& notebook) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const auto ring, notebook.keyring());
    std::vector<KnownContact> out;
    if (!plan->emergency) return out;
    for (const auto& role : plan->emergency->roles) out.push_back({{role.key, {}, {}}, {}, false, {}});
    std::vector<std::vector<CircleId>> with(out.size());
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT f.type, f.day, e.circle, e.private FROM fact f JOIN event e ON e.pos = f.pos"
                       " WHERE f.kind = 45 AND f.aside = 0 ORDER BY e.hlc DESC, e.id DESC");
        return store::each(q, [&](store::Query& row) {
            const std::string role = row.text(0);
            const auto at = std::find_if(out.begin(), out.end(),
                                         [&](const KnownContact& c) { return c.sheet.role == role; });
            const auto priv = log::decodePrivate(row.view(3));
            if (at == out.end() || !priv || priv->sealed.empty()) return;
            const auto circle = row.id<CircleId>(2);
            with[static_cast<std::size_t>(at - out.begin())].push_back(circle);
            if (!at->sheet.name.empty()) return; // an older one of another circle
            at->entered = row.date(1);
            if (const auto sheet = opened(ring, circle, role, *priv)) at->sheet = *sheet;
        });
    }));
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].closed = out[i].entered && out[i].sheet.name.empty();
        if (!out[i].entered) continue;
        for (const auto& named : plan->circles)
            if (const auto circle = keys::circleId(named.key);
                std::find(with[i].begin(), with[i].end(), circle) == with[i].end())
                out[i].without.push_back(circle);
    }
    return out;
}

} // namespace feltbog::record
