// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_words.hpp"

#include "areas/plan/plan_beginning.hpp"
#include "base/fingerprint.hpp"

#include <algorithm>
#include <charconv>

namespace regia::plan {
namespace {

std::string text_of(const std::optional<PartialDate>& date) { return date ? machine_text(*date) : std::string{}; }

/// "Asse / Assi | Axis / Axes"
std::string line_of(const Level& level) {
    const auto both = [](const std::string& one, const std::string& several) {
        return one == several || several.empty() ? one : one + " / " + several;
    };
    const auto english = both(level.name.english, level.plural.english);
    return both(level.name.italian, level.plural.italian) + (english.empty() ? "" : " | " + english) + "\n";
}

Status check_texts(const PlanWords& words) {
    const auto too_long = [](const Text& text, std::size_t bytes_max) {
        return text.italian.size() > bytes_max || text.english.size() > bytes_max;
    };
    if (words.title.italian.empty() || too_long(words.title, plan_title_bytes_max)) {
        return invalid("Write a title of 300 letters at most.", {}, "title_it");
    }
    if (too_long(words.short_title, plan_title_bytes_max)) {
        return invalid("This is too long.", {}, "short_title_it");
    }
    if (too_long(words.summary, plan_text_bytes_max)) {
        return invalid("This is too long.", {}, "summary_it");
    }
    if (too_long(words.vision, plan_text_bytes_max)) {
        return invalid("This is too long.", {}, "vision_it");
    }
    if (!words.website.empty() && !words.website.starts_with("https://") && !words.website.starts_with("http://")) {
        return invalid("An address begins with https://", {}, "website");
    }
    return words.website.size() > plan_title_bytes_max ? Status(invalid("This is too long.", {}, "website")) : Done{};
}

Result<std::optional<PartialDate>> date_in(const std::string& text, const char* field) {
    if (text.empty()) {
        return std::optional<PartialDate>{};
    }
    const auto date = parse_partial_date(text);
    return date ? Result(std::optional(*date)) : invalid("Write a year, 2026, or a day, 2026-03-24.", {}, field);
}

Result<std::optional<std::int64_t>> year_in(const std::string& text) {
    std::int64_t year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (!text.empty() && (error != std::errc{} || end != text.data() + text.size() || year < 1900 || year > 2200)) {
        return invalid("Write a year, of four digits.", {}, "horizon");
    }
    return text.empty() ? std::optional<std::int64_t>{} : std::optional(year);
}

}  // namespace

PlanWords words_of(const Plan& plan, const std::vector<Level>& levels) {
    PlanWords words{plan.title,
                    plan.short_title,
                    plan.summary,
                    plan.vision,
                    text_of(plan.valid_from),
                    text_of(plan.valid_to),
                    plan.horizon ? std::to_string(*plan.horizon) : "",
                    plan.website,
                    {}};
    for (const auto& level : levels) {
        words.levels += line_of(level);
    }
    return words;
}

Result<Plan> plan_with(Plan plan, const PlanWords& words) {
    REGIA_TRY(check_texts(words));
    plan.title = words.title;
    plan.short_title = words.short_title.italian.empty() ? words.title : words.short_title;
    plan.summary = words.summary;
    plan.vision = words.vision;
    plan.website = words.website;
    REGIA_TRY_ASSIGN(plan.valid_from, date_in(words.valid_from, "valid_from"));
    REGIA_TRY_ASSIGN(plan.valid_to, date_in(words.valid_to, "valid_to"));
    REGIA_TRY_ASSIGN(plan.horizon, year_in(words.horizon));
    if (plan.valid_from && plan.valid_to && plan.valid_to->first < plan.valid_from->first) {
        return invalid("It cannot end before it begins.", {}, "valid_to");
    }
    return plan;
}

Result<std::vector<Level>> levels_with(const std::vector<Level>& present, std::string_view lines) {
    REGIA_TRY_ASSIGN(auto levels, levels_in(lines));
    if (levels.size() < present.size()) {
        return invalid("A level cannot be taken away: parts of the plan may stand on it. Give it another name.", {}, "levels");
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto& level = levels[i];
        const auto same =
            std::find_if(present.begin(), present.end(), [&](const Level& one) { return one.name.italian == level.name.italian; });
        if (same != present.end() && static_cast<std::size_t>(same - present.begin()) != i) {
            return invalid("The levels stay in their order, and new ones stand at the end: parts of the plan may stand on them.", {},
                           "levels");
        }
        if (i < present.size()) {
            level.id = present[i].id;
            level.code = present[i].code;
            level.depth = present[i].depth;
            level.position = present[i].position;
        } else {
            level.depth = i > 0 ? levels[i - 1].depth + 1 : 1;
            while (std::any_of(present.begin(), present.end(), [&](const Level& one) { return one.code == level.code; })) {
                level.code += "-2";  // a level that was renamed keeps its code
            }
        }
    }
    return levels;
}

std::string version_of(const PlanWords& w) {
    return fingerprint({w.title.italian, w.title.english, w.short_title.italian, w.short_title.english, w.summary.italian,
                        w.summary.english, w.vision.italian, w.vision.english, w.valid_from, w.valid_to, w.horizon, w.website, w.levels});
}

}  // namespace regia::plan
