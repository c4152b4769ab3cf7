// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/components.hpp"

#include <string>
#include <vector>

namespace regia::site {

/// A whole page, before header and footer are put around it.
struct Page {
    std::string title;
    std::string description;       ///< for search engines and previews; one sentence
    std::vector<Link> breadcrumb;  ///< the pages above this one, without the home page
    std::vector<Link> menu;        ///< at most seven; empty: the menu of the whole site
    std::string active;            ///< the path of the menu item that is current
    std::string notice = {};       ///< translated; what must be known before anything on the page is read
    html::Html body;
    std::vector<html::Html> further = {};  ///< what follows the body: parts that pages share are sent as they are, two at most
    bool full_width = false;               ///< the body brings its own containers (the home page)
    unsigned status = 200;
};

/// The answer that carries the page: header, menu, breadcrumb, body, footer.
[[nodiscard]] http::Response answer(const Frame& context, const Page& page);

/// How every page in one language ends: closes the main part, and the footer.
[[nodiscard]] html::Html foot(const Frame& context);

/// The page for an error, in words for a person. (Programs get problem+json: problem.hpp.)
[[nodiscard]] http::Response error_page(const Frame& context, const Error& error);

}  // namespace regia::site
