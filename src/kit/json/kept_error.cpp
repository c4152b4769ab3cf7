// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/json/kept_error.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>

namespace regia::json {
namespace {

constexpr std::array<std::string_view, 6> codes{"invalid", "forbidden", "not-found", "conflict", "unavailable", "internal"};

}  // namespace

std::string kept_error(const std::optional<Error>& error) {
    if (!error) {
        return {};
    }
    return boost::json::serialize(boost::json::object{{"code", codes.at(static_cast<std::size_t>(error->code))},
                                                      {"message", error->message},
                                                      {"arguments", boost::json::value_from(error->arguments)},
                                                      {"field", error->field},
                                                      {"file", error->file}});
}

std::optional<Error> read_kept_error(std::string_view text) {
    if (text.empty()) {
        return std::nullopt;
    }
    const auto value = boost::json::parse(text);
    const auto code = std::find(codes.begin(), codes.end(), std::string_view(value.at("code").as_string()));
    return Error{static_cast<ErrorCode>(code - codes.begin()), boost::json::value_to<std::string>(value.at("message")),
                 boost::json::value_to<std::vector<std::string>>(value.at("arguments")),
                 boost::json::value_to<std::string>(value.at("field")), boost::json::value_to<std::string>(value.at("file"))};
}

}  // namespace regia::json
