// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/history_pages.hpp"

#include "areas/office/account_views.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/office/history_views.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "areas/plan/menu.hpp"
#include "kit/db/event_log.hpp"

namespace regia::office {
namespace {

constexpr int deeds_shown = 50;

std::string name_of(const site::Context& context, const std::string& actor) {
    if (actor == "command-line") {
        return std::string(context.t("the command line"));
    }
    return actor == "setup" ? std::string(context.t("the setup")) : people::doer_name(context.data, actor);
}

std::string path_of(const std::string& subject) {
    if (const auto account = people::account_in(subject); account.exists()) {
        return account_path(account);
    }
    return subject.starts_with("plan:") ? plan::plan_path(subject.substr(5)) : "";
}

Deed deed_of(const site::Context& context, db::LoggedEvent logged) {
    auto& event = logged.event;
    auto shown = people::account_in(event.subject).exists() ? name_of(context, event.subject) : event.subject;
    return {std::move(logged.at),   name_of(context, event.actor), std::move(event.verb), std::move(shown),
            path_of(event.subject), std::move(event.before),       std::move(event.after)};
}

std::string history_path(const std::string& subject, std::int64_t before) {
    const auto of = subject.empty() ? "" : "subject=" + html::percent_encoded(subject);
    const auto from = before == 0 ? "" : "before=" + std::to_string(before);
    return "/office/history" + (of.empty() && from.empty() ? "" : "?" + of + (of.empty() || from.empty() ? "" : "&") + from);
}

}  // namespace

Result<http::Response> history_page(const site::Context& context, const site::Call& call) {
    History history;
    history.subject = call.parameter("subject");
    const auto before = number_in(call.parameter("before"));
    auto events = db::list_events(context.data, history.subject, before, deeds_shown + 1);
    if (events.size() > deeds_shown) {
        events.pop_back();
        history.next_path = history_path(history.subject, events.back().id);
    }
    history.first_path = before == 0 ? "" : history_path(history.subject, 0);
    for (auto& event : events) {
        history.deeds.push_back(deed_of(context, std::move(event)));
    }
    html::Writer out;
    history_body(out, context, history);
    return office_answer(context, std::string(context.t("History")), {}, {}, out.finish());
}

}  // namespace regia::office
