// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"
#include "kit/site/context.hpp"
#include "kit/site/route.hpp"

#include <boost/json/fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Lists and records as programs read them: JSON, CSV, XLSX, made from a noun's description.
namespace regia::site {

inline constexpr int limit_default = 25;
inline constexpr int limit_max = 100;
inline constexpr int file_rows_max = 20'000;  ///< of a CSV or XLSX; larger ones are made by `regia export`

/// What part of a list is wanted. The mark is where the part before ended ("after=…"): a sort value and the id behind it.
struct Part {
    int limit = limit_default;
    std::string after_text;
    std::int64_t after_id = 0;
    [[nodiscard]] bool is_first() const { return after_id == 0 && after_text.empty(); }
};

/// Reads `limit` (1 to 100) and `after`. A file (CSV, XLSX) is the whole list. `invalid` for a limit or mark that is none.
[[nodiscard]] Result<Part> part_of(const Call& call);

/// "Alba~17": the mark of the record at which a part ends.
[[nodiscard]] std::string mark(std::string_view text, std::int64_t id);

/// The address of the request with `after` set to the mark.
[[nodiscard]] std::string next_address(const Call& call, std::string_view mark);

/// {"items": […], "next": "/api/v1/…" or null}, or the same records as a file. One record too many was read to know whether there
/// are more: pass the whole; `mark_of_last` is called with the last one that is shown.
template <class Noun, class MarkOf>
[[nodiscard]] Result<http::Response> list_answer(const Context& context, const Call& call, const Description& description, const Part& part,
                                                 std::vector<Noun>& nouns, MarkOf mark_of_last);

/// The part of list_answer that knows no noun.
[[nodiscard]] Result<http::Response> list_answer(const Context& context, const Call& call, const Description& description,
                                                 const std::vector<Record>& records, const std::string& next);

[[nodiscard]] http::Response json_answer(const boost::json::value& value, std::string content_type = "application/json");

template <class Noun, class MarkOf>
Result<http::Response> list_answer(const Context& context, const Call& call, const Description& description, const Part& part,
                                   std::vector<Noun>& nouns, MarkOf mark_of_last) {
    std::string next;
    if (nouns.size() > static_cast<std::size_t>(part.limit)) {
        nouns.resize(static_cast<std::size_t>(part.limit));
        next = next_address(call, mark_of_last(nouns.back()));
    }
    std::vector<Record> records;
    for (const auto& noun : nouns) {
        records.push_back({&description, &noun});
    }
    return list_answer(context, call, description, records, next);
}

}  // namespace regia::site
