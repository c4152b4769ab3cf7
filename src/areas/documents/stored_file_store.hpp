// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/stored_file.hpp"
#include "kit/db/transaction.hpp"

#include <functional>
#include <istream>
#include <optional>
#include <string_view>

namespace regia::documents {

[[nodiscard]] std::optional<StoredFile> find_file(const db::Reader& data, Id<StoredFile> file);

/// Keeps what the stream holds; size and digest are found on the way.
Id<StoredFile> put_file(db::Transaction& transaction, StoredFile file, std::istream& content);

/// Hands the content on, piece by piece, until `take` answers with an error.
[[nodiscard]] Status copy_file(const db::Reader& data, Id<StoredFile> file, const std::function<Status(std::string_view)>& take);

void remove_file(db::Transaction& transaction, Id<StoredFile> file);

}  // namespace regia::documents
