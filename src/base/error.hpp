// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia {

/// The six ways in which something can go wrong. Each is mapped once to an HTTP status (kit/http) and once to an exit code (app).
enum class ErrorCode {
    invalid,      ///< what was sent breaks a rule; the message says which and how to mend it
    forbidden,    ///< the actor may not do this
    not_found,    ///< there is no such thing, or the actor may not know of it
    conflict,     ///< somebody else was there first: unique keys, editions in force, two editors
    unavailable,  ///< try again later: the database is busy, a limit was reached
    internal,     ///< our own fault
};

/// An answer that is not the one hoped for. `message` is an English sentence of the catalogue with `{}` for each of
/// `arguments`; it is translated where it is shown, never where it is made.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string message;
    std::vector<std::string> arguments;
    std::string field;      ///< the input that is at fault, as the form or file names it; empty when none is
    std::string file = {};  ///< in which it stands, said before the sentence; empty when it stands in none

    /// The English sentence, arguments filled in: for logs and for the command line.
    [[nodiscard]] std::string text() const;
};

[[nodiscard]] Error invalid(std::string message, std::vector<std::string> arguments = {}, std::string field = {});
[[nodiscard]] Error forbidden(std::string message, std::vector<std::string> arguments = {});
[[nodiscard]] Error not_found(std::string message, std::vector<std::string> arguments = {});
[[nodiscard]] Error conflict(std::string message, std::vector<std::string> arguments = {});
[[nodiscard]] Error unavailable(std::string message, std::vector<std::string> arguments = {});
[[nodiscard]] Error internal(std::string message, std::vector<std::string> arguments = {});

/// Fills the `{}` of `sentence` in order. A sentence with more or fewer places than arguments is shown as it is.
[[nodiscard]] std::string fill(std::string_view sentence, std::span<const std::string_view> arguments);
[[nodiscard]] std::string fill(std::string_view sentence, std::initializer_list<std::string_view> arguments);
[[nodiscard]] std::string fill(std::string_view sentence, const std::vector<std::string>& arguments);

}  // namespace regia
