// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/http_script.hpp"

#include "kit/html/html.hpp"
#include "support/json_path.hpp"

#include <boost/json.hpp>
#include <boost/regex.hpp>

#include <algorithm>
#include <fstream>

namespace regia::test {
namespace {

constexpr std::size_t shown_bytes_max = 300;

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// `status 200` -> {"status", "200"}
std::pair<std::string, std::string> first_word(const std::string& line) {
    const auto blank = line.find(' ');
    return {line.substr(0, blank), blank == std::string::npos ? "" : trimmed(line.substr(blank))};
}

std::optional<std::string> unquoted(const std::string& text) {
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? std::optional{text.substr(1, text.size() - 2)} : std::nullopt;
}

/// `\n` in a script is the end of a line.
std::string with_line_ends(std::string text) {
    for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) {
        text.replace(at, 2, "\n");
    }
    return text;
}

constexpr auto boundary = "----script";

/// One part of a form with files (RFC 7578).
std::string part(const std::string& disposition, const std::string& content) {
    return std::string("--") + boundary + "\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
}

/// The address in `<a rel="next" href="/plans?after=7">`, whichever attribute comes first; `&amp;` resolved.
std::string address_of_relation(const std::string& html, const std::string& relation) {
    const boost::regex link("<(?:a|link)\\s[^>]*rel=\"" + relation + "\"[^>]*>");
    const boost::regex address("href=\"([^\"]*)\"");
    boost::smatch tag;
    boost::smatch found;
    if (!boost::regex_search(html, tag, link)) {
        return {};
    }
    const auto text = tag.str();
    return boost::regex_search(text, found, address) ? boost::regex_replace(found[1].str(), boost::regex("&amp;"), "&") : std::string{};
}

/// "next" of a list for programs: {"items": […], "next": "/api/v1/…"}.
std::string address_in_json(const std::string& body, const std::string& relation) {
    boost::json::error_code error;
    const auto value = boost::json::parse(body, error);
    const auto* found = !error && value.is_object() ? value.get_object().if_contains(relation) : nullptr;
    return found != nullptr && found->is_string() ? std::string(std::string_view(found->get_string())) : std::string{};
}

}  // namespace

HttpScript::HttpScript(unsigned short port, Fail fail, SignIn sign_in)
    : m_port(port), m_fail(std::move(fail)), m_sign_in(std::move(sign_in)) {}

void HttpScript::run(const std::filesystem::path& file) {
    std::ifstream lines(file);
    std::string line;
    while (std::getline(lines, line)) {
        ++m_line;
        line = trimmed(line);
        if (!line.empty() && line.front() != '#') {
            run_line(line);
        }
    }
    check_sent();
}

void HttpScript::run_line(const std::string& line) {
    const auto [word, rest] = first_word(line);
    if (word == "GET" || word == "HEAD" || word == "POST") {
        begin(word, rest);
    } else if (word == "as") {
        act_as(rest);
    } else if (line == "last") {
        // says when the script runs: http_script_test.cpp
    } else if (word == "form") {
        form(rest);
    } else if (word == "file") {
        file(rest);
    } else if (line == "follow there") {
        go_there();
    } else if (word == "follow") {
        follow(rest);
    } else if (word == "header") {
        header(rest);
    } else if (word == "status") {
        status(rest);
    } else if (word == "see" || word == "see-not") {
        see(rest, word == "see");
    } else if (word == "json") {
        json(rest);
    } else {
        m_fail(m_line, "“" + word + "” is no word of these scripts; tests/http/README.md has them all.");
    }
}

void HttpScript::begin(const std::string& method, const std::string& target) {
    check_sent();
    m_method = method;
    m_target = target;
    m_headers.clear();
    m_form.clear();
    m_parts.clear();
    m_has_files = false;
    m_answer.reset();
}

void HttpScript::check_sent() {
    if (!m_method.empty() && !m_answer) {
        m_fail(m_line, m_method + " " + m_target + " was never sent: a request ends with its “status” line.");
    }
}

void HttpScript::act_as(const std::string& role) {
    m_session = role == "visitor" || !m_sign_in ? std::nullopt : m_sign_in(role);
    if (!m_session && role != "visitor") {
        m_fail(m_line, "“" + role + "” is no role; areas/people/role.hpp has them all.");
    }
}

/// `form name = value`, one line for each field.
void HttpScript::form(const std::string& field) {
    const auto equals = field.find(" = ");
    if (m_method != "POST" || m_answer || equals == std::string::npos) {
        m_fail(m_line, "“form” stands between “POST” and “status”, as `form NAME = VALUE`.");
        return;
    }
    const auto value = with_line_ends(field.substr(equals + 3));
    m_parts += part("form-data; name=\"" + field.substr(0, equals) + "\"", value);
    m_form += (m_form.empty() ? "" : "&") + field.substr(0, equals) + "=" + regia::html::percent_encoded(value);
}

