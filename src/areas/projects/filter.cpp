// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/filter.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::projects {

bool Filter::has(Facet facet, std::string_view value) const {
    return std::any_of(chosen.begin(), chosen.end(), [&](const auto& choice) { return choice.facet == facet && choice.value == value; });
}

std::vector<std::string> Filter::values_of(Facet facet) const {
    std::vector<std::string> values;
    for (const auto& choice : chosen) {
        if (choice.facet == facet) {
            values.push_back(choice.value);
        }
    }
    return values;
}

Filter Filter::with(FacetValue value) const {
    auto wider = *this;
    if (!has(value.facet, value.value)) {
        wider.chosen.push_back(std::move(value));
    }
    return wider;
}

Filter Filter::without(const FacetValue& value) const {
    auto narrower = *this;
    std::erase(narrower.chosen, value);
    return narrower;
}

Result<Filter> filter_of(const std::vector<std::pair<std::string, std::string>>& query) {
    Filter filter;
    for (const auto& [name, value] : query) {
        Facet facet{};
        if (name == "q" && filter.words.empty()) {
            filter.words = trimmed(value);
        } else if (!value.empty() && parse_code(name, facet)) {
            filter = filter.with({facet, value});
        }
    }
    if (filter.words.size() > filter_words_max) {
        return invalid("The words to look for are too long: use {} characters at most.", {std::to_string(filter_words_max)}, "q");
    }
    if (filter.chosen.size() > filter_values_max) {
        return invalid("Too many filters at once: choose {} values at most.", {std::to_string(filter_values_max)},
                       std::string(code(filter.chosen.back().facet)));
    }
    return filter;
}

}  // namespace regia::projects
