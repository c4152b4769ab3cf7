// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_tree_views.hpp"

#include "areas/office/paths.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_code.hpp"
#include "areas/plan/node_wording.hpp"
#include "kit/site/instant.hpp"

#include <algorithm>

namespace regia::office {
namespace {

/// Writes the tree as nested lists, each part with its buttons.
class TreeWriter {
public:
    TreeWriter(html::Writer& out, const site::Frame& context, const DraftTree& tree) : m_out(out), m_context(context), m_tree(tree) {}

    void write(Id<plan::Node> parent) {
        const auto children = under(parent);
        if (children.empty()) {
            return;
        }
        m_out.add<"<ul class=\"draft-tree\">\n">();
        for (const auto* node : children) {
            m_out.add<"<li id=\"n-{}\"><p><span class=\"code\">{}</span> ">(node->id.value, node->code);
            site::bilingual(m_out, m_context, node->title);
            m_out.add<"</p>\n">();
            acts(*node, node == children.front(), node == children.back());
            write(node->id);
            m_out.add<"</li>\n">();
        }
        m_out.add<"</ul>\n">();
    }

private:
    std::vector<const plan::Node*> under(Id<plan::Node> parent) const {
        std::vector<const plan::Node*> children;
        for (const auto& node : m_tree.nodes) {
            if (node.parent == parent) {
                children.push_back(&node);
            }
        }
        return children;
    }

    void link(const plan::Node& node, const std::string& path, const char* words) {
        m_out.add<"<a class=\"btn btn-link btn-sm\" href=\"{}\">{}<span class=\"visually-hidden\">: {}</span></a>">(
            m_context.href(path), m_context.t(words), m_context.t(node.title));
    }

    void button(const plan::Node& node, const char* act, const char* name, const char* value, const char* words) {
        site::act_button(m_out, m_context,
                         {.action = desk_path(m_tree.plan.slug) + "/tree/" + html::percent_encoded(node.code) + "/" + act,
                          .label = std::string(m_context.t(words)),
                          .name = name,
                          .value = value,
                          .about = m_context.t(node.title),
                          .style = "btn btn-link btn-sm"});
    }

    void acts(const plan::Node& node, bool is_first, bool is_last) {
        m_out.add<"<div class=\"draft-acts\">">();
        if (!plan::levels_below(m_tree.levels, node.depth).empty()) {
            link(node, desk_path(m_tree.plan.slug) + "/tree/new?under=" + html::percent_encoded(node.code), "Add below");
        }
        link(node, plan::node_path(m_tree.plan.slug, node.code) + "/edit?edition=" + html::percent_encoded(m_tree.edition.code),
             "Change the words");
        if (!is_first) {
            button(node, "move", "to", "up", "Up");
        }
        if (!is_last) {
            button(node, "move", "to", "down", "Down");
        }
        if (node.depth > 0) {
            link(node, desk_path(m_tree.plan.slug) + "/tree/" + html::percent_encoded(node.code) + "/move", "Move elsewhere");
        }
        button(node, "remove", "", "", "Take out");
        m_out.add<"</div>\n">();
    }

    html::Writer& m_out;
    const site::Frame& m_context;
    const DraftTree& m_tree;
};

void bin(html::Writer& out, const site::Frame& context, const DraftTree& tree) {
    if (tree.removed.empty()) {
        return;
    }
    out.add<"<h2>{}</h2>\n<ul class=\"draft-tree\">\n">(context.t("Taken out"));
    for (const auto& removed : tree.removed) {
        out.add<"<li><p><span class=\"code\">{}</span> ">(removed.node.code);
        site::bilingual(out, context, removed.node.title);
        out.add<" <span class=\"text-secondary\">{}{}</span></p>\n">(
            site::instant_text(context, removed.removed_at),
            removed.below == 0 ? "" : ", " + context.words.count("with {} part below it", "with {} parts below it", removed.below));
        site::act_button(out, context,
                         {.action = desk_path(tree.plan.slug) + "/tree/restore",
                          .label = std::string(context.t("Put back")),
                          .name = "node",
                          .value = std::to_string(removed.node.id.value),
                          .about = context.t(removed.node.title)});
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

}  // namespace

void draft_tree(html::Writer& out, const site::Frame& context, const DraftTree& tree) {
    site::page_head(out, context,
                    {.kicker = context.t(tree.plan.short_title) + ", " + context.t(tree.edition.name),
                     .title = {std::string(context.t("The parts of the plan")), std::string(context.t("The parts of the plan"))},
                     .lead = {},
                     .facts = {}});
    if (tree.nodes.empty()) {
        site::empty_state(out, context, context.t("There is no part yet. Add the first one: the rest stands under it or beside it."));
    }
    out.add<"<p><a class=\"btn btn-primary\" href=\"{}\">{}</a></p>\n">(context.href(desk_path(tree.plan.slug) + "/tree/new"),
                                                                        context.t("Add a part at the top"));
    TreeWriter(out, context, tree).write({});
    bin(out, context, tree);
}

void new_node_form(html::Writer& out, const site::Frame& context, const NewNodeForm& form) {
    const auto kicker = form.parent ? form.parent->code + " " + context.t(form.parent->title) : context.t(form.plan.short_title);
    const std::string title(context.t(form.parent ? "Add a part below this one" : "Add a part at the top"));
    site::page_head(out, context, {.kicker = kicker, .title = {title, title}, .lead = {}, .facts = {}});
    site::Form fields(out, context, desk_path(form.plan.slug) + "/tree/new", form.errors);
    fields.hidden("parent", form.parent ? form.parent->code : "");
    if (form.levels.size() > 1) {
        std::vector<site::Option> options;
        for (const auto& level : form.levels) {
            options.push_back({level.code, context.t(level.name)});
        }
        fields.select({.name = "level", .label = context.t("Level"), .value = form.level}, options);
    }
    fields.input({.name = "code",
                  .label = context.t("Code"),
                  .value = form.code,
                  .hint = context.t("What this part is called in tables and addresses."),
                  .characters_max = plan::node_code_bytes_max});
    fields.input({.name = "title_it",
                  .label = context.t("Title (Italian)"),
                  .value = form.title.italian,
                  .characters_max = plan::node_title_bytes_max});
    fields.input({.name = "title_en",
                  .label = context.t("Title (English)"),
                  .value = form.title.english,
                  .characters_max = plan::node_title_bytes_max,
                  .required = false});
    fields.textarea({.name = "text_it",
                     .label = context.t("Text (Italian)"),
                     .value = form.text,
                     .hint = context.t("Markdown: an empty line begins a paragraph, a hyphen an item of a list."),
                     .characters_max = plan::node_text_bytes_max,
                     .required = false});
    fields.submit(context.t("Add"), site::Link{desk_path(form.plan.slug) + "/tree", std::string(context.t("Leave it"))});
}

}  // namespace regia::office
