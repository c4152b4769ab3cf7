// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/import_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/import_views.hpp"
#include "areas/opendata/apply_import.hpp"
#include "areas/opendata/correct_import.hpp"
#include "areas/opendata/discard_import.hpp"
#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/mapping_reader.hpp"
#include "areas/opendata/plans_import.hpp"
#include "areas/opendata/stage_import.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/opendata/undo_import.hpp"
#include "areas/plan/requested.hpp"
#include "base/text_tools.hpp"
#include "kit/jobs/job_store.hpp"

#include <algorithm>

namespace regia::office {
namespace {

using opendata::Outcome;
using opendata::StagedImport;

constexpr int rows_shown = 50;

http::Response desk_answer(const site::Context& context, const plan::Plan& plan, const opendata::ImportWish& wish, site::Errors errors) {
    ImportDesk desk{plan,
                    opendata::find_mappings("").value(),
                    opendata::list_staged(context.data, plan.id),
                    {},
                    wish.mapping,
                    wish.source,
                    wish.reach,
                    std::move(errors)};
    std::erase_if(desk.staged, [](const auto& staged) { return staged.state == opendata::StagedState::applied; });
    for (auto& batch : opendata::list_batches(context.data, plan.id)) {
        auto undoing = jobs::job_on(context.data, opendata::subject_of(batch.id));
        desk.written.push_back({std::move(batch), std::move(undoing)});
    }
    html::Writer out;
    import_desk(out, context, desk);
    return plan_answer(context, plan, "Import projects", desk.errors, out.finish());
}

/// What somebody has to see first: what is refused, then what is new.
Outcome outcome_in(const site::Call& call, const StagedImport& staged) {
    Outcome outcome{};
    if (parse_code(call.parameter("rows"), outcome)) {
        return outcome;
    }
    const std::array in_turn{Outcome::refused, Outcome::added, Outcome::changed};
    const auto* const first = std::find_if(in_turn.begin(), in_turn.end(), [&](Outcome one) { return staged.report.count(one) > 0; });
    return first == in_turn.end() ? Outcome::added : *first;
}

void add_rows(const site::Context& context, const site::Call& call, ImportSheet& sheet) {
    sheet.shown = outcome_in(call, sheet.staged);
    const auto after = number_in(call.parameter("after"));
    const auto path = import_path(sheet.plan, sheet.staged.id) + "?rows=" + std::string(code(sheet.shown));
    sheet.rows = opendata::rows_of(context.data, sheet.staged.id, sheet.shown, after, rows_shown + 1);
    if (sheet.rows.size() > rows_shown) {
        sheet.rows.pop_back();
        sheet.next_path = path + "&after=" + std::to_string(sheet.rows.back().position);
    }
    sheet.first_path = after == 0 ? "" : path;
}

http::Response back(const site::Context& context, const std::string& path) {
    return http::redirect(site::localised(path, context.language()));
}

/// Fields "cell-17": what is to stand in the refused row 17.
std::vector<opendata::MendedRow> mended_rows(const site::Call& call) {
    std::vector<opendata::MendedRow> mended;
    for (const auto& [name, value] : call.fields) {
        if (name.starts_with(cell_field)) {
            mended.push_back({number_in(std::string_view(name).substr(cell_field.size())), std::string(trimmed(value))});
        }
    }
    return mended;
}

std::vector<opendata::SentFile> files_of(const site::Call& call) {
    std::vector<opendata::SentFile> files;
    for (const auto& file : call.files) {
        if (file.field == "files") {
            files.push_back({file.name, file.content});
        }
    }
    return files;
}

}  // namespace

Result<http::Response> imports_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    return desk_answer(context, plan, {plan.slug, {}, {}, {}}, {});
}

Result<http::Response> send_files(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    opendata::ImportWish wish{plan.slug, std::string(call.field("mapping")), std::string(trimmed(call.field("source"))), {}};
    parse_code(call.field("reach"), wish.reach);
    const auto staged = opendata::stage_import(context.database, context.by().text(), wish, files_of(call), context.now);
    if (!staged) {
        return desk_answer(context, plan, wish, {staged.error()});
    }
    return back(context, import_path(plan, *staged));
}

Result<http::Response> import_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(auto staged, opendata::plans_import(context.data, plan.slug, {number_in(call.argument("import"))}));
    ImportSheet sheet{std::move(plan), std::move(staged), {}, {}, {}, {}, {}, {}};
    for (auto& file : opendata::files_of(context.data, sheet.staged.id)) {
        sheet.files.push_back(std::move(file.name));
    }
    sheet.job = jobs::job_on(context.data, opendata::subject_of(sheet.staged.id));
    add_rows(context, call, sheet);
    html::Writer out;
    import_sheet(out, context, sheet);
    return office_answer(context, std::string(context.t("What these files would do")),
                         {{desk_path(sheet.plan.slug), context.t(sheet.plan.short_title)}, {imports_path(sheet.plan), "Import projects"}},
                         {}, out.finish());
}

Result<http::Response> send_import_acceptance(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const Id<StagedImport> id{number_in(call.argument("import"))};
    REGIA_TRY(opendata::accept_import(context.database, context.by().text(), plan.slug, id, number_in(call.field("look")), context.now));
    return back(context, import_path(plan, id));
}

Result<http::Response> send_import_corrections(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const Id<StagedImport> id{number_in(call.argument("import"))};
    REGIA_TRY(opendata::correct_import(context.database, context.by().text(), plan.slug, id, number_in(call.field("look")),
                                       mended_rows(call), context.now));
    return back(context, import_path(plan, id));
}

Result<http::Response> send_import_discarding(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY(opendata::discard_import(context.database, context.by().text(), plan.slug, {number_in(call.argument("import"))}));
    return back(context, imports_path(plan));
}

Result<http::Response> send_import_undoing(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const Id<opendata::Batch> batch{number_in(call.argument("batch"))};
    REGIA_TRY(opendata::request_undo(context.database, context.by().text(), plan.slug, batch, context.now));
    return back(context, imports_path(plan));
}

}  // namespace regia::office
