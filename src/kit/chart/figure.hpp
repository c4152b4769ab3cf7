// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"

#include <string>
#include <vector>

/// Charts made on the server: SVG and text, without scripts and without `style` attributes. Every text arrives ready to be read, in
/// the reader's language; a chart formats nothing but its own coordinates. Colours are presentation attributes, so that a chart is
/// right in mail and in PDF too; the stylesheet may replace them through the classes `series-0` … `series-7`, `no-data` and others.
namespace regia::chart {

/// What every chart has around its data.
struct Figure {
    std::string id;             ///< letters, digits and hyphens; unique in the page: the ids inside the figure begin with it
    std::string title;          ///< what is shown, where and when
    std::string description;    ///< one sentence for those who do not see the picture: its message rather than its looks
    std::string table_summary;  ///< what opens the table of the same data: "The figures as a table"
    std::string empty;          ///< the paragraph that stands in the place of the picture when there is nothing to draw
};

/// The data of a chart as text. The first cell of each row is its heading.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

/// `<figure>` and its caption. `kind` is a further class: "chart-bars". The picture follows, then `end_figure`.
void begin_figure(html::Writer& out, const Figure& figure, std::string_view kind);

/// Names the `<svg>` that it stands in: its first children, which `aria-labelledby="<id>-name <id>-desc"` refers to.
void picture_name(html::Writer& out, const Figure& figure);

/// The paragraph for a chart without data.
void empty_paragraph(html::Writer& out, const Figure& figure);

/// The table in `<details>` (left out when it has no rows) and the end of the figure.
void end_figure(html::Writer& out, const Figure& figure, const Table& table);

}  // namespace regia::chart
