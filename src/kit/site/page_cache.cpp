// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/page_cache.hpp"

namespace regia::site {

std::optional<http::Response> PageCache::find(const std::string& key, std::uint64_t stamp) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(key);
    if (found == m_index.end()) {
        return std::nullopt;
    }
    const auto entry = found->second;
    if (entry->stamp != stamp) {
        drop(entry);
        return std::nullopt;
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return entry->response;
}

void PageCache::keep(const std::string& key, std::uint64_t stamp, const http::Response& response) {
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_index.find(key); known != m_index.end()) {
        drop(known->second);
    }
    m_entries.push_front({key, stamp, response});
    m_index.emplace(m_entries.front().key, m_entries.begin());
    m_bytes += m_entries.front().bytes();
    while (m_bytes > m_bytes_max && !m_entries.empty()) {
        drop(std::prev(m_entries.end()));
    }
}

void PageCache::drop(std::list<Entry>::iterator entry) {
    m_bytes -= entry->bytes();
    m_index.erase(entry->key);
    m_entries.erase(entry);
}

}  // namespace regia::site
