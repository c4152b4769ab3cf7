// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/auth/token.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace regia::auth {
namespace {

constexpr std::size_t secret_bytes = 32;
constexpr int alphabet = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

}  // namespace

Token make_token() {
    if (sodium_init() < 0) {  // cheap when it is done already
        throw std::runtime_error("the library of secrets is not ready");
    }
    std::array<unsigned char, secret_bytes> random{};
    randombytes_buf(random.data(), random.size());
    std::array<char, sodium_base64_ENCODED_LEN(secret_bytes, alphabet)> text{};
    sodium_bin2base64(text.data(), text.size(), random.data(), random.size(), alphabet);
    Token token{text.data(), {}};
    token.digest = digest_of(token.secret);
    return token;
}

std::string digest_of(std::string_view secret) {
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
    std::array<char, crypto_generichash_BYTES * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return text.data();
}

bool same_secret(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace regia::auth
