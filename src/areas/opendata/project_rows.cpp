// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/project_rows.hpp"

#include "areas/projects/sheet_json.hpp"
#include "base/codes.hpp"
#include "base/sha256.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace regia::opendata {
namespace {

namespace json = boost::json;
using projects::Sheet;

/// With every list that has no order of its own in one and the same order.
Sheet in_order(Sheet sheet) {
    std::sort(sheet.terms.begin(), sheet.terms.end(),
              [](const auto& a, const auto& b) { return std::tie(a.taxonomy_code, a.code) < std::tie(b.taxonomy_code, b.code); });
    std::sort(sheet.places.begin(), sheet.places.end(),
              [](const auto& a, const auto& b) { return std::tie(b.share, a.istat) < std::tie(a.share, b.istat); });
    std::sort(sheet.subjects.begin(), sheet.subjects.end(),
              [](const auto& a, const auto& b) { return std::tie(a.role, a.organisation.code) < std::tie(b.role, b.organisation.code); });
    std::sort(sheet.relations.begin(), sheet.relations.end(),
              [](const auto& a, const auto& b) { return std::tie(a.local_code, a.kind) < std::tie(b.local_code, b.kind); });
    return sheet;
}

constexpr auto lists = std::to_array<CodedValue>({{"nodes", "Parts of the plan"},
                                                  {"terms", "Classifications"},
                                                  {"places", "Places"},
                                                  {"funding", "Sources of money"},
                                                  {"commitments", "Commitments"},
                                                  {"payments", "Payments"},
                                                  {"subjects", "Who does what"},
                                                  {"phases", "Phases"},
                                                  {"tenders", "Tenders"},
                                                  {"indicators", "Indicators"},
                                                  {"relations", "Ties to other projects"},
                                                  {"programming", "Annual programme"}});

std::vector<FieldChange> changed_fields(const projects::Project& before, const projects::Project& after) {
    std::vector<FieldChange> changes;
    for (const auto& field : projects::describe_project().fields) {
        auto was = machine_text_of(field.read(&before));
        auto is = machine_text_of(field.read(&after));
        if (was != is) {
            changes.push_back({std::string(field.name), std::move(was), std::move(is)});
        }
    }
    return changes;
}

}  // namespace

const char* list_label(std::string_view list) {
    const auto* const found = std::find_if(lists.begin(), lists.end(), [&](const auto& one) { return one.code == list; });
    return found == lists.end() ? "" : found->label;
}

std::string machine_text_of(const Value& value) {
    return std::visit(
        [](const auto& known) -> std::string {
            using T = std::decay_t<decltype(known)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                return {};
            } else if constexpr (std::is_same_v<T, std::string_view>) {
                return std::string(known);
            } else if constexpr (std::is_same_v<T, const Text*>) {
                return known->italian;
            } else if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, Percent> || std::is_same_v<T, Date> ||
                                 std::is_same_v<T, PartialDate>) {
                return machine_text(known);
            } else {
                return fmt::format("{}", known);
            }
        },
        value);
}

json::object project_row(const Sheet& sheet) { return projects::sheet_json(in_order(sheet)); }

std::string digest_of(const Sheet& sheet) {
    auto row = project_row(sheet);
    for (const auto* key : {"nodes", "nodes_evidence", "relations"}) {
        row.erase(key);
    }
    return Sha256().add(json::serialize(row)).text();
}

Differences differences_between(const Sheet& before, const Sheet& after) {
    Differences differences{changed_fields(before.project, after.project), {}};
    const auto was = project_row(before);
    const auto is = project_row(after);
    for (const auto& [list, label] : lists) {
        const auto* left = was.if_contains(list);
        const auto* right = is.if_contains(list);
        if ((left == nullptr) != (right == nullptr) || (left != nullptr && *left != *right)) {
            differences.lists.emplace_back(list);
        }
    }
    return differences;
}

}  // namespace regia::opendata
