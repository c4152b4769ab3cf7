// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/routes.hpp"

#include "areas/people/organisation.hpp"
#include "areas/people/organisation_api.hpp"

namespace regia::people {

std::span<const site::Route> routes() {
    using enum http::Method;
    using enum site::Permission;
    static constexpr std::array table{
        site::Route{get, "/api/v1/organisations", everyone, api_organisations, "Organisations by name; “kind” chooses one kind.",
                    describe_organisation, true, "kind"},
        site::Route{get, "/api/v1/organisations/{code}", everyone, api_organisation, "One organisation.", describe_organisation, false},
    };
    return table;
}

}  // namespace regia::people
