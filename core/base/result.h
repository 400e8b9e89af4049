// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace feltbog {

// A value or an Error; g++ 12 has no std::expected. Reading the wrong side is a programming error
// (std::get throws), so test first. Results cannot be dropped silently.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(state_); }

  private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return error_.value(); }

  private:
    std::optional<Error> error_;
};

using Status = Result<void>;

#define FB_CONCAT2(a, b) a##b
#define FB_CONCAT(a, b) FB_CONCAT2(a, b)

// Returns the error of `expr` from the enclosing function; nothing else hides in here. The names are
// unique so that a lambda inside `expr` may use the macros too.
#define FB_TRY(expr) FB_TRY_AS(FB_CONCAT(fbTried, __COUNTER__), expr)
#define FB_TRY_AS(name, expr)                                                                                \
    do {                                                                                                     \
        if (auto name = (expr); !name) return name.error();                                                  \
    } while (false)

// Declares `decl` as the value of `expr`, or returns its error.
#define FB_ASSIGN(decl, expr) FB_ASSIGN_AS(FB_CONCAT(fbResult, __COUNTER__), decl, expr)
#define FB_ASSIGN_AS(name, decl, expr)                                                                       \
    auto name = (expr);                                                                                      \
    if (!name) return name.error();                                                                          \
    decl = std::move(name).value()

} // namespace feltbog
