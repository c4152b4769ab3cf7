// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Forms: a label above each field, its error beside it, all errors again on top, where the focus is after a refused attempt.
namespace regia::site {

using Errors = std::vector<Error>;

struct Input {
    std::string_view name;
    std::string_view label;  ///< translated
    std::string_view value = {};
    std::string_view type = "text";         ///< email, password, date …
    std::string_view hint = {};             ///< translated; what is expected, before anybody can be wrong
    std::string_view inputmode = "text";    ///< which keyboard a telephone shows
    std::string_view autocomplete = "off";  ///< so that the browser, or a password manager, can help (WCAG 1.3.5, 3.3.8)
    std::size_t characters_max = 200;
    std::size_t rows = 10;  ///< of a text of several lines
    bool required = true;
};

struct Option {
    std::string value;
    std::string label;
};

/// A form with files goes another way over the wire, and its route says so (Route::takes_files). What is in it cannot be kept in the tab.
enum class Sends { text, files };

/// A form in the making: writes itself into the page from its first field to its button. What it is sent to answers 422 with the same form,
/// the values and the errors.
class Form {
public:
    /// `action`: a path of this site, without the language. Errors without a field are of the whole form.
    Form(html::Writer& out, const Frame& context, std::string_view action, const Errors& errors, Sends sends = Sends::text);
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    Form& hidden(std::string_view name, std::string_view value);
    Form& input(const Input& input);
    Form& textarea(const Input& input);
    Form& select(const Input& input, const std::vector<Option>& options);
    /// Any number of files. `accept`: their endings, ".csv,.xlsx"; a help for who chooses, and no check.
    Form& files(const Input& input, std::string_view accept);
    Form& checkbox(std::string_view name, std::string_view label, bool checked);
    /// Any number of the options: each that is ticked comes as a field `name` of its own. `legend` is translated.
    Form& choices(std::string_view name, std::string_view legend, const std::vector<Option>& options,
                  const std::vector<std::string>& chosen);

    /// The button, and the end. `other`: a way out beside it.
    void submit(std::string_view label, const std::optional<Link>& other = {});

private:
    void begin_field(const Input& input, const Error* error);
    void end_tag(const Input& input, const Error* error);
    void say(std::string_view name, const Error* error);
    void end_field(const Input& input, const Error* error);
    void summary(const Errors& errors);
    [[nodiscard]] const Error* error_of(std::string_view name) const;

    html::Writer& m_out;
    const Frame& m_context;
    const Errors& m_errors;
};

/// The secret of the session, which every form that is sent carries.
void form_token(html::Writer& out, const Frame& context);

/// One button that does something, in a form of its own: sign out, end a session.
struct Act {
    std::string action;  ///< a path of this site, without the language
    std::string label;   ///< translated
    std::string name = {};
    std::string value = {};
    std::string about = {};  ///< what the button is of, for who hears it out of its place: "Firefox, 12 May"
    std::string style = "btn btn-outline-primary btn-sm";
};
void act_button(html::Writer& out, const Frame& context, const Act& act);

}  // namespace regia::site
