// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/id.hpp"

#include <cstdint>
#include <string>

namespace regia::documents {

/// A file that somebody sent. It is kept in the database, so that one backup has everything.
struct StoredFile {
    Id<StoredFile> id;
    std::string name;  ///< as whoever sent it calls it, without folders
    std::int64_t size = 0;
    std::string digest;     ///< SHA-256, in hexadecimal
    std::string stored_at;  ///< UTC
};

}  // namespace regia::documents
