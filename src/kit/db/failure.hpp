// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace regia::db {

/// What an engine can refuse, in one vocabulary for both.
enum class FailureKind { unique, foreign_key, check, busy, unreachable, newer_schema, other };

/// Thrown by the database layer and caught once, at the rim (kit/http, app): a statement that fails is nobody's ordinary answer.
/// A verb that expects a conflict looks first, or catches `unique` and answers with a conflict.
class Failure : public std::runtime_error {
public:
    Failure(FailureKind kind, const std::string& message) : std::runtime_error(message), m_kind(kind) {}
    [[nodiscard]] FailureKind kind() const { return m_kind; }

private:
    FailureKind m_kind;
};

}  // namespace regia::db
