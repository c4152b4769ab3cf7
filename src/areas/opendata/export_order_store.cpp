// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_order_store.hpp"

namespace regia::opendata {

std::vector<std::string> local_codes_after(const db::Reader& data, Id<plan::Plan> plan, std::string_view after, int limit) {
    return data.all([](const db::Rows& row) { return row.get<std::string>(0); },
                    "SELECT local_code FROM project WHERE plan_id = ? AND local_code > ? ORDER BY local_code LIMIT ?", plan, after, limit);
}

std::vector<std::string> organisations_named_by(const db::Reader& data, Id<plan::Plan> plan) {
    return data.all(
        [](const db::Rows& row) { return row.get<std::string>(0); },
        "SELECT o.code FROM organisation o WHERE o.id IN (SELECT owner_id FROM plan WHERE id = ?) OR o.id IN (SELECT y.organisation_id "
        "FROM node_party y JOIN node n ON n.id = y.node_id JOIN edition e ON e.id = n.edition_id WHERE e.plan_id = ?) OR o.id IN (SELECT "
        "k.organisation_id FROM project_subject k JOIN project p ON p.id = k.project_id WHERE p.plan_id = ?) ORDER BY o.code",
        plan, plan, plan);
}

std::vector<NodeName> node_names(const db::Reader& data) {
    return data.all(
        [](const db::Rows& row) {
            NodeName name;
            row.into(name.node, name.reference);
            return name;
        },
        "SELECT n.id, p.slug || '@' || e.code || ':' || n.code FROM node n JOIN edition e ON e.id = n.edition_id AND e.is_bin = 0 JOIN "
        "plan p ON p.id = "
        "e.plan_id");
}

}  // namespace regia::opendata
