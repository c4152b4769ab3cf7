// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/files/spool.hpp"
#include "kit/http/message.hpp"

#include <cstddef>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Forms with files in them: multipart/form-data (RFC 7578).
namespace regia::http {

/// A file as somebody sent it. Nothing is believed of it: neither what its name says, nor that it is what its ending says.
struct UploadedFile {
    std::string field;
    std::string name;  ///< without folders, control characters and what is longer than 200 bytes
    std::shared_ptr<const files::Spool> content;
};

struct MultipartForm {
    Pairs fields;
    std::vector<UploadedFile> files;  ///< fields that were left empty are not among them
};

struct MultipartLimits {
    std::size_t parts = 200;
    std::size_t files = 20;
    std::size_t field_bytes = 1024 * 1024;
};

[[nodiscard]] bool is_multipart(std::string_view content_type);

/// Reads the body of a form with files. `invalid` when it is cut off, has more than the limits allow, or fields that are not text.
[[nodiscard]] Result<MultipartForm> read_multipart(std::istream& body, std::string_view content_type, const MultipartLimits& limits = {});

}  // namespace regia::http
