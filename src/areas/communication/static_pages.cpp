// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/static_pages.hpp"

#include "areas/communication/static_views.hpp"
#include "areas/documents/act_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/page.hpp"

namespace regia::communication {
namespace {

http::Response answer_with(const site::Context& context, std::string title, std::string description, std::string active, html::Html body) {
    site::Page page;
    page.title = std::move(title);
    page.description = std::move(description);
    page.active = std::move(active);
    page.body = std::move(body);
    return site::answer(context, page);
}

using View = void (*)(html::Writer&, const site::Frame&);

http::Response answer_static(const site::Context& context, const StaticText& text, std::string active, View view) {
    html::Writer out;
    view(out, context);
    return answer_with(context, context.t(text.title), context.t(text.lead), std::move(active), out.finish());
}

/// Sources that say nothing of what they are of are those of a plan or of a territory: by its name, not by its code.
std::vector<documents::Attribution> named_attributions(const site::Context& context) {
    auto list = documents::list_attributions(context.data);
    for (auto& one : list) {
        constexpr std::string_view of_territory = "territory:";
        if (!one.what.empty()) {
            continue;
        }
        if (one.owner.starts_with(of_territory)) {
            const auto land = territory::find_territory(context.data, std::string_view(one.owner).substr(of_territory.size()));
            one.what = land ? land->name : Text{};
        } else if (const auto plan = plan::find_plan(context.data, one.owner); plan && plan->is_public) {
            one.what = plan->title;
        }
    }
    return list;
}

}  // namespace

Result<http::Response> page_how_to_read(const site::Context& context, const site::Call&) {
    return answer_static(context, how_to_read_text(), "/how-to-read", how_to_read);
}

Result<http::Response> page_accessibility(const site::Context& context, const site::Call&) {
    return answer_static(context, accessibility_text(), "/accessibility", accessibility);
}

Result<http::Response> page_legal_notes(const site::Context& context, const site::Call&) {
    return answer_static(context, legal_notes_text(), "/legal-notes", legal_notes);
}

Result<http::Response> page_privacy(const site::Context& context, const site::Call&) {
    return answer_static(context, privacy_text(), "/privacy", privacy);
}

Result<http::Response> page_open_data(const site::Context& context, const site::Call&) {
    html::Writer out;
    open_data(out, context, plan::list_plans(context.data), territory::list_territories(context.data));
    return answer_with(context, context.t(open_data_text().title), context.t(open_data_text().lead), "/open-data", out.finish());
}

Result<http::Response> page_attributions(const site::Context& context, const site::Call&) {
    html::Writer out;
    attributions(out, context, named_attributions(context));
    return answer_with(context, std::string(context.t("Sources and attributions")),
                       std::string(context.t("Where the data of this site come from, and under which licences.")), "/attributions",
                       out.finish());
}

}  // namespace regia::communication
