// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/memory.hpp"

namespace regia::site {
namespace {

constexpr std::size_t values_max = 256;

}  // namespace

std::shared_ptr<const void> Memory::find(const std::string& name, std::uint64_t stamp) {
    const std::lock_guard lock(m_mutex);
    const auto known = m_values.find(name);
    return stamp == m_stamp && known != m_values.end() ? known->second : nullptr;
}

void Memory::keep(const std::string& name, std::uint64_t stamp, std::shared_ptr<const void> value) {
    const std::lock_guard lock(m_mutex);
    if (stamp < m_stamp) {
        return;  // a slow page: others have seen newer data meanwhile
    }
    if (stamp > m_stamp || m_values.size() >= values_max) {
        m_values.clear();
        m_stamp = stamp;
    }
    m_values[name] = std::move(value);
}

}  // namespace regia::site
