// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_report.hpp"

namespace regia::opendata {

std::size_t ImportReport::count(Outcome outcome) const {
    const auto found = rows.find(outcome);
    return found == rows.end() ? 0 : found->second;
}

}  // namespace regia::opendata
