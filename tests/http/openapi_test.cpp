// SPDX-License-Identifier: AGPL-3.0-or-later
// /openapi.json against the rules of the Italian guidelines for interoperability (ModI, AgID det. 547/2021; the rules that the national
// catalogue of APIs checks), and against what the addresses really answer.
#include "support/demo_server.hpp"
#include "support/http_client.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <functional>
#include <regex.h>
#include <set>

namespace {

namespace json = boost::json;
using regia::test::ask;

json::value answer_of(const std::string& target) {
    const auto answer = ask(regia::test::demo_server_port(regia::db::Engine::sqlite), "GET", target);
    EXPECT_EQ(answer.status, 200) << target;
    return answer.status == 200 ? json::parse(answer.body) : json::value(nullptr);
}

const json::value& description() {
    static const auto read = answer_of("/openapi.json");
    return read;
}

std::string text(const json::value& value) { return json::value_to<std::string>(value); }

/// Whether the whole of it is as an extended regular expression (POSIX) says.
bool matches(const std::string& words, const std::string& pattern) {
    regex_t compiled{};
    EXPECT_EQ(regcomp(&compiled, ("^(" + pattern + ")$").c_str(), REG_EXTENDED | REG_NOSUB), 0) << pattern;
    const bool found = regexec(&compiled, words.c_str(), 0, nullptr, 0) == 0;
    regfree(&compiled);
    return found;
}

/// The schema itself, behind a reference.
const json::value& resolved(const json::value& schema) {
    const auto* const reference = schema.as_object().if_contains("$ref");
    return reference == nullptr ? schema : description().at_pointer(text(*reference).substr(1));
}

void for_each_object(const json::value& value, const std::function<void(const json::object&)>& visit) {
    if (const auto* const object = value.if_object()) {
        visit(*object);
        for (const auto& member : *object) {
            for_each_object(member.value(), visit);
        }
    } else if (const auto* const array = value.if_array()) {
        for (const auto& element : *array) {
            for_each_object(element, visit);
        }
    }
}

void for_each_operation(const std::function<void(const std::string&, const json::object&)>& visit) {
    for (const auto& path : description().at("paths").as_object()) {
        visit(std::string(path.key()), path.value().at("get").as_object());
    }
}

TEST(OpenApi, SaysWhoAnswersAndUnderWhichTerms) {
    const auto& api = description();
    EXPECT_EQ(text(api.at("openapi")), "3.0.3");
    EXPECT_TRUE(matches(text(api.at_pointer("/info/version")), "[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?"));
    EXPECT_FALSE(text(api.at_pointer("/info/x-summary")).empty());
    EXPECT_FALSE(text(api.at_pointer("/info/termsOfService")).empty());
    EXPECT_FALSE(text(api.at_pointer("/info/contact/name")).empty());
    for (const auto& server : api.at("servers").as_array()) {
        EXPECT_FALSE(text(server.at("description")).empty());
        EXPECT_TRUE(text(server.at("url")).starts_with("https://") || server.at("x-sandbox").as_bool()) << "without TLS only for trying";
    }
}

TEST(OpenApi, OnlyReadsAndTakesNoSecretInAnAddress) {
    for (const auto& path : description().at("paths").as_object()) {
        EXPECT_EQ(path.value().as_object().size(), 1U) << path.key();
    }
    for_each_operation([](const std::string& path, const json::object& operation) {
        EXPECT_FALSE(operation.contains("requestBody")) << path;
        for (const auto& parameter : operation.at("parameters").as_array()) {
            EXPECT_NE(text(parameter.at("in")), "header") << path;
            EXPECT_FALSE(matches(text(parameter.at("name")), ".*(password|key|token|secret).*")) << path;
        }
    });
}

TEST(OpenApi, NamesAddressesOperationsAndSchemasAsTheRulesSay) {
    std::set<std::string> names;
    for_each_operation([&](const std::string& path, const json::object& operation) {
        EXPECT_TRUE(matches(path, "(/([a-z0-9-]+|[{][a-z_]+[}]))+")) << path;
        const auto name = text(operation.at("operationId"));
        EXPECT_TRUE(names.insert(name).second) << name << " twice";
        EXPECT_FALSE(matches(name, "(get|list|find|read|show)-.*")) << name << ": a name, not a verb";
    });
    for (const auto& schema : description().at_pointer("/components/schemas").as_object()) {
        EXPECT_TRUE(matches(schema.key(), "([A-Z][a-z0-9]*)+")) << schema.key();
    }
}

TEST(OpenApi, EveryRefusalIsAProblemAndABusyServerSaysWhenToComeBack) {
    for_each_operation([](const std::string& path, const json::object& operation) {
        for (const auto& response : operation.at("responses").as_object()) {
            const auto& content = response.value().at("content").as_object();
            if (response.key() != "200") {
                EXPECT_EQ(content.size(), 1U) << path;
                EXPECT_TRUE(content.contains("application/problem+json")) << path << " " << response.key();
            }
        }
        EXPECT_TRUE(operation.at("responses").at("503").at("headers").as_object().contains("Retry-After")) << path;
    });
    EXPECT_TRUE(description().at("paths").as_object().contains("/status"));
}

TEST(OpenApi, EveryNumberSaysItsFormatAndEveryReferenceLeadsSomewhere) {
    for_each_object(description(), [](const json::object& object) {
        const auto* const type = object.if_contains("type");
        if (type != nullptr && type->is_string() && (text(*type) == "integer" || text(*type) == "number")) {
            EXPECT_TRUE(object.contains("format")) << object;
        }
        if (const auto* const reference = object.if_contains("$ref")) {
            EXPECT_NO_THROW(static_cast<void>(description().at_pointer(text(*reference).substr(1)))) << *reference;
        }
    });
}

TEST(OpenApi, EveryAnswerInJsonIsAnObject) {
    for_each_operation([](const std::string& path, const json::object& operation) {
        const auto& schema = operation.at("responses").at("200").at("content").at("application/json").at("schema");
        EXPECT_EQ(text(resolved(schema).at("type")), "object") << path;
    });
}

bool is_of_type(const json::value& value, const json::value& schema) {
    const auto type = text(schema.at("type"));
    return value.is_null()     ? schema.as_object().contains("nullable")
           : type == "string"  ? value.is_string()
           : type == "integer" ? value.is_int64() || value.is_uint64()
           : type == "number"  ? value.is_number()
           : type == "boolean" ? value.is_bool()
                               : value.is_object();
}

/// What a program made from the description would stumble over.
TEST(OpenApi, ListsAnswerWhatTheDescriptionSays) {
    int fields = 0;
    for_each_operation([&](const std::string& path, const json::object& operation) {
        if (path.find('{') != std::string::npos || path == "/status") {
            return;
        }
        const auto query = path == "/zones" ? "?territory=to" : "";
        const auto answer = answer_of("/api/v1" + path + query);
        const auto& list = resolved(operation.at("responses").at("200").at("content").at("application/json").at("schema"));
        const auto& item = resolved(list.at_pointer("/properties/items/items")).at("properties").as_object();
        for (const auto& record : answer.at("items").as_array()) {
            for (const auto& field : record.as_object()) {
                const auto* const schema = item.if_contains(field.key());
                ASSERT_NE(schema, nullptr) << path << ": " << field.key() << " is not described";
                EXPECT_TRUE(is_of_type(field.value(), *schema)) << path << " " << field.key() << ": " << field.value();
                ++fields;
            }
        }
    });
    EXPECT_GT(fields, 500);
}

}  // namespace
