// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/organisation_api.hpp"

#include "areas/people/organisation_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

#include <boost/json.hpp>

namespace regia::people {

Result<http::Response> api_organisations(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    auto found = list_organisations(context.data, call.parameter("kind"), part.after_text, {part.after_id}, part.limit + 1);
    return site::list_answer(context, call, describe_organisation(), part, found,
                             [](const Organisation& last) { return site::mark(last.name, last.id.value); });
}

Result<http::Response> api_organisation(const site::Context& context, const site::Call& call) {
    const auto code = call.argument("code");
    const auto organisation = find_organisation(context.data, code);
    if (!organisation) {
        return not_found("There is no organisation “{}”.", {std::string(code)});
    }
    return site::json_answer(table::json_object({&describe_organisation(), &*organisation}));
}

}  // namespace regia::people
