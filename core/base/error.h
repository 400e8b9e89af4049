// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/error_table.h"

#include <string>
#include <string_view>

namespace feltbog {

enum class ErrorClass { Permanent, Transient, Question };

enum class ErrorCode {
#define X(name, cls, text) name,
    FELTBOG_ERRORS(X)
#undef X
};

// What went wrong, as a value. `detail` fills the table's text and is shown to the user; it must never
// carry a kaldenavn, other free text or key material. `field` names the input the error belongs to, if any.
struct Error {
    ErrorCode code;
    std::string detail;
    std::string field;

    [[nodiscard]] std::string message() const; // the Danish sentence: what is wrong, what to do
    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] ErrorClass cls() const;
    [[nodiscard]] bool transient() const { return cls() == ErrorClass::Transient; }
    [[nodiscard]] bool question() const { return cls() == ErrorClass::Question; }
    [[nodiscard]] Error at(std::string fieldName) const;
};

[[nodiscard]] inline Error fail(ErrorCode code, std::string detail = {}, std::string field = {}) {
    return {code, std::move(detail), std::move(field)};
}

} // namespace feltbog
