// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::auth {

/// A secret that is handed to one person: the cookie of a session, the link of an invitation. Only its digest is stored, so that who reads
/// the database, or a backup of it, can use none of them.
struct Token {
    std::string secret;  ///< 256 random bits, 43 characters that are safe in an address and in a cookie
    std::string digest;  ///< of the secret (BLAKE2b, 256 bits), in hexadecimal
};

[[nodiscard]] Token make_token();

/// The digest under which a token was stored; of anything else one that nobody has.
[[nodiscard]] std::string digest_of(std::string_view secret);

/// Compares in a time that does not tell how much is right.
[[nodiscard]] bool same_secret(std::string_view a, std::string_view b);

}  // namespace regia::auth
