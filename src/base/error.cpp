// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/error.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace regia {

std::string fill(std::string_view sentence, const std::vector<std::string>& arguments) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const auto& argument : arguments) {
        store.push_back(argument);
    }
    try {
        return fmt::vformat(fmt::string_view(sentence.data(), sentence.size()), store);
    } catch (const fmt::format_error&) {
        return std::string(sentence);  // a wrong translation must not hide the message
    }
}

std::string Error::text() const { return fill(message, arguments); }

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
