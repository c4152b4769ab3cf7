// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/edit_project.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/cup.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_json.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "areas/territory/municipality_store.hpp"
#include "base/text_tools.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cctype>

namespace regia::projects {
namespace {

constexpr std::size_t code_bytes_max = 60;
constexpr std::size_t title_bytes_max = 500;
constexpr std::size_t summary_bytes_max = 10'000;

Status check_code(const std::string& code) {
    const auto is_plain = [](unsigned char c) { return c > ' ' && c != 127; };
    const auto says_something = [](unsigned char c) { return std::isalnum(c) != 0; };
    if (code == "new" || code.size() > code_bytes_max || !std::all_of(code.begin(), code.end(), is_plain) ||
        std::none_of(code.begin(), code.end(), says_something)) {
        return invalid("A code of up to 60 letters, digits and signs, without blanks.", {}, "local_code");
    }
    return Done{};
}

/// What was loaded from a file and is not touched need not be as somebody would have to type it.
Status check_texts(const ProjectWords& words, const ProjectWords& before) {
    if (words.title.empty() || (words.title.size() > title_bytes_max && words.title != before.title)) {
        return invalid("Write a title of 500 letters at most.", {}, "title");
    }
    const bool too_long = words.summary.size() > summary_bytes_max && words.summary != before.summary;
    return too_long ? Status(invalid("This is too long.", {}, "summary")) : Done{};
}

/// An empty field is no date; what is there must be one.
Result<std::optional<Date>> date_in(const std::string& text, const char* field) {
    if (text.empty()) {
        return std::optional<Date>{};
    }
    const auto date = parse_date(text);
    return date ? Result(std::optional(*date)) : Error{ErrorCode::invalid, "This day does not exist.", {}, field};
}

Status set_dates(Project& project, const ProjectWords& words) {
    REGIA_TRY_ASSIGN(project.planned_start, date_in(words.planned_start, "planned_start"));
    REGIA_TRY_ASSIGN(project.actual_start, date_in(words.actual_start, "actual_start"));
    REGIA_TRY_ASSIGN(project.planned_end, date_in(words.planned_end, "planned_end"));
    REGIA_TRY_ASSIGN(project.actual_end, date_in(words.actual_end, "actual_end"));
    if (project.planned_start && project.planned_end && *project.planned_end < *project.planned_start) {
        return invalid("It cannot end before it begins.", {}, "planned_end");
    }
    if (project.actual_start && project.actual_end && *project.actual_end < *project.actual_start) {
        return invalid("It cannot end before it begins.", {}, "actual_end");
    }
    return Done{};
}

Status set_registry(Project& project, const ProjectWords& words, const ProjectWords& before, const Writing& how) {
    if (words.cup.empty()) {
        project.cup.clear();
    } else if (words.cup != before.cup) {
        auto check = check_cup(words.cup, {.current = how.today.year(), .decision = {}});
        if (!check.formally_valid && !check.provisional) {
            auto reason = *check.reason;
            reason.field = "cup";
            return reason;
        }
        project.cup = std::move(check.code);
    }
    project.title = words.title;
    project.summary = words.summary;
    project.state = words.state;
    project.nature = words.nature;
    project.owner_level = words.owner_level;
    project.evidence = Evidence::fact;
    return set_dates(project, words);
}

/// What was not touched stays as it is, with all that is not typed: several parts of the plan, notes of payments.
Status set_node(const db::Reader& data, Sheet& sheet, const std::string& code, const ProjectWords& before) {
    if (code == before.node) {
        return Done{};
    }
    sheet.nodes.clear();
    sheet.project.nodes_evidence = Evidence::fact;
    if (code.empty()) {
        return Done{};
    }
    const auto edition = plan::current_edition(data, sheet.project.plan);
    auto node = edition ? plan::find_node(data, edition->id, code) : std::nullopt;
    if (!node) {
        return invalid("The plan has no part “{}”.", {code}, "node");
    }
    sheet.nodes.push_back(std::move(*node));
    return Done{};
}

/// Where projects of the plan can be: municipalities by code, and by name those of its territory and where this one is already.
class Gazetteer {
public:
    Gazetteer(const db::Reader& data, const plan::Plan& plan, const std::vector<Place>& present, Date day) : m_data(data) {
        for (const auto& one : territory::municipalities_of(data, plan.territory, day)) {
            m_known.push_back({one.id, one.istat, one.name, {}});
        }
        m_known.insert(m_known.end(), present.begin(), present.end());
    }

    [[nodiscard]] std::optional<Place> find(const std::string& words) const {
        if (const auto by_code = territory::find_municipality(m_data, words)) {
            return Place{by_code->id, by_code->istat, by_code->name, {}};
        }
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Place& one) { return lower(one.name) == lower(words); });
        return found == m_known.end() ? std::nullopt : std::optional(*found);
    }

private:
    const db::Reader& m_data;
    std::vector<Place> m_known;
};

