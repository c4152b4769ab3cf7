// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_json.hpp"

#include <boost/json.hpp>

namespace regia::plan {
namespace {

boost::json::object both(const Text& text) { return {{"it", text.italian}, {"en", text.english}}; }

std::string text_at(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string{};
}

Text both_at(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_object() ? Text{text_at(value->get_object(), "it"), text_at(value->get_object(), "en")} : Text{};
}

}  // namespace

std::string json_of(const NodeWording& wording) {
    return boost::json::serialize(boost::json::object{
        {"title", both(wording.title)}, {"text", both(wording.text)}, {"source", wording.source}, {"evidence", code(wording.evidence)}});
}

std::optional<NodeWording> wording_in(std::string_view json) {
    boost::json::error_code error;
    const auto value = boost::json::parse(json, error);
    if (error || !value.is_object()) {
        return std::nullopt;
    }
    const auto& object = value.get_object();
    NodeWording wording{both_at(object, "title"), both_at(object, "text"), text_at(object, "source")};
    parse_code(text_at(object, "evidence"), wording.evidence);
    return wording;
}

}  // namespace regia::plan
