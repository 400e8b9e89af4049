// SPDX-License-Identifier: MPL-2.0
#include "core/people/papercode.h"

#include "core/record/check.h"

#include <array>

namespace feltbog::people {
namespace {

// Crockford's base 32: neither I, L, O nor U.
constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::optional<unsigned> valueOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = kSigns.find(c);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

// Twice in the field of 32 elements (x^5 + x^2 + 1). Signs weighed with its powers tell every single error
// and every exchange of two signs.
unsigned twice(unsigned v) { return (v << 1 ^ (v & 16U ? 0x25U : 0U)) & 31U; }

unsigned checkOf(const std::array<unsigned, kPaperCodeSigns - 1>& signs) {
    unsigned sum = 1; // so that zeros alone are no code
    for (const auto v : signs) sum = twice(sum ^ v);
    return sum;
}

Result<Token> tokenOf(record::Notebook& notebook, const CircleId& circle, const std::string& code) {
    FB_ASSIGN(const auto plan, notebook.plan());
    FB_ASSIGN(const auto ring, notebook.keyring());
    const auto* key = ring.oldest(circle);
    if (!key) return record::keyMissing(*plan, circle, "code");
    const Hash hash = keys::keyedHash(keys::Domain::PaperCode, key->secret, asBytes(code));
    auto token = Token::from(hash.view().first(sizeof(Token::bytes))).value_or(Token{});
    token.bytes[6] = static_cast<std::uint8_t>(0x40 | (token.bytes[6] & 0x0F)); // looks like any other token
    token.bytes[8] = static_cast<std::uint8_t>(0x80 | (token.bytes[8] & 0x3F));
    return token;
}

Result<bool> inUse(record::Notebook& notebook, const Token& token) {
    bool out = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT 1 FROM fact WHERE token = ?");
        FB_ASSIGN(out, q.with(token).step());
        return {};
    }));
    return out;
}

std::string drawn(ports::Random& random) {
    std::array<std::uint8_t, kPaperCodeSigns - 1> bytes{};
    random.fill(bytes);
    std::array<unsigned, kPaperCodeSigns - 1> signs{};
    std::string code;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        signs[i] = bytes[i] & 31U;
        code += kSigns[signs[i]];
    }
    return code + kSigns[checkOf(signs)];
}

} // namespace

Result<std::string> newPaperCode(record::Notebook& notebook, const CircleId& circle) {
    for (;;) {
        const auto code = drawn(notebook.random());
        FB_ASSIGN(const auto token, tokenOf(notebook, circle, code));
        FB_ASSIGN(const bool taken, inUse(notebook, token));
        if (!taken) return code;
    }
}

Result<std::string> readPaperCode(std::string_view typed) {
    std::string code;
    for (const char c : typed) {
        if (c == ' ' || c == '-') continue;
        const auto value = valueOf(c);
        if (!value) return fail(ErrorCode::PaperCodeWrong, "der står et tegn, som ikke er i en kode", "code");
        code += kSigns[*value];
    }
    if (code.size() != kPaperCodeSigns)
        return fail(ErrorCode::PaperCodeWrong, "der skal være syv tegn", "code");
    std::array<unsigned, kPaperCodeSigns - 1> signs{};
    for (std::size_t i = 0; i < signs.size(); ++i) signs[i] = valueOf(code[i]).value_or(0);
    if (kSigns[checkOf(signs)] != code.back())
        return fail(ErrorCode::PaperCodeWrong, "et tegn er skrevet forkert", "code");
    return code;
}

Result<Token> tokenOfCode(record::Notebook& notebook, const CircleId& circle, std::string_view typed) {
    FB_ASSIGN(const auto code, readPaperCode(typed));
    return tokenOf(notebook, circle, code);
}

} // namespace feltbog::people
