// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace regia {

/// The number under which a record is stored. Two nouns' numbers never mix: `Id<struct Project>` is not `Id<struct Plan>`.
/// Zero is no record.
template <class Noun>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] bool exists() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace regia

template <class Noun>
struct std::hash<regia::Id<Noun>> {
    std::size_t operator()(const regia::Id<Noun>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