/// `file name = FILENAME: CONTENT`
void HttpScript::file(const std::string& file) {
    const auto equals = file.find(" = ");
    const auto colon = file.find(": ", equals == std::string::npos ? 0 : equals);
    if (m_method != "POST" || m_answer || equals == std::string::npos || colon == std::string::npos) {
        m_fail(m_line, "“file” stands between “POST” and “status”, as `file NAME = FILENAME: CONTENT`.");
        return;
    }
    const auto name = file.substr(equals + 3, colon - equals - 3);
    m_parts +=
        part("form-data; name=\"" + file.substr(0, equals) + "\"; filename=\"" + name + "\"", with_line_ends(file.substr(colon + 2)));
    m_has_files = true;
}

/// Where the answer sends the browser.
void HttpScript::go_there() {
    const auto there = m_answer ? std::string(m_answer->header("Location")) : std::string{};
    if (there.empty()) {
        fail("an answer that leads elsewhere", "none");
        return;
    }
    begin("GET", there);
}

void HttpScript::follow(const std::string& relation) {
    const bool is_json = m_answer && m_answer->body.starts_with('{');
    const auto target = !m_answer ? ""
                        : is_json ? address_in_json(m_answer->body, relation)
                                  : address_of_relation(m_answer->body, relation);
    if (target.empty()) {
        fail("a link with rel=\"" + relation + "\"", "none");
        return;
    }
    begin("GET", target);
}

void HttpScript::header(const std::string& header) {
    if (!m_answer) {
        m_headers.push_back(header);
        return;
    }
    const auto colon = header.find(':');
    const auto name = header.substr(0, colon);
    const auto wanted = colon == std::string::npos ? "" : trimmed(header.substr(colon + 1));
    const auto got = m_answer->header(name);
    if (got.empty() || got.find(wanted) == std::string_view::npos) {
        fail(header, got.empty() ? "no such header" : name + ": " + std::string(got));
    }
}

void HttpScript::status(const std::string& expected) {
    auto headers = m_headers;
    auto form = m_form;
    auto parts = m_parts;
    if (m_session) {
        headers.push_back("Cookie: " + m_session->cookie);
    }
    if (m_method == "POST") {  // as a browser does, unless the script says otherwise
        const bool said = std::any_of(headers.begin(), headers.end(), [](const auto& line) { return line.starts_with("Origin:"); });
        if (!said) {
            headers.emplace_back("Origin: http://localhost");
        }
        if (m_session && form.find("form_token=") == std::string::npos) {
            form += (form.empty() ? "form_token=" : "&form_token=") + m_session->form_token;
            parts += part("form-data; name=\"form_token\"", m_session->form_token);
        }
    }
    m_answer = m_has_files ? ask(m_port, m_method, m_target, headers, parts + "--" + boundary + "--\r\n",
                                 std::string("multipart/form-data; boundary=") + boundary)
                           : ask(m_port, m_method, m_target, headers, form);
    if (std::to_string(m_answer->status) != expected) {
        fail("status " + expected, "status " + std::to_string(m_answer->status) + "\n" + m_answer->body.substr(0, shown_bytes_max));
    }
}

void HttpScript::see(const std::string& quoted, bool wanted) {
    const auto text = unquoted(quoted);
    if (!text || !m_answer) {
        m_fail(m_line, "“see” stands after “status”, and its text stands in quotation marks.");
    } else if ((m_answer->body.find(*text) != std::string::npos) != wanted) {
        fail((wanted ? "to see " : "not to see ") + quoted, m_answer->body.substr(0, shown_bytes_max));
    }
}

void HttpScript::json(const std::string& expectation) {
    const auto [path, rest] = first_word(expectation);
    const auto [relation, wanted] = first_word(rest);
    const bool counts = relation == "count";
    if (!m_answer || wanted.empty() || (!counts && relation != "=")) {
        m_fail(m_line, "“json” stands after “status”, as `json PATH = VALUE` or `json PATH count NUMBER`.");
        return;
    }
    const auto got = counts ? json_count(m_answer->body, path) : json_text(m_answer->body, path);
    if (got != (counts ? wanted : json_normal(wanted))) {
        fail(expectation, got + "\n" + m_answer->body.substr(0, shown_bytes_max));
    }
}

void HttpScript::fail(const std::string& expected, const std::string& got) {
    m_fail(m_line, m_method + " " + m_target + "\n  expected: " + expected + "\n  got: " + got);
}

}  // namespace regia::test
