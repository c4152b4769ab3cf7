// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/acts_views.hpp"

#include "areas/plan/menu.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

std::string tree_of(std::string_view slug, const Edition& edition) {
    return plan_path(slug) + "/tree?edition=" + html::percent_encoded(edition.code);
}

/// In force is now; a draft or withdrawn text never became the plan; the others are done.
std::string_view mark_of(EditionState state) {
    switch (state) {
        case EditionState::in_force: return "is-now";
        case EditionState::draft:
        case EditionState::withdrawn: return "";
        default: return "is-done";
    }
}

void entry(html::Writer& out, const site::Frame& context, std::string_view slug, const MadeEdition& made) {
    const auto& edition = made.edition;
    out.add<"<li class=\"{}\">">(mark_of(edition.state));
    if (edition.date) {
        out.add<"<time datetime=\"{}\">{} · {}</time>">(machine_text(*edition.date), context.words.long_date(*edition.date),
                                                         context.t(label(edition.state)));
    } else {
        out.add<"<p>{}</p>">(context.t(label(edition.state)));
    }
    out.add<"<h3><a href=\"{}\">">(context.href(tree_of(slug, edition)));
    site::bilingual(out, context, edition.name);
    out.add<"</a></h3>">();
    if (!edition.note.empty()) {
        out.add<"<p>">();
        site::bilingual(out, context, edition.note);
        out.add<"</p>">();
    }
    for (const auto& act : made.acts) {
        out.add<"<p>{}: ">(context.t(label(act.role)));
        documents::act_reference(out, context, act);
        out.add<"</p>">();
    }
    out.add<"</li>">();
}

}  // namespace

void life_of_editions(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<MadeEdition>& editions) {
    if (editions.empty()) {
        site::empty_state(out, context, context.t("This plan has no edition yet."));
        return;
    }
    out.add<"<ol class=\"timeline\">">();
    for (const auto& made : editions) {
        entry(out, context, slug, made);
    }
    out.add<"</ol>">();
}

std::vector<documents::ShownAct> acts_with_editions(const site::Frame& context, std::string_view slug, std::vector<documents::Act> acts,
                                                    const std::vector<MadeEdition>& editions) {
    std::vector<documents::ShownAct> shown;
    for (auto& act : acts) {
        std::vector<site::Link> made;
        for (const auto& candidate : editions) {
            if (std::any_of(candidate.acts.begin(), candidate.acts.end(), [&](const documents::Act& maker) { return maker.id == act.id; })) {
                made.push_back({tree_of(slug, candidate.edition), context.t(candidate.edition.name)});
            }
        }
        shown.push_back({std::move(act), std::move(made)});
    }
    return shown;
}

}  // namespace regia::plan
