// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/taxonomy_views.hpp"

#include "areas/documents/term_tree.hpp"

#include <algorithm>

namespace regia::documents {
namespace {

const char* heading(TaxonomyKind kind) {
    switch (kind) {
        case TaxonomyKind::objectives:
            return "Transversal objectives of the plans";
        case TaxonomyKind::external_document:
            return "Documents that the plans are coherent with";
        case TaxonomyKind::classification:
            break;
    }
    return "Classifications";
}

void card(html::Writer& out, const site::Frame& context, const TaxonomyCard& card) {
    const auto& taxonomy = card.taxonomy;
    out.add<
        "<li><article class=\"it-card\"><p class=\"kicker\">{}</p><h3 class=\"it-card-title\"><a class=\"stretched-link\" href=\"{}\">">(
        context.t(label(taxonomy.kind)), context.href(taxonomy_path(taxonomy.code)));
    site::bilingual(out, context, taxonomy.name);
    out.add<
        "</a></h3><div class=\"it-card-body\"><p class=\"it-card-text\">{}</p></div><div class=\"it-card-footer\">{}</div></article></li>">(
        context.words.count("{} term", "{} terms", card.terms), taxonomy.owner.empty()
                                                                    ? std::string(context.t("Shared by all the plans"))
                                                                    : context.words.with("Of the plan {}", {taxonomy.owner}));
}

void cards_of_kind(html::Writer& out, const site::Frame& context, TaxonomyKind kind, const std::vector<TaxonomyCard>& cards) {
    const auto of_kind = [kind](const TaxonomyCard& candidate) { return candidate.taxonomy.kind == kind; };
    if (std::none_of(cards.begin(), cards.end(), of_kind)) {
        return;
    }
    out.add<"<section><div class=\"section-head\"><h2>{}</h2></div><p>{}</p><ul class=\"card-grid\">">(context.t(heading(kind)),
                                                                                                       context.t(purpose(kind)));
    for (const auto& candidate : cards) {
        if (of_kind(candidate)) {
            card(out, context, candidate);
        }
    }
    out.add<"</ul></section>">();
}

/// Writes the terms of a branch, one list item each.
class Branches {
public:
    Branches(html::Writer& out, const site::Frame& context, const std::vector<TaxonomyLevel>& levels, const TermTree& tree)
        : m_out(out), m_context(context), m_levels(levels), m_tree(tree) {}

    void write(const std::vector<const Term*>& terms) {
        for (const auto* term : terms) {
            if (m_tree.children(term->id).empty() && term->text.empty() && term->url.empty()) {
                leaf(*term);
            } else {
                branch(*term);
            }
        }
    }

private:
    std::string_view level_name(const Term& term) const {
        const auto level =
            std::find_if(m_levels.begin(), m_levels.end(), [&](const TaxonomyLevel& known) { return known.code == term.level; });
        return level == m_levels.end() ? std::string_view{term.level} : std::string_view{m_context.t(level->name)};
    }

    void leaf(const Term& term) {
        m_out.add<"<li class=\"leaf\" id=\"term-{}\"><span class=\"node-code\">{}</span><span class=\"node-title\">">(term.code, term.code);
        site::bilingual(m_out, m_context, term.title);
        m_out.add<"</span><span class=\"node-meta\">{}</span></li>">(level_name(term));
    }

    void branch(const Term& term) {
        m_out.add<"<li id=\"term-{}\"><details><summary><span class=\"node-code\">{}</span><span class=\"node-title\">">(term.code,
                                                                                                                         term.code);
        site::bilingual(m_out, m_context, term.title);
        m_out.add<"</span><span class=\"node-meta\">{}</span></summary>">(level_name(term));
        body(term);
        if (const auto& children = m_tree.children(term.id); !children.empty()) {
            m_out.add<"<ul>">();
            write(children);
            m_out.add<"</ul>">();
        }
        m_out.add<"</details></li>">();
    }

    void body(const Term& term) {
        if (!term.text.empty()) {
            m_out.add<"<p class=\"node-body\">">();
            site::bilingual(m_out, m_context, term.text);
            m_out.add<"</p>">();
        }
        if (!term.url.empty()) {
            m_out.add<"<p class=\"node-body\"><a href=\"{}\">{}</a></p>">(html::url(term.url),
                                                                          m_context.words.with("Source of {}", {term.code}));
        }
    }

    html::Writer& m_out;
    const site::Frame& m_context;
    const std::vector<TaxonomyLevel>& m_levels;
    const TermTree& m_tree;
};

}  // namespace

const char* purpose(TaxonomyKind kind) {
    switch (kind) {
        case TaxonomyKind::objectives:
            return "Goals that cut across a whole plan: its parts and projects say which of them they serve.";
        case TaxonomyKind::external_document:
            return "Objectives of the Region, the State or the body itself that a plan is coherent with: each page shows what is covered "
                   "and what is not.";
        case TaxonomyKind::classification:
            break;
    }
    return "Lists by which plans and projects are ordered: official ones, with which different places can be compared and added up, and "
           "some of "
           "a single plan.";
}

std::string taxonomy_path(std::string_view taxonomy) { return "/taxonomies/" + html::percent_encoded(taxonomy); }

std::string term_path(std::string_view taxonomy, std::string_view term) {
    return taxonomy_path(taxonomy) + "#term-" + html::percent_encoded(term);
}

void taxonomy_list(html::Writer& out, const site::Frame& context, const std::vector<TaxonomyCard>& cards) {
    if (cards.empty()) {
        site::empty_state(out, context, context.t("No classification has been loaded yet."));
    }
    for (const auto kind : {TaxonomyKind::classification, TaxonomyKind::objectives, TaxonomyKind::external_document}) {
        cards_of_kind(out, context, kind, cards);
    }
}

void taxonomy_sheet(html::Writer& out, const site::Frame& context, const Taxonomy& taxonomy, const std::vector<TaxonomyLevel>& levels,
                    const std::vector<Term>& terms) {
    if (!taxonomy.source.empty()) {
        out.add<"<p class=\"source\">{}: ">(context.t("Source"));
        site::bilingual(out, context, taxonomy.source);
        out.add<"</p>">();
    }
    if (!taxonomy.owner.empty()) {
        const auto path = "/plans/" + html::percent_encoded(taxonomy.owner);
        out.add<"<p><a href=\"{}\">{}</a></p>">(context.href(path + "/classifications/" + html::percent_encoded(taxonomy.code)),
                                                context.t("See which parts of the plan carry these terms"));
    }
    if (terms.empty()) {
        site::empty_state(out, context, context.t("This classification has no terms yet."));
        return;
    }
    const TermTree tree(terms);
    out.add<"<ul class=\"plan-tree\">">();
    Branches(out, context, levels, tree).write(tree.roots());
    out.add<"</ul>">();
}

}  // namespace regia::documents
