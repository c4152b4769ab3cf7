// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "areas/plan/plan.hpp"
#include "kit/html/html.hpp"
#include "kit/jobs/job.hpp"
#include "kit/site/form.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::office {

/// An import that was written, and the job that takes it back, if somebody has asked for that.
struct WrittenImport {
    opendata::Batch batch;
    std::optional<jobs::Job> undoing;
};

struct ImportDesk {
    plan::Plan plan;
    std::vector<opendata::Mapping> mappings;
    std::vector<opendata::StagedImport> staged;  ///< not written yet
    std::vector<WrittenImport> written;
    std::string mapping;  ///< as chosen in the form
    std::string source;
    opendata::ImportReach reach = opendata::ImportReach::territory;
    site::Errors errors;
};

struct ImportSheet {
    plan::Plan plan;
    opendata::StagedImport staged;
    std::vector<std::string> files;
    std::optional<jobs::Job> job;  ///< that works on it
    opendata::Outcome shown = opendata::Outcome::added;
    std::vector<opendata::StagedRow> rows;
    std::string next_path;   ///< of further rows; empty: there are none
    std::string first_path;  ///< back to the first rows; empty: these are they
};

/// "/office/plans/{slug}/imports"
[[nodiscard]] std::string imports_path(const plan::Plan& plan);
[[nodiscard]] std::string import_path(const plan::Plan& plan, Id<opendata::StagedImport> staged);

/// What a field is called that holds another text for the cell of a refused row, before the row's position.
inline constexpr std::string_view cell_field = "cell-";

/// Where files are sent, what waits for a yes, what was written and can be taken back.
void import_desk(html::Writer& out, const site::Frame& context, const ImportDesk& desk);

/// What the files that somebody sent would do, or did.
void import_sheet(html::Writer& out, const site::Frame& context, const ImportSheet& sheet);

}  // namespace regia::office
