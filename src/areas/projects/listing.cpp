// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/listing.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

/// The codes of an enumeration as a sentence names them: "list, map, table".
template <class Enumeration>
std::string known_codes() {
    std::string all;
    for (const auto& value : coded_values(Enumeration{})) {
        all.append(all.empty() ? "" : ", ").append(value.code);
    }
    return all;
}

template <class Enumeration>
Status read_coded(const std::string& name, const std::string& text, Enumeration& value) {
    if (!parse_code(text, value)) {
        return invalid("“{}” is no value of “{}”: use one of {}.", {text, name, known_codes<Enumeration>()}, name);
    }
    return Done{};
}

Status read_columns(const std::string& text, Facet& columns) {
    if (!parse_code(text, columns) || std::find(matrix_columns.begin(), matrix_columns.end(), columns) == matrix_columns.end()) {
        return invalid("“{}” is no value of “{}”: use one of {}.", {text, "columns", "zone, owner_level, source, state, nature"},
                       "columns");
    }
    return Done{};
}

}  // namespace

Listing Listing::with(Filter other) const {
    auto listing = *this;
    listing.filter = std::move(other);
    return listing;
}

Listing Listing::as(View other) const {
    auto listing = *this;
    listing.view = other;
    return listing;
}

Listing Listing::counting(Measure other) const {
    auto listing = *this;
    listing.measure = other;
    return listing;
}

Result<Listing> listing_of(const std::vector<std::pair<std::string, std::string>>& query) {
    Listing listing;
    REGIA_TRY_ASSIGN(listing.filter, filter_of(query));
    for (const auto& [name, value] : query) {
        if (value.empty()) {
            continue;
        }
        if (name == "view") {
            REGIA_TRY(read_coded(name, value, listing.view));
        } else if (name == "measure") {
            REGIA_TRY(read_coded(name, value, listing.measure));
        } else if (name == "columns") {
            REGIA_TRY(read_columns(value, listing.columns));
        }
    }
    return listing;
}

}  // namespace regia::projects
