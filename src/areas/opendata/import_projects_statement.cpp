// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_statement.hpp"

#include "areas/opendata/mapping_amounts.hpp"
#include "areas/opendata/mapping_privacy.hpp"
#include "areas/projects/cup.hpp"

#include <algorithm>

namespace regia::opendata {
namespace {

/// Twice what the Protocollo Unico di Colloquio allows (local code 60, title 500, summary 1300 characters), in bytes.
constexpr std::size_t code_bytes_max = 120;
constexpr std::size_t title_bytes_max = 2'000;
constexpr std::size_t summary_bytes_max = 10'000;

void read_cup(MappedRow& row, const FileMapping& layout, int year, std::string& cup) {
    const auto check = projects::check_cup(cup, {.current = year});
    if (!cup.empty() && check.reason) {
        row.fault(layout.cup, *check.reason);
    }
    cup = cup.empty() ? "" : check.code;
}

/// Title and summary as they stand, or as a privacy rule puts them.
void read_texts(MappedRow& row, const FileMapping& layout, Statement& statement) {
    if (const auto* rule = privacy_rule_for(row)) {
        statement.is_withheld = true;
        statement.project.title = row.filled(rule->title);
        statement.project.summary = row.filled(rule->summary);
        return;
    }
    statement.project.title = row.text(layout.title, title_bytes_max);
    statement.project.summary =
        row.mapping().is_own ? row.lines(layout.summary, summary_bytes_max) : row.text(layout.summary, summary_bytes_max);
}

void read_coded(MappedRow& row, const FileMapping& layout, Statement& statement) {
    const auto nature = row.meaning(layout.nature);
    const auto state = row.meaning(layout.state);
    statement.has_nature = !nature.empty() && parse_code(nature, statement.project.nature);
    statement.has_state = !state.empty() && parse_code(state, statement.project.state);
    const auto evidence = row.meaning(layout.evidence);
    const auto owner_level = row.meaning(layout.owner_level);
    statement.has_evidence = !evidence.empty() && parse_code(evidence, statement.project.evidence);
    statement.has_owner_level = !owner_level.empty() && parse_code(owner_level, statement.project.owner_level);
}

void read_dates(MappedRow& row, const FileMapping& layout, projects::Project& project) {
    project.planned_start = row.date(layout.planned_start);
    project.actual_start = row.date(layout.actual_start);
    project.planned_end = row.date(layout.planned_end);
    project.actual_end = row.date(layout.actual_end);
}

void read_terms(MappedRow& row, const FileMapping& layout, Statement& statement) {
    for (const auto& term : layout.terms) {
        if (const auto code = row.text(term.column, code_bytes_max); !code.empty()) {
            statement.terms.push_back(term.taxonomy + ":" + code);
            statement.taxonomies.push_back(term.taxonomy);
        }
    }
}

void read_bodies(MappedRow& row, const FileMapping& layout, Statement& statement) {
    for (const auto& column : layout.bodies) {
        auto name = row.text(column.name, title_bytes_max);
        if (!name.empty() && !is_of_a_person(row.raw(column.tax_code))) {  // a natural person is no organisation and is not stored
            statement.bodies.push_back({column.role, std::move(name), row.text(column.tax_code, code_bytes_max)});
        }
    }
}

bool is_money(const std::string& name) {
    const auto fields = projects::describe_project().fields;
    return std::any_of(fields.begin(), fields.end(),
                       [&](const auto& field) { return field.name == name && field.kind == FieldKind::money; });
}

/// An amount in one form, however the file writes it.
void read_fixed(MappedRow& row, const FileMapping& layout, Statement& statement) {
    for (const auto& column : layout.fixed) {
        if (const auto value = row.value(column); !value.empty()) {
            const auto amount = is_money(column) ? row.money(column) : std::nullopt;
            statement.fixed.push_back({column, amount ? machine_text(*amount) : std::string(value)});
        }
    }
}

void read_funding(MappedRow& row, const FileMapping& layout, Statement& statement) {
    statement.is_funding_total = layout.amounts.parts.empty();
    if (const auto amounts = amounts_by_source(row, layout.amounts)) {
        statement.funding.emplace();
        for (const auto& amount : *amounts) {
            statement.funding->push_back({amount.source, {}, amount.amount});
        }
    }
}

}  // namespace

Statement read_statement(MappedRow& row, const FileMapping& layout, int year) {
    Statement statement;
    auto key = read_key(row, layout);
    read_cup(row, layout, year, key.cup);
    statement.project.local_code = std::move(key.local_code);
    statement.project.cup = std::move(key.cup);
    statement.project.source = row.filled(row.mapping().source);
    read_texts(row, layout, statement);
    read_coded(row, layout, statement);
    read_dates(row, layout, statement.project);
    read_terms(row, layout, statement);
    read_bodies(row, layout, statement);
    read_funding(row, layout, statement);
    read_fixed(row, layout, statement);
    if (auto place = read_place(row, layout); !place.istat.empty()) {
        statement.places.push_back(std::move(place));
    }
    return statement;
}

StatedPlace read_place(MappedRow& row, const FileMapping& layout) {
    auto istat = row.municipality(layout.municipality);
    return {std::move(istat), row.percent(layout.share)};
}

std::optional<std::vector<projects::Payment>> read_payments(MappedRow& row, const FileMapping& layout) {
    const auto date = row.date(layout.date);
    const auto amounts = amounts_by_source(row, layout.amounts);
    if (!amounts) {
        return std::nullopt;
    }
    std::vector<projects::Payment> payments;
    for (const auto& amount : *amounts) {
        payments.push_back({date, amount.amount, amount.source, layout.note});
    }
    return payments;
}

projects::Indicator read_indicator(MappedRow& row, const FileMapping& layout) {
    projects::Indicator indicator;
    indicator.code = row.text(layout.code, code_bytes_max);
    indicator.name = row.text(layout.name, title_bytes_max);
    indicator.unit = row.text(layout.unit, code_bytes_max);
    indicator.planned = row.number(layout.planned);
    indicator.actual = row.number(layout.actual);
    indicator.as_of = row.end_of_month(layout.month, layout.year);
    if (indicator.name.empty()) {
        row.fault(layout.name, invalid("The name of the indicator is missing."));
    }
    return indicator;
}

ProjectKey read_key(MappedRow& row, const FileMapping& layout) {
    ProjectKey key{row.text(layout.local_code, code_bytes_max), std::string(row.value(layout.cup))};
    if (key.local_code.empty() && !row.fault()) {
        row.fault(layout.local_code, invalid("The local code is missing: a project is known by it."));
    }
    return key;
}

}  // namespace regia::opendata
