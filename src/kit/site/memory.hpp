// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/text_map.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>

namespace regia::site {

/// What pages worked out of the data and will need again: good for as long as nothing has been written. Nothing here is needed to
/// be right, only to be fast. Safe between threads; two that need the same thing at once may both make it.
class Memory {
public:
    /// The value of `key` as of `stamp`, made with `make()` when it is not there yet.
    template <class Value, class Make>
    [[nodiscard]] std::shared_ptr<const Value> kept(const std::string& key, std::uint64_t stamp, Make make) {
        if (auto known = find(typeid(Value), key, stamp)) {
            return std::static_pointer_cast<const Value>(std::move(known));
        }
        auto made = std::make_shared<const Value>(make());
        keep(typeid(Value), key, stamp, made);
        return made;
    }

private:
    std::shared_ptr<const void> find(std::type_index type, std::string_view key, std::uint64_t stamp);
    void keep(std::type_index type, const std::string& key, std::uint64_t stamp, std::shared_ptr<const void> value);

    std::mutex m_mutex;
    std::uint64_t m_stamp = 0;  // of all that is kept
    std::size_t m_count = 0;
    std::unordered_map<std::type_index, TextMap<std::shared_ptr<const void>>> m_values;
};

}  // namespace regia::site
