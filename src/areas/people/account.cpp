// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/account.hpp"

#include "base/date.hpp"
#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::people {
namespace {

constexpr std::int64_t free_failures = 5;
constexpr std::int64_t doublings_max = 6;
constexpr std::int64_t failures_in_all_max = 1'000;
constexpr std::size_t email_bytes_max = 254;  // RFC 5321, 4.5.3.1.3, without its brackets
constexpr std::size_t name_bytes_max = 100;

/// The form that mail servers of today take, quoted local parts and address literals left out.
bool is_email(std::string_view text) {
    const auto at = text.rfind('@');
    if (text.size() > email_bytes_max || at == std::string_view::npos || at == 0 || text.find('@') != at) {
        return false;
    }
    const auto host = text.substr(at + 1);
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != 0x7F && std::string_view("\"(),:;<>[\\]").find(c) == std::string_view::npos;
    });
    return clean && host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.') &&
           host.find("..") == std::string_view::npos;
}

}  // namespace

bool Failures::are_too_many(Instant now) const {
    if (in_all >= failures_in_all_max) {
        return true;
    }
    if (from_here <= free_failures) {
        return false;
    }
    const auto wait = std::chrono::minutes(std::int64_t{1} << std::min(from_here - free_failures - 1, doublings_max));
    return machine_text(now - std::min(wait, std::chrono::minutes(60))) < last_at;
}

Result<Account> account_of(std::string_view email, std::string_view name, Instant now) {
    Account account;
    account.email = lower(trimmed(email));
    account.name = trimmed(name);
    account.created_at = machine_text(now);
    if (!is_email(account.email)) {
        return invalid("Write an e-mail address, such as ufficio.piano@ente.example.", {}, "email");
    }
    if (account.name.empty() || account.name.size() > name_bytes_max) {
        return invalid("Write a name of 1 to {} characters.", {std::to_string(name_bytes_max)}, "name");
    }
    return account;
}

}  // namespace regia::people
