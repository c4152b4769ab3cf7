// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/auth/totp.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <liboath/oath.h>
#include <memory>
#include <stdexcept>

namespace regia::auth {
namespace {

constexpr std::size_t secret_bytes = 20;
constexpr unsigned step_seconds = OATH_TOTP_DEFAULT_TIME_STEP_SIZE;
constexpr std::size_t digits = 6;
constexpr std::size_t steps_around = 1;

struct Free {
    void operator()(char* bytes) const { std::free(bytes); }  // NOLINT: liboath gives memory of malloc
};
using Bytes = std::unique_ptr<char, Free>;

std::string escaped(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        plain ? out.push_back(c) : void(out.append({'%', hex[byte >> 4], hex[byte & 15]}));
    }
    return out;
}

bool is_code(std::string_view text) {
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string make_totp_secret() {
    if (sodium_init() < 0) {
        throw std::runtime_error("the library of secrets is not ready");
    }
    std::array<char, secret_bytes> random{};
    randombytes_buf(random.data(), random.size());
    char* text = nullptr;
    if (oath_base32_encode(random.data(), random.size(), &text, nullptr) != OATH_OK) {
        throw std::runtime_error("no memory for a secret");
    }
    return Bytes(text).get();
}

std::string totp_address(std::string_view issuer, std::string_view account, std::string_view secret) {
    return "otpauth://totp/" + escaped(issuer) + ":" + escaped(account) + "?secret=" + std::string(secret) + "&issuer=" + escaped(issuer);
}

std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code, std::chrono::system_clock::time_point now,
                                      std::int64_t last_step) {
    char* decoded = nullptr;
    std::size_t size = 0;
    if (!is_code(code) || oath_base32_decode(secret.data(), secret.size(), &decoded, &size) != OATH_OK) {
        return std::nullopt;
    }
    const Bytes bytes(decoded);
    const auto seconds = std::chrono::system_clock::to_time_t(now);
    int place = 0;
    const auto found = oath_totp_validate2(bytes.get(), size, seconds, step_seconds, 0, steps_around, &place, std::string(code).c_str());
    const auto step = static_cast<std::int64_t>(seconds) / step_seconds + place;
    return found >= 0 && step > last_step ? std::optional{step} : std::nullopt;
}

}  // namespace regia::auth
