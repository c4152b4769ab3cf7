// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_views.hpp"

namespace regia::documents {
namespace {

/// The act's own word is a common noun: a capital at the beginning of a line.
std::string capitalised(std::string word) {
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    }
    return word;
}

void date_cell(html::Writer& out, const site::Frame& context, const std::optional<PartialDate>& date) {
    if (date) {
        out.add<"<time datetime=\"{}\">{}</time>">(machine_text(*date), context.words.date(*date));
    } else {
        out.text(context.t("n/a"));
    }
}

void made_cell(html::Writer& out, const site::Frame& context, const std::vector<site::Link>& made) {
    const char* separator = "";
    for (const auto& link : made) {
        out.add<"{}<a href=\"{}\">{}</a>">(separator, context.href(link.path), link.label);
        separator = ", ";
    }
    if (made.empty()) {
        out.text("–");
    }
}

void row(html::Writer& out, const site::Frame& context, const ShownAct& shown) {
    const auto& act = shown.act;
    out.add<"<tr role=\"row\" id=\"act-{}\"><th role=\"rowheader\" scope=\"row\">">(act.code);
    act_reference(out, context, act);
    out.add<"</th><td role=\"cell\" data-label=\"{}\">">(context.t("Date"));
    date_cell(out, context, act.date);
    out.add<"</td><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" data-label=\"{}\"><span>">(
        context.t("Role"), context.t(label(act.role)), context.t("Subject"));
    site::bilingual(out, context, act.subject);
    out.add<"</span></td><td role=\"cell\" data-label=\"{}\"><span>">(context.t("Edition made"));
    made_cell(out, context, shown.made);
    out.add<"</span></td><td role=\"cell\" data-label=\"{}\"><span>">(context.t("Source"));
    site::italian(out, context, act.source);
    out.add<"</span></td></tr>">();
}

}  // namespace

std::string citation(const Act& act) {
    auto words = capitalised(act.kind);
    if (!act.number.empty()) {
        words += (words.empty() ? "" : " ") + act.number;
    }
    if (!act.body.empty()) {
        words += (words.empty() ? "" : ", ") + act.body;
    }
    return words.empty() ? act.code : words;
}

void act_reference(html::Writer& out, const site::Frame& context, const Act& act) {
    if (act.url.empty()) {
        out.add<"<span lang=\"it\">{}</span>">(citation(act));
    } else {
        out.add<"<a lang=\"it\" href=\"{}\">{}</a>">(html::url(act.url), citation(act));
        site::icon(out, context, "it-external-link", "icon icon-xs");
    }
}

void acts_table(html::Writer& out, const site::Frame& context, const std::vector<ShownAct>& acts) {
    out.add<"<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">">(
        context.t("The acts, latest first"));
    for (const char* heading : {"Act", "Date", "Role", "Subject", "Edition made", "Source"}) {
        out.add<"<th role=\"columnheader\" scope=\"col\">{}</th>">(context.t(heading));
    }
    out.add<"</tr></thead><tbody role=\"rowgroup\">">();
    for (const auto& shown : acts) {
        row(out, context, shown);
    }
    out.add<"</tbody></table>">();
}

}  // namespace regia::documents
