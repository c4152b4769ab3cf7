// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace regia::chart {

/// Colours of the series 0 to 7: each at least 4.5 to 1 against white, and apart for the common kinds of colour blindness. No chart
/// tells series apart by colour alone.
inline constexpr std::array<std::string_view, 8> series_colours{"#0059b3", "#b34700", "#00734d", "#7a3e9d",
                                                                "#a3195b", "#5c6f82", "#7d5f00", "#17324d"};

[[nodiscard]] constexpr std::string_view series_colour(std::size_t series) { return series_colours[series % series_colours.size()]; }

/// "series-3"
[[nodiscard]] inline std::string series_class(std::size_t series) { return "series-" + std::to_string(series % series_colours.size()); }

inline constexpr std::string_view ink = "#17324d";    ///< axes and words
inline constexpr std::string_view faint = "#d9dadb";  ///< grid
inline constexpr std::string_view track = "#e8eaec";  ///< the whole behind a part
inline constexpr std::string_view alarm = "#a3195b";  ///< lateness, which words name too

}  // namespace regia::chart
