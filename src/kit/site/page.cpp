// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/page.hpp"

#include <algorithm>

namespace regia::site {
namespace {

void language_link(html::Writer& out, const Frame& context, Language language, const char* name, const char* code) {
    out.add<"<li><a href=\"{}\" hreflang=\"{}\" lang=\"{}\"">(html::url(localised(context.place, language)), tag(language), tag(language));
    if (language == context.language()) {
        out.add<" aria-current=\"true\"">();
    }
    out.add<"><abbr title=\"{}\">{}</abbr></a></li>">(name, code);
}

void head(html::Writer& out, const Frame& context, const Page& page) {
    const auto& site = context.t(context.settings.name);
    out.add<
        "<!doctype html>\n<html lang=\"{}\" data-shortcuts=\"on\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n">(tag(context.language()));
    const auto& section = page.title.empty() ? context.t(context.settings.tagline) : page.title;
    const bool below = page.breadcrumb.size() > 1;  // "Projects" of one plan is not "Projects" of another
    out.add<"<title>{}{}{} · {}</title>\n">(section, below ? " · " : "", below ? page.breadcrumb[1].label : std::string{}, site);
    if (!page.description.empty()) {
        out.add<"<meta name=\"description\" content=\"{}\">\n">(page.description);
    }
    out.add<
        "<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"{}\">\n"
        "<link rel=\"alternate\" hreflang=\"it\" href=\"{}\">\n<link rel=\"alternate\" hreflang=\"en\" href=\"{}\">\n"
        "<script src=\"{}\" defer></script>\n</head>\n">(
        html::url(context.assets.address("regia.svg")), html::url(context.assets.address("regia.css")),
        html::url(context.settings.public_url + localised(context.place, Language::italian)),
        html::url(context.settings.public_url + localised(context.place, Language::english)),
        html::url(context.assets.address("regia.js")));
}

/// The door of the office: to sign in, or who has.
void access(html::Writer& out, const Frame& context) {
    if (context.actor == nullptr || !context.actor->is_known()) {
        out.add<"<a class=\"access-link\" href=\"{}\">{}</a>">(context.href("/sign-in"), context.t("Sign in"));
        return;
    }
    out.add<"<nav aria-label=\"{}\"><ul class=\"access-menu\"><li><a href=\"{}\">{}</a></li><li><a href=\"{}\">{}</a></li></ul></nav>">(
        context.t("Your account"), context.href("/office"), context.t("Office"), context.href("/account"), context.actor->name);
}

void slim_header(html::Writer& out, const Frame& context) {
    out.add<"<div class=\"it-header-slim-wrapper\"><div class=\"container-xxl\"><div class=\"it-header-slim-wrapper-content\">">();
    if (!context.settings.owner.empty()) {
        out.add<"<a class=\"navbar-brand\" href=\"{}\">{}</a>">(html::url(context.settings.owner_url), context.settings.owner);
    } else {
        out.add<"<span class=\"navbar-brand\">{}</span>">(context.t("Public administration"));
    }
    out.add<"<div class=\"it-header-slim-right-zone\"><nav aria-label=\"Lingua / Language\"><ul class=\"language-switch\">">();
    language_link(out, context, Language::italian, "Italiano", "IT");
    language_link(out, context, Language::english, "English", "EN");
    out.add<"</ul></nav>">();
    access(out, context);
    out.add<"</div></div></div></div>\n">();
}

void brand(html::Writer& out, const Frame& context) {
    out.add<
        "<div class=\"it-header-center-wrapper\"><div class=\"container-xxl\"><div class=\"it-header-center-content-wrapper\">"
        "<div class=\"it-brand-wrapper\"><a href=\"{}\">">(context.href("/"));
    icon(out, context, "regia", "icon");
    out.add<
        "<div class=\"it-brand-text\"><div class=\"it-brand-title\">{}</div><div class=\"it-brand-tagline d-none "
        "d-md-block\">{}</div></div></a></div>">(context.t(context.settings.name), context.t(context.settings.tagline));
    out.add<
        "<div class=\"it-right-zone\"><div class=\"it-search-wrapper\"><form class=\"header-search\" role=\"search\" action=\"{}\" "
        "method=\"get\">"
        "<label class=\"visually-hidden\" for=\"header-q\">{}</label>"
        "<input type=\"search\" id=\"header-q\" name=\"q\" maxlength=\"200\" placeholder=\"{}\" autocomplete=\"off\">"
        "<button type=\"submit\" aria-label=\"{}\">">(context.href("/search"), context.t("Search the site"),
                                                      context.t("A project, a municipality, an act"), context.t("Search"));
    icon(out, context, "it-search");
    out.add<"</button></form><a class=\"header-search-link\" href=\"{}\" aria-label=\"{}\">">(context.href("/search"),
                                                                                              context.t("Search the site"));
    icon(out, context, "it-search", "icon");
    out.add<"</a></div></div></div></div></div>\n">();
}

std::vector<Link> site_menu(const Frame& context) {
    return {{"/plans", std::string(context.t("Plans"))},
            {"/organisations", std::string(context.t("Organisations"))},
            {"/taxonomies", std::string(context.t("Classifications"))},
            {"/search", std::string(context.t("Search"))},
            {"/how-to-read", std::string(context.t("How to read the data"))},
            {"/open-data", std::string(context.t("Open data"))}};
}

void menu(html::Writer& out, const Frame& context, const Page& page) {
    out.add<
        "<div class=\"it-header-navbar-wrapper\"><div class=\"container-xxl\"><nav class=\"navbar navbar-expand-lg\" aria-label=\"{}\">"
        "<button class=\"custom-navbar-toggler\" type=\"button\" aria-controls=\"menu\" aria-expanded=\"false\" aria-label=\"{}\" "
        "data-bs-toggle=\"navbarcollapsible\" data-bs-target=\"#menu\">">(context.t("Main menu"), context.t("Open the menu"));
    icon(out, context, "it-burger", "icon");
    out.add<
        "</button><div class=\"navbar-collapsable\" id=\"menu\"><div class=\"overlay\"></div><div class=\"close-div\">"
        "<button class=\"btn close-menu\" type=\"button\" aria-label=\"{}\">">(context.t("Close the menu"));
    icon(out, context, "it-close-big", "icon");
    out.add<"</button></div><div class=\"menu-wrapper\"><ul class=\"navbar-nav\" data-element=\"main-navigation\">">();
    for (const auto& item : page.menu.empty() ? site_menu(context) : page.menu) {
        if (item.path == page.active) {
            out.add<
                "<li class=\"nav-item active\"><a class=\"nav-link active\" aria-current=\"page\" href=\"{}\"><span>{}</span></a></li>">(
                context.href(item.path), item.label);
        } else {
            out.add<"<li class=\"nav-item\"><a class=\"nav-link\" href=\"{}\"><span>{}</span></a></li>">(context.href(item.path),
                                                                                                         item.label);
        }
    }
    out.add<"</ul></div></div></nav></div></div>\n">();
}

void breadcrumb(html::Writer& out, const Frame& context, const Page& page) {
    if (context.place == "/" || page.title.empty()) {
        return;
    }
    out.add<
        "<div class=\"container-xxl\"><nav class=\"breadcrumb-container\" aria-label=\"{}\" data-element=\"breadcrumb\"><ol "
        "class=\"breadcrumb\">"
        "<li class=\"breadcrumb-item\"><a href=\"{}\">Home</a><span class=\"separator\" aria-hidden=\"true\">/</span></li>">(
        context.t("You are here"), context.href("/"));
    for (const auto& above : page.breadcrumb) {
        out.add<"<li class=\"breadcrumb-item\"><a href=\"{}\">{}</a><span class=\"separator\" aria-hidden=\"true\">/</span></li>">(
            context.href(above.path), above.label);
    }
    out.add<"<li class=\"breadcrumb-item active\" aria-current=\"page\">{}</li></ol></nav></div>\n">(page.title);
}

void footer_section(html::Writer& out, const Frame& context, std::string_view id, const char* title, const std::vector<Link>& links) {
    out.add<"<section class=\"col-12 col-sm-6 col-lg-3\" aria-labelledby=\"{}\"><h2 id=\"{}\">{}</h2><ul class=\"list-unstyled\">">(
        id, id, context.t(title));
    for (const auto& link : links) {
        const auto element = link.path == "/privacy"         ? "privacy-policy-link"
                             : link.path == "/legal-notes"   ? "legal-notes"
                             : link.path == "/accessibility" ? "accessibility-link"
                                                             : "footer-link";
        out.add<"<li><a href=\"{}\" data-element=\"{}\">{}</a></li>">(
            link.path.starts_with('/') ? context.href(link.path) : html::url(link.path), element, link.label);
    }
    out.add<"</ul></section>">();
}

void contacts(html::Writer& out, const Frame& context) {
    const auto& settings = context.settings;
    out.add<
        "<section class=\"col-12 col-sm-6 col-lg-3\" aria-labelledby=\"footer-contacts\"><h2 id=\"footer-contacts\">{}</h2><ul "
        "class=\"list-unstyled\">">(context.t("Contacts"));
    for (const auto* line : {&settings.address, &settings.telephone}) {
        if (!line->empty()) {
            out.add<"<li>{}</li>">(*line);
        }
    }
    if (!settings.tax_code.empty()) {
        out.add<"<li>{}</li>">(context.words.with("Tax code {}", {settings.tax_code}));
    }
    for (const auto& mail : {settings.mail, settings.pec}) {
        if (!mail.empty()) {
            out.add<"<li><a href=\"{}\">{}</a></li>">(html::url("mailto:" + mail), mail);
        }
    }
    if (settings.mail.empty() && settings.address.empty()) {
        out.add<"<li>{}</li>">(context.t("The administration has not entered its contacts yet."));
    }
    out.add<"</ul></section>">();
}

void footer(html::Writer& out, const Frame& context) {
    const auto link = [&](std::string path, const char* label) { return Link{std::move(path), std::string(context.t(label))}; };
    out.add<
        "<footer class=\"it-footer\" id=\"footer\" tabindex=\"-1\"><div class=\"it-footer-main\"><div class=\"container-xxl\">"
        "<div class=\"it-brand-wrapper\"><a href=\"{}\">">(context.href("/"));
    icon(out, context, "regia", "icon");
    out.add<"<div class=\"it-brand-text\"><div class=\"it-brand-title\">{}</div></div></a></div><div class=\"row\">">(
        context.settings.owner.empty() ? context.t(context.settings.name) : context.settings.owner);
    contacts(out, context);
    footer_section(out, context, "footer-help", "Help",
                   {link("/how-to-read", "How to read the data"), link("/sitemap", "Site map"), link("/search", "Search")});
    std::vector<Link> law{link("/privacy", "Privacy notice"), link("/legal-notes", "Legal notes"), link("/accessibility", "Accessibility")};
    if (!context.settings.transparency_url.empty()) {
        law.push_back(link(context.settings.transparency_url, "Transparent administration"));
    }
    footer_section(out, context, "footer-law", "Transparency", law);
    footer_section(out, context, "footer-data", "Data",
                   {link("/open-data", "Open data"), link("/attributions", "Sources and attributions"), link("/taxonomies", "All topics")});
    out.add<
        "</div></div></div><div class=\"it-footer-small-prints\"><div class=\"container-xxl\"><h2 class=\"visually-hidden\">{}</h2>"
        "<ul class=\"it-footer-small-prints-list list-unstyled\"><li><a href=\"{}\">{}</a></li>"
        "<li><a href=\"{}\">{}</a></li></ul></div></div></footer>\n">(
        context.t("More links"), context.href("/sitemap"), context.t("Site map"), html::url(context.settings.source_url),
        context.words.with("Made with Regia {}: free software, here is its source code", {REGIA_VERSION}));
}

html::Html top(const Frame& context, const Page& page) {
    html::Writer out(std::size_t{12} * 1024);
    head(out, context, page);
    out.add<
        "<body>\n<div class=\"skiplinks\"><a class=\"visually-hidden-focusable\" href=\"#main\">{}</a>"
        "<a class=\"visually-hidden-focusable\" href=\"#footer\">{}</a></div>\n<header class=\"it-header-wrapper\">\n">(
        context.t("Go to the main content"), context.t("Go to the footer"));
    slim_header(out, context);
    out.add<"<div class=\"it-nav-wrapper\">">();
    brand(out, context);
    menu(out, context, page);
    out.add<"</div>\n</header>\n">();
    breadcrumb(out, context, page);
    out.add<"<main id=\"main\" tabindex=\"-1\"><div class=\"{}\">\n">(page.full_width ? "full-width" : "container-xxl");
    if (!page.notice.empty()) {
        out.add<"<p class=\"notice{}\">{}</p>\n">(page.full_width ? " container-xxl" : "", page.notice);
    }
    return out.finish();
}

const char* heading_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::invalid:
            return "This request cannot be answered";
        case ErrorCode::forbidden:
            return "You may not see this page";
        case ErrorCode::not_found:
            return "We did not find this page";
        case ErrorCode::conflict:
            return "Somebody was there first";
        case ErrorCode::unavailable:
            return "Please try again in a moment";
        case ErrorCode::internal:
            break;
    }
    return "Something went wrong on our side";
}

}  // namespace

