// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/menu.hpp"
#include "areas/projects/filter_views.hpp"
#include "areas/projects/project_views.hpp"
#include "areas/projects/sheet_section_views.hpp"

namespace regia::projects {
namespace {

void path_item(html::Writer& out, const site::Frame& context, const SheetPage& page, const std::vector<plan::Node>& path) {
    out.add<"<li>">();
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto& node = path[i];
        out.add<"{}<a href=\"{}\"><span class=\"code\">{}</span> ">(i == 0 ? "" : " → ",
                                                                    context.href(plan::node_path(page.plan.slug, node.code)), node.code);
        site::bilingual(out, context, node.title);
        out.add<"</a>">();
    }
    out.add<"</li>\n">();
}

void paths(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.paths.empty()) {
        out.add<"<p>{}</p>\n">(context.t("This project has not been given a place in the plan yet."));
        return;
    }
    if (page.sheet.project.nodes_evidence != Evidence::fact) {
        out.add<"<p>">();
        site::demo_label(out, context);
        out.add<" {}</p>\n">(context.t("That the project belongs here is our reading, not a recorded fact."));
    }
    out.add<"<ul>\n">();
    for (const auto& path : page.paths) {
        path_item(out, context, page, path);
    }
    out.add<"</ul>\n">();
}

void classification(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.terms.empty()) {
        return;
    }
    out.add<"<h3>{}</h3><ul class=\"tags\">\n">(context.t("Classifications"));
    for (const auto& term : page.sheet.terms) {
        Listing listing;
        listing.filter = Filter{}.with({Facet::term, term.taxonomy_code + ":" + term.code});
        out.add<"<li><a class=\"tag\" href=\"{}\">">(context.href(address_of(page.plan, listing)));
        if (const auto name = page.taxonomies.find(term.taxonomy_code); name != page.taxonomies.end()) {
            site::bilingual(out, context, name->second);
            out.text(" ");
        }
        out.add<"{}: ">(term.code);
        site::bilingual(out, context, term.title);
        out.add<"</a></li>\n">();
    }
    out.add<"</ul>\n">();
}

void programming(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.programming.empty()) {
        return;
    }
    out.add<"<h3>{}</h3><ul>\n">(context.t("In the programming documents of the body"));
    for (const auto& line : page.sheet.programming) {
        out.add<"<li>{}, <span class=\"code\">{}</span> ">(line.document, line.code);
        site::italian(out, context, line.title);
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

std::string figure_text(const site::Frame& context, const std::optional<double>& figure) {
    return figure ? context.words.value(*figure == static_cast<double>(static_cast<std::int64_t>(*figure))
                                            ? Value{static_cast<std::int64_t>(*figure)}
                                            : Value{*figure})
                  : not_known(context);
}

void indicator_row(html::Writer& out, const site::Frame& context, const Indicator& indicator) {
    out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
    site::italian(out, context, indicator.name);
    out.add<
        " <span class=\"code\">{}</span></th><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" class=\"number\" "
        "data-label=\"{}\">{}</td>"
        "<td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td><td role=\"cell\" data-label=\"{}\">{}</td></tr>\n">(
        indicator.code, context.t("Unit"), indicator.unit, context.t("Planned"), figure_text(context, indicator.planned),
        context.t("Actual"), figure_text(context, indicator.actual), context.t("As of"), day_text(context, indicator.as_of));
}

void completeness(html::Writer& out, const site::Frame& context, const Sheet& sheet) {
    const auto found = completeness_of(sheet);
    progress_bar(out, context,
                 {.id = "bar-completeness", .caption = std::string(context.t("Completeness of the sheet")), .share = found.score});
    if (found.missing.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Nothing is missing of what the plan and the state protocol ask for."));
        return;
    }
    std::string missing;
    for (const auto* name : found.missing) {
        missing.append(missing.empty() ? "" : ", ").append(context.t(name));
    }
    out.add<"<p>{}</p>\n">(context.words.with("Missing: {}.", {missing}));
}

}  // namespace

void indicators_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.indicators.empty()) {
        return;
    }
    out.add<
        "<section aria-labelledby=\"h-indicators\"><h2 id=\"h-indicators\">{}</h2><table class=\"data-table table-stack\" role=\"table\">"
        "<caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">">(
        context.t("Output indicators"), context.t("What the project is to produce, and what it has produced"));
    for (const auto* words : {"Indicator", "Unit", "Planned", "Actual", "As of"}) {
        out.add<"<th role=\"columnheader\" scope=\"col\">{}</th>">(context.t(words));
    }
    out.add<"</tr></thead><tbody role=\"rowgroup\">\n">();
    for (const auto& indicator : page.sheet.indicators) {
        indicator_row(out, context, indicator);
    }
    out.add<"</tbody></table></section>\n">();
}

void plan_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    out.add<"<section id=\"plan\" aria-labelledby=\"h-plan\"><h2 id=\"h-plan\">{}</h2>\n">(context.t("Place in the plan"));
    paths(out, context, page);
    classification(out, context, page);
    programming(out, context, page);
    out.add<"</section>\n">();
}

void sources_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto& project = page.sheet.project;
    out.add<"<section aria-labelledby=\"h-sources\"><h2 id=\"h-sources\">{}</h2>\n">(context.t("Sources and completeness"));
    completeness(out, context, page.sheet);
    out.add<"<p>{}: ">(context.t("Source"));
    if (project.source.empty()) {
        out.text(not_known(context));
    } else {
        site::italian(out, context, project.source);
    }
    out.text(project.source.ends_with('.') ? " " : ". ");
    out.add<"<a class=\"no-print\" href=\"{}\">{}</a></p>\n">(context.href("/attributions"), context.t("Sources and attributions"));
    out.add<"<p class=\"no-print\"><a class=\"icon-link\" href=\"{}\">">(html::url("/api/v1" + path_of(project)));
    site::icon(out, context, "it-download", "icon icon-sm icon-primary");
    out.add<"{}</a></p></section>\n">(context.t("This sheet as JSON"));
}

}  // namespace regia::projects
