// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <span>
#include <string>
#include <string_view>

/// Who somebody is. All of the cryptography is libsodium's and liboath's.
namespace regia::auth {

inline constexpr std::size_t password_characters_min = 12;
inline constexpr std::size_t password_bytes_max = 256;

/// Long, and nothing that everybody would try first: no rules of composition, which make passwords worse (NIST SP 800-63B, 3.1.1.2).
/// `own_words` are what stands beside it: the address, the name. `invalid` names the field "password".
[[nodiscard]] Status check_password(std::string_view password, std::span<const std::string_view> own_words);

/// argon2id with 19 MiB and two passes (OWASP), in the form "$argon2id$v=19$m=…", with its salt inside. Two are worked out at a time, so
/// that a crowd at the door takes neither the memory nor every worker; `unavailable` for who has waited two seconds.
[[nodiscard]] Result<std::string> hash_password(std::string_view password);

/// Whether `hash` is of `password`. An empty hash is nobody's, and takes as long to say so.
[[nodiscard]] Result<bool> is_password(std::string_view password, const std::string& hash);

}  // namespace regia::auth
