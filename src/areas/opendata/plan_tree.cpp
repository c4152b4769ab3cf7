// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/plan_tree.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"

namespace regia::opendata {
namespace {

using plan::Node;

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

}  // namespace

void PlanTree::read(json::ObjectReader& reader) {
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

void PlanTree::write() {
    std::int64_t position = 0;
    number("", 0, position);
    for (const auto index : m_order) {
        write(m_nodes[index]);
    }
}

void PlanTree::find_level(json::ObjectReader& reader, Node& node) {
    const auto code = reader.required_text("level");
    const auto level = m_loading.levels.find(code);
    if (level == m_loading.levels.end()) {
        reader.fault("level", invalid("There is no level “{}” in this plan.", {code}));
        return;
    }
    node.level = level->second.id;
    node.level_code = code;
}

void PlanTree::find_zone(json::ObjectReader& reader, Node& node) {
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

void PlanTree::read_ties(json::ObjectReader& reader, Entry& entry) {
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
        entry.links.push_back({{}, link.required_text("to"), link.coded<plan::LinkKind>("kind"), link.bilingual("note"), link.place()});
    });
}

/// Numbers the tree in reading order, so that a subtree is a span of positions.
void PlanTree::number(const std::string& parent, std::int64_t depth, std::int64_t& position) {
    for (const auto index : m_children[parent]) {
        auto& node = m_nodes[index].node;
        node.depth = depth;
        node.position = ++position;
        m_order.push_back(index);
        number(node.code, depth + 1, position);
        node.last_position = position;
    }
}

void PlanTree::write(Entry& entry) {
    auto& node = entry.node;
    auto& transaction = m_loading.transaction;
    if (node.depth > 0) {
        node.parent = parent_of(node);
    }
    node.id = plan::put_node(transaction, node);
    m_way.emplace_back(node.depth, node.id);
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
        search::put_document(transaction, {"node",
                                           node.id.value,
                                           m_loading.plan.slug,
                                           "/plans/" + m_loading.plan.slug + "/nodes/" + node.code,
                                           node.title,
                                           {node.code + " " + node.text.italian, node.text.english}});
    }
}

Id<Node> PlanTree::parent_of(const Node& node) {
    while (m_way.back().first >= node.depth) {
        m_way.pop_back();
    }
    return m_way.back().second;
}

}  // namespace regia::opendata
