// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/text_map.hpp"
#include "kit/files/embedded.hpp"
#include "kit/html/html.hpp"
#include "kit/http/message.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace regia::site {

/// Styles, scripts, fonts and icons inside the program. Their names carry the hash of their content, so they may be kept for ever.
class Assets {
public:
    /// `files` as assets/build.mjs made them: hashed names, ".br" twins, and "manifest.json" (logical name -> hashed name).
    explicit Assets(std::span<const files::EmbeddedFile> files);

    /// "regia.css" -> "/assets/regia.1a2b3c4d.css"; "#" for a name the manifest does not know.
    [[nodiscard]] const std::string& address(std::string_view logical_name) const;

    /// The address of the icons, of which a page asks for dozens.
    [[nodiscard]] const html::Url& sprites() const { return m_sprites; }

    /// The file at "/assets/<name>", compressed where the client takes it, in parts where it asks for parts.
    [[nodiscard]] std::optional<http::Response> answer(const http::Request& request) const;

private:
    std::unordered_map<std::string_view, std::string_view> m_files;
    TextMap<std::string> m_addresses;
    html::Url m_sprites = html::url("#");
};

}  // namespace regia::site
