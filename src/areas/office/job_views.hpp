// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"
#include "kit/jobs/job.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <vector>

namespace regia::office {

/// A job, and who asked for it by his name.
struct JobLine {
    jobs::Job job;
    std::string who;
};

struct JobList {
    std::vector<JobLine> jobs;
    std::string next_path;
    std::string first_path;
};

void job_list(html::Writer& out, const site::Frame& context, const JobList& list);

}  // namespace regia::office
