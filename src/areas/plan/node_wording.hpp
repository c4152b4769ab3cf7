// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "areas/plan/node.hpp"
#include "base/result.hpp"

#include <string>

namespace regia::plan {

inline constexpr std::size_t node_title_bytes_max = 500;
inline constexpr std::size_t node_text_bytes_max = 50'000;

/// The words of a node: what an office writes, and changes as long as the edition is a draft.
struct NodeWording {
    Text title;
    Text text;                           ///< Markdown
    std::string source;                  ///< where it is recorded; may be empty
    Evidence evidence = Evidence::fact;  ///< what an office writes is its own text
};

[[nodiscard]] NodeWording wording_of(const Node& node);

/// `invalid` names the field: an Italian title is needed, and nothing may be endless.
[[nodiscard]] Status check_wording(const NodeWording& wording);

/// Tells one wording from another, by its words: a form carries that of what its writer saw.
[[nodiscard]] std::string version_of(const NodeWording& wording);

/// Only a draft is still written at; `conflict` says what is lawful instead.
[[nodiscard]] Status check_is_draft(const Edition& edition);

}  // namespace regia::plan
