// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/event_chain.hpp"

#include "kit/db/event_log.hpp"

#include <sodium.h>

#include <array>

namespace regia::db {
namespace {

constexpr std::size_t faults_max = 20;

/// Takes what is to be digested piece by piece; a piece behind its length cannot run into the next one.
class Digest {
public:
    Digest() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view piece) {
        const auto size = std::to_string(piece.size()) + ":";
        for (const auto part : {std::string_view(size), piece}) {
            crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
        }
    }
    std::string hexadecimal() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        std::array<char, 2 * hash.size() + 1> text{};
        sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
        return {text.data()};
    }

private:
    crypto_hash_sha256_state m_state{};
};

}  // namespace

std::string digest_of(std::string_view previous, std::string_view at, const Event& event) {
    Digest digest;
    for (const std::string_view piece : {previous, at, std::string_view(event.actor), std::string_view(event.verb),
                                         std::string_view(event.subject), std::string_view(event.before), std::string_view(event.after)}) {
        digest.add(piece);
    }
    return digest.hexadecimal();
}

EventChain check_event_chain(const Reader& data, std::string_view expected) {
    EventChain chain;
    bool is_found = expected.empty();
    each_event(data, [&](const LoggedEvent& logged) {
        ++chain.events;
        if (logged.digest.empty() && chain.last.empty()) {
            ++chain.before;
            return;
        }
        if (logged.digest != digest_of(chain.last, logged.at, logged.event) && chain.faults.size() < faults_max) {
            chain.faults.push_back("The event " + std::to_string(logged.id) + " (" + logged.event.verb + ", " + logged.at +
                                   ") is not as it was written, or one before it is missing.");
        }
        chain.last = logged.digest;
        is_found = is_found || chain.last == expected;
    });
    if (!is_found) {
        chain.faults.push_back("No event carries the digest " + std::string(expected) +
                               ": the log is not the one it was when that was written down.");
    }
    return chain;
}

}  // namespace regia::db
