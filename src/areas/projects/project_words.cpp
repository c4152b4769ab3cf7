// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_words.hpp"

#include "base/fingerprint.hpp"
#include "base/text_tools.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace regia::projects {
namespace {

constexpr std::size_t lines_max = 500;
constexpr std::size_t name_bytes_max = 200;

std::string without(std::string_view text, std::string_view piece) {
    std::string rest(text);
    for (auto at = rest.find(piece); at != std::string::npos; at = rest.find(piece, at)) {
        rest.erase(at, piece.size());
    }
    return rest;
}

/// "1.250.000" -> "1250000"; nothing when a sign does not part groups of three.
std::optional<std::string> ungrouped(std::string_view whole, char sign) {
    const auto groups = split(whole, sign);
    std::string digits;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i > 0 && (groups[i].size() != 3 || groups[0].size() > 3 || groups[0].empty())) {
            return std::nullopt;
        }
        digits += groups[i];
    }
    return digits;
}

/// Calls `read(parts)` for each line that is not empty; the fault of one says which it is.
template <class Read>
Status each_line(std::string_view lines, const char* field, Read read) {
    const auto all = split(lines, '\n');
    if (all.size() > lines_max) {
        return invalid("There are more than {} lines.", {std::to_string(lines_max)}, field);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<std::string_view> parts;
        for (const auto part : split(trimmed(all[i]), ';')) {
            parts.push_back(trimmed(part));
        }
        if (parts.size() == 1 && parts[0].empty()) {
            continue;
        }
        parts.resize(std::max<std::size_t>(parts.size(), 3));
        if (!read(parts)) {
            return invalid("Line {} (“{}”) cannot be read: compare it with the example.",
                           {std::to_string(i + 1), std::string(trimmed(all[i])).substr(0, 60)}, field);
        }
    }
    return Done{};
}

/// "12/05/2026", or the day of a machine.
std::optional<Date> typed_date(std::string_view text) {
    const bool is_italian = text.size() == 10 && text[2] == '/' && text[5] == '/';
    const auto date =
        parse_date(is_italian ? fmt::format("{}-{}-{}", text.substr(6), text.substr(3, 2), text.substr(0, 2)) : std::string(text));
    return date ? std::optional(*date) : std::nullopt;
}

std::optional<std::int64_t> typed_year(std::string_view text) {
    std::int64_t year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    return error == std::errc{} && end == text.data() + text.size() && year >= 1990 && year <= 2100 ? std::optional(year) : std::nullopt;
}

/// "1.250.000,50"
std::string text_of(Money amount, DecimalMark mark) {
    const bool comma = mark == DecimalMark::comma;
    auto text = machine_text(amount);
    const auto point = text.find('.');
    text[point] = comma ? ',' : '.';
    const std::size_t first = amount.cents < 0 ? 4 : 3;
    for (auto at = point; at > first; at -= 3) {
        text.insert(at - 3, 1, comma ? '.' : ',');
    }
    return text;
}

std::string text_of(const std::optional<Date>& date) { return date ? machine_text(*date) : std::string{}; }

}  // namespace

Result<Money> typed_amount(std::string_view text, DecimalMark mark) {
    const auto plain = without(without(without(text, "€"), " "), "\u00a0");
    const char sign = mark == DecimalMark::comma ? ',' : '.';
    const auto begin = std::min<std::size_t>(plain.starts_with('-') ? 1 : 0, plain.size());
    const auto end = std::max(begin, std::min(plain.find(sign), plain.size()));
    const auto digits = ungrouped(std::string_view(plain).substr(begin, end - begin), sign == ',' ? '.' : ',');
    return parse_money(digits ? plain.substr(0, begin) + *digits + plain.substr(end) : "?", mark);
}

Result<std::vector<TypedPlace>> typed_places(std::string_view lines) {
    std::vector<TypedPlace> places;
    REGIA_TRY(each_line(lines, "places", [&](const auto& parts) {
        const auto share = parts[1].empty() ? Result(Percent{}) : parse_percent(without(without(parts[1], "%"), " "));
        places.push_back({std::string(parts[0]), share ? *share : Percent{}});
        return share.ok() && !parts[0].empty();
    }));
    return places;
}

Result<std::vector<Funding>> typed_funding(std::string_view lines, DecimalMark mark) {
    std::vector<Funding> funding;
    REGIA_TRY(each_line(lines, "funding", [&](const auto& parts) {
        const auto amount = typed_amount(parts[0], mark);
        const auto year = typed_year(parts[2]);
        funding.push_back({std::string(parts[1]), year, amount ? *amount : Money{}});
        return amount.ok() && amount->cents >= 0 && parts[1].size() <= name_bytes_max && (year || parts[2].empty());
    }));
    return funding;
}

Result<std::vector<Payment>> typed_payments(std::string_view lines, DecimalMark mark) {
    std::vector<Payment> payments;
    REGIA_TRY(each_line(lines, "payments", [&](const auto& parts) {
        const auto date = typed_date(parts[0]);
        const auto amount = typed_amount(parts[1], mark);
        payments.push_back({date, amount ? *amount : Money{}, std::string(parts[2]), {}});
        return amount.ok() && (date || parts[0].empty()) && parts[2].size() <= name_bytes_max;
    }));
    return payments;
}

ProjectWords words_of(const Sheet& sheet, DecimalMark mark) {
    const auto& p = sheet.project;
    ProjectWords words{p.local_code, p.cup, p.title, p.summary, p.state, p.nature, p.owner_level, {}, {}, {}, {}, {}, {}, {}, {}};
    words.node = sheet.nodes.empty() ? "" : sheet.nodes.front().code;
    for (const auto& place : sheet.places) {
        words.places += place.name + (place.share.basis_points > 0 ? "; " + machine_text(place.share) : "") + "\n";
    }
    for (const auto& row : sheet.funding) {
        words.funding += text_of(row.amount, mark) + "; " + row.source + (row.year ? "; " + std::to_string(*row.year) : "") + "\n";
    }
    for (const auto& row : sheet.payments) {
        words.payments += text_of(row.date) + "; " + text_of(row.amount, mark) + (row.source.empty() ? "" : "; " + row.source) + "\n";
    }
    words.planned_start = text_of(p.planned_start);
    words.actual_start = text_of(p.actual_start);
    words.planned_end = text_of(p.planned_end);
    words.actual_end = text_of(p.actual_end);
    return words;
}

std::string version_of(const ProjectWords& w) {
    return fingerprint({w.local_code, w.cup, w.title, w.summary, code(w.state), code(w.nature), code(w.owner_level), w.node, w.places,
                        w.funding, w.payments, w.planned_start, w.actual_start, w.planned_end, w.actual_end});
}

}  // namespace regia::projects
