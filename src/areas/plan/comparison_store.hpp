// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/comparison.hpp"
#include "areas/plan/edition_pair.hpp"
#include "kit/db/reader.hpp"

#include <vector>

namespace regia::plan {

/// What a comparison needs of one edition.
[[nodiscard]] ComparedSide compared_side(const db::Reader& data, const PlanEdition& edition);

}  // namespace regia::plan
