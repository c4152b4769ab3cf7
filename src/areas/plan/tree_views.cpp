// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/tree_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/node_label_views.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

using NodeAt = std::vector<Node>::const_iterator;

/// Writes an edition's nodes as nested lists. Descendants of a node are the positions after its own up to its last one.
class NestedNodes {
public:
    NestedNodes(html::Writer& out, const site::Frame& context, const PlanTree& tree) : m_out(out), m_context(context), m_tree(tree) {}

    void write(NodeAt from, NodeAt to) {
        while (from != to) {
            const auto after = std::find_if(from + 1, to, [&](const Node& node) { return node.position > from->last_position; });
            if (after == from + 1) {
                leaf(*from);
            } else {
                branch(*from, from + 1, after);
            }
            from = after;
        }
    }

private:
    /// The current edition needs no name in addresses.
    [[nodiscard]] std::string_view edition() const {
        return m_tree.edition.is_current ? std::string_view{} : std::string_view{m_tree.edition.code};
    }

    [[nodiscard]] html::Url page_of(const Node& node) const { return m_context.href(node_path(m_tree.plan.slug, node.code, edition())); }

    void meta(const Node& node) {
        m_out.add<"<span class=\"node-meta\">{}">(level_name(m_context, m_tree.levels, node));
        if (node.character == Character::open) {
            m_out.add<" <span class=\"tag\">{}</span>">(m_context.t(label(node.character)));
        }
        evidence_label(m_out, m_context, node.evidence);
        m_out.add<"</span>">();
    }

    void leaf(const Node& node) {
        m_out.add<"<li class=\"leaf\"><span class=\"node-code\">{}</span><a href=\"{}\">">(node.code, page_of(node));
        site::bilingual(m_out, m_context, node.title);
        m_out.add<"</a>">();
        meta(node);
        m_out.add<"</li>">();
    }

    void branch(const Node& node, NodeAt from, NodeAt to) {
        m_out.add<"<li><details{}><summary><span class=\"node-code\">{}</span><span class=\"node-title\">">(
            html::Flag{"open", !node.parent.exists()}, node.code);
        site::bilingual(m_out, m_context, node.title);
        m_out.add<"</span>">();
        meta(node);
        m_out.add<"</summary><p class=\"node-body\"><a href=\"{}\">{}</a></p><ul>">(
            page_of(node), m_context.words.with("Page of {} {}", {std::string(level_name(m_context, m_tree.levels, node)), node.code}));
        write(from, to);
        m_out.add<"</ul></details></li>">();
    }

    html::Writer& m_out;
    const site::Frame& m_context;
    const PlanTree& m_tree;
};

}  // namespace

void edition_tabs(html::Writer& out, const site::Frame& context, const PlanTree& tree) {
    if (tree.editions.size() < 2) {
        return;
    }
    std::vector<site::Tab> tabs;
    for (const auto& edition : tree.editions) {
        tabs.push_back({plan_path(tree.plan.slug) + "/tree?edition=" + html::percent_encoded(edition.code), context.t(edition.name), "it-file",
                        edition.id == tree.edition.id});
    }
    site::tabs(out, context, context.t("Editions of the plan"), tabs);
}

void level_figures(html::Writer& out, const site::Frame& context, const PlanTree& tree) {
    std::vector<site::Figure> figures;
    for (const auto& level : tree.levels) {
        const auto count = std::count_if(tree.nodes.begin(), tree.nodes.end(), [&](const Node& node) { return node.level == level.id; });
        if (count > 0) {
            figures.push_back({context.t(count == 1 ? level.name : level.plural), context.words.number(static_cast<std::int64_t>(count))});
        }
    }
    if (!figures.empty()) {
        site::figures(out, figures);
    }
}

void nested_nodes(html::Writer& out, const site::Frame& context, const PlanTree& tree) {
    if (tree.nodes.empty()) {
        site::empty_state(out, context, context.t("This edition has no content yet."));
        return;
    }
    out.add<"<ul class=\"plan-tree\">">();
    NestedNodes(out, context, tree).write(tree.nodes.begin(), tree.nodes.end());
    out.add<"</ul>">();
}

}  // namespace regia::plan
