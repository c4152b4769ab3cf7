// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>

namespace regia::http {

/// One of those who may do something at once: counted while it lives, if there was room.
class Counted {
public:
    Counted(std::atomic<std::size_t>& count, std::size_t count_max) : m_count(count), m_has_room(count.fetch_add(1) < count_max) {}
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    ~Counted() { m_count.fetch_sub(1); }

    explicit operator bool() const { return m_has_room; }

private:
    std::atomic<std::size_t>& m_count;
    bool m_has_room;
};

}  // namespace regia::http
