// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality_lines.hpp"

#include "areas/territory/istat_code.hpp"
#include "base/text_tools.hpp"

#include <algorithm>
#include <charconv>

namespace regia::territory {
namespace {

constexpr std::size_t name_bytes_max = 120;
constexpr std::size_t faults_max = 20;

/// Degrees with a point or a comma; nothing for what is no number or leads out of the range.
std::optional<double> degrees(std::string_view text, double limit) {
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    double value = 0;
    const auto* const end = plain.data() + plain.size();
    const auto [stop, error] = std::from_chars(plain.data(), end, value);
    return error == std::errc{} && stop == end && value >= -limit && value <= limit ? std::optional(value) : std::nullopt;
}

Result<Municipality> municipality_in(std::string_view line) {
    const auto parts = split(line, line.find('\t') == std::string_view::npos ? ';' : '\t');
    const auto part = [&](std::size_t index) { return index < parts.size() ? trimmed(parts[index]) : std::string_view{}; };
    auto check = check_istat_code(part(0));
    if (!check.formally_valid) {
        return *check.reason;
    }
    Municipality m;
    m.istat = std::move(check.code);
    m.name = part(1);
    if (m.name.size() > name_bytes_max) {
        return invalid("The name is too long.");
    }
    if (!part(2).empty() || !part(3).empty()) {
        m.latitude = degrees(part(2), 90);
        m.longitude = degrees(part(3), 180);
        if (!m.latitude || !m.longitude) {
            return invalid("Latitude and longitude are degrees: 45.07; 7.69, for example.");
        }
    }
    return m;
}

}  // namespace

std::vector<Municipality> municipalities_in(std::string_view lines, std::vector<LineFault>& faults) {
    std::vector<Municipality> found;
    std::size_t number = 0;
    for (const auto line : split(lines, '\n')) {
        ++number;
        if (trimmed(line).empty()) {
            continue;
        }
        if (number > lines_max || faults.size() == faults_max) {
            faults.push_back(
                {number, invalid("What stands from here on has not been read: there is too much of it, or too much is wrong.")});
            break;
        }
        auto read = municipality_in(line);
        if (!read) {
            faults.push_back({number, read.error()});
        } else {
            found.push_back(std::move(*read));
        }
    }
    return found;
}

}  // namespace regia::territory
