// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/part_api.hpp"

#include <charconv>

namespace regia::projects {

Result<std::optional<After>> after_of(const site::Part& part) {
    if (part.is_first()) {
        return std::optional<After>{};
    }
    After after{{}, {part.after_id}};
    const auto& text = part.after_text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), after.funding.cents);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return invalid("The address is not whole: go back to the beginning of the list (“after” is not the mark of a “next” address).", {},
                       "after");
    }
    return std::optional{after};
}

std::string mark_of(const ProjectLine& last) { return site::mark(std::to_string(last.funding_total.cents), last.id.value); }

}  // namespace regia::projects
