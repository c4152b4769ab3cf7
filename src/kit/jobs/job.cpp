// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/jobs/job.hpp"

#include <charconv>

namespace regia::jobs {

std::int64_t number_of(const std::string& subject) {
    std::int64_t number = 0;
    const auto colon = subject.find(':');
    if (colon != std::string::npos) {
        std::from_chars(subject.data() + colon + 1, subject.data() + subject.size(), number);
    }
    return number;
}

}  // namespace regia::jobs
