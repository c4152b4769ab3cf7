// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_store.hpp"
#include "areas/opendata/file_readers.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"

#include <set>

namespace regia::opendata {
namespace {

using plan::Edition;
using plan::Node;
using plan::Plan;

/// What is known of the plan while its file is being read.
struct Loading {
    db::Transaction& transaction;
    References& references;
    Plan plan;
    std::map<std::string, plan::Level> levels;
    std::map<std::string, Id<documents::Act>> acts;
};

/// A link whose other end may come later in the file.
struct PendingLink {
    Id<Node> from;
    std::string to;
    plan::LinkKind kind;
    Text note;
    std::string place;
};

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
    p.valid_from = reader.date("valid_from");
    p.valid_to = reader.date("valid_to");
    p.horizon = reader.integer("horizon");
    p.lineage = reader.text("lineage");
    p.position = reader.integer("position").value_or(0);
    p.featured = reader.boolean("featured").value_or(false);
    p.website = reader.text("website");
    const auto territory = territory::find_territory(loading.transaction, reader.required_text("territory"));
    const auto owner = loading.references.organisation(reader.required_text("owner"));
    if (!territory || !owner.exists()) {
        reader.fault(!territory ? "territory" : "owner", invalid("This is not in the files. Load the territory and the organisations first."));
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
    act.date = reader.date("date");
    act.subject = reader.required_bilingual("subject");
    act.role = reader.coded<documents::ActRole>("role", documents::ActRole::other);
    act.url = reader.text("url");
    act.source = reader.text("source");
    const auto id = documents::put_act(loading.transaction, act);
    loading.acts[act.code] = id;
    search::put_document(loading.transaction, {"act", id.value, act.owner, "/plans/" + act.owner + "/acts", act.subject,
                                               {act.body + " " + act.kind + " " + act.number, ""}});
}

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& one : codes) {
        text += (text.empty() ? "" : ",") + one;
    }
    return text;
}

void read_node_texts(json::ObjectReader& reader, Node& node) {
    node.code = reader.required_text("code");
    node.title = reader.required_bilingual("title");
    node.text = reader.bilingual("text");
    node.evidence = reader.coded<Evidence>("evidence", Evidence::demo);
    node.source = reader.text("source");
    node.competence = reader.coded<plan::Competence>("competence");
    node.body_role = reader.coded<plan::BodyRole>("body_role");
    node.character = reader.coded<plan::Character>("character");
    node.populations = joined(reader.texts("populations"));
}

/// The nodes of one edition: they are read in the order of the file, and written in the order of the tree.
class Tree {
public:
    Tree(Loading& loading, const Edition& edition) : m_loading(loading), m_edition(edition) {}

    void read(json::ObjectReader& reader) {
        Node node;
        read_node_texts(reader, node);
        node.edition = m_edition.id;
        find_level(reader, node);
        find_zone(reader, node);
        const auto parent = reader.text("parent");
        if (!parent.empty() && !m_index.contains(parent)) {
            reader.fault("parent", invalid("There is no “{}” before this one.", {parent}));
            return;
        }
        if (!m_index.emplace(node.code, m_nodes.size()).second) {
            reader.fault("code", conflict("“{}” stands twice in this edition.", {node.code}));
            return;
        }
        m_children[parent].push_back(m_nodes.size());
        m_nodes.push_back({std::move(node), {}, {}, {}});
        read_ties(reader, m_nodes.back());
    }

    void write() {
        std::int64_t position = 0;
        number("", 0, position);
        for (const auto index : m_order) {
            write(m_nodes[index]);
        }
    }

    [[nodiscard]] const std::vector<PendingLink>& links() const { return m_links; }

private:
    struct Entry {
        Node node;
        std::vector<Id<documents::Term>> terms;
        std::vector<std::pair<Id<people::Organisation>, plan::PartyRole>> parties;
        std::vector<PendingLink> links;
    };

    void find_level(json::ObjectReader& reader, Node& node) {
        const auto code = reader.required_text("level");
        const auto level = m_loading.levels.find(code);
        if (level == m_loading.levels.end()) {
            reader.fault("level", invalid("There is no level “{}” in this plan.", {code}));
            return;
        }
        node.level = level->second.id;
        node.level_code = code;
    }

    void find_zone(json::ObjectReader& reader, Node& node) {
        const auto code = reader.text("zone");
        if (code.empty()) {
            return;
        }
        const auto zone = territory::find_zone(m_loading.transaction, m_loading.plan.territory, code);
        if (!zone) {
            reader.fault("zone", invalid("There is no zone “{}” in the territory.", {code}));
            return;
        }
        node.zone = zone->id;
    }

