// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/wire/delivery.h"

#include <optional>

// What a browser sends of the form, and what becomes of it.
namespace feltbog::sync::server {

// Word for word, so that it can be shown again.
struct TypedFigure {
    std::vector<std::string> numbers;
    std::string reason;
};
struct Typed {
    std::vector<TypedFigure> figures;
    std::string remark;
};
[[nodiscard]] Typed nothingTyped(const wire::Ask& ask);
// From application/x-www-form-urlencoded. Nothing when it is not that, too long, or no UTF-8; fields nobody
// asked for are passed over.
[[nodiscard]] std::optional<Typed> typedIn(std::string_view body, const wire::Ask& ask);

// Names of fields, which are their ids on the page too.
[[nodiscard]] std::string numberField(std::size_t figure, std::size_t number);
[[nodiscard]] std::string reasonField(std::size_t figure);
inline constexpr std::string_view kRemarkField = "bemaerkning";

struct FieldProblem {
    std::string field;
    Error error;
};
struct Judged {
    std::vector<partners::Given> given; // whole when there are no problems
    std::string remark;
    std::vector<FieldProblem> problems; // in the order of the page
};
[[nodiscard]] Judged judge(const Typed& typed, const wire::Ask& ask);

} // namespace feltbog::sync::server
