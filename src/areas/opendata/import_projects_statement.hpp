// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping_row.hpp"

namespace regia::opendata {

struct StatedPlace {
    std::string istat;
    std::optional<Percent> share;  ///< none: not known
};

struct StatedBody {
    projects::SubjectRole role = projects::SubjectRole::implementer;
    std::string name;
    std::string tax_code;
};

struct RowValue {
    std::string column;
    std::string value;
};

/// What the files say of one project. Whatever is empty, they do not speak of.
struct Statement {
    projects::Project project;  ///< texts, codes and dates; no ids, no totals
    bool has_nature = false;
    bool has_state = false;
    bool has_evidence = false;
    bool has_owner_level = false;
    bool is_withheld = false;             ///< a privacy rule took the place of title and summary
    std::vector<std::string> terms;       ///< "pnrr:M1C1I1.02.00"
    std::vector<std::string> taxonomies;  ///< that the layout speaks of
    std::vector<StatedPlace> places;
    std::vector<StatedBody> bodies;
    std::vector<RowValue> fixed;    ///< what cannot be changed by a file, as it stands there
    bool is_funding_total = false;  ///< of which sources is not said
    std::optional<std::vector<projects::Funding>> funding;
    std::optional<std::vector<projects::Payment>> payments;
    std::vector<projects::Indicator> indicators;
};

/// Reads a row of a registry. `year` is the current one: no CUP is of a later year. Faults are noted in the row.
[[nodiscard]] Statement read_statement(MappedRow& row, const FileMapping& layout, int year);

/// The rows of the files that add to a registry.
[[nodiscard]] StatedPlace read_place(MappedRow& row, const FileMapping& layout);
[[nodiscard]] std::optional<std::vector<projects::Payment>> read_payments(MappedRow& row, const FileMapping& layout);
[[nodiscard]] projects::Indicator read_indicator(MappedRow& row, const FileMapping& layout);

/// The key by which files are joined; faults are noted in the row.
struct ProjectKey {
    std::string local_code;
    std::string cup;
};
[[nodiscard]] ProjectKey read_key(MappedRow& row, const FileMapping& layout);

}  // namespace regia::opendata
