// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/error.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace regia {

std::string fill(std::string_view sentence, std::span<const std::string_view> arguments) {
    const auto place = sentence.find('{');
    if (arguments.size() == 1 && place != std::string_view::npos && sentence.substr(place).starts_with("{}") &&
        sentence.find('{', place + 1) == std::string_view::npos) {  // nearly all of them
        std::string filled;
        filled.reserve(sentence.size() + arguments[0].size());
        return filled.append(sentence, 0, place).append(arguments[0]).append(sentence, place + 2);
    }
    const fmt::string_view format(sentence.data(), sentence.size());
    try {
        fmt::dynamic_format_arg_store<fmt::format_context> store;
        for (const auto& argument : arguments) {
            store.push_back(argument);
        }
        return fmt::vformat(format, store);
    } catch (const fmt::format_error&) {
        return std::string(sentence);  // a wrong translation must not hide the message
    }
}

std::string fill(std::string_view sentence, std::initializer_list<std::string_view> arguments) {
    return fill(sentence, std::span(arguments.begin(), arguments.size()));
}

std::string fill(std::string_view sentence, const std::vector<std::string>& arguments) {
    const std::vector<std::string_view> views(arguments.begin(), arguments.end());
    return fill(sentence, std::span(views));
}

std::string Error::text() const { return (file.empty() ? "" : file + ": ") + fill(message, arguments); }

Error invalid(std::string message, std::vector<std::string> arguments, std::string field) {
    return {ErrorCode::invalid, std::move(message), std::move(arguments), std::move(field)};
}
Error forbidden(std::string message, std::vector<std::string> arguments) {
    return {ErrorCode::forbidden, std::move(message), std::move(arguments), {}};
}
Error not_found(std::string message, std::vector<std::string> arguments) {
    return {ErrorCode::not_found, std::move(message), std::move(arguments), {}};
}
Error conflict(std::string message, std::vector<std::string> arguments) {
    return {ErrorCode::conflict, std::move(message), std::move(arguments), {}};
}
Error unavailable(std::string message, std::vector<std::string> arguments) {
    return {ErrorCode::unavailable, std::move(message), std::move(arguments), {}};
}
Error internal(std::string message, std::vector<std::string> arguments) {
    return {ErrorCode::internal, std::move(message), std::move(arguments), {}};
}

}  // namespace regia
