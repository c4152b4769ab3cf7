// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_api.hpp"

#include "areas/documents/act_store.hpp"
#include "kit/site/listing.hpp"

namespace regia::documents {

Result<http::Response> api_acts(const site::Context& context, const site::Call& call) {
    const auto acts = list_acts(context.data, call.parameter("plan"));
    std::vector<Record> records;
    for (const auto& act : acts) {
        records.push_back({&describe_act(), &act});
    }
    return site::list_answer(context, call, describe_act(), records, "");
}

}  // namespace regia::documents
