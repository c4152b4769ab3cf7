// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"
#include "kit/site/context.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The pieces that pages of every area are made of. Each writes into the page in the making.
namespace regia::site {

struct Link {
    std::string path;   ///< a path of this site, without the language
    std::string label;  ///< translated
};

/// A picture of the icon set ("it-search"); decoration only: the words beside it carry the meaning.
void icon(html::Writer& out, const Frame& context, std::string_view name, std::string_view classes = "icon icon-sm");

/// A bilingual text; where it is shown in the other language, it says so to screen readers (`lang`).
void bilingual(html::Writer& out, const Frame& context, const Text& text);

/// The same for a text of several paragraphs, written in Markdown (safe mode: no markup of its own, no scripts).
void prose(html::Writer& out, const Frame& context, const Text& markdown);

/// A text that is kept in Italian only, as titles of projects are.
void italian(html::Writer& out, const Frame& context, std::string_view text);

/// The label beside whatever is not a recorded fact.
void demo_label(html::Writer& out, const Frame& context);

struct Head {
    std::string kicker;  ///< small line above the title; may be empty
    Text title;
    Text lead;                       ///< may be empty
    std::vector<std::string> facts;  ///< a short line each
    bool demo = false;
};
void page_head(html::Writer& out, const Frame& context, const Head& head);

struct Figure {
    std::string label;
    std::string value;
};
void figures(html::Writer& out, const std::vector<Figure>& figures);

/// A term and its value in a sheet. Nothing is written for an empty value.
void sheet_row(html::Writer& out, std::string_view term, std::string_view value);

/// What stands where a list would be, when there is nothing: a sentence, and where to go instead.
void empty_state(html::Writer& out, const Frame& context, std::string_view sentence, const std::optional<Link>& way_on = {});

/// "Previous"/"Next" for keyset paging. An empty path leaves that side out.
void paging(html::Writer& out, const Frame& context, std::string_view next_path, std::string_view first_path);

/// "Download: CSV, spreadsheet, JSON" for a list that programs can read under `api_path` ("/api/v1/…", query included).
void downloads(html::Writer& out, const Frame& context, std::string_view api_path, std::string_view query);

/// Links as tabs: one is current.
struct Tab {
    std::string path;
    std::string label;
    std::string icon;
    bool current = false;
};
void tabs(html::Writer& out, const Frame& context, std::string_view name, const std::vector<Tab>& tabs);

}  // namespace regia::site
