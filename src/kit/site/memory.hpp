// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
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
        const auto name = key + typeid(Value).name();
        if (auto known = find(name, stamp)) {
            return std::static_pointer_cast<const Value>(std::move(known));
        }
        auto made = std::make_shared<const Value>(make());
        keep(name, stamp, made);
        return made;
    }

private:
    std::shared_ptr<const void> find(const std::string& name, std::uint64_t stamp);
    void keep(const std::string& name, std::uint64_t stamp, std::shared_ptr<const void> value);

    std::mutex m_mutex;
    std::uint64_t m_stamp = 0;  // of all that is kept
    std::unordered_map<std::string, std::shared_ptr<const void>> m_values;
};

}  // namespace regia::site
