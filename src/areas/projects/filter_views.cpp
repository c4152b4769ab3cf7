// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/filter_views.hpp"

#include "areas/plan/menu.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

void append(std::string& query, std::string_view name, std::string_view value) {
    query += (query.empty() ? "" : "&") + std::string(name) + "=" + html::percent_encoded(value);
}

template <class Enumeration>
std::string_view label_of(const site::Frame& context, std::string_view text) {
    Enumeration value{};
    return parse_code(text, value) ? context.t(label(value)) : text;
}

/// Without the code that a node has before its title.
std::string_view words_of(const site::Frame& context, Facet facet, std::string_view value, const Text& title) {
    switch (facet) {
        case Facet::state:
            return label_of<State>(context, value);
        case Facet::nature:
            return label_of<Nature>(context, value);
        case Facet::owner_level:
            return label_of<OwnerLevel>(context, value);
        default:
            return title.empty() ? value : context.t(title);
    }
}

/// "1.2. " before the title of a node.
std::string code_before(Facet facet, std::string_view value, const Text& title) {
    return facet == Facet::node && !title.empty() ? std::string(value) + ". " : "";
}

/// A checkbox with its count. `index` makes its id.
void checkbox(html::Writer& out, const site::Frame& context, Facet facet, std::size_t index, const Choice& choice, bool chosen) {
    const auto name = code(facet);
    out.add<
        "<div class=\"facet\"><input type=\"checkbox\" id=\"f-{}-{}\" name=\"{}\" value=\"{}\"{}><label for=\"f-{}-{}\">{}{}</label>"
        "<span class=\"count\">{}</span></div>\n">(
        name, index, name, choice.value, html::Flag{"checked", chosen}, name, index, code_before(facet, choice.value, choice.title),
        words_of(context, facet, choice.value, choice.title), context.words.number(choice.projects));
}

void begin_fieldset(html::Writer& out, const site::Frame& context, Facet facet) {
    out.add<"<fieldset><legend>{}</legend><div>\n">(context.t(label(facet)));
}

void end_fieldset(html::Writer& out) { out.add<"</div></fieldset>\n">(); }

void checkboxes(html::Writer& out, const site::Frame& context, const Filter& filter, const FacetChoices& facet) {
    begin_fieldset(out, context, facet.facet);
    for (std::size_t i = 0; i < facet.choices.size(); ++i) {
        checkbox(out, context, facet.facet, i, facet.choices[i], filter.has(facet.facet, facet.choices[i].value));
    }
    end_fieldset(out);
}

/// The parts of one first-level node (`from` to `to`), folded away unless one of them is chosen.
void parts_of_node(html::Writer& out, const site::Frame& context, const Filter& filter, const FacetChoices& facet, std::size_t from,
                   std::size_t to) {
    if (from == to) {
        return;
    }
    const auto begin = facet.choices.begin();
    const bool chosen = std::any_of(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to),
                                    [&](const auto& part) { return filter.has(Facet::node, part.value); });
    out.add<"<details class=\"facet-parts\"{}><summary>{}</summary>\n">(html::Flag{"open", chosen},
                                                                        context.words.with("Parts of {}", {facet.choices[from - 1].value}));
    for (auto i = from; i < to; ++i) {
        checkbox(out, context, Facet::node, i, facet.choices[i], filter.has(Facet::node, facet.choices[i].value));
    }
    out.add<"</details>\n">();
}

void node_checkboxes(html::Writer& out, const site::Frame& context, const Filter& filter, const FacetChoices& facet) {
    begin_fieldset(out, context, Facet::node);
    for (std::size_t i = 0; i < facet.choices.size();) {
        checkbox(out, context, Facet::node, i, facet.choices[i], filter.has(Facet::node, facet.choices[i].value));
        auto end = i + 1;
        while (end < facet.choices.size() && facet.choices[end].depth > 0) {
            ++end;
        }
        parts_of_node(out, context, filter, facet, i + 1, end);
        i = end;
    }
    end_fieldset(out);
}

/// Hundreds of municipalities: one of them.
void municipality_select(html::Writer& out, const site::Frame& context, const Filter& filter, const FacetChoices& facet) {
    const auto chosen = filter.values_of(Facet::municipality);
    out.add<
        "<fieldset><legend><label for=\"f-municipality\">{}</label></legend><select id=\"f-municipality\" name=\"municipality\">"
        "<option value=\"\">{}</option>\n">(context.t(label(Facet::municipality)), context.t("All municipalities"));
    for (const auto& choice : facet.choices) {
        out.add<"<option value=\"{}\"{}>{} ({})</option>\n">(choice.value,
                                                             html::Flag{"selected", !chosen.empty() && chosen.front() == choice.value},
                                                             context.t(choice.title), context.words.number(choice.projects));
    }
    out.add<"</select></fieldset>\n">();
}

void choices(html::Writer& out, const site::Frame& context, const Filter& filter, const FacetChoices& facet) {
    if (facet.choices.empty()) {
        return;
    }
    switch (facet.facet) {
        case Facet::node:
            return node_checkboxes(out, context, filter, facet);
        case Facet::municipality:
            return municipality_select(out, context, filter, facet);
        default:
            return checkboxes(out, context, filter, facet);
    }
}

