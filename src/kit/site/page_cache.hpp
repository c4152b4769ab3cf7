// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace regia::site {

/// Answers made before, good for as long as nothing has been written since. The key is the address as it was asked for; the stamp says of
/// which state of the data (and of which day) an answer speaks. Least recently used ones go first. Safe between threads.
class PageCache {
public:
    explicit PageCache(std::size_t bytes_max) : m_bytes_max(bytes_max) {}

    [[nodiscard]] std::optional<http::Response> find(const std::string& key, std::uint64_t stamp);
    void keep(const std::string& key, std::uint64_t stamp, const http::Response& response);

private:
    struct Entry {
        std::string key;
        std::uint64_t stamp;
        http::Response response;
        [[nodiscard]] std::size_t bytes() const { return key.size() + response.body.size() + 512; }
    };
    void drop(std::list<Entry>::iterator entry);

    std::size_t m_bytes_max;
    std::mutex m_mutex;
    std::list<Entry> m_entries;  // most recently used first
    std::unordered_map<std::string_view, std::list<Entry>::iterator> m_index;
    std::size_t m_bytes = 0;
};

}  // namespace regia::site
