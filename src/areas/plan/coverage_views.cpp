// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/coverage_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/node_label_views.hpp"

namespace regia::plan {
namespace {

std::string parts(const site::Frame& context, std::int64_t number) {
    return context.words.count("{} part of the plan", "{} parts of the plan", number);
}

class CoverageTree {
public:
    CoverageTree(html::Writer& out, const site::Frame& context, std::string_view slug) : m_out(out), m_context(context), m_slug(slug) {}

    void write(const std::vector<CoveredTerm>& terms) {
        for (const auto& term : terms) {
            if (term.is_gap()) {
                gap(term);
            } else {
                covered(term);
            }
        }
    }

private:
    void name(const CoveredTerm& term) {
        m_out.add<"<span class=\"node-code\">{}</span><span class=\"node-title\">">(term.term->code);
        site::bilingual(m_out, m_context, term.term->title);
        m_out.add<"</span>">();
    }

    void gap(const CoveredTerm& term) {
        m_out.add<"<li class=\"leaf\">">();
        name(term);
        m_out.add<"<span class=\"status status-warning\">">();
        site::icon(m_out, m_context, "it-warning-circle", "icon");
        m_out.add<"{}</span></li>">(m_context.t("No part of the plan"));
    }

    void covered(const CoveredTerm& term) {
        m_out.add<"<li><details><summary>">();
        name(term);
        m_out.add<"<span class=\"node-meta\">{}</span></summary><ul>">(parts(m_context, term.nodes_in_all));
        for (const auto* node : term.nodes) {
            m_out.add<"<li class=\"leaf\">">();
            node_link(m_out, m_context, m_slug, {}, *node);
            m_out.add<"<span class=\"node-meta\">">();
            evidence_label(m_out, m_context, node->evidence);
            m_out.add<"</span></li>">();
        }
        write(term.below);
        m_out.add<"</ul></details></li>">();
    }

    html::Writer& m_out;
    const site::Frame& m_context;
    std::string_view m_slug;
};

}  // namespace

std::string coverage_path(std::string_view slug, std::string_view taxonomy) {
    return plan_path(slug) + "/classifications/" + html::percent_encoded(taxonomy);
}

void taxonomies_in_use(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<TaxonomyUse>& uses) {
    if (uses.empty()) {
        site::empty_state(out, context, context.t("No part of this plan carries a term of a classification."),
                          site::Link{"/taxonomies", std::string(context.t("All classifications"))});
        return;
    }
    out.add<"<ul class=\"link-list\">">();
    for (const auto& use : uses) {
        out.add<"<li><a href=\"{}\">">(context.href(coverage_path(slug, use.code)));
        site::bilingual(out, context, use.name);
        out.add<"</a>: {}</li>">(parts(context, use.nodes));
    }
    out.add<"</ul>">();
}

void coverage_tree(html::Writer& out, const site::Frame& context, std::string_view slug, const Coverage& coverage) {
    const auto roots = static_cast<std::int64_t>(coverage.terms.size());
    site::figures(out, {{std::string(context.t("Terms of the first level covered")),
                         context.words.with("{} of {}", {context.words.number(coverage.covered_roots()), context.words.number(roots)})},
                        {std::string(context.t("Parts of the plan that carry a term")), context.words.number(coverage.nodes)}});
    if (coverage.terms.empty()) {
        site::empty_state(out, context, context.t("This classification has no terms yet."));
        return;
    }
    out.add<"<ul class=\"plan-tree\">">();
    CoverageTree(out, context, slug).write(coverage.terms);
    out.add<"</ul>">();
}

}  // namespace regia::plan