/// Whether the form shows the value as chosen by itself.
bool is_offered(const std::vector<FacetChoices>& facets, const Filter& filter, const FacetValue& value) {
    const auto facet = std::find_if(facets.begin(), facets.end(), [&](const auto& f) { return f.facet == value.facet; });
    if (facet == facets.end() || (value.facet == Facet::municipality && filter.values_of(Facet::municipality).front() != value.value)) {
        return false;
    }
    return std::any_of(facet->choices.begin(), facet->choices.end(), [&](const auto& choice) { return choice.value == value.value; });
}

/// What an address chose beyond the form (a deep node, a term, an organisation) stays chosen when the form is sent.
void hidden_choices(html::Writer& out, const Listing& listing, const std::vector<FacetChoices>& facets) {
    for (const auto& value : listing.filter.chosen) {
        if (!is_offered(facets, listing.filter, value)) {
            out.add<"<input type=\"hidden\" name=\"{}\" value=\"{}\">\n">(code(value.facet), value.value);
        }
    }
    if (listing.view != View::list) {
        out.add<"<input type=\"hidden\" name=\"view\" value=\"{}\">\n">(code(listing.view));
    }
    if (listing.measure != Measure::projects) {
        out.add<"<input type=\"hidden\" name=\"measure\" value=\"{}\">\n">(code(listing.measure));
    }
    if (listing.columns != Facet::zone) {
        out.add<"<input type=\"hidden\" name=\"columns\" value=\"{}\">\n">(code(listing.columns));
    }
}

void chip(html::Writer& out, const site::Frame& context, const std::string& address, std::string_view facet, std::string_view title) {
    out.add<"<li><a class=\"tag\" href=\"{}\">{}: {} ">(context.href(address), facet, title);
    site::icon(out, context, "it-close", "icon icon-xs");
    out.add<"<span class=\"visually-hidden\">{}</span></a></li>\n">(context.t("Remove this filter"));
}

}  // namespace

std::string query_of(const Filter& filter) {
    std::string query;
    for (const auto& [facet, value] : filter.chosen) {
        append(query, code(facet), value);
    }
    if (!filter.words.empty()) {
        append(query, "q", filter.words);
    }
    return query;
}

std::string address_of(const plan::Plan& plan, const Listing& listing) {
    auto query = query_of(listing.filter);
    if (listing.view != View::list) {
        append(query, "view", code(listing.view));
    }
    if (listing.measure != Measure::projects) {
        append(query, "measure", code(listing.measure));
    }
    if (listing.columns != Facet::zone) {
        append(query, "columns", code(listing.columns));
    }
    return plan::plan_path(plan.slug) + "/projects" + (query.empty() ? "" : "?" + query);
}

std::string title_of(const site::Frame& context, Facet facet, std::string_view value, const Text& title) {
    return code_before(facet, value, title).append(words_of(context, facet, value, title));
}

void filter_form(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing,
                 const std::vector<FacetChoices>& facets) {
    const auto action = context.href(address_of(plan, {}));
    out.add<"<details class=\"facets-box\"><summary>">();
    site::icon(out, context, "it-funnel");
    out.add<
        "{}</summary><form class=\"facets\" id=\"facets\" method=\"get\" action=\"{}\" aria-label=\"{}\" hx-get=\"{}\" "
        "hx-trigger=\"change\" "
        "hx-target=\"#results\" hx-select=\"#results\" hx-swap=\"outerHTML\" hx-push-url=\"true\">\n">(
        context.t("Filter the projects"), action, context.t("Filters"), action);
    out.add<
        "<div class=\"field\"><label for=\"f-q\">{}</label><input type=\"search\" id=\"f-q\" name=\"q\" maxlength=\"{}\" value=\"{}\">"
        "</div>\n">(context.t("Words in the project"), filter_words_max, listing.filter.words);
    for (const auto& facet : facets) {
        choices(out, context, listing.filter, facet);
    }
    hidden_choices(out, listing, facets);
    out.add<
        "<p><small>{}</small></p><div class=\"facets-acts\"><button class=\"btn btn-primary btn-sm\" type=\"submit\">{}</button>"
        "<a class=\"btn btn-link btn-sm\" href=\"{}\">{}</a></div></form></details>\n">(
        context.t("The numbers beside the filters count the projects of the whole plan."), context.t("Apply the filters"), action,
        context.t("Remove all filters"));
}

void filter_chips(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing,
                  const std::vector<NamedValue>& chosen) {
    if (listing.filter.is_empty()) {
        return;
    }
    out.add<"<ul class=\"tags\" aria-label=\"{}\">\n">(context.t("Chosen filters"));
    for (const auto& [value, title] : chosen) {
        chip(out, context, address_of(plan, listing.with(listing.filter.without(value))), context.t(label(value.facet)),
             title_of(context, value.facet, value.value, title));
    }
    if (!listing.filter.words.empty()) {
        auto wordless = listing.filter;
        wordless.words.clear();
        chip(out, context, address_of(plan, listing.with(std::move(wordless))), context.t("Words"), listing.filter.words);
    }
    out.add<"</ul>\n">();
}

}  // namespace regia::projects
