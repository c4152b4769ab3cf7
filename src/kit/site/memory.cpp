// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/memory.hpp"

namespace regia::site {
namespace {

constexpr std::size_t values_max = 256;

}  // namespace

std::shared_ptr<const void> Memory::find(std::type_index type, std::string_view key, std::uint64_t stamp) {
    const std::lock_guard lock(m_mutex);
    const auto of_type = m_values.find(type);
    if (stamp != m_stamp || of_type == m_values.end()) {
        return nullptr;
    }
    const auto known = of_type->second.find(key);
    return known == of_type->second.end() ? nullptr : known->second;
}

void Memory::keep(std::type_index type, const std::string& key, std::uint64_t stamp, std::shared_ptr<const void> value) {
    const std::lock_guard lock(m_mutex);
    if (stamp < m_stamp) {
        return;  // a slow page: others have seen newer data meanwhile
    }
    if (stamp > m_stamp || m_count >= values_max) {
        m_values.clear();
        m_count = 0;
        m_stamp = stamp;
    }
    m_count += m_values[type].insert_or_assign(key, std::move(value)).second ? 1 : 0;
}

}  // namespace regia::site
