// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/history_views.hpp"

#include "base/codes.hpp"
#include "kit/site/instant.hpp"

#include <algorithm>
#include <array>

namespace regia::office {
namespace {

/// The verbs of all areas, as a sentence tells them.
constexpr auto verbs = std::to_array<CodedValue>({{"begin_installation", "Began the installation"},
                                                  {"sign_in", "Signed in"},
                                                  {"invite_account", "Invited somebody"},
                                                  {"renew_link", "Made a new link"},
                                                  {"choose_password", "Chose a password by a link"},
                                                  {"change_password", "Changed the password"},
                                                  {"grant_role", "Gave a role"},
                                                  {"revoke_role", "Revoked a role"},
                                                  {"close_account", "Closed an account"},
                                                  {"reopen_account", "Opened an account again"},
                                                  {"begin_second_step", "Began to use the second step"},
                                                  {"end_second_step", "Took the second step off"},
                                                  {"begin_plan", "Began a plan"},
                                                  {"change_plan", "Changed what is said of the plan"},
                                                  {"remove_plan", "Removed a plan"},
                                                  {"begin_edition", "Began the next edition"},
                                                  {"advance_edition", "Took an edition one step on"},
                                                  {"add_node", "Added a part"},
                                                  {"edit_node", "Changed a part"},
                                                  {"move_node", "Moved a part"},
                                                  {"remove_node", "Took a part out"},
                                                  {"restore_node", "Put a part back"},
                                                  {"edit_act", "Added or corrected an act"},
                                                  {"remove_act", "Took an act out of the register"},
                                                  {"add_municipalities", "Added municipalities"},
                                                  {"remove_municipality", "Took a municipality out"},
                                                  {"edit_zone", "Added or changed a zone"},
                                                  {"remove_zone", "Took a zone off the territory"},
                                                  {"edit_project", "Added or changed a project"},
                                                  {"import_plan", "Loaded a file of a plan"},
                                                  {"stage_import", "Sent files to be looked at"},
                                                  {"correct_import", "Corrected rows of an import"},
                                                  {"accept_import", "Said yes to an import"},
                                                  {"discard_import", "Said no to an import"},
                                                  {"import_projects", "Imported projects"},
                                                  {"request_undo", "Asked to take an import back"},
                                                  {"undo_import", "Took an import back"},
                                                  {"import_boundaries", "Loaded boundaries"},
                                                  {"retry_job", "Had a job tried once more"}});

std::string_view words_of(const site::Frame& context, std::string_view verb) {
    const auto* const found = std::find_if(verbs.begin(), verbs.end(), [&](const auto& known) { return known.code == verb; });
    return found == verbs.end() ? verb : context.t(found->label);
}

void change(html::Writer& out, const site::Frame& context, const Deed& deed) {
    if (!deed.before.empty()) {
        out.add<"<div>{}: <span class=\"code\">{}</span></div>">(context.t("Before"), deed.before);
    }
    if (!deed.after.empty()) {
        out.add<"<div>{}: <span class=\"code\">{}</span></div>">(context.t("After"), deed.after);
    }
}

void row(html::Writer& out, const site::Frame& context, const Deed& deed) {
    out.add<"<tr><th scope=\"row\" class=\"nowrap\">{}</th><td>{}</td><td>{}</td><td>">(site::instant_text(context, deed.at), deed.who,
                                                                                        words_of(context, deed.verb));
    if (deed.subject_path.empty()) {
        out.add<"{}">(deed.subject);
    } else {
        out.add<"<a href=\"{}\">{}</a>">(context.href(deed.subject_path), deed.subject);
    }
    out.add<"</td><td>">();
    change(out, context, deed);
    out.add<"</td></tr>\n">();
}

}  // namespace

void history_body(html::Writer& out, const site::Frame& context, const History& history) {
    const std::string title(context.t("History"));
    const auto lead =
        std::string(context.t("What was done, by whom and when. Nothing is ever changed or removed here, and “regia check” proves it."));
    site::page_head(out, context, {.kicker = std::string(context.t("Office")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    if (!history.subject.empty()) {
        out.add<"<p>{} <a href=\"{}\">{}</a></p>\n">(context.words.with("Only of: {}.", {history.subject}), context.href("/office/history"),
                                                     context.t("The whole history"));
    }
    if (history.deeds.empty()) {
        site::empty_state(out, context, context.t("Nothing has been done here."));
        return;
    }
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-history\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-history\">{}</caption><thead><tr>">(context.t("The latest first"));
    for (const auto* words : {"When", "Who", "What", "To what", "Change"}) {
        out.add<"<th scope=\"col\">{}</th>">(context.t(words));
    }
    out.add<"</tr></thead><tbody>\n">();
    for (const auto& deed : history.deeds) {
        row(out, context, deed);
    }
    out.add<"</tbody></table></div>\n">();
    site::paging(out, context, history.next_path, history.first_path);
}

}  // namespace regia::office
