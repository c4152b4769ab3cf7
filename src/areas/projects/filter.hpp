// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia::projects {

/// By what projects can be found, besides words. A facet's values are codes: of a node, a zone, a municipality (ISTAT), a funding
/// source, a state, a nature, an owner level, a term ("pnrr:M1C1"), an organisation. A project has the values of all ancestors too
/// (a node's axis, a measure's mission).
enum class Facet { node, zone, municipality, source, state, nature, owner_level, term, organisation };
REGIA_CODES(Facet, {"node", "Place in the plan"}, {"zone", "Zone"}, {"municipality", "Municipality"}, {"source", "Source of money"},
            {"state", "State"}, {"nature", "Nature"}, {"owner_level", "Owner"}, {"term", "Classification"},
            {"organisation", "Organisation"});

struct FacetValue {
    Facet facet = Facet::node;
    std::string value;
    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

/// Which projects of a plan: those that have one of the chosen values of every facet chosen from, and all the words.
struct Filter {
    std::vector<FacetValue> chosen;
    std::string words;

    [[nodiscard]] bool is_empty() const { return chosen.empty() && words.empty(); }
    [[nodiscard]] bool has(Facet facet, std::string_view value) const;
    [[nodiscard]] std::vector<std::string> values_of(Facet facet) const;

    /// The same filter with one value more, or without it.
    [[nodiscard]] Filter with(FacetValue value) const;
    [[nodiscard]] Filter without(const FacetValue& value) const;

    friend bool operator==(const Filter&, const Filter&) = default;
};

inline constexpr std::size_t filter_values_max = 40;
inline constexpr std::size_t filter_words_max = 200;  ///< bytes

/// Reads a filter from the names and values of an address: the facets' codes, and "q" for the words. Other names are left to others, empty
/// values are no choice, a value that nothing has lets nothing through. `invalid` for more than a question can reasonably hold.
[[nodiscard]] Result<Filter> filter_of(const std::vector<std::pair<std::string, std::string>>& query);

}  // namespace regia::projects
