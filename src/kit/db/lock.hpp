// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/transaction.hpp"

#include <string_view>

namespace regia::db {

/// Whoever else locks the same subject waits until this transaction has ended, and reads what it has written. For verbs that compare what
/// is there with what somebody saw before they write. (SQLite has one writer: there it is so anyway.)
void lock(Transaction& transaction, std::string_view subject);

}  // namespace regia::db
