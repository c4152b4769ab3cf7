// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/components.hpp"

#include "kit/html/markdown.hpp"

namespace regia::site {
namespace {

void format_link(html::Writer& out, const Frame& context, std::string_view address, const char* label) {
    out.add<"<li><a class=\"icon-link\" href=\"{}\">">(html::url(address));
    icon(out, context, "it-download", "icon icon-sm icon-primary");
    out.add<"{}</a></li>">(context.t(label));
}

}  // namespace

void icon(html::Writer& out, const Frame& context, std::string_view name, std::string_view classes) {
    out.add<"<svg class=\"{}\" aria-hidden=\"true\"><use href=\"{}#{}\"></use></svg>">(classes, context.assets.sprites(), name);
}

void bilingual(html::Writer& out, const Frame& context, const Text& text) {
    const auto written = text.written_in(context.language());
    if (written == context.language()) {
        out.text(context.t(text));
    } else {
        out.add<"<span lang=\"{}\">{}</span>">(tag(written), context.t(text));
    }
}

void italian(html::Writer& out, const Frame& context, std::string_view text) {
    if (context.language() == Language::italian) {
        out.text(text);
    } else {
        out.add<"<span lang=\"it\">{}</span>">(text);
    }
}

void prose(html::Writer& out, const Frame& context, const Text& markdown) {
    if (markdown.empty()) {
        return;
    }
    const auto written = markdown.written_in(context.language());
    out.add<"<div class=\"prose\" lang=\"{}\">{}</div>">(tag(written), html::markdown(context.t(markdown)));
}

void demo_label(html::Writer& out, const Frame& context) {
    out.add<"<span class=\"demo-label\">{}</span>">(context.t("Demonstration text"));
}

void page_head(html::Writer& out, const Frame& context, const Head& head) {
    out.add<"<div class=\"page-head\">">();
    if (!head.kicker.empty()) {
        out.add<"<p class=\"kicker\">{}</p>">(head.kicker);
    }
    out.add<"<h1 data-element=\"page-name\">">();
    bilingual(out, context, head.title);
    out.add<"</h1>">();
    if (!head.lead.empty()) {
        out.add<"<p class=\"lead\">">();
        bilingual(out, context, head.lead);
        out.add<"</p>">();
    }
    if (!head.facts.empty() || head.demo) {
        out.add<"<ul class=\"meta\">">();
        for (const auto& fact : head.facts) {
            out.add<"<li>{}</li>">(fact);
        }
        if (head.demo) {
            out.add<"<li>">();
            demo_label(out, context);
            out.add<"</li>">();
        }
        out.add<"</ul>">();
    }
    out.add<"</div>">();
}

void figures(html::Writer& out, const std::vector<Figure>& figures) {
    out.add<"<dl class=\"figures\">">();
    for (const auto& figure : figures) {
        out.add<"<div class=\"figure-big\"><dt>{}</dt><dd>{}</dd></div>">(figure.label, figure.value);
    }
    out.add<"</dl>">();
}

void sheet_row(html::Writer& out, std::string_view term, std::string_view value) {
    if (!value.empty()) {
        out.add<"<div><dt>{}</dt><dd>{}</dd></div>">(term, value);
    }
}

void empty_state(html::Writer& out, const Frame& context, std::string_view sentence, const std::optional<Link>& way_on) {
    out.add<"<div class=\"empty-state\">">();
    icon(out, context, "it-search", "icon icon-xl");
    out.add<"<p>{}</p>">(sentence);
    if (way_on) {
        out.add<"<a class=\"btn btn-outline-primary\" href=\"{}\">{}</a>">(context.href(way_on->path), way_on->label);
    }
    out.add<"</div>">();
}

void paging(html::Writer& out, const Frame& context, std::string_view next_path, std::string_view first_path) {
    if (next_path.empty() && first_path.empty()) {
        return;
    }
    out.add<"<nav class=\"pager-keyset\" aria-label=\"{}\">">(context.t("Pages of the list"));
    if (!first_path.empty()) {
        out.add<"<a href=\"{}\">">(context.href(first_path));
        icon(out, context, "it-chevron-left", "icon");
        out.add<"{}</a>">(context.t("Back to the first page"));
    }
    if (!next_path.empty()) {
        out.add<"<a rel=\"next\" href=\"{}\">{}">(context.href(next_path), context.t("Next page"));
        icon(out, context, "it-chevron-right", "icon");
        out.add<"</a>">();
    }
    out.add<"</nav>">();
}

void downloads(html::Writer& out, const Frame& context, std::string_view api_path, std::string_view query) {
    const std::string path(api_path);
    const std::string tail = query.empty() ? "" : "?" + std::string(query);
    out.add<"<ul class=\"downloads no-print\" aria-label=\"{}\">">(context.t("Download these data"));
    format_link(out, context, path + ".csv" + tail, "CSV");
    format_link(out, context, path + ".xlsx" + tail, "Spreadsheet (XLSX)");
    format_link(out, context, path + tail, "JSON");
    out.add<"</ul>">();
}

void tabs(html::Writer& out, const Frame& context, std::string_view name, const std::vector<Tab>& tabs) {
    out.add<"<nav class=\"no-print\" aria-label=\"{}\"><ul class=\"view-tabs\">">(name);
    for (const auto& tab : tabs) {
        out.add<"<li><a href=\"{}\"">(context.href(tab.path));
        if (tab.current) {
            out.add<" aria-current=\"page\"">();
        }
        out.add<">">();
        icon(out, context, tab.icon, "icon");
        out.add<"{}</a></li>">(tab.label);
    }
    out.add<"</ul></nav>">();
}

}  // namespace regia::site
