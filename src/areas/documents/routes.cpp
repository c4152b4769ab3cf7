// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/routes.hpp"

#include "areas/documents/act.hpp"
#include "areas/documents/taxonomy.hpp"
#include "areas/documents/taxonomy_api.hpp"
#include "areas/documents/taxonomy_pages.hpp"

namespace regia::documents {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{get, "/taxonomies", everyone, show_taxonomies, "All classifications and what each is for."},
        site::Route{get, "/taxonomies/{code}", everyone, show_taxonomy, "One classification: the tree of its terms."},
        site::Route{get, "/api/v1/taxonomies", everyone, api_taxonomies, "All classifications.", describe_taxonomy, true},
        site::Route{get, "/api/v1/taxonomies/{code}", everyone, api_taxonomy, "One classification with the names of its levels.",
                    describe_taxonomy, false},
        site::Route{get, "/api/v1/taxonomies/{code}/terms", everyone, api_terms, "The terms of a classification in tree order.",
                    describe_term, true},
    };
    return table;
}

}  // namespace regia::documents
