// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/permissions.hpp"

namespace regia::plan {

site::Scopes scopes_of_plan(const site::Context&, const site::Call& call) { return {people::scope_of_plan(call.argument("slug"))}; }

}  // namespace regia::plan
