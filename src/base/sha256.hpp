// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <sodium/crypto_hash_sha256.h>

#include <string>
#include <string_view>

namespace regia {

/// The SHA-256 (FIPS 180-4) of what comes piece by piece.
class Sha256 {
public:
    Sha256();

    Sha256& add(std::string_view bytes);

    /// In hexadecimal, of what has come so far.
    [[nodiscard]] std::string text() const;

private:
    crypto_hash_sha256_state m_state;
};

}  // namespace regia
