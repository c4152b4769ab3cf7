// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_plan.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/opendata/export_file.hpp"
#include "areas/opendata/export_json.hpp"
#include "areas/opendata/export_order_store.hpp"
#include "areas/opendata/export_projects.hpp"
#include "areas/opendata/export_taxonomy.hpp"
#include "areas/opendata/export_territory.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace regia::opendata {
namespace {

namespace json = boost::json;
using plan::Edition;
using plan::Node;

struct Writing {
    const db::Reader& data;
    const plan::Plan& plan;
    std::unordered_map<Id<Node>, std::string> names;  ///< "plan@edition:node"
    std::unordered_map<Id<documents::Act>, std::string> acts;
    std::unordered_map<Id<territory::Zone>, std::string> zones;
};

/// Said only of what the office alone sees.
std::optional<bool> hidden(bool is_public) { return is_public ? std::nullopt : std::optional(true); }

json::object plan_row(const Writing& writing) {
    const auto& p = writing.plan;
    const auto territory = territory::find_territory(writing.data, p.territory);
    const auto owner = people::find_organisation(writing.data, p.owner);
    ExportObject out;
    out.text("slug", p.slug).text("territory", territory ? territory->code : "").text("owner", owner ? owner->code : "");
    out.bilingual("title", p.title).bilingual("short_title", p.short_title).bilingual("summary", p.summary).bilingual("vision", p.vision);
    out.date("valid_from", p.valid_from).date("valid_to", p.valid_to).integer("horizon", p.horizon).text("lineage", p.lineage);
    out.integer("position", p.position).boolean("featured", p.featured).text("website", p.website);
    return out.boolean("hidden", hidden(p.is_public)).take();
}

json::object level_row(const plan::Level& level) {
    return ExportObject()
        .text("code", level.code)
        .bilingual("name", level.name)
        .bilingual("plural", level.plural)
        .integer("depth", level.depth)
        .take();
}

json::object act_row(const documents::Act& act) {
    ExportObject out;
    out.text("code", act.code).text("body", act.body).text("kind", act.kind).text("number", act.number).date("date", act.date);
    out.bilingual("subject", act.subject).text("role", code(act.role)).text("url", act.url).text("source", act.source);
    return out.take();
}

/// A node of the same edition by its code, another by its whole name.
std::string name_of(const Writing& writing, const Edition& edition, Id<Node> id, const std::string& own_code) {
    const auto& name = writing.names.at(id);
    return name == writing.plan.slug + "@" + edition.code + ":" + own_code ? own_code : name;
}

void write_ties(ExportObject& out, const Writing& writing, const Edition& edition, const Node& node) {
    out.list("terms", plan::terms_of(writing.data, node.id),
             [](const auto& term) { return json::value(term.taxonomy_code + ":" + term.code); });
    out.list("parties", plan::parties_of(writing.data, node.id), [](const auto& party) {
        return ExportObject().text("organisation", party.organisation.code).text("role", code(party.role)).take();
    });
    auto links = plan::links_of(writing.data, node.id);
    std::erase_if(links, [](const auto& link) { return !link.outgoing; });
    out.list("links", links, [&](const auto& link) {
        return ExportObject()
            .text("to", name_of(writing, edition, link.other.id, link.other.code))
            .text("kind", code(link.kind))
            .bilingual("note", link.note)
            .take();
    });
}

json::object node_row(const Writing& writing, const Edition& edition, const Node& node) {
    ExportObject out;
    out.text("code", node.code).text("level", node.level_code).text("parent", node.parent_code);
    out.bilingual("title", node.title).bilingual("text", node.text).text("evidence", code(node.evidence)).text("source", node.source);
    out.text("competence", code(node.competence)).text("body_role", code(node.body_role)).text("character", code(node.character));
    if (!node.populations.empty()) {
        out.list("populations", split(node.populations, ','), [](std::string_view one) { return json::value(std::string(one)); });
    }
    out.text("zone", node.zone.exists() ? writing.zones.at(node.zone) : "");
    write_ties(out, writing, edition, node);
    return out.take();
}

json::object edition_row(const Writing& writing, const Edition& edition) {
    ExportObject out;
    out.text("code", edition.code).bilingual("name", edition.name).text("state", code(edition.state)).date("date", edition.date);
    out.list("acts", plan::acts_of(writing.data, edition.id), [&](auto act) { return json::value(writing.acts.at(act)); });
    out.bilingual("note", edition.note).boolean("hidden", hidden(edition.is_public));
    out.list("nodes", plan::nodes_of(writing.data, edition.id), [&](const auto& node) { return node_row(writing, edition, node); });
    return out.take();
}

json::object lineage_row(const Writing& writing, const plan::Lineage& lineage) {
    ExportObject out;
    out.text("from", lineage.from.exists() ? writing.names.at(lineage.from) : "")
        .text("to", lineage.to.exists() ? writing.names.at(lineage.to) : "");
    return out.text("outcome", code(lineage.outcome)).bilingual("note", lineage.note).take();
}

/// What leads to nodes of the plan, and what became of nodes of the plan that nothing followed.
json::array lineage_rows(const Writing& writing, const std::vector<Edition>& editions) {
    json::array rows;
    for (const auto& edition : editions) {
        for (const auto& node : plan::nodes_of(writing.data, edition.id)) {
            for (const auto& lineage : plan::lineage_of(writing.data, node.id)) {
                const bool is_in_bin = lineage.to.exists() && !writing.names.contains(lineage.to);
                if (!is_in_bin && (lineage.to == node.id || !lineage.to.exists())) {
                    rows.push_back(lineage_row(writing, lineage));
                }
            }
        }
    }
    return rows;
}

Writing look_up(const db::Reader& data, const plan::Plan& plan) {
    Writing writing{data, plan, {}, {}, {}};
    for (auto& name : node_names(data)) {
        writing.names.emplace(name.node, std::move(name.reference));
    }
    for (const auto& act : documents::list_acts(data, plan.slug)) {
        writing.acts.emplace(act.id, act.code);
    }
    for (const auto& zone : territory::zones_of(data, plan.territory)) {
        writing.zones.emplace(zone.id, zone.code);
    }
    return writing;
}

json::object plan_file(const db::Reader& data, const plan::Plan& plan) {
    const auto writing = look_up(data, plan);
    const auto editions = plan::all_editions_of(data, plan.id);
    const auto as_it_is = [](const auto& row) { return row; };
    auto acts = documents::list_acts(data, plan.slug);
    std::sort(acts.begin(), acts.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    ExportObject out;
    out.text("format", "regia-plan/1").value("plan", plan_row(writing));
    out.list("levels", plan::levels_of(data, plan.id), level_row).list("acts", acts, act_row);
    out.list("editions", editions, [&](const auto& edition) { return edition_row(writing, edition); });
    out.list("taxonomies", taxonomies_of(data, plan.slug), as_it_is);
    out.list("organisations", organisations_of(data, organisations_named_by(data, plan.id)), as_it_is);
    out.list("lineage", lineage_rows(writing, editions), as_it_is);
    out.list("sources", sources_of(data, plan.slug), as_it_is);
    return out.take();
}

}  // namespace

Result<std::vector<std::string>> export_plan(const db::Reader& data, const std::string& slug, const std::filesystem::path& folder) {
    const auto plan = plan::find_plan(data, slug);
    if (!plan) {
        return not_found("There is no plan “{}”.", {slug});
    }
    const auto territory = territory::find_territory(data, plan->territory);
    ExportObject shared;
    shared.text("format", "regia-shared/1").value("taxonomies", taxonomies_of(data, ""));
    REGIA_TRY(write_export(folder / "territory.json", json_text(territory_file(data, *territory)) + "\n"));
    REGIA_TRY(write_export(folder / "shared.json", json_text(shared.take()) + "\n"));
    REGIA_TRY(write_export(folder / "plan.json", json_text(plan_file(data, *plan)) + "\n"));
    REGIA_TRY(export_projects(data, slug, folder / "projects.json"));
    std::vector<std::string> paths;
    for (const auto* name : {"territory.json", "shared.json", "plan.json", "projects.json"}) {
        paths.push_back((folder / name).string());
    }
    return paths;
}

}  // namespace regia::opendata
