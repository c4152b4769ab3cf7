// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/static_views.hpp"

namespace regia::communication {
namespace {

/// Whom to write to; a sentence where the administration has not said it.
void contact(html::Writer& out, const site::Frame& context, std::string_view title, std::string_view purpose) {
    const auto& settings = context.settings;
    out.add<"<h2>{}</h2>">(title);
    if (settings.mail.empty() && settings.pec.empty()) {
        out.add<"<p>{}</p>">(context.t("The administration has not entered its contacts yet."));
        return;
    }
    out.add<"<p>{}</p><ul>">(purpose);
    for (const auto* mail : {&settings.mail, &settings.pec}) {
        if (!mail->empty()) {
            out.add<"<li><a href=\"{}\">{}</a></li>">(html::url("mailto:" + *mail), *mail);
        }
    }
    out.add<"</ul>\n">();
}

void declaration(html::Writer& out, const site::Frame& context) {
    out.add<"<h2>{}</h2>">(context.t("Declaration of accessibility"));
    if (context.settings.accessibility_url.empty()) {
        out.add<"<p>{}</p>\n">(context.t("The administration that runs this site has not published its declaration of accessibility yet."));
    } else {
        out.add<"<p><a href=\"{}\">{}</a></p>\n">(html::url(context.settings.accessibility_url),
                                                  context.t("Read the declaration on the form of AGID"));
    }
}

void software(html::Writer& out, const site::Frame& context) {
    out.add<"<h2>{}</h2><p>{} <a href=\"{}\">{}</a></p>\n">(
        context.t("The software"), context.t("This site is made with Regia, free software under the licence AGPL-3.0-or-later."),
        html::url(context.settings.source_url), context.t("Source code of this program"));
}

}  // namespace

void static_text(html::Writer& out, const site::Frame& context, const StaticText& text) {
    site::page_head(out, context, {.kicker = {}, .title = text.title, .lead = text.lead, .facts = {}});
    site::prose(out, context, text.body);
}

void how_to_read(html::Writer& out, const site::Frame& context) {
    static_text(out, context, how_to_read_text());
    out.add<"<h2 id=\"glossary\">{}</h2>">(context.t(glossary_text().title));
    site::prose(out, context, glossary_text().body);
}

void accessibility(html::Writer& out, const site::Frame& context) {
    static_text(out, context, accessibility_text());
    declaration(out, context);
    contact(out, context, context.t("Tell us what does not work"),
            context.t("Say which page, what you wanted to do and with which device: we answer within thirty days."));
}

void legal_notes(html::Writer& out, const site::Frame& context) {
    const auto& text = legal_notes_text();
    site::page_head(out, context, {.kicker = {}, .title = text.title, .lead = text.lead, .facts = {}});
    out.add<"<section><h2 data-element=\"legal-notes-section\">{}</h2><div data-element=\"legal-notes-body\">">(context.t("Licence of the contents"));
    site::prose(out, context, text.body);
    out.add<"</div></section><p><a href=\"{}\">{}</a></p>\n">(context.href("/attributions"),
                                                               context.t("Sources of the data and their own licences"));
    software(out, context);
}

void privacy(html::Writer& out, const site::Frame& context) {
    static_text(out, context, privacy_text());
    if (!context.settings.owner.empty()) {
        out.add<"<h2>{}</h2><p>{}</p>\n">(context.t("Data controller"), context.settings.owner);
    }
    contact(out, context, context.t("Whom to write to"), context.t("For questions about your data:"));
}

}  // namespace regia::communication
