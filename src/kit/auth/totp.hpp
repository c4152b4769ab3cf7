// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Codes that change every thirty seconds (RFC 6238), as authenticator apps make them: SHA-1, six digits.
namespace regia::auth {

/// 160 random bits in base 32: what the app and the server share.
inline constexpr std::size_t totp_secret_characters = 32;
[[nodiscard]] std::string make_totp_secret();

/// The address that an app reads from a picture: "otpauth://totp/Regia:anna@example.it?secret=…&issuer=Regia".
[[nodiscard]] std::string totp_address(std::string_view issuer, std::string_view account, std::string_view secret);

/// The step of time that `code` is of, when it is right now, one step ago or one ahead (clocks differ), and later than `last_step`: a code
/// counts once, so that who looks over a shoulder gains nothing.
[[nodiscard]] std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code,
                                                    std::chrono::system_clock::time_point now, std::int64_t last_step);

}  // namespace regia::auth
