// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/json_path.hpp"

#include <boost/json.hpp>

#include <cstdlib>
#include <sstream>

namespace regia::test {
namespace {

using boost::json::value;

const value* step_into(const value& from, const std::string& step) {
    if (const auto* object = from.if_object()) {
        return object->if_contains(step);
    }
    const auto* array = from.if_array();
    const bool is_number = !step.empty() && step.find_first_not_of("0123456789") == std::string::npos;
    return array != nullptr && is_number ? array->if_contains(static_cast<std::size_t>(std::atoll(step.c_str()))) : nullptr;
}

/// Calls `use(value)` with the value at `path`, or says where the path ends.
template <class Use>
std::string at_path(const std::string& document, const std::string& path, Use use) {
    boost::json::error_code error;
    const auto root = boost::json::parse(document, error);
    if (error) {
        return "no JSON (" + error.message() + ")";
    }
    const value* here = &root;
    std::istringstream steps(path);
    for (std::string step; std::getline(steps, step, '.');) {
        here = step_into(*here, step);
        if (here == nullptr) {
            return "nothing at “" + step + "” of " + path;
        }
    }
    return use(*here);
}

}  // namespace

std::string json_text(const std::string& document, const std::string& path) {
    return at_path(document, path, [](const value& found) { return boost::json::serialize(found); });
}

std::string json_count(const std::string& document, const std::string& path) {
    return at_path(document, path, [](const value& found) -> std::string {
        if (const auto* array = found.if_array()) {
            return std::to_string(array->size());
        }
        const auto* object = found.if_object();
        return object != nullptr ? std::to_string(object->size()) : "neither a list nor an object";
    });
}

std::string json_normal(const std::string& text) {
    boost::json::error_code error;
    const auto parsed = boost::json::parse(text, error);
    return error ? text + " (which is no JSON)" : boost::json::serialize(parsed);
}

}  // namespace regia::test
