// SPDX-License-Identifier: MPL-2.0
#include "core/base/error.h"

#include <array>

namespace feltbog {
namespace {

struct Row {
    std::string_view name;
    ErrorClass cls;
    std::string_view text;
};

constexpr std::array kTable = {
#define X(name, cls, text) Row{#name, ErrorClass::cls, text},
    FELTBOG_ERRORS(X)
#undef X
};

const Row& row(ErrorCode code) { return kTable[static_cast<std::size_t>(code)]; }

} // namespace

std::string Error::message() const {
    std::string text(row(code).text);
    if (const auto at = text.find("{}"); at != std::string::npos) text.replace(at, 2, detail);
    return text;
}

std::string_view Error::name() const { return row(code).name; }
ErrorClass Error::cls() const { return row(code).cls; }

Error Error::at(std::string fieldName) const { return {code, detail, std::move(fieldName)}; }

} // namespace feltbog
