// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

/// RFC 3986: what a segment of a path needs, after RFC 6901. (The noun knows no kit, hence not html::percent_encoded.)
void append_segment(std::string& out, std::string_view code) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    if (std::all_of(code.begin(), code.end(), is_plain)) {
        out += code;
        return;
    }
    for (const char c : code) {
        if (is_plain(c)) {
            out += c;
        } else if (c == '/' || c == '~') {
            out += c == '/' ? "~1" : "~0";
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append({'%', hex[byte >> 4], hex[byte & 15]});
        }
    }
}

}  // namespace

const Description& describe_project() {
    static constexpr std::array fields{
        field<&Project::plan_slug, Project>("plan", "Plan"),
        field<&Project::local_code, Project>("local_code", "Local code"),
        field<&Project::cup, Project>("cup", "CUP"),
        field<&Project::title, Project>("title", "Title"),
        field<&Project::summary, Project>("summary", "Summary"),
        field<&Project::state, Project>("state", "State"),
        field<&Project::nature, Project>("nature", "Nature"),
        field<&Project::owner_level, Project>("owner_level", "Owner"),
        recorded_sum<&Project::funding_total, Project>("funding_total", "Funding"),
        recorded_sum<&Project::committed_total, Project>("committed_total", "Commitments"),
        recorded_sum<&Project::paid_total, Project>("paid_total", "Payments"),
        field<&Project::planned_start, Project>("planned_start", "Planned start"),
        field<&Project::actual_start, Project>("actual_start", "Actual start"),
        field<&Project::planned_end, Project>("planned_end", "Planned end"),
        field<&Project::actual_end, Project>("actual_end", "Actual end"),
        field<&Project::evidence, Project>("evidence", "Evidence"),
        field<&Project::source, Project>("source", "Source"),
    };
    static constexpr Description description{"project", "projects", fields};
    return description;
}

std::string path_of(const ProjectLine& project) { return project_path(project.plan_slug, project.local_code); }

std::string project_path(std::string_view plan_slug, std::string_view local_code) {
    std::string path = "/plans/";
    path.reserve(plan_slug.size() + local_code.size() + 32);
    append_segment(path, plan_slug);
    path += "/projects/";
    append_segment(path, local_code);
    return path;
}

std::string project_form_path(std::string_view plan_slug, std::string_view local_code) {
    return "/office" + project_path(plan_slug, local_code) + "/edit";
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