html::Html foot(const Frame& context) {
    html::Writer out(std::size_t{8} * 1024);
    out.add<"\n</div></main>\n">();
    footer(out, context);
    out.add<
        "<p id=\"live\" class=\"visually-hidden\" role=\"status\" aria-live=\"polite\"></p>\n"
        "<nav aria-label=\"{}\"><a href=\"#main\" class=\"back-to-top\" data-bs-toggle=\"backtotop\" aria-label=\"{}\">">(
        context.t("Back to the top of the page"), context.t("Back to the top of the page"));
    icon(out, context, "it-arrow-up", "icon icon-light");
    out.add<"</a></nav>\n</body>\n</html>\n">();
    return out.finish();
}

http::Response answer(const Frame& context, const Page& page) {
    http::Response response;
    response.status = page.status;
    const auto then = [&](const html::Html& piece) { response.body.then(piece.bytes(), piece.text()); };
    then(top(context, page));
    then(page.body);
    std::for_each(page.further.begin(), page.further.end(), then);
    then(context.foot.empty() ? foot(context) : context.foot);
    return response;
}

http::Response error_page(const Frame& context, const Error& error) {
    Page page;
    page.status = http::status_of(error.code);
    page.title = context.t(heading_of(error.code));
    html::Writer out;
    page_head(out, context, {.kicker = std::to_string(page.status), .title = {page.title, page.title}, .lead = {}, .facts = {}});
    out.add<"<p>{}</p>">(context.words.error(error));
    if (error.code == ErrorCode::internal) {
        out.add<"<p>{}</p>">(context.words.with("If you tell us about it, please quote this number: {}", {context.request_id}));
    }
    out.add<
        "<form class=\"search-box\" role=\"search\" aria-label=\"{}\" action=\"{}\" method=\"get\"><div class=\"field\">"
        "<label for=\"error-q\">{}</label><input type=\"search\" id=\"error-q\" name=\"q\" maxlength=\"200\"></div>"
        "<button class=\"btn btn-primary\" type=\"submit\">{}</button></form>">(
        context.t("Search from here"), context.href("/search"), context.t("What were you looking for?"), context.t("Search"));
    out.add<"<ul><li><a href=\"{}\">{}</a></li><li><a href=\"{}\">{}</a></li></ul>">(context.href("/plans"), context.t("All the plans"),
                                                                                     context.href("/sitemap"), context.t("Site map"));
    page.body = out.finish();
    return answer(context, page);
}

}  // namespace regia::site
