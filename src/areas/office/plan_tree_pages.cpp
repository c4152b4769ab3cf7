// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_tree_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/plan_tree_views.hpp"
#include "areas/plan/add_node.hpp"
#include "areas/plan/draft_tree_store.hpp"
#include "areas/plan/move_node.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/remove_node.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

/// What these pages are about: the draft of the plan in the address.
struct Work {
    plan::Plan plan;
    plan::Edition edition;
};

Result<Work> work_on(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    auto edition = edition_in_work(context.data, plan.id);
    if (!edition) {
        return conflict("No edition of this plan is a draft: begin the next one first.");
    }
    return Work{std::move(plan), std::move(*edition)};
}

Result<plan::Node> requested_node(const site::Context& context, const site::Call& call, const Work& work) {
    auto node = plan::find_node(context.data, work.edition.id, call.argument("code"));
    return node ? Result<plan::Node>(std::move(*node)) : not_found("This part is no longer there.");
}

/// Back to the tree, at the part that was worked at.
http::Response back(const site::Context& context, const Work& work, std::string_view place = {}) {
    return http::redirect(site::localised(desk_path(work.plan.slug) + "/tree", context.language()) + std::string(place));
}

std::string place_of(Id<plan::Node> node) { return "#n-" + std::to_string(node.value); }

NewNodeForm form_for(const site::Context& context, const Work& work, std::string_view parent) {
    NewNodeForm form{work.plan, parent.empty() ? std::nullopt : plan::find_node(context.data, work.edition.id, parent), {}, {}, {}, {}, {},
                     {}};
    form.levels = plan::levels_below(plan::levels_of(context.data, work.plan.id), form.parent ? form.parent->depth : -1);
    auto siblings = plan::nodes_of(context.data, work.edition.id);
    std::erase_if(siblings, [&](const auto& node) { return node.parent != (form.parent ? form.parent->id : Id<plan::Node>{}); });
    form.code = plan::next_code(siblings, parent);
    return form;
}

http::Response form_answer(const site::Context& context, const Work& work, const NewNodeForm& form) {
    html::Writer out;
    new_node_form(out, context, form);
    return plan_answer(context, work.plan, "The parts of the plan", form.errors, out.finish());
}

http::Response move_answer(const site::Context& context, const Work& work, const plan::Node& node, const site::Errors& errors) {
    std::vector<site::Option> options;
    for (const auto& other : plan::nodes_of(context.data, work.edition.id)) {
        if (other.depth + 1 == node.depth) {
            options.push_back({other.code, other.code + " " + context.t(other.title)});
        }
    }
    html::Writer out;
    const std::string title(context.t("Move elsewhere"));
    site::page_head(out, context, {.kicker = node.code + " " + context.t(node.title), .title = {title, title}, .lead = {}, .facts = {}});
    site::Form fields(out, context, desk_path(work.plan.slug) + "/tree/" + html::percent_encoded(node.code) + "/move", errors);
    fields.hidden("to", "under");
    fields.select({.name = "parent", .label = context.t("Under which part"), .value = node.parent_code}, options);
    fields.submit(context.t("Move"), site::Link{desk_path(work.plan.slug) + "/tree", std::string(context.t("Leave it"))});
    return plan_answer(context, work.plan, "The parts of the plan", errors, out.finish());
}

}  // namespace

Result<http::Response> plan_tree_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    html::Writer out;
    draft_tree(out, context,
               {work.plan, work.edition, plan::levels_of(context.data, work.plan.id), plan::nodes_of(context.data, work.edition.id),
                plan::removed_from(context.data, work.edition.id)});
    return plan_answer(context, work.plan, "The parts of the plan", {}, out.finish());
}

Result<http::Response> new_node_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    return form_answer(context, work, form_for(context, work, call.parameter("under")));
}

Result<http::Response> send_new_node(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    auto form = form_for(context, work, field("parent"));
    form.level = field("level");
    form.code = field("code");
    form.title = {field("title_it"), field("title_en")};
    form.text = field("text_it");
    const auto added = plan::add_node(context.database, context.by(), work.edition.id,
                                      {field("parent"), form.level, form.code, {form.title, {form.text, ""}, "", Evidence::fact}});
    if (!added) {
        form.errors = {added.error()};
        return form_answer(context, work, form);
    }
    const auto node = plan::find_node(*context.database.read(), work.edition.id, *added);
    return back(context, work, node ? place_of(node->id) : "");
}

Result<http::Response> node_move_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    REGIA_TRY_ASSIGN(const auto node, requested_node(context, call, work));
    return move_answer(context, work, node, {});
}

Result<http::Response> send_node_move(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    REGIA_TRY_ASSIGN(const auto node, requested_node(context, call, work));
    auto move = plan::Move::up;
    if (!parse_code(call.field("to"), move)) {
        return invalid("A part moves up, down, or under another one.");
    }
    const auto moved = plan::move_node(context.database, context.by(), node.id, move, std::string(call.field("parent")));
    if (!moved && !moved.error().field.empty()) {
        return move_answer(context, work, node, {moved.error()});
    }
    REGIA_TRY(moved);
    REGIA_TRY(projects::count_again(context.database, work.plan.id));
    return back(context, work, place_of(node.id));
}

Result<http::Response> send_node_removal(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    REGIA_TRY_ASSIGN(const auto node, requested_node(context, call, work));
    REGIA_TRY(plan::remove_node(context.database, context.by(), node.id));
    REGIA_TRY(projects::count_again(context.database, work.plan.id));
    return back(context, work);
}

Result<http::Response> send_node_restoration(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto work, work_on(context, call));
    const Id<plan::Node> node{number_in(call.field("node"))};
    const auto removed = plan::find_removed(context.data, node);
    if (!removed || removed->edition != work.edition.id) {
        return not_found("This part is no longer in the bin.");
    }
    REGIA_TRY(plan::restore_node(context.database, context.by(), node));
    REGIA_TRY(projects::count_again(context.database, work.plan.id));
    return back(context, work, place_of(node));
}

}  // namespace regia::office
