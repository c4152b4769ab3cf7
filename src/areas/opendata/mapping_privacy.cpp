// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_privacy.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::opendata {
namespace {

constexpr std::size_t person_code_length = 16;

/// "Rossi S.R.L." -> "-rossi-srl-"
std::string words_of(std::string_view text) {
    std::string without_dots(text);
    std::erase_if(without_dots, [](char c) { return c == '.' || c == '\''; });
    return "-" + slug_of(without_dots) + "-";
}

bool holds_for(const Condition& condition, const MappedRow& row, const std::string& column) {
    if (condition.person) {
        return is_of_a_person(row.raw(column));
    }
    const auto value = lower(row.value(column));
    const bool is_one = std::any_of(condition.is.begin(), condition.is.end(), [&](const auto& one) { return lower(one) == value; });
    return is_one || (!condition.words.empty() && has_word(value, condition.words));
}

bool holds(const Condition& condition, const MappedRow& row) {
    return std::any_of(condition.columns.begin(), condition.columns.end(),
                       [&](const auto& column) { return holds_for(condition, row, column); });
}

bool applies(const PrivacyRule& rule, const MappedRow& row) {
    const auto holds_here = [&](const Condition& condition) { return holds(condition, row); };
    return std::all_of(rule.when.begin(), rule.when.end(), holds_here) && std::none_of(rule.unless.begin(), rule.unless.end(), holds_here);
}

}  // namespace

const PrivacyRule* privacy_rule_for(const MappedRow& row) {
    const auto& rules = row.mapping().privacy;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) { return applies(rule, row); });
    return found == rules.end() ? nullptr : &*found;
}

bool is_of_a_person(std::string_view tax_code) {
    const auto code = trimmed(tax_code);
    const bool masked = !code.empty() && code.find_first_not_of('*') == std::string_view::npos;
    return masked || code.size() == person_code_length;
}

bool has_word(std::string_view text, const std::vector<std::string>& words) {
    const auto within = words_of(text);
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return within.find(words_of(word)) != std::string::npos; });
}

}  // namespace regia::opendata
