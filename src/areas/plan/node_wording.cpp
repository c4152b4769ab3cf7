// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_wording.hpp"

#include "base/fingerprint.hpp"

namespace regia::plan {
namespace {

Status check_length(const Text& text, std::size_t bytes_max, const char* field) {
    for (const auto* words : {&text.italian, &text.english}) {
        if (words->size() > bytes_max) {
            return invalid("This text is too long: {} characters are the most.", {std::to_string(bytes_max)},
                           field + std::string(words == &text.italian ? "_it" : "_en"));
        }
    }
    return Done{};
}

}  // namespace

NodeWording wording_of(const Node& node) { return {node.title, node.text, node.source, node.evidence}; }

Status check_wording(const NodeWording& wording) {
    if (wording.title.italian.empty()) {
        return invalid("Write a title.", {}, "title_it");
    }
    if (wording.source.size() > node_title_bytes_max) {
        return invalid("This text is too long: {} characters are the most.", {std::to_string(node_title_bytes_max)}, "source");
    }
    REGIA_TRY(check_length(wording.title, node_title_bytes_max, "title"));
    return check_length(wording.text, node_text_bytes_max, "text");
}

std::string version_of(const NodeWording& wording) {
    return fingerprint({wording.title.italian, wording.title.english, wording.text.italian, wording.text.english, wording.source});
}

Status check_is_draft(const Edition& edition) {
    if (edition.state != EditionState::draft) {
        return conflict("This edition is no draft any more, and nobody can alter it: a change makes the next edition.");
    }
    return Done{};
}

}  // namespace regia::plan
