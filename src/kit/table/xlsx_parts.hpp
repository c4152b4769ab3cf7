// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/table/xml_events.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The small parts of a spreadsheet (ECMA-376), as xlsx_reader.cpp needs them.
namespace regia::table {

template <class Number>
Number number_in(std::string_view text) {
    Number number{};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The first sheet that can be seen, and how days are counted.
class Workbook final : public XmlListener {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            counts_from_1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
        } else if (name == "sheet" && sheet.empty() && (attributes["state"].empty() || attributes["state"] == "visible")) {
            sheet = attributes["id"];
        }
    }
    std::string sheet;  ///< id of its relation
    bool counts_from_1904 = false;
};

/// Where the parts are.
class Relations final : public XmlListener {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "Relationship") {
            const auto target = attributes["Target"];
            targets[std::string(attributes["Id"])] = target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
        }
    }
    std::map<std::string, std::string, std::less<>> targets;
};

/// The texts that cells share, without the phonetic hints of Asian scripts.
class SharedStrings final : public XmlListener {
public:
    explicit SharedStrings(std::uint64_t bytes_max) : m_left(bytes_max) {}

    void start(std::string_view name, const XmlAttributes& /*attributes*/) override {
        if (name == "si") {
            texts.emplace_back();
            is_too_large = is_too_large || m_left < sizeof(std::string);
            m_left -= std::min<std::uint64_t>(m_left, sizeof(std::string));
        }
        m_in_hint = m_in_hint || name == "rPh";
        m_in_text = name == "t" && !m_in_hint;
    }
    void end(std::string_view name) override {
        m_in_text = false;
        m_in_hint = m_in_hint && name != "rPh";
    }
    void text(std::string_view piece) override {
        if (m_in_text && !texts.empty() && piece.size() <= m_left) {
            m_left -= piece.size();
            texts.back() += piece;
        } else if (m_in_text) {
            is_too_large = true;
        }
    }

    std::vector<std::string> texts;
    bool is_too_large = false;

private:
    std::uint64_t m_left;
    bool m_in_text = false;
    bool m_in_hint = false;
};

/// Which styles show a number as a day (ECMA-376, 18.8.30).
class Styles final : public XmlListener {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt" && shows_a_day(attributes["formatCode"])) {
            m_formats.insert(number_in<int>(attributes["numFmtId"]));
        }
        m_in_cells = m_in_cells || name == "cellXfs";
        if (m_in_cells && name == "xf") {
            is_day.push_back(is_day_format(number_in<int>(attributes["numFmtId"])));
        }
    }
    void end(std::string_view name) override { m_in_cells = m_in_cells && name != "cellXfs"; }

    std::vector<bool> is_day;  ///< by style

private:
    [[nodiscard]] bool is_day_format(int format) const {
        return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || (format >= 50 && format <= 58) ||
               m_formats.contains(format);
    }

    /// Letters in quotation marks and brackets are no part of the format; "m" alone may be minutes.
    static bool shows_a_day(std::string_view code) {
        char until = 0;
        for (const char c : code) {
            if (until != 0) {
                until = c == until ? '\0' : until;
            } else if (c == '"' || c == '[') {
                until = c == '[' ? ']' : '"';
            } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
                return true;
            }
        }
        return false;
    }

    std::set<int> m_formats;
    bool m_in_cells = false;
};

}  // namespace regia::table
