// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"
#include "kit/map/projection.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace regia::map {

/// What every map has around its territories. All texts are ready to be read.
struct Frame {
    std::string id;             ///< letters, digits and hyphens; unique in the page: the ids inside the figure begin with it
    std::string title;          ///< what is shown, where and when
    std::string description;    ///< one sentence for those who do not see the picture
    std::string table_summary;  ///< what opens the table of the same data
    std::string name_column;    ///< headings of the table: "Municipality"
    std::string value_column;
    std::string skip;     ///< "Skip the map": a link for the keyboard past the territories; empty: none
    std::string empty;    ///< the paragraph when there is nothing to draw
    std::string no_data;  ///< "No data", in the legend
    std::string source;   ///< attribution of boundaries and data, under the map; may be empty
};

/// A row of the table beside the map.
struct FrameRow {
    std::string_view name;
    std::string_view link;
    std::string_view value_text;
};

/// Shades of the levels 0 to 4, light to dark; the stylesheet may replace them through the classes `level-0` … `level-4`.
inline constexpr std::array<std::string_view, 5> level_colours{"#eaf2fb", "#bcd7f2", "#85b5e6", "#4a8fd3", "#1a62ad"};

void begin_frame(html::Writer& out, const Frame& frame, std::string_view kind);

/// `<svg>` with its name and the hatching for missing data; `end_picture` closes it. It is a group and no image: it holds links.
void begin_picture(html::Writer& out, const Frame& frame, std::int32_t width, std::int32_t height);
void end_picture(html::Writer& out);

/// `<a>` for a territory, named for the eye, the pointer and the screen reader; a `<g>` where there is no link. Its drawing follows.
void begin_territory(html::Writer& out, const FrameRow& territory, std::string_view css_class, std::string_view fill);
void end_territory(html::Writer& out, const FrameRow& territory);

/// Source, table and the end of the figure.
void end_frame(html::Writer& out, const Frame& frame, std::span<const FrameRow> rows);

}  // namespace regia::map
