// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/advance_edition.hpp"

#include "areas/plan/edit_act.hpp"
#include "areas/plan/edition_store.hpp"
#include "areas/plan/find_draft.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/search/index.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

Status check_step(const db::Reader& data, const Edition& edition, const EditionStep& step, Date today) {
    const auto offered = steps_from(edition.state);
    const auto shown = current_edition(data, edition.plan);
    if (edition.is_bin || (shown && edition.position < shown->position) ||
        std::find(offered.begin(), offered.end(), step.to) == offered.end()) {
        return conflict("This edition is not where it was when you looked: this step does not follow now.");
    }
    if (step.to != EditionState::draft && step.to != EditionState::withdrawn && nodes_of(data, edition.id).empty()) {
        return conflict("There is nothing in this edition yet: add its parts first.");
    }
    return needs_act(edition.state, step.to) ? check_act(step.act, today) : Status(Done{});
}

void put_act(db::Transaction& transaction, const Draft& at, const EditionStep& step) {
    auto act = step.act;
    act.owner = at.plan.slug;
    act.role = act_role_of(step.to);
    act.subject = act.subject.empty() ? at.edition.name : act.subject;
    put_edition_act(transaction, at.edition.id, add_act(transaction, std::move(act)).id);
}

void forget_nodes(db::Transaction& transaction, Id<Edition> edition) {
    for (const auto& node : nodes_of(transaction, edition)) {
        search::remove_document(transaction, "node", node.id.value);
    }
}

void index_nodes(db::Transaction& transaction, const Draft& at) {
    for (const auto& node : nodes_of(transaction, at.edition.id)) {
        index_node(transaction, at, node);
    }
}

void publish_plan(db::Transaction& transaction, const Plan& plan) {
    publish_plan(transaction, plan.id);
    search::put_document(transaction, {"plan", plan.id.value, plan.slug, "/plans/" + plan.slug, plan.title, plan.summary});
}

/// The one that the plan's pages have shown so far goes.
void supersede(db::Transaction& transaction, const Draft& at, const Follow& follow) {
    auto before = current_edition(transaction, at.plan.id);
    if (!before || before->id == at.edition.id) {
        return;
    }
    complete_lineage(transaction, before->id, at.edition.id);
    forget_nodes(transaction, before->id);
    before->state = before->state == EditionState::in_force ? EditionState::superseded : before->state;
    before->is_current = false;
    set_edition_state(transaction, *before);
    if (follow) {
        follow(transaction, *before, at.edition);
    }
}

void put_in_force(db::Transaction& transaction, Draft& at, const EditionStep& step, const Follow& follow) {
    supersede(transaction, at, follow);
    at.edition.is_current = true;
    at.edition.is_public = true;
    at.edition.date = step.act.date;
    index_nodes(transaction, at);
    publish_plan(transaction, at.plan);
}

/// Everybody may read it already: it is what the plan's pages show, unless they show another that everybody may read.
void show(db::Transaction& transaction, Draft& at) {
    at.edition.is_public = true;
    publish_plan(transaction, at.plan);
    auto before = current_edition(transaction, at.plan.id);
    if (before && before->id != at.edition.id && !before->is_public) {
        forget_nodes(transaction, before->id);
        before->is_current = false;
        set_edition_state(transaction, *before);
        at.edition.is_current = true;
    }
    index_nodes(transaction, at);
}

/// It is written at again, and nobody else sees that.
void hide(db::Transaction& transaction, Draft& at) {
    at.edition.is_public = false;
    if (at.edition.is_current) {
        hide_plan(transaction, at.plan.id);
    }
}

std::string state_json(EditionState state) { return "{\"state\":\"" + std::string(code(state)) + "\"}"; }

void take(db::Transaction& transaction, Draft at, const EditionStep& step, const Follow& follow) {
    if (needs_act(at.edition.state, step.to)) {
        put_act(transaction, at, step);
    }
    at.edition.state = step.to;
    if (step.to == EditionState::in_force) {
        put_in_force(transaction, at, step, follow);
    } else if (step.show && (step.to == EditionState::submitted || step.to == EditionState::adopted)) {
        show(transaction, at);
    } else if (step.to == EditionState::draft) {
        hide(transaction, at);
    }
    set_edition_state(transaction, at.edition);
}

}  // namespace

Status advance_edition(db::Database& database, const site::Actor& by, Id<Edition> id, const EditionStep& step, Date today,
                       const Follow& follow) {
    return database.write([&](db::Transaction& transaction) -> Status {
        auto edition = find_edition(transaction, id);
        auto plan = edition ? find_plan(transaction, edition->plan) : std::nullopt;
        if (!plan) {
            return not_found("This edition is no longer there.");
        }
        REGIA_TRY(check_step(transaction, *edition, step, today));
        const auto before = edition->state;
        take(transaction, {std::move(*plan), std::move(*edition)}, step, follow);
        transaction.record({by.text(), "advance_edition", "edition:" + std::to_string(id.value), state_json(before), state_json(step.to)});
        return Done{};
    });
}

}  // namespace regia::plan