Status set_places(const Gazetteer& gazetteer, Sheet& sheet, const ProjectWords& words, const ProjectWords& before) {
    if (words.places == before.places) {
        return Done{};
    }
    REGIA_TRY_ASSIGN(const auto typed, typed_places(words.places));
    sheet.places.clear();
    std::int64_t shares = 0;
    for (const auto& place : typed) {
        const auto found = gazetteer.find(place.municipality);
        if (!found) {
            return invalid("“{}” is no municipality of the territory. Elsewhere, write the ISTAT code.", {place.municipality.substr(0, 60)},
                           "places");
        }
        shares += place.share.basis_points;
        const auto known =
            std::find_if(sheet.places.begin(), sheet.places.end(), [&](const Place& p) { return p.municipality == found->municipality; });
        if (known == sheet.places.end()) {
            sheet.places.push_back({found->municipality, found->istat, found->name, place.share});
        } else {
            known->share.basis_points += place.share.basis_points;  // written twice
        }
    }
    return shares > 10'000 ? Status(invalid("The shares of the places add up to more than 100 %.", {}, "places")) : Done{};
}

/// The code of a source that is called so; what nobody has described stays as it was typed.
std::string source_called(const std::vector<documents::Term>& known, const std::string& words) {
    for (const auto& term : known) {
        if (lower(term.title.italian) == lower(words) || lower(term.title.english) == lower(words)) {
            return term.code;
        }
    }
    return words;
}

std::vector<documents::Term> funding_sources(const db::Reader& data) {
    const auto taxonomy = documents::find_taxonomy(data, "funding-source");
    return taxonomy ? documents::terms_of(data, taxonomy->id) : std::vector<documents::Term>{};
}

/// The note that a payment had: it is not typed.
std::string note_of(const Payment& typed, const std::vector<Payment>& present) {
    const auto known = std::find_if(present.begin(), present.end(), [&](const Payment& payment) {
        return payment.date == typed.date && payment.amount == typed.amount && payment.source == typed.source;
    });
    return known == present.end() ? std::string{} : known->note;
}

Status set_funding(const db::Reader& data, Sheet& sheet, const std::string& lines, DecimalMark mark) {
    REGIA_TRY_ASSIGN(auto funding, typed_funding(lines, mark));
    const auto sources = funding_sources(data);
    for (auto& row : funding) {
        row.source = source_called(sources, row.source);
    }
    sheet.funding = std::move(funding);
    return Done{};
}

Status set_payments(const db::Reader& data, Sheet& sheet, const std::string& lines, DecimalMark mark) {
    REGIA_TRY_ASSIGN(auto payments, typed_payments(lines, mark));
    const auto sources = funding_sources(data);
    for (auto& row : payments) {
        row.source = source_called(sources, row.source);
        row.note = note_of(row, sheet.payments);
    }
    sheet.payments = std::move(payments);
    return Done{};
}

Status set_words(const db::Reader& data, const plan::Plan& plan, Sheet& sheet, const ProjectWords& words, const ProjectWords& before,
                 const Writing& how) {
    REGIA_TRY(check_texts(words, before));
    REGIA_TRY(set_registry(sheet.project, words, before, how));
    REGIA_TRY(set_node(data, sheet, words.node, before));
    REGIA_TRY(set_places({data, plan, sheet.places, how.today}, sheet, words, before));
    if (words.funding != before.funding) {
        REGIA_TRY(set_funding(data, sheet, words.funding, how.mark));
    }
    if (words.payments != before.payments) {
        REGIA_TRY(set_payments(data, sheet, words.payments, how.mark));
    }
    return Done{};
}

Result<Sheet> sheet_for(const db::Reader& data, const plan::Plan& plan, std::string_view present, const ProjectWords& words) {
    const auto known = find_project(data, plan.id, present.empty() ? std::string_view(words.local_code) : present);
    if (known && present.empty()) {
        return Error{ErrorCode::conflict, "Another project of the plan has the code “{}”.", {words.local_code}, "local_code"};
    }
    if (!known && !present.empty()) {
        return not_found("This project is no longer there.");
    }
    if (known) {
        return load_sheet(data, *known);
    }
    Sheet sheet;
    sheet.project.plan = plan.id;
    sheet.project.plan_slug = plan.slug;
    sheet.project.local_code = words.local_code;
    return sheet;
}

}  // namespace

Status edit_project(db::Database& database, const site::Actor& by, Id<plan::Plan> id, std::string_view present, const ProjectWords& words,
                    std::string_view seen, const Writing& how) {
    if (present.empty()) {
        REGIA_TRY(check_code(words.local_code));
    }
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto plan = plan::find_plan(transaction, id);
        if (!plan) {
            return not_found("This plan is no longer there.");
        }
        REGIA_TRY_ASSIGN(auto sheet, sheet_for(transaction, *plan, present, words));
        const auto present_words = words_of(sheet, how.mark);
        if (!present.empty() && version_of(present_words) == version_of(words)) {
            return Done{};
        }
        if (!present.empty() && version_of(present_words) != seen) {
            return Error{ErrorCode::conflict, "Somebody else has changed this project while you were writing.", {}, "seen"};
        }
        const auto before = present.empty() ? std::string{} : boost::json::serialize(sheet_json(sheet));
        REGIA_TRY(set_words(transaction, *plan, sheet, words, present_words, how));
        const auto project = put_sheet(transaction, sheet);
        reindex(transaction, plan->id);
        transaction.record(
            {by.text(), "edit_project", "project:" + std::to_string(project.value), before, boost::json::serialize(sheet_json(sheet))});
        return Done{};
    });
}

}  // namespace regia::projects
