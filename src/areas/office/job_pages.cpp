// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/job_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/job_views.hpp"
#include "areas/office/retry_job.hpp"
#include "areas/people/account_store.hpp"
#include "kit/jobs/job_store.hpp"

namespace regia::office {
namespace {

constexpr int jobs_shown = 50;

}  // namespace

Result<http::Response> jobs_page(const site::Context& context, const site::Call& call) {
    const Id<jobs::Job> before{number_in(call.parameter("before"))};
    auto found = jobs::list_jobs(context.data, before, jobs_shown + 1);
    JobList list;
    if (found.size() > jobs_shown) {
        found.pop_back();
        list.next_path = "/office/jobs?before=" + std::to_string(found.back().id.value);
    }
    list.first_path = before.exists() ? "/office/jobs" : "";
    for (auto& job : found) {
        auto who = people::doer_name(context.data, job.actor);
        list.jobs.push_back({std::move(job), std::move(who)});
    }
    html::Writer out;
    job_list(out, context, list);
    return office_answer(context, std::string(context.t("Jobs")), {}, {}, out.finish());
}

Result<http::Response> send_job_retry(const site::Context& context, const site::Call& call) {
    REGIA_TRY(retry_job(context.database, context.by().text(), {number_in(call.argument("job"))}, context.now));
    return http::redirect(site::localised("/office/jobs", context.language()));
}

}  // namespace regia::office
