// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project.hpp"

#include "base/text_tools.hpp"

namespace regia::projects {
namespace {

/// RFC 3986: what a segment of a path needs, after RFC 6901. (The noun knows no kit, hence not html::percent_encoded.)
std::string segment(std::string_view code) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : code) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain) {
            out += c;
        } else if (c == '/' || c == '~') {
            out += c == '/' ? "~1" : "~0";
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append({'%', hex[byte >> 4], hex[byte & 15]});
        }
    }
    return out;
}

}  // namespace

const Description& describe_project() {
    static constexpr std::array fields{
        field<&Project::plan_slug>("plan", "Plan"),
        field<&Project::local_code>("local_code", "Local code"),
        field<&Project::cup>("cup", "CUP"),
        field<&Project::title>("title", "Title"),
        field<&Project::summary>("summary", "Summary"),
        field<&Project::state>("state", "State"),
        field<&Project::nature>("nature", "Nature"),
        field<&Project::owner_level>("owner_level", "Owner"),
        field<&Project::funding_total>("funding_total", "Funding"),
        field<&Project::committed_total>("committed_total", "Commitments"),
        field<&Project::paid_total>("paid_total", "Payments"),
        field<&Project::planned_start>("planned_start", "Planned start"),
        field<&Project::actual_start>("actual_start", "Actual start"),
        field<&Project::planned_end>("planned_end", "Planned end"),
        field<&Project::actual_end>("actual_end", "Actual end"),
        field<&Project::evidence>("evidence", "Evidence"),
        field<&Project::source>("source", "Source"),
    };
    static constexpr Description description{"project", "projects", fields};
    return description;
}

std::string path_of(const Project& project) { return project_path(project.plan_slug, project.local_code); }

std::string project_path(std::string_view plan_slug, std::string_view local_code) {
    return "/plans/" + segment(plan_slug) + "/projects/" + segment(local_code);
}

std::string local_code_of(std::string_view address_part) {
    std::string code;
    for (std::size_t i = 0; i < address_part.size(); ++i) {
        const auto next = i + 1 < address_part.size() ? address_part[i + 1] : '\0';
        if (address_part[i] == '~' && (next == '0' || next == '1')) {
            code += next == '1' ? '/' : '~';
            ++i;
        } else {
            code += address_part[i];
        }
    }
    return code;
}

}  // namespace regia::projects
