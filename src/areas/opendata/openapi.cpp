// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/openapi.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::opendata {
namespace {

using boost::json::array;
using boost::json::object;

constexpr std::string_view api = "/api/v1/";
constexpr std::string_view api_root = "/api/v1";

object reference(const std::string& schema) { return {{"$ref", "#/components/schemas/" + schema}}; }

/// "organisation" -> "Organisation"
std::string schema_name(std::string_view noun) {
    std::string name(noun);
    name[0] = upper(noun.substr(0, 1))[0];
    return name;
}

object number_schema(std::string_view type, std::string_view format) { return {{"type", type}, {"format", format}}; }

/// As table::json_value() writes it.
object schema_of(FieldKind kind) {
    switch (kind) {
        case FieldKind::integer:
            return number_schema("integer", "int64");
        case FieldKind::decimal:
        case FieldKind::percent:
            return number_schema("number", "double");
        case FieldKind::boolean:
            return {{"type", "boolean"}};
        case FieldKind::money:  // as text, because a number of a program may lose cents
            return {{"type", "string"}, {"pattern", "^-?[0-9]+[.][0-9]{2}$"}};
        case FieldKind::date:
            return {{"type", "string"}, {"format", "date"}};
        case FieldKind::partial_date:  // as far as it is known
            return {{"type", "string"}, {"pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}};
        case FieldKind::bilingual: {
            const object text{{"type", "string"}, {"nullable", true}};
            return {{"type", "object"}, {"properties", object{{"it", text}, {"en", text}}}};
        }
        case FieldKind::text:
            break;
    }
    return {{"type", "string"}};
}

/// Every value may be missing.
object schema_of(const Description& description) {
    object properties;
    for (const auto& field : description.fields) {
        auto schema = schema_of(field.kind);
        schema["nullable"] = true;
        schema["description"] = field.label;
        properties[field.name] = std::move(schema);
    }
    return {{"type", "object"}, {"properties", std::move(properties)}};
}

object list_schema_of(const std::string& item) {
    return {{"type", "object"},
            {"required", array{"items", "next"}},
            {"properties",
             object{{"items", object{{"type", "array"}, {"items", reference(item)}}},
                    {"next",
                     object{{"type", "string"}, {"nullable", true}, {"description", "The address of the next part, null at the end"}}}}}};
}

object problem_schema() {
    return {{"type", "object"},
            {"properties", object{{"type", object{{"type", "string"}}},
                                  {"title", object{{"type", "string"}}},
                                  {"status", object{{"type", "integer"}, {"format", "int32"}}},
                                  {"detail", object{{"type", "string"}}},
                                  {"instance", object{{"type", "string"}}}}}};
}

object text_parameter(std::string_view name, std::string_view where, std::string_view description) {
    return {
        {"name", name}, {"in", where}, {"required", where == "path"}, {"description", description}, {"schema", object{{"type", "string"}}}};
}

void add_path_parameters(array& parameters, std::string_view pattern) {
    for (const auto segment : split(pattern, '/')) {
        if (segment.starts_with('{')) {
            parameters.emplace_back(text_parameter(segment.substr(1, segment.size() - 2), "path", "Part of the address"));
        }
    }
}

void add_query_parameters(array& parameters, const site::Route& route) {
    for (const auto name : split(route.parameters, ',')) {
        if (!trimmed(name).empty()) {
            parameters.emplace_back(text_parameter(trimmed(name), "query", "Filter"));
        }
    }
    if (route.is_list) {
        parameters.emplace_back(
            object{{"name", "limit"},
                   {"in", "query"},
                   {"description", "How many items at most"},
                   {"schema", object{{"type", "integer"}, {"format", "int32"}, {"minimum", 1}, {"maximum", 100}, {"default", 25}}}});
        parameters.emplace_back(text_parameter("after", "query", "The mark at which the part before ended; take it from “next”"));
    }
}

object fault(std::string_view description) {
    return {{"description", description}, {"content", object{{"application/problem+json", object{{"schema", reference("Problem")}}}}}};
}

object busy() {
    auto answer = fault("Try again later");
    answer["headers"] = object{{"Retry-After", object{{"description", "Seconds"}, {"schema", number_schema("integer", "int32")}}}};
    return answer;
}

object success(const site::Route& route) {
    const auto item = route.noun != nullptr ? schema_name(route.noun().name) : std::string("Record");
    object content{{"application/json", object{{"schema", reference(route.is_list ? item + "List" : item)}}}};
    if (route.is_list) {
        content["text/csv"] = object{{"schema", object{{"type", "string"}}}};
    }
    return {{"description", route.summary}, {"content", std::move(content)}};
}

/// "/api/v1/plans/{slug}/nodes" -> "plans-slug-nodes": a name, not a verb.
std::string operation_name(std::string_view pattern) {
    std::string name;
    for (const auto segment : split(pattern.substr(pattern.starts_with(api) ? api.size() : 1), '/')) {
        const auto word = segment.starts_with('{') ? segment.substr(1, segment.size() - 2) : segment;
        name += (name.empty() ? "" : "-") + std::string(word);
    }
    return name;
}

object operation(const site::Route& route) {
    array parameters;
    add_path_parameters(parameters, route.pattern);
    add_query_parameters(parameters, route);
    return {{"operationId", operation_name(route.pattern)},
            {"summary", route.summary},
            {"tags", array{std::string(split(operation_name(route.pattern), '-').front())}},
            {"parameters", std::move(parameters)},
            {"responses", object{{"200", success(route)},
                                 {"404", fault("There is no such thing")},
                                 {"422", fault("A parameter cannot be understood")},
                                 {"503", busy()},
                                 {"default", fault("Something went wrong")}}}};
}

bool is_described(const site::Route& route) { return route.pattern.starts_with(api) || route.pattern == "/status"; }

/// The address below the server's: "/plans"; /status stands for itself under the same server.
std::string_view path_of(const site::Route& route) {
    return route.pattern.starts_with(api) ? route.pattern.substr(api_root.size()) : route.pattern;
}

object schemas_of(const std::vector<site::Route>& routes) {
    object schemas{{"Problem", problem_schema()}, {"Record", object{{"type", "object"}}}, {"RecordList", list_schema_of("Record")}};
    for (const auto& route : routes) {
        if (route.noun != nullptr) {
            const auto name = schema_name(route.noun().name);
            schemas[name] = schema_of(route.noun());
            schemas[name + "List"] = list_schema_of(name);
        }
    }
    return schemas;
}

}  // namespace

object openapi(const std::vector<site::Route>& routes, const site::Settings& settings) {
    object paths;
    for (const auto& route : routes) {
        if (is_described(route)) {
            paths[path_of(route)] = object{{"get", operation(route)}};
        }
    }
    const bool sandbox = !settings.public_url.starts_with("https://");
    return {
        {"openapi", "3.0.3"},
        {"info", object{{"title", "Regia"},
                        {"version", REGIA_VERSION},
                        {"description", "Strategic plans, their nodes, projects, places and money: everything that the public site shows."},
                        {"x-summary", "Open data of territorial strategic plans"},
                        {"termsOfService", settings.public_url + "/legal-notes"},
                        {"license", object{{"name", "CC BY 4.0"}, {"url", "https://creativecommons.org/licenses/by/4.0/"}}},
                        {"contact", object{{"name", settings.owner.empty() ? settings.name.english : settings.owner},
                                           {"url", settings.owner_url.empty() ? settings.public_url : settings.owner_url}}}}},
        {"servers", array{object{{"url", settings.public_url + std::string(api_root)},
                                 {"description", sandbox ? "This installation, without TLS: for trying" : "This installation"},
                                 {"x-sandbox", sandbox}}}},
        {"paths", std::move(paths)},
        {"components", object{{"schemas", schemas_of(routes)}}}};
}

}  // namespace regia::opendata
