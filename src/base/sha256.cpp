// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/sha256.hpp"

#include <sodium/utils.h>

#include <array>

namespace regia {

Sha256::Sha256() : m_state{} { crypto_hash_sha256_init(&m_state); }

Sha256& Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return *this;
}

std::string Sha256::text() const {
    auto state = m_state;
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::array<char, 2 * hash.size() + 1> hexadecimal{};
    sodium_bin2hex(hexadecimal.data(), hexadecimal.size(), hash.data(), hash.size());
    return hexadecimal.data();
}

}  // namespace regia
