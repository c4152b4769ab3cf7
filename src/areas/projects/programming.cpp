// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/programming.hpp"

namespace regia::projects {
namespace {

const Programming& line_of(const void* noun) { return static_cast<const ProgrammedProject*>(noun)->line; }

}  // namespace

const Description& describe_programmed_project() {
    static constexpr std::array fields{
        Field{"document", "Document", [](const void* noun) { return detail::value_of(line_of(noun).document); }},
        Field{"code", "Code", [](const void* noun) { return detail::value_of(line_of(noun).code); }},
        Field{"line", "Title", [](const void* noun) { return detail::value_of(line_of(noun).title); }},
        field<&ProgrammedProject::local_code>("local_code", "Local code"),
        field<&ProgrammedProject::title>("title", "Project"),
        field<&ProgrammedProject::state>("state", "State"),
        recorded_sum<&ProgrammedProject::funding>("funding_total", "Funding"),
        field<&ProgrammedProject::evidence>("evidence", "Evidence"),
    };
    static constexpr Description description{"programmed_project", "programming", fields};
    return description;
}

}  // namespace regia::projects
