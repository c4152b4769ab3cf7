// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_label_views.hpp"

#include "areas/plan/menu.hpp"

#include <algorithm>

namespace regia::plan {

std::string_view level_name(const site::Frame& context, const std::vector<Level>& levels, const Node& node) {
    const auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& known) { return known.id == node.level; });
    return level == levels.end() ? std::string_view{node.level_code} : std::string_view{context.t(level->name)};
}

void evidence_label(html::Writer& out, const site::Frame& context, Evidence evidence) {
    if (evidence != Evidence::fact) {
        out.add<" <span class=\"demo-label\">{}</span>">(context.t(label(evidence)));
    }
}

void node_link(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition, const Node& node) {
    out.add<"<a href=\"{}\"><span class=\"code\">{}</span> ">(context.href(node_path(slug, node.code, edition)), node.code);
    site::bilingual(out, context, node.title);
    out.add<"</a>">();
}

void node_codes(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition,
                const std::vector<const Node*>& nodes) {
    const char* separator = "";
    for (const auto* node : nodes) {
        const auto& title = context.t(node->title);
        out.add<"{}<a class=\"code\" href=\"{}\" title=\"{}\">{}<span class=\"visually-hidden\"> {}</span></a>">(
            separator, context.href(node_path(slug, node->code, edition)), title, node->code, title);
        separator = ", ";
    }
}

}  // namespace regia::plan
