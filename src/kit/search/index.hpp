// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/text.hpp"
#include "kit/db/transaction.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::search {

/// Something that can be found.
struct Document {
    std::string kind;  ///< "project", "node", "municipality" …
    std::int64_t subject_id = 0;
    std::string plan;  ///< slug; empty where it belongs to none
    std::string path;  ///< of its page, without the language
    Text title;
    Text body;
};

/// Adds the document, or brings the one of the same subject up to date.
void put_document(db::Transaction& transaction, const Document& document);
void remove_document(db::Transaction& transaction, std::string_view kind, std::int64_t subject_id);

/// The documents that hold all the words, best first: words in the title count more, then the order of `kinds`, then shorter titles. The order
/// is decided here and not by the engines, so both answer alike. Looks at `candidates_max` documents at most.
struct Found {
    Document document;
    double weight = 0;
};
inline constexpr int candidates_max = 2'000;
[[nodiscard]] std::vector<Found> find_documents(const db::Reader& data, std::string_view words, std::string_view kind, std::string_view plan,
                                                const std::vector<std::string_view>& kinds, std::size_t limit);

/// An SQL text with one placeholder that gives the ids of the documents that hold all the words, and what to put into it.
[[nodiscard]] std::string matching_documents(db::Engine engine);
[[nodiscard]] std::string match_parameter(db::Engine engine, std::string_view words);

}  // namespace regia::search