    void read_ties(json::ObjectReader& reader, Entry& entry) {
        for (const auto& reference : reader.texts("terms")) {
            const auto term = m_loading.references.term(reference);
            if (!term.exists()) {
                reader.fault("terms", invalid("There is no term “{}”.", {reference}));
            } else {
                entry.terms.push_back(term);
            }
        }
        reader.each("parties", [&](json::ObjectReader& party) {
            const auto code = party.required_text("organisation");
            const auto role = party.coded<plan::PartyRole>("role");
            const auto organisation = m_loading.references.organisation(code);
            if (!organisation.exists()) {
                party.fault("organisation", invalid("There is no organisation “{}”.", {code}));
            } else {
                entry.parties.emplace_back(organisation, role);
            }
        });
        reader.each("links", [&](json::ObjectReader& link) {
            entry.links.push_back(
                {{}, link.required_text("to"), link.coded<plan::LinkKind>("kind"), link.bilingual("note"), link.place()});
        });
    }

    /// Numbers the tree in reading order, so that a subtree is a span of positions.
    void number(const std::string& parent, std::int64_t depth, std::int64_t& position) {
        for (const auto index : m_children[parent]) {
            auto& node = m_nodes[index].node;
            node.depth = depth;
            node.position = ++position;
            m_order.push_back(index);
            number(node.code, depth + 1, position);
            node.last_position = position;
        }
    }

    void write(Entry& entry) {
        auto& node = entry.node;
        auto& transaction = m_loading.transaction;
        if (node.depth > 0) {
            node.parent = m_parents.above(node);
        }
        node.id = plan::put_node(transaction, node);
        m_parents.push(node);
        for (const auto term : entry.terms) {
            plan::put_term(transaction, node.id, term);
        }
        for (const auto& [organisation, role] : entry.parties) {
            plan::put_party(transaction, node.id, organisation, role);
        }
        for (auto& link : entry.links) {
            link.from = node.id;
            m_links.push_back(std::move(link));
        }
        if (m_edition.is_current) {
            search::put_document(transaction, {"node", node.id.value, m_loading.plan.slug, "/plans/" + m_loading.plan.slug + "/nodes/" + node.code,
                                               node.title, {node.code + " " + node.text.italian, node.text.english}});
        }
    }

    /// The ids on the way from the root to where writing is.
    struct Parents {
        std::vector<std::pair<std::int64_t, Id<Node>>> way;
        Id<Node> above(const Node& node) {
            while (way.back().first >= node.depth) {
                way.pop_back();
            }
            return way.back().second;
        }
        void push(const Node& node) { way.emplace_back(node.depth, node.id); }
    };

    Loading& m_loading;
    const Edition& m_edition;
    std::vector<Entry> m_nodes;
    std::map<std::string, std::size_t> m_index;
    std::map<std::string, std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_order;
    std::vector<PendingLink> m_links;
    Parents m_parents;
};

Edition read_edition(Loading& loading, json::ObjectReader& reader, std::int64_t position) {
    Edition edition;
    edition.plan = loading.plan.id;
    edition.code = reader.required_text("code");
    edition.name = reader.required_bilingual("name");
    edition.state = reader.coded<plan::EditionState>("state");
    edition.date = reader.date("date");
    edition.note = reader.bilingual("note");
    edition.position = position;
    return edition;
}

void load_edition(Loading& loading, json::ObjectReader& reader, std::int64_t position, bool is_last, std::vector<std::pair<Id<Edition>, PendingLink>>& links) {
    auto edition = read_edition(loading, reader, position);
    edition.is_current = is_last;  // the pages of a plan show its latest edition
    edition.id = plan::put_edition(loading.transaction, edition);
    for (const auto& code : reader.texts("acts")) {
        if (!loading.acts.contains(code)) {
            reader.fault("acts", invalid("There is no act “{}” in this plan.", {code}));
        } else {
            plan::put_edition_act(loading.transaction, edition.id, loading.acts[code]);
        }
    }
    Tree tree(loading, edition);
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
    search::put_document(transaction, {"plan", loading.plan.id.value, loading.plan.slug, "/plans/" + loading.plan.slug, loading.plan.title, loading.plan.summary});
    file.each("levels", [&](json::ObjectReader& reader) { load_level(loading, reader); });
    file.each("acts", [&](json::ObjectReader& reader) { load_act(loading, reader); });
    const auto editions = static_cast<std::int64_t>(file.size("editions"));
    std::int64_t position = 0;
    std::vector<std::pair<Id<Edition>, PendingLink>> links;
    file.each("editions", [&](json::ObjectReader& reader) {
        ++position;
        load_edition(loading, reader, position, position == editions, links);
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
