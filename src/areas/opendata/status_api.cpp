// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/status_api.hpp"

#include "areas/opendata/openapi.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/site/listing.hpp"

#include <boost/json.hpp>

namespace regia::opendata {

Result<http::Response> status(const site::Context& context, const site::Call&) {
    const auto plans = plan::list_plans(context.data).size();  // asks the data: a server without them is not well
    return site::json_answer({{"status", "ok"}, {"version", REGIA_VERSION}, {"plans", plans}});
}

Result<http::Response> openapi_document(const site::Context& context, const site::Call&) {
    return site::json_answer(openapi(*context.routes, context.settings));
}

}  // namespace regia::opendata
