// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

[[nodiscard]] Result<http::Response> jobs_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_job_retry(const site::Context& context, const site::Call& call);

}  // namespace regia::office
