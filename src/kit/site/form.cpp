// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/form.hpp"

#include <algorithm>

namespace regia::site {

void form_token(html::Writer& out, const Frame& context) {
    if (context.actor != nullptr && !context.actor->form_token.empty()) {
        out.add<"<input type=\"hidden\" name=\"form_token\" value=\"{}\">\n">(context.actor->form_token);
    }
}

Form::Form(html::Writer& out, const Frame& context, std::string_view action, const Errors& errors, Sends sends)
    : m_out(out), m_context(context), m_errors(errors) {
    summary(errors);
    m_out.add<"<form class=\"sheet-form\" method=\"post\" action=\"{}\"">(context.href(action));
    if (sends == Sends::files) {
        m_out.add<" enctype=\"multipart/form-data\"">();
    } else {
        m_out.add<" data-draft=\"{}\"">(context.t("Take back what you had not saved"));
    }
    m_out.add<" novalidate>\n">();
    form_token(out, context);
}

/// The focus is here when the page comes back: who cannot see the red hears what happened.
void Form::summary(const Errors& errors) {
    if (errors.empty()) {
        return;
    }
    m_out.add<"<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" autofocus><h2 class=\"h5\">{}</h2><ul>\n">(
        m_context.words.count("{} thing is to be mended", "{} things are to be mended", static_cast<std::int64_t>(errors.size())));
    for (const auto& error : errors) {
        if (error.field.empty()) {
            m_out.add<"<li>{}</li>\n">(m_context.words.error(error));
        } else {
            m_out.add<"<li><a href=\"{}\">{}</a></li>\n">(html::url("#i-" + error.field), m_context.words.error(error));
        }
    }
    m_out.add<"</ul></div>\n">();
}

const Error* Form::error_of(std::string_view name) const {
    const auto found = std::find_if(m_errors.begin(), m_errors.end(), [&](const Error& error) { return error.field == name; });
    return found == m_errors.end() ? nullptr : &*found;
}

void Form::begin_field(const Input& input, const Error* error) {
    m_out.add<"<div class=\"{}\"><label for=\"i-{}\">{}{}</label>\n">(
        error == nullptr ? "field" : "field has-error", input.name, input.label,
        input.required ? "" : " (" + std::string(m_context.t("optional")) + ")");
    if (!input.hint.empty()) {
        m_out.add<"<p class=\"hint\" id=\"h-{}\">{}</p>\n">(input.name, input.hint);
    }
}

void Form::say(std::string_view name, const Error* error) {
    if (error != nullptr) {
        m_out.add<"<p class=\"error\" id=\"e-{}\">">(name);
        icon(m_out, m_context, "it-error");
        m_out.add<"{}</p>\n">(m_context.words.error(*error));
    }
}

void Form::end_field(const Input& input, const Error* error) {
    say(input.name, error);
    m_out.add<"</div>\n">();
}

namespace {

/// The ids of what explains a field: its hint and its error.
std::string described_by(const Input& input, const Error* error) {
    std::string ids = input.hint.empty() ? "" : "h-" + std::string(input.name);
    if (error != nullptr) {
        ids.append(ids.empty() ? "" : " ").append("e-").append(input.name);
    }
    return ids;
}

}  // namespace

Form& Form::hidden(std::string_view name, std::string_view value) {
    m_out.add<"<input type=\"hidden\" name=\"{}\" value=\"{}\">\n">(name, value);
    return *this;
}

/// What ties a field to its words, and the end of its tag.
void Form::end_tag(const Input& input, const Error* error) {
    if (const auto ids = described_by(input, error); !ids.empty()) {
        m_out.add<" aria-describedby=\"{}\"">(ids);
    }
    if (input.required) {
        m_out.add<" required">();
    }
    if (error != nullptr) {
        m_out.add<" aria-invalid=\"true\"">();
    }
    m_out.add<">">();
}

Form& Form::input(const Input& input) {
    const auto* error = error_of(input.name);
    begin_field(input, error);
    m_out.add<"<input id=\"i-{}\" name=\"{}\" type=\"{}\" value=\"{}\" maxlength=\"{}\" inputmode=\"{}\" autocomplete=\"{}\"">(
        input.name, input.name, input.type, input.value, input.characters_max, input.inputmode, input.autocomplete);
    end_tag(input, error);
    end_field(input, error);
    return *this;
}

Form& Form::files(const Input& input, std::string_view accept) {
    const auto* error = error_of(input.name);
    begin_field(input, error);
    m_out.add<"<input id=\"i-{}\" name=\"{}\" type=\"file\" accept=\"{}\" multiple">(input.name, input.name, accept);
    end_tag(input, error);
    end_field(input, error);
    return *this;
}

Form& Form::textarea(const Input& input) {
    const auto* error = error_of(input.name);
    begin_field(input, error);
    m_out.add<"<textarea id=\"i-{}\" name=\"{}\" rows=\"{}\" maxlength=\"{}\"">(input.name, input.name, input.rows, input.characters_max);
    end_tag(input, error);
    m_out.add<"\n{}</textarea>\n">(input.value);
    end_field(input, error);
    return *this;
}

Form& Form::select(const Input& input, const std::vector<Option>& options) {
    const auto* error = error_of(input.name);
    begin_field(input, error);
    m_out.add<"<select id=\"i-{}\" name=\"{}\"">(input.name, input.name);
    end_tag(input, error);
    for (const auto& option : options) {
        m_out.add<"<option value=\"{}\"{}>{}</option>\n">(option.value, html::Flag{"selected", option.value == input.value}, option.label);
    }
    m_out.add<"</select>\n">();
    end_field(input, error);
    return *this;
}

Form& Form::checkbox(std::string_view name, std::string_view label, bool checked) {
    m_out.add<
        "<div class=\"field\"><div class=\"choice\"><input id=\"i-{}\" name=\"{}\" type=\"checkbox\" value=\"yes\"{}>"
        "<label for=\"i-{}\">{}</label></div></div>\n">(name, name, html::Flag{"checked", checked}, name, label);
    return *this;
}

Form& Form::choices(std::string_view name, std::string_view legend, const std::vector<Option>& options,
                    const std::vector<std::string>& chosen) {
    const auto* error = error_of(name);
    m_out.add<"<fieldset class=\"{}\" id=\"i-{}\" tabindex=\"-1\"">(error == nullptr ? "field" : "field has-error", name);
    if (error != nullptr) {
        m_out.add<" aria-describedby=\"e-{}\"">(name);
    }
    m_out.add<"><legend>{}</legend>\n">(legend);
    say(name, error);
    for (const auto& option : options) {
        const bool is_chosen = std::find(chosen.begin(), chosen.end(), option.value) != chosen.end();
        m_out.add<
            "<div class=\"choice\"><input id=\"i-{}-{}\" name=\"{}\" type=\"checkbox\" value=\"{}\"{}>"
            "<label for=\"i-{}-{}\">{}</label></div>\n">(name, option.value, name, option.value, html::Flag{"checked", is_chosen}, name,
                                                         option.value, option.label);
    }
    m_out.add<"</fieldset>\n">();
    return *this;
}

void Form::submit(std::string_view label, const std::optional<Link>& other) {
    m_out.add<"<p class=\"form-acts\"><button class=\"btn btn-primary\" type=\"submit\">{}</button>">(label);
    if (other) {
        m_out.add<" <a class=\"btn btn-link\" href=\"{}\">{}</a>">(m_context.href(other->path), other->label);
    }
    m_out.add<"</p>\n</form>\n">();
}

void act_button(html::Writer& out, const Frame& context, const Act& act) {
    out.add<"<form class=\"act\" method=\"post\" action=\"{}\">">(context.href(act.action));
    form_token(out, context);
    if (!act.name.empty()) {
        out.add<"<input type=\"hidden\" name=\"{}\" value=\"{}\">">(act.name, act.value);
    }
    out.add<"<button class=\"{}\" type=\"submit\">{}">(act.style, act.label);
    if (!act.about.empty()) {
        out.add<"<span class=\"visually-hidden\">: {}</span>">(act.about);
    }
    out.add<"</button></form>\n">();
}

}  // namespace regia::site
