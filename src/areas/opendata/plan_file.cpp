// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_store.hpp"
#include "areas/opendata/file_readers.hpp"
#include "areas/opendata/plan_tree.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"

namespace regia::opendata {
namespace {

using plan::Edition;
using plan::Node;
using plan::Plan;
using Loading = PlanLoading;

void read_plan(Loading& loading, json::ObjectReader& reader) {
    auto& p = loading.plan;
    p.slug = reader.required_text("slug");
    p.title = reader.required_bilingual("title");
    p.short_title = reader.bilingual("short_title");
    if (p.short_title.empty()) {
        p.short_title = p.title;
    }
    p.summary = reader.bilingual("summary");
    p.vision = reader.bilingual("vision");
    p.valid_from = reader.partial_date("valid_from");
    p.valid_to = reader.partial_date("valid_to");
    p.horizon = reader.integer("horizon");
    p.lineage = reader.text("lineage");
    p.position = reader.integer("position").value_or(0);
    p.featured = reader.boolean("featured").value_or(false);
    p.website = reader.text("website");
    p.is_public = !reader.boolean("hidden").value_or(false);
    const auto territory = territory::find_territory(loading.transaction, reader.required_text("territory"));
    const auto owner = loading.references.organisation(reader.required_text("owner"));
    if (!territory || !owner.exists()) {
        reader.fault(!territory ? "territory" : "owner",
                     invalid("This is not in the files. Load the territory and the organisations first."));
        return;
    }
    p.territory = territory->id;
    p.owner = owner;
}

void load_level(Loading& loading, json::ObjectReader& reader) {
    plan::Level level;
    level.code = reader.required_text("code");
    level.name = reader.required_bilingual("name");
    level.plural = reader.bilingual("plural");
    level.depth = reader.integer("depth").value_or(1);
    level.position = static_cast<std::int64_t>(loading.levels.size());
    level.id = plan::put_level(loading.transaction, loading.plan.id, level);
    loading.levels.emplace(level.code, level);
}

void load_act(Loading& loading, json::ObjectReader& reader) {
    documents::Act act;
    act.owner = loading.plan.slug;
    act.code = reader.required_text("code");
    act.body = reader.text("body");
    act.kind = reader.text("kind");
    act.number = reader.text("number");
    act.date = reader.partial_date("date");
    act.subject = reader.required_bilingual("subject");
    act.role = reader.coded<documents::ActRole>("role", documents::ActRole::other);
    act.url = reader.text("url");
    act.source = reader.text("source");
    const auto id = documents::put_act(loading.transaction, act);
    loading.acts[act.code] = id;
    search::put_document(
        loading.transaction,
        {"act", id.value, act.owner, "/plans/" + act.owner + "/acts", act.subject, {act.body + " " + act.kind + " " + act.number, ""}});
}

Edition read_edition(Loading& loading, json::ObjectReader& reader, std::int64_t position) {
    Edition edition;
    edition.plan = loading.plan.id;
    edition.code = reader.required_text("code");
    edition.name = reader.required_bilingual("name");
    edition.state = reader.coded<plan::EditionState>("state");
    edition.date = reader.partial_date("date");
    edition.note = reader.bilingual("note");
    edition.is_public = loading.plan.is_public && !reader.boolean("hidden").value_or(false);
    edition.position = position;
    return edition;
}

/// The pages of a plan show its latest edition that is public; the latest of all when none is.
std::int64_t current_position(json::ObjectReader& file) {
    std::int64_t position = 0;
    std::int64_t latest = 0;
    file.each("editions", [&](json::ObjectReader& reader) {
        ++position;
        latest = reader.boolean("hidden").value_or(false) ? latest : position;
        reader.abandon();
    });
    return latest > 0 ? latest : position;
}

void load_edition(Loading& loading, json::ObjectReader& reader, std::int64_t position, bool is_current,
                  std::vector<std::pair<Id<Edition>, PendingLink>>& links) {
    auto edition = read_edition(loading, reader, position);
    edition.is_current = is_current;
    edition.id = plan::put_edition(loading.transaction, edition);
    for (const auto& code : reader.texts("acts")) {
        if (!loading.acts.contains(code)) {
            reader.fault("acts", invalid("There is no act “{}” in this plan.", {code}));
        } else {
            plan::put_edition_act(loading.transaction, edition.id, loading.acts[code]);
        }
    }
    PlanTree tree(loading, edition);
    reader.each("nodes", [&](json::ObjectReader& node) { tree.read(node); });
    if (reader.problems().empty()) {
        tree.write();
    }
    for (const auto& link : tree.links()) {
        links.emplace_back(edition.id, link);
    }
}

void load_links(Loading& loading, json::ObjectReader& file, const std::vector<std::pair<Id<Edition>, PendingLink>>& links) {
    for (const auto& [edition, link] : links) {
        const bool foreign = link.to.find('@') != std::string::npos;
        const auto to = foreign ? loading.references.foreign_node(link.to) : loading.references.node(edition, link.to);
        if (!to.exists()) {
            file.problems().add(link.place, invalid("There is no node “{}”.", {link.to}));
            continue;
        }
        plan::put_link(loading.transaction, link.from, to, link.kind, link.note);
    }
}

Id<Node> lineage_end(Loading& loading, json::ObjectReader& reader, const char* key) {
    const auto reference = reader.text(key);
    if (reference.empty()) {
        return {};
    }
    const auto node = loading.references.foreign_node(reference);
    if (!node.exists()) {
        reader.fault(key, invalid("There is no node “{}”.", {reference}));
    }
    return node;
}

void load_lineage(Loading& loading, json::ObjectReader& reader) {
    plan::Lineage lineage{lineage_end(loading, reader, "from"), lineage_end(loading, reader, "to"), reader.coded<plan::Outcome>("outcome"),
                          reader.bilingual("note")};
    if (!lineage.from.exists() && !lineage.to.exists()) {
        reader.fault("from", invalid("A row of the lineage needs a node on at least one side."));
        return;
    }
    plan::put_lineage(loading.transaction, lineage);
}

/// A zone is found with its members, on the page of the latest plan of its territory.
void index_zones(Loading& loading) {
    for (const auto& zone : territory::zones_of(loading.transaction, loading.plan.territory)) {
        search::Document document{"zone",    zone.id.value, loading.plan.slug, "/plans/" + loading.plan.slug + "/zones/" + zone.code,
                                  zone.name, zone.motto};
        for (const auto& member : territory::members_of(loading.transaction, zone.id)) {
            document.body.italian += member.valid_to ? "" : " " + member.municipality.name;
        }
        search::put_document(loading.transaction, document);
    }
}

}  // namespace

void load_plan(db::Transaction& transaction, json::ObjectReader& file, References& references) {
    Loading loading{transaction, references, {}, {}, {}};
    load_organisations(transaction, file);
    file.object("plan", [&](json::ObjectReader& reader) { read_plan(loading, reader); });
    if (!file.problems().empty()) {
        file.abandon();  // without a plan nothing below means anything
        return;
    }
    load_taxonomies(transaction, file, loading.plan.slug);
    loading.plan.id = plan::put_plan(transaction, loading.plan);
    search::put_document(transaction, {"plan", loading.plan.id.value, loading.plan.slug, "/plans/" + loading.plan.slug, loading.plan.title,
                                       loading.plan.summary});
    index_zones(loading);
    file.each("levels", [&](json::ObjectReader& reader) { load_level(loading, reader); });
    file.each("acts", [&](json::ObjectReader& reader) { load_act(loading, reader); });
    const auto current = current_position(file);
    std::int64_t position = 0;
    std::vector<std::pair<Id<Edition>, PendingLink>> links;
    file.each("editions", [&](json::ObjectReader& reader) {
        ++position;
        load_edition(loading, reader, position, position == current, links);
    });
    if (!file.problems().empty()) {
        file.abandon();  // faults of nodes would be told again for every row that names them
        return;
    }
    load_links(loading, file, links);
    file.each("lineage", [&](json::ObjectReader& reader) { load_lineage(loading, reader); });
    load_sources(transaction, file, loading.plan.slug);
}

}  // namespace regia::opendata
