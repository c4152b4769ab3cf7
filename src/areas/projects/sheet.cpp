// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <utility>

namespace regia::projects {
namespace {

template <class Rows>
Money sum_of(const Rows& rows) {
    return std::accumulate(rows.begin(), rows.end(), Money{}, [](Money sum, const auto& row) { return sum + row.amount; });
}

std::string main_places_of(std::vector<Place> places) {
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(b.share.basis_points, a.name) < std::tie(a.share.basis_points, b.name);
    });
    std::string names;
    for (std::size_t i = 0; i < std::min(places.size(), main_places_max); ++i) {
        names += (i == 0 ? "" : ", ") + places[i].name;
    }
    return names;
}

}  // namespace

void add_up(Sheet& sheet) {
    sheet.project.place_count = static_cast<std::int64_t>(sheet.places.size());
    sheet.project.main_places = main_places_of(sheet.places);
    sheet.project.funding_total = sum_of(sheet.funding);
    sheet.project.committed_total = sum_of(sheet.commitments);
    sheet.project.paid_total = sum_of(sheet.payments);
}

Completeness completeness_of(const Sheet& sheet) {
    const auto& project = sheet.project;
    const std::array<std::pair<bool, const char*>, 10> asked{{
        {!project.cup.empty(), "CUP"},
        {!project.summary.empty(), "Summary"},
        {!sheet.nodes.empty(), "Place in the plan"},
        {!sheet.places.empty(), "Places"},
        {!sheet.funding.empty(), "Funding"},
        {!sheet.subjects.empty(), "Subjects"},
        {project.planned_start.has_value() || project.actual_start.has_value(), "Start"},
        {project.planned_end.has_value() || project.actual_end.has_value(), "End"},
        {!sheet.phases.empty(), "Phases"},
        {!sheet.indicators.empty(), "Indicators"},
    }};
    Completeness result;
    for (const auto& [present, name] : asked) {
        if (!present) {
            result.missing.push_back(name);
        }
    }
    const auto there = static_cast<std::int64_t>(asked.size() - result.missing.size());
    result.score = {there * 10'000 / static_cast<std::int64_t>(asked.size())};
    return result;
}

std::optional<Percent> financial_progress(const ProjectLine& project) {
    return project.funding_total.cents > 0 ? std::optional{share_of(project.paid_total, project.funding_total)} : std::nullopt;
}

std::int64_t days_late(const Phase& phase, State state, Date day) {
    const bool may_go_on = state == State::planned || state == State::active || state == State::suspended;
    const auto until = phase.actual_end ? phase.actual_end : may_go_on ? std::optional{day} : std::nullopt;
    return until && phase.planned_end ? std::max<std::int64_t>(0, (until->day - phase.planned_end->day).count()) : 0;
}

std::optional<ProceduralProgress> procedural_progress(const Sheet& sheet, Date day) {
    if (sheet.phases.empty()) {
        return std::nullopt;
    }
    ProceduralProgress progress;
    progress.all = static_cast<int>(sheet.phases.size());
    for (const auto& phase : sheet.phases) {
        if (phase.actual_end && *phase.actual_end <= day) {
            ++progress.ended;
        } else if (progress.current == nullptr) {
            progress.current = &phase;
        }
    }
    if (progress.current != nullptr) {
        progress.days_late = days_late(*progress.current, sheet.project.state, day);
    }
    return progress;
}

std::optional<Percent> physical_progress(const Sheet& sheet) {
    double sum = 0;
    int counted = 0;
    for (const auto& indicator : sheet.indicators) {
        if (indicator.planned && *indicator.planned > 0 && indicator.actual) {
            sum += std::clamp(*indicator.actual / *indicator.planned, 0.0, 1.0);
            ++counted;
        }
    }
    return counted > 0 ? std::optional{Percent{static_cast<std::int64_t>(sum / counted * 10'000 + 0.5)}} : std::nullopt;
}

}  // namespace regia::projects
