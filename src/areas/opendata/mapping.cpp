// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::opendata {
namespace {

void add(std::vector<std::string>& columns, const std::string& column) {
    if (!column.empty() && std::find(columns.begin(), columns.end(), column) == columns.end()) {
        columns.push_back(column);
    }
}

}  // namespace

std::vector<std::string> FileMapping::columns() const {
    std::vector<std::string> columns;
    for (const auto* column : {&local_code,
                               &cup,
                               &title,
                               &summary,
                               &nature.column,
                               &state.column,
                               &evidence.column,
                               &owner_level.column,
                               &planned_start,
                               &actual_start,
                               &planned_end,
                               &actual_end,
                               &share,
                               &date,
                               &code,
                               &name,
                               &unit,
                               &planned,
                               &actual,
                               &month,
                               &year,
                               &amounts.total}) {
        add(columns, *column);
    }
    for (const auto& column : municipality) {
        add(columns, column);
    }
    for (const auto& term : terms) {
        add(columns, term.column);
    }
    for (const auto& part : amounts.parts) {
        add(columns, part.column);
    }
    for (const auto& body : bodies) {
        add(columns, body.name);
        add(columns, body.tax_code);
    }
    for (const auto& column : fixed) {
        add(columns, column);
    }
    return kind == FileKind::ignored ? also : columns;
}

std::vector<std::string> FileMapping::required() const { return needs.empty() ? columns() : needs; }

std::vector<std::string> Mapping::named(std::vector<std::string> header) const {
    for (auto& column : header) {
        if (const auto known = aliases.find(lower(trimmed(column))); known != aliases.end()) {
            column = known->second;
        }
    }
    return header;
}

const FileMapping* Mapping::file_of(FileKind kind) const {
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.kind == kind; });
    return found == files.end() ? nullptr : &*found;
}

}  // namespace regia::opendata
