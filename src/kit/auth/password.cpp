// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/auth/password.hpp"

#include "base/text_tools.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <semaphore>

namespace regia::auth {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory_bytes = std::size_t{19} * 1024 * 1024;
constexpr std::ptrdiff_t at_a_time = 2;
constexpr std::chrono::seconds patience{2};
constexpr int waiting_max = 4;  // those that find a place at once among them

/// One of the places at which a hash may be worked out.
class Place {
public:
    Place() : m_taken(wait_for_one()) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        if (m_taken) {
            places().release();
        }
    }
    [[nodiscard]] bool taken() const { return m_taken; }

private:
    /// Few wait, because each that waits keeps somebody else's page waiting too.
    static bool wait_for_one() {
        static std::atomic<int> waiting{0};
        const bool taken = waiting.fetch_add(1) < waiting_max && places().try_acquire_for(patience);
        waiting.fetch_sub(1);
        return taken;
    }

    static std::counting_semaphore<at_a_time>& places() {
        static std::counting_semaphore<at_a_time> all{at_a_time};
        return all;
    }
    bool m_taken;
};

Error crowded() { return unavailable("Too many people are signing in at this moment. Please try again shortly."); }

bool library_is_ready() {
    static const bool ready = sodium_init() >= 0;
    return ready;
}

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// "aaaaaaaaaaaa", "abababababab", "123412341234": a short piece over and over.
bool is_repetition(std::string_view text) {
    for (std::size_t period = 1; period <= 4; ++period) {
        if (text.size() > period && text.substr(period) == text.substr(0, text.size() - period)) {
            return true;
        }
    }
    return false;
}

/// With what nearly everybody begins who is made to choose one.
constexpr std::array common{"password",      "123456789", "qwertyuiop", "1q2w3e4r",      "iloveyou",
                            "administrator", "juventus",  "francesco",  "amministratore"};

}  // namespace

Status check_password(std::string_view password, std::span<const std::string_view> own_words) {
    if (password.size() > password_bytes_max) {
        return invalid("A password can have 256 characters at most.", {}, "password");
    }
    if (characters_in(password) < password_characters_min) {
        return invalid("The password is too short: use at least 12 characters, for example four words.", {}, "password");
    }
    const auto low = lower(password);
    const auto holds = [&](std::string_view word) { return word.size() >= 4 && low.find(lower(word)) != std::string::npos; };
    if (std::any_of(own_words.begin(), own_words.end(), holds)) {
        return invalid("The password holds your name or address: choose other words.", {}, "password");
    }
    if (is_repetition(low) || std::any_of(common.begin(), common.end(), [&](std::string_view word) { return low.starts_with(word); })) {
        return invalid("This password is one of the first that somebody else would try: choose other words.", {}, "password");
    }
    return Done{};
}

Result<std::string> hash_password(std::string_view password) {
    const Place place;
    if (!place.taken()) {
        return crowded();
    }
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!library_is_ready() || crypto_pwhash_str(hash.data(), password.data(), password.size(), passes, memory_bytes) != 0) {
        return unavailable("There is not enough memory to keep a password safe. Please try again shortly.");
    }
    return std::string(hash.data());
}

Result<bool> is_password(std::string_view password, const std::string& hash) {
    const Place place;
    if (!place.taken()) {
        return crowded();
    }
    // Of no password: whoever tries addresses learns nothing from the time it takes.
    static const std::string nobodys = "$argon2id$v=19$m=19456,t=2,p=1$RaiNGY1Jbv1OUsGRW8Gsyg$DqZ3Iks7lDC2XjnSlmTqFUHHFqw/zPyZHB0u2Ru9nXY";
    const auto& known = hash.empty() ? nobodys : hash;
    const auto* const bytes = password.empty() ? "" : password.data();  // a form without the field: the library takes no null pointer
    const bool fits =
        library_is_ready() && password.size() <= password_bytes_max && crypto_pwhash_str_verify(known.c_str(), bytes, password.size()) == 0;
    return fits && !hash.empty();
}

}  // namespace regia::auth
