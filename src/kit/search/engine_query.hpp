// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/search/analyser.hpp"

#include <span>
#include <string>

/// The same question in the languages of the two engines: every term must be there. Whatever the terms hold, the result is never
/// a syntax error; no terms find nothing. Bind the result as a parameter.
namespace regia::search {

/// For `… MATCH ?`: `"acqu" AND ("parc" OR "parco"*)`.
[[nodiscard]] std::string fts5_query(std::span<const Term> terms);

/// For `… @@ to_tsquery('simple', ?)`: `'acqu' & ('parc' | 'parco':*)`.
[[nodiscard]] std::string tsquery(std::span<const Term> terms);

}  // namespace regia::search
