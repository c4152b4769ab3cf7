// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/text_tools.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace regia {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The letters with marks that Italian, French, German and Slovene names use, and what is left without the mark.
constexpr std::array<std::pair<std::string_view, char>, 40> plain_letters{{
    {"à", 'a'}, {"á", 'a'}, {"â", 'a'}, {"ä", 'a'}, {"ã", 'a'}, {"è", 'e'}, {"é", 'e'}, {"ê", 'e'}, {"ë", 'e'}, {"ì", 'i'},
    {"í", 'i'}, {"î", 'i'}, {"ï", 'i'}, {"ò", 'o'}, {"ó", 'o'}, {"ô", 'o'}, {"ö", 'o'}, {"ù", 'u'}, {"ú", 'u'}, {"û", 'u'},
    {"ü", 'u'}, {"ç", 'c'}, {"č", 'c'}, {"š", 's'}, {"ž", 'z'}, {"ñ", 'n'}, {"À", 'a'}, {"Á", 'a'}, {"Â", 'a'}, {"Ä", 'a'},
    {"È", 'e'}, {"É", 'e'}, {"Ì", 'i'}, {"Í", 'i'}, {"Ò", 'o'}, {"Ó", 'o'}, {"Ö", 'o'}, {"Ù", 'u'}, {"Ú", 'u'}, {"Ü", 'u'},
}};

/// Length of the UTF-8 sequence that starts here, or 0 when these bytes are none.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return first == 0 ? 0 : 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
    return overlong || outside ? 0 : length;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (auto place = text.find(separator); place != std::string_view::npos; place = text.find(separator)) {
        parts.push_back(text.substr(0, place));
        text.remove_prefix(place + 1);
    }
    parts.push_back(text);
    return parts;
}

std::string upper(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool is_clean_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto length = sequence_length(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

std::string slug_of(std::string_view name) {
    std::string slug;
    while (!name.empty()) {
        const bool may_be_marked = static_cast<unsigned char>(name.front()) >= 0x80;
        const auto marked = !may_be_marked ? plain_letters.end()
                                           : std::find_if(plain_letters.begin(), plain_letters.end(),
                                                          [&](const auto& letter) { return name.starts_with(letter.first); });
        const char plain = marked != plain_letters.end() ? marked->second : lower(name.substr(0, 1)).front();
        const bool kept = (plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9');
        if (kept) {
            slug += plain;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
        name.remove_prefix(marked != plain_letters.end() ? marked->first.size() : 1);
    }
    if (!slug.empty() && slug.back() == '-') {
        slug.pop_back();
    }
    return slug;
}

}  // namespace regia
