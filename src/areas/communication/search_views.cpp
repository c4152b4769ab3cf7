// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/search_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "kit/search/snippet.hpp"

namespace regia::communication {
namespace {

constexpr std::size_t snippet_bytes = 240;

void form(html::Writer& out, const site::Frame& context, const SearchQuery& query) {
    out.add<
        "<form class=\"search-box\" role=\"search\" aria-label=\"{}\" action=\"{}\" method=\"get\">"
        "<label class=\"visually-hidden\" for=\"search-q\">{}</label><input type=\"search\" id=\"search-q\" name=\"q\" maxlength=\"200\" "
        "placeholder=\"{}\" value=\"{}\">">(context.t("Search in everything"), context.href("/search"),
                                            context.t("What are you looking for?"), context.t("What are you looking for?"), query.words);
    if (!query.kind.empty()) {
        out.add<"<input type=\"hidden\" name=\"kind\" value=\"{}\">">(query.kind);
    }
    out.add<"<button class=\"btn btn-primary\" type=\"submit\">{}</button></form>\n">(context.t("Search"));
}

void cut_note(html::Writer& out, const site::Frame& context) {
    out.add<"<div class=\"alert alert-info\" role=\"note\"><p class=\"mb-0\">{}</p></div>">(
        context.t("Your search was very long: we looked for its first 200 characters."));
}

void kind_link(html::Writer& out, const site::Frame& context, const SearchAnswer& answer, std::string_view code, std::string_view label,
               std::int64_t count) {
    out.add<"<li><a class=\"tag\" href=\"{}\"">(context.href(search_path(answer.query.words, code, 0)));
    if (answer.query.kind == code) {
        out.add<" aria-current=\"true\"">();
    }
    out.add<">{} ({})</a></li>">(label, context.words.number(count));
}

void kinds(html::Writer& out, const site::Frame& context, const SearchAnswer& answer) {
    std::int64_t all = 0;
    for (const auto& kind : answer.kinds) {
        all += kind.results;
    }
    if (all == 0) {
        return;
    }
    out.add<"<nav class=\"no-print my-3\" aria-label=\"{}\"><ul class=\"tags\">">(context.t("Show one kind of result"));
    kind_link(out, context, answer, "", context.t("Everything"), all);
    for (const auto& kind : answer.kinds) {
        kind_link(out, context, answer, kind.kind->code, context.t(kind.kind->plural), kind.results);
    }
    out.add<"</ul></nav>\n">();
}

void marked(html::Writer& out, const site::Frame& context, const Text& text, const std::vector<search::Term>& terms) {
    const auto pieces = search::snippet(context.t(text), terms, snippet_bytes);
    if (pieces.empty()) {
        return;
    }
    out.add<"<p lang=\"{}\">">(tag(text.written_in(context.language())));
    for (const auto& piece : pieces) {
        if (piece.is_match) {
            out.add<"<mark>{}</mark>">(piece.text);
        } else {
            out.text(piece.text);
        }
    }
    out.add<"</p>">();
}

void result(html::Writer& out, const site::Frame& context, const SearchResult& found, const std::vector<search::Term>& terms) {
    out.add<"<li class=\"result\"><h3>">();
    link_to(out, context, found.path, found.title);
    out.add<"</h3><ul class=\"meta\">">();
    if (const auto* kind = find_search_kind(found.kind)) {
        out.add<"<li>{}</li>">(context.t(kind->one));
    }
    if (!found.plan_title.empty()) {
        out.add<"<li>">();
        site::bilingual(out, context, found.plan_title);
        out.add<"</li>">();
    }
    out.add<"</ul>">();
    marked(out, context, found.body, terms);
    out.add<"</li>\n">();
}

std::string count_text(const site::Frame& context, const SearchAnswer& answer) {
    auto text = context.words.count("{} result", "{} results", answer.all);
    return answer.capped ? context.words.with("{}, the first ones", {text}) : text;
}

void nothing_found(html::Writer& out, const site::Frame& context, const SearchAnswer& answer) {
    out.add<"<div class=\"empty-state\">">();
    site::icon(out, context, "it-search", "icon icon-xl");
    out.add<"<h2>{}</h2><ul><li>{}</li><li>{}</li><li>{}</li></ul>">(
        context.words.with("Nothing found for “{}”", {answer.query.words}),
        context.t("Check the spelling, or use fewer and simpler words."),
        context.t("Look for the name of a municipality, or for the code of a project (CUP)."),
        context.t("Plans are written in Italian: Italian words find more."));
    if (!answer.query.kind.empty()) {
        out.add<"<a class=\"btn btn-outline-primary\" href=\"{}\">{}</a>">(context.href(search_path(answer.query.words, "", 0)),
                                                                           context.t("Search in everything"));
    } else {
        out.add<"<a class=\"btn btn-outline-primary\" href=\"{}\">{}</a>">(context.href("/plans"), context.t("All the plans"));
    }
    out.add<"</div>\n">();
}

void results(html::Writer& out, const site::Frame& context, const SearchAnswer& answer) {
    const auto& query = answer.query;
    out.add<"<ul class=\"results\">\n">();
    for (const auto& found : answer.results) {
        result(out, context, found, answer.terms);
    }
    out.add<"</ul>\n">();
    const auto next = query.from + answer.results.size();
    site::paging(out, context, next < static_cast<std::size_t>(answer.all) ? search_path(query.words, query.kind, next) : "",
                 query.from > 0 ? search_path(query.words, query.kind, 0) : "");
}

}  // namespace

std::string search_path(std::string_view words, std::string_view kind, std::size_t from) {
    auto path = "/search?q=" + html::percent_encoded(words);
    if (!kind.empty()) {
        path += "&kind=" + html::percent_encoded(kind);
    }
    return from == 0 ? path : path + "&from=" + std::to_string(from);
}

void search(html::Writer& out, const site::Frame& context, const SearchAnswer& answer) {
    site::Head head{.kicker = {}, .title = {}, .lead = {}, .facts = {}};
    head.title.italian = head.title.english = context.t("Search");
    site::page_head(out, context, head);
    form(out, context, answer.query);
    if (answer.query.was_cut) {
        cut_note(out, context);
    }
    if (answer.query.words.empty()) {
        out.add<"<p>{}</p>">(
            context.t("Plans and their parts, projects, municipalities, zones, organisations, classifications and acts are all looked "
                      "through at once."));
        return;
    }
    kinds(out, context, answer);
    const auto count = count_text(context, answer);
    out.add<"<div id=\"results\" class=\"results-region\" data-results-count=\"{}\">">(count);
    if (answer.all == 0) {
        nothing_found(out, context, answer);
    } else {
        out.add<"<div class=\"results-head\" role=\"status\"><h2 class=\"results-count h5\">{}</h2></div>">(count);
        results(out, context, answer);
    }
    out.add<"</div>\n">();
}

}  // namespace regia::communication
