// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/project_form_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/project_form_views.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/edit_project.hpp"
#include "areas/projects/project_store.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

constexpr int projects_shown = 50;

projects::Writing writing_of(const site::Context& context) {
    return {context.language() == Language::italian ? DecimalMark::comma : DecimalMark::dot, context.today};
}

projects::ProjectWords words_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    projects::ProjectWords words;
    words.local_code = field("local_code");
    words.cup = field("cup");
    words.title = field("title");
    words.summary = field("summary");
    parse_code(call.field("state"), words.state);
    parse_code(call.field("nature"), words.nature);
    parse_code(call.field("owner_level"), words.owner_level);
    words.node = field("node");
    for (auto& [lines, name] : {std::pair(&words.places, "places"), {&words.funding, "funding"}, {&words.payments, "payments"}}) {
        for (const auto line : split(call.field(name), '\n')) {  // as words_of(sheet) writes them: a line end behind each
            *lines += trimmed(line).empty() ? "" : std::string(trimmed(line)) + "\n";
        }
    }
    words.planned_start = field("planned_start");
    words.actual_start = field("actual_start");
    words.planned_end = field("planned_end");
    words.actual_end = field("actual_end");
    return words;
}

http::Response form_answer(const site::Context& context, ProjectForm form) {
    if (const auto edition = plan::current_edition(context.data, form.plan.id)) {
        form.nodes = plan::nodes_of(context.data, edition->id);
    }
    html::Writer out;
    project_form(out, context, form);
    auto answer = plan_answer(context, form.plan, "Projects", form.errors, out.finish());
    answer.status = form.now ? 409 : answer.status;
    return answer;
}

std::optional<projects::ProjectWords> saved_words(const site::Context& context, const plan::Plan& plan, std::string_view code) {
    const auto data = context.database.read();
    const auto project = projects::find_project(*data, plan.id, code);
    return project ? std::optional(projects::words_of(projects::load_sheet(*data, *project), writing_of(context).mark)) : std::nullopt;
}

/// Keeps what was sent, or answers the form again with what is wrong.
Result<http::Response> save(const site::Context& context, plan::Plan plan, const std::string& present, const site::Call& call) {
    ProjectForm form{std::move(plan), present, words_of(call), std::string(call.field("seen")), {}, {}, {}};
    form.words.local_code = present.empty() ? form.words.local_code : present;
    const auto saved =
        projects::edit_project(context.database, context.by(), form.plan.id, present, form.words, form.seen, writing_of(context));
    if (saved) {
        return http::redirect(site::localised(projects::project_path(form.plan.slug, form.words.local_code), context.language()));
    }
    form.errors = {saved.error()};
    if (saved.error().field == "seen") {
        form.errors = {conflict(saved.error().message)};
        form.now = saved_words(context, form.plan, present);
        form.seen = form.now ? projects::version_of(*form.now) : "";
    }
    return form_answer(context, std::move(form));
}

}  // namespace

Result<http::Response> project_list_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    ProjectList list{plan, std::string(trimmed(call.parameter("q"))), {}, false};
    projects::Filter filter;
    filter.words = list.words.substr(0, 200);
    list.projects = projects::project_lines(context.data, plan.id, filter, {}, projects_shown + 1);
    list.has_more = list.projects.size() > projects_shown;
    list.projects.resize(std::min<std::size_t>(list.projects.size(), projects_shown));
    html::Writer out;
    project_list(out, context, list);
    return plan_answer(context, plan, "Projects", {}, out.finish());
}

Result<http::Response> new_project_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return form_answer(context, {std::move(plan), {}, {}, {}, {}, {}, {}});
}

Result<http::Response> send_new_project(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return save(context, std::move(plan), {}, call);
}

Result<http::Response> project_form_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    const auto code = projects::local_code_of(call.argument("project"));
    const auto words = saved_words(context, plan, code);
    if (!words) {
        return not_found("This project is no longer there.");
    }
    return form_answer(context, {std::move(plan), code, *words, projects::version_of(*words), {}, {}, {}});
}

Result<http::Response> send_project_form(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return save(context, std::move(plan), projects::local_code_of(call.argument("project")), call);
}

}  // namespace regia::office
