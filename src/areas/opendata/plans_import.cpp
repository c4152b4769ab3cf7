// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/plans_import.hpp"

#include "areas/opendata/staged_import_store.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::opendata {

Result<StagedImport> plans_import(const db::Reader& data, std::string_view plan, Id<StagedImport> id) {
    const auto known = plan::find_plan(data, plan);
    auto staged = find_staged(data, id);
    if (!known || !staged || staged->plan != known->id) {
        return not_found("These files are no longer here.");
    }
    return std::move(*staged);
}

Result<StagedImport> examined_import(const db::Reader& data, std::string_view plan, Id<StagedImport> id, std::int64_t look) {
    REGIA_TRY_ASSIGN(auto staged, plans_import(data, plan, id));
    if (staged.state != StagedState::examined || staged.looks != look) {
        return conflict("This import was looked at again, or is written already. Load the page again to see what it does now.");
    }
    return staged;
}

}  // namespace regia::opendata
