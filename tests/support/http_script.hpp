// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "support/http_client.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace regia::test {

/// Runs a script of requests and expectations (tests/http/README.md) against the server on a port. What is not as expected is
/// handed to `fail(line, message)`, and the script goes on.
class HttpScript {
public:
    using Fail = std::function<void(int line, const std::string& message)>;
    /// Begins a session of a role ("administrator"): what the browser of that role sends.
    struct Session {
        std::string cookie;
        std::string form_token;
    };
    using SignIn = std::function<std::optional<Session>(const std::string& role)>;
    HttpScript(unsigned short port, Fail fail, SignIn sign_in = {});

    void run(const std::filesystem::path& file);

private:
    void run_line(const std::string& line);
    void begin(const std::string& method, const std::string& target);
    void follow(const std::string& relation);
    void check_sent();
    void act_as(const std::string& role);
    void form(const std::string& field);
    void file(const std::string& file);
    void go_there();
    void header(const std::string& header);
    void status(const std::string& expected);
    void see(const std::string& quoted, bool wanted);
    void json(const std::string& expectation);
    void fail(const std::string& expected, const std::string& got);

    unsigned short m_port;
    Fail m_fail;
    SignIn m_sign_in;
    std::optional<Session> m_session;
    std::string m_form;
    std::string m_parts;  ///< the same and the files, as a form with files sends them
    bool m_has_files = false;
    int m_line = 0;
    std::string m_method;
    std::string m_target;
    std::vector<std::string> m_headers;
    std::optional<HttpAnswer> m_answer;
};

}  // namespace regia::test
