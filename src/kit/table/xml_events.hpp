// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace regia::table {

/// The attributes of an element, by name without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// "" when there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char** m_pairs;
};

/// Who hears what an XML text holds, in its order. Names come without prefix.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void start(std::string_view /*name*/, const XmlAttributes& /*attributes*/) {}
    virtual void end(std::string_view /*name*/) {}
    virtual void text(std::string_view /*piece*/) {}
};

/// Reads XML piece by piece, so that it is never whole in memory. What would fill it all the same is refused: a type declaration (entities
/// that grow), elements nested more than 64 deep, a tag or comment of more than 2 MB.
class XmlEvents {
public:
    XmlEvents(std::unique_ptr<std::istream> input, XmlListener& listener);
    ~XmlEvents();
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;

    /// Tells the next piece. False at the end; `invalid` when it is no XML, or was cut short.
    [[nodiscard]] Result<bool> next();

    /// Tells all of it.
    [[nodiscard]] Status all();

private:
    struct Parser;
    std::unique_ptr<std::istream> m_input;
    std::unique_ptr<Parser> m_parser;
    bool m_ended = false;
};

}  // namespace regia::table
