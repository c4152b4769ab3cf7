// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/taxonomy_api.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

#include <boost/json.hpp>

namespace regia::documents {
namespace {

namespace json = boost::json;

Result<Taxonomy> taxonomy_of(const site::Context& context, const site::Call& call) {
    auto taxonomy = find_taxonomy(context.data, call.argument("code"));
    if (!taxonomy) {
        return not_found("There is no classification “{}”.", {std::string(call.argument("code"))});
    }
    return std::move(*taxonomy);
}

json::array levels_json(const std::vector<TaxonomyLevel>& levels) {
    json::array all;
    for (const auto& level : levels) {
        all.emplace_back(json::object{{"code", level.code}, {"name", table::json_value(&level.name)}});
    }
    return all;
}

}  // namespace

Result<http::Response> api_taxonomies(const site::Context& context, const site::Call& call) {
    const auto taxonomies = list_taxonomies(context.data);
    std::vector<Record> records;
    for (const auto& taxonomy : taxonomies) {
        records.push_back({&describe_taxonomy(), &taxonomy});
    }
    return site::list_answer(context, call, describe_taxonomy(), records, "");
}

Result<http::Response> api_taxonomy(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto taxonomy, taxonomy_of(context, call));
    auto answer = table::json_object({&describe_taxonomy(), &taxonomy});
    answer["levels"] = levels_json(levels_of(context.data, taxonomy.id));
    return site::json_answer(answer);
}

Result<http::Response> api_terms(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto taxonomy, taxonomy_of(context, call));
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    auto found = list_terms(context.data, taxonomy.id, part.after_id, part.limit + 1);
    return site::list_answer(context, call, describe_term(), part, found, [](const Term& last) { return site::mark("", last.position + 1); });
}

}  // namespace regia::documents
