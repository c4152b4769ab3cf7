// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_form_pages.hpp"

#include "areas/people/account_store.hpp"
#include "areas/plan/edit_node.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_form_views.hpp"
#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"
#include "base/text_tools.hpp"
#include "kit/db/event_log.hpp"

namespace regia::plan {
namespace {

constexpr int changes_shown = 100;

/// What an address of these pages names.
struct Asked {
    Plan plan;
    Edition edition;
    Node node;
};

Result<Asked> asked(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(auto edition, requested_edition(context, call, plan));
    auto node = find_node(context.data, edition.id, call.argument("code"));
    if (!node) {
        return not_found("This edition of the plan has no part “{}”.", {std::string(call.argument("code"))});
    }
    return Asked{std::move(plan), std::move(edition), std::move(*node)};
}

NodeWording wording_of_form(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    return {{field("title_it"), field("title_en")}, {field("text_it"), field("text_en")}, field("source")};
}

http::Response page_of(const site::Context& context, const Asked& at, const char* title, unsigned status, html::Html body) {
    auto page = plan_page(context, at.plan, title, "/tree");
    page.breadcrumb.push_back({node_path(at.plan.slug, at.node.code, at.edition.code), at.node.code});
    page.status = status;
    page.body = std::move(body);
    return site::answer(context, page);
}

http::Response form_answer(const site::Context& context, const Asked& at, const NodeForm& form, unsigned status) {
    html::Writer out;
    node_form(out, context, form);
    return page_of(context, at, "Change the words", status, out.finish());
}

/// Somebody was faster: what is saved now, beside what was sent. Saving once more is a decision, and no accident.
http::Response conflict_answer(const site::Context& context, const Asked& at, NodeForm form) {
    const auto now = find_node(*context.database.read(), at.node.id);
    form.theirs = now ? wording_of(*now) : NodeWording{};
    form.seen = version_of(*form.theirs);
    return form_answer(context, at, form, 409);
}

http::Response back_to_node(const site::Context& context, const Asked& at) {
    return http::redirect(
        site::localised(node_path(at.plan.slug, at.node.code, at.edition.is_current ? "" : at.edition.code), context.language()));
}

}  // namespace

Result<http::Response> node_form_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto at, asked(context, call));
    REGIA_TRY(check_is_draft(at.edition));
    const auto wording = wording_of(at.node);
    return form_answer(context, at, {at.plan.slug, at.edition.code, at.node, wording, version_of(wording), {}, {}}, 200);
}

Result<http::Response> send_node_form(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto at, asked(context, call));
    NodeForm form{at.plan.slug, at.edition.code, at.node, wording_of_form(call), std::string(call.field("seen")), {}, {}};
    const auto saved = edit_node(context.database, context.by(), at.node.id, form.wording, form.seen);
    if (saved) {
        return back_to_node(context, at);
    }
    const auto& error = saved.error();
    if (error.field.empty()) {
        return error;
    }
    if (error.code == ErrorCode::conflict) {
        form.errors = {conflict(error.message)};
        return conflict_answer(context, at, std::move(form));
    }
    form.errors = {error};
    return form_answer(context, at, form, 422);
}

Result<http::Response> node_history_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto at, asked(context, call));
    NodeHistory history{at.plan.slug, at.edition.code, at.node, {}, at.edition.state == EditionState::draft};
    for (const auto& logged : db::list_events(context.data, "node:" + std::to_string(at.node.id.value), 0, changes_shown)) {
        const auto before = wording_in(logged.event.before);
        const auto after = wording_in(logged.event.after);
        if (before && after) {
            history.changes.push_back({logged.at, people::doer_name(context.data, logged.event.actor), *before, *after});
        }
    }
    html::Writer out;
    node_history(out, context, history);
    return page_of(context, at, "History of the words", 200, out.finish());
}

Result<http::Response> send_node_undo(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto at, asked(context, call));
    REGIA_TRY(undo_node_edit(context.database, context.by(), at.node.id));
    return back_to_node(context, at);
}

}  // namespace regia::plan
