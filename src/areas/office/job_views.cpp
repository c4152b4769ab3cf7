// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/job_views.hpp"

#include "base/codes.hpp"
#include "kit/site/form.hpp"
#include "kit/site/instant.hpp"

#include <algorithm>
#include <array>

namespace regia::office {
namespace {

constexpr auto kinds = std::to_array<CodedValue>(
    {{"examine-import", "Looks at what files would do"}, {"apply-import", "Writes an import"}, {"undo-import", "Takes an import back"}});

std::string_view kind_words(const site::Frame& context, const std::string& kind) {
    const auto* const found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& known) { return known.code == kind; });
    return found == kinds.end() ? std::string_view(kind) : context.t(found->label);
}

void state(html::Writer& out, const site::Frame& context, const jobs::Job& job) {
    out.add<"{}">(context.t(label(job.state)));
    if (job.attempts > 1) {
        out.add<", {}">(context.words.count("{} attempt", "{} attempts", job.attempts));
    }
    if (job.reason && job.state != jobs::JobState::done) {
        out.add<"<p class=\"error\">{}</p>">(context.words.error(*job.reason));
    }
    if (job.state == jobs::JobState::failed) {
        const auto number = std::to_string(job.id.value);
        site::act_button(out, context,
                         {.action = "/office/jobs/" + number + "/retry",
                          .label = std::string(context.t("Try once more")),
                          .about = context.words.with("job {}", {number})});
    }
}

void row(html::Writer& out, const site::Frame& context, const JobLine& line) {
    const auto& job = line.job;
    out.add<"<tr><th scope=\"row\">{}</th><td>{} <span class=\"code\">{}</span></td><td>{}</td><td class=\"nowrap\">{}</td><td>">(
        job.id.value, kind_words(context, job.kind), job.subject, line.who, site::instant_text(context, job.queued_at));
    state(out, context, job);
    out.add<"</td></tr>\n">();
}

}  // namespace

void job_list(html::Writer& out, const site::Frame& context, const JobList& list) {
    const std::string title(context.t("Jobs"));
    const std::string lead(
        context.t("Work that takes longer than a page may: it is done behind the pages, and goes on when Regia is started "
                  "again."));
    site::page_head(out, context, {.kicker = std::string(context.t("Office")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    if (list.jobs.empty()) {
        site::empty_state(out, context, context.t("There is no such work, and there was none in the last 90 days."));
        return;
    }
    out.add<
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table class=\"data-table\">\n<thead><tr><th "
        "scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr>"
        "</thead>\n<tbody>\n">(title, context.t("Number"), context.t("What"), context.t("Who asked for it"), context.t("When"),
                               context.t("State"));
    for (const auto& line : list.jobs) {
        row(out, context, line);
    }
    out.add<"</tbody></table></div>\n">();
    site::paging(out, context, list.next_path, list.first_path);
}

}  // namespace regia::office
