// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/staged_import.hpp"

namespace regia::opendata {

std::string subject_of(Id<StagedImport> staged) { return "staged-import:" + std::to_string(staged.value); }

}  // namespace regia::opendata
