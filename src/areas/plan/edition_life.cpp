// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edition_life.hpp"

namespace regia::plan {
namespace {

constexpr std::size_t act_text_bytes_max = 300;

}  // namespace

std::vector<EditionState> steps_from(EditionState state) {
    using enum EditionState;
    switch (state) {
        case draft:
            return {submitted, adopted, in_force, withdrawn};
        case submitted:
            return {draft, adopted, in_force, withdrawn};
        case adopted:
            return {draft, in_force, withdrawn};
        case in_force:
            return {withdrawn};
        case superseded:
        case withdrawn:
            break;
    }
    return {};
}

bool needs_act(EditionState from, EditionState to) {
    using enum EditionState;
    return to == adopted || to == in_force || (to == withdrawn && (from == adopted || from == in_force));
}

documents::ActRole act_role_of(EditionState to) {
    return to == EditionState::adopted    ? documents::ActRole::adoption
           : to == EditionState::in_force ? documents::ActRole::approval
                                          : documents::ActRole::other;
}

Status check_act(const documents::Act& act, Date today) {
    const auto fits = [](const std::string& text) { return !text.empty() && text.size() <= act_text_bytes_max; };
    if (!fits(act.body)) {
        return invalid("Say which body took the act: the council, the conference of mayors …", {}, "act_body");
    }
    if (!fits(act.number)) {
        return invalid("Write the number of the act.", {}, "act_number");
    }
    if (!act.date || act.date->precision != Precision::day) {
        return invalid("Write the day on which the act was taken.", {}, "act_date");
    }
    if (act.date->first > today) {
        return invalid("This day is still to come: an act that has not been taken makes nothing lawful.", {}, "act_date");
    }
    if (act.kind.size() > act_text_bytes_max || act.url.size() > act_text_bytes_max || act.subject.italian.size() > act_text_bytes_max) {
        return invalid("This is too long.", {}, "act_subject");
    }
    if (!act.url.empty() && !act.url.starts_with("https://") && !act.url.starts_with("http://")) {
        return invalid("An address begins with https://", {}, "act_url");
    }
    return Done{};
}

}  // namespace regia::plan
