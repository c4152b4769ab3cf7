// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_json.hpp"

#include <boost/json.hpp>

#include <cmath>

namespace regia::projects {
namespace {

namespace json = boost::json;

void put(json::object& object, std::string_view key, const std::string& text) {
    if (!text.empty()) {
        object[key] = text;
    }
}

void put(json::object& object, std::string_view key, const std::optional<Date>& date) {
    if (date) {
        object[key] = machine_text(*date);
    }
}

void put(json::object& object, std::string_view key, const std::optional<Money>& amount) {
    if (amount) {
        object[key] = machine_text(*amount);
    }
}

/// Boost.JSON prints 25.0 as 2.5E1: whole numbers are written whole.
void put(json::object& object, std::string_view key, const std::optional<double>& number) {
    constexpr double exact_max = 1e15;
    if (!number || !std::isfinite(*number)) {
        return;
    }
    if (*number == std::floor(*number) && std::abs(*number) < exact_max) {
        object[key] = static_cast<std::int64_t>(*number);
    } else {
        object[key] = *number;
    }
}

void put(json::object& object, std::string_view key, const Text& text) {
    if (text.empty()) {
        return;
    }
    json::object both;
    put(both, "it", text.italian);
    put(both, "en", text.english);
    object[key] = std::move(both);
}

/// A list made of `rows`, one object each; left out when there are none.
template <class Rows, class Write>
void put_rows(json::object& object, std::string_view key, const Rows& rows, Write write) {
    json::array list;
    for (const auto& row : rows) {
        json::object item;
        write(item, row);
        list.emplace_back(std::move(item));
    }
    if (!list.empty()) {
        object[key] = std::move(list);
    }
}

/// The same for lists of plain texts.
template <class Rows, class Name>
void put_names(json::object& object, std::string_view key, const Rows& rows, Name name) {
    json::array list;
    for (const auto& row : rows) {
        list.emplace_back(name(row));
    }
    if (!list.empty()) {
        object[key] = std::move(list);
    }
}

void put_registry(json::object& object, const Project& p) {
    object["local_code"] = p.local_code;
    put(object, "cup", p.cup);
    object["title"] = p.title;
    put(object, "summary", p.summary);
    object["evidence"] = code(p.evidence);
    put(object, "source", p.source);
    put(object, "nature", std::string(code(p.nature)));
    object["state"] = code(p.state);
    object["owner_level"] = code(p.owner_level);
    put(object, "planned_start", p.planned_start);
    put(object, "actual_start", p.actual_start);
    put(object, "planned_end", p.planned_end);
    put(object, "actual_end", p.actual_end);
}

void put_ties(json::object& object, const Sheet& sheet) {
    put_names(object, "nodes", sheet.nodes, [](const plan::Node& node) { return node.code; });
    object["nodes_evidence"] = code(sheet.project.nodes_evidence);
    put_names(object, "terms", sheet.terms, [](const documents::Term& term) { return term.taxonomy_code + ":" + term.code; });
    put_rows(object, "places", sheet.places, [](json::object& item, const Place& place) {
        item["istat"] = place.istat;
        if (place.share.basis_points > 0) {
            put(item, "share", std::optional{static_cast<double>(place.share.basis_points) / 100.0});
        }
    });
    put_rows(object, "subjects", sheet.subjects, [](json::object& item, const Subject& subject) {
        item["organisation"] = subject.organisation.code;
        item["role"] = code(subject.role);
    });
}

void put_money(json::object& object, const Sheet& sheet) {
    put_rows(object, "funding", sheet.funding, [](json::object& item, const Funding& row) {
        item["source"] = row.source;
        item["amount"] = machine_text(row.amount);
        if (row.year) {
            item["year"] = *row.year;
        }
    });
    put_rows(object, "commitments", sheet.commitments, [](json::object& item, const Commitment& row) {
        put(item, "date", row.date);
        item["amount"] = machine_text(row.amount);
        put(item, "note", row.note);
    });
    put_rows(object, "payments", sheet.payments, [](json::object& item, const Payment& row) {
        put(item, "date", row.date);
        item["amount"] = machine_text(row.amount);
        put(item, "source", row.source);
        put(item, "note", row.note);
    });
}

void put_procedure(json::object& object, const Sheet& sheet) {
    put_rows(object, "phases", sheet.phases, [](json::object& item, const Phase& row) {
        item["phase"] = row.phase;
        put(item, "planned_start", row.planned_start);
        put(item, "actual_start", row.actual_start);
        put(item, "planned_end", row.planned_end);
        put(item, "actual_end", row.actual_end);
    });
    put_rows(object, "tenders", sheet.tenders, [](json::object& item, const Tender& row) {
        put(item, "code", row.code);
        put(item, "cig", row.cig);
        put(item, "title", row.title);
        put(item, "amount", row.amount);
        put(item, "published", row.published);
        put(item, "awarded_amount", row.awarded_amount);
        put(item, "awarded", row.awarded);
    });
    put_rows(object, "indicators", sheet.indicators, [](json::object& item, const Indicator& row) {
        put(item, "code", row.code);
        put(item, "name", row.name);
        put(item, "unit", row.unit);
        put(item, "planned", row.planned);
        put(item, "actual", row.actual);
        put(item, "as_of", row.as_of);
    });
}

void put_relations(json::object& object, const Sheet& sheet) {
    std::vector<Relation> outgoing;
    for (const auto& relation : sheet.relations) {
        if (relation.outgoing) {
            outgoing.push_back(relation);
        }
    }
    put_rows(object, "relations", outgoing, [](json::object& item, const Relation& row) {
        item["to"] = row.local_code;
        item["kind"] = code(row.kind);
        item["sign"] = row.positive ? "+" : "-";
        put(item, "note", row.note);
    });
    put_rows(object, "programming", sheet.programming, [](json::object& item, const Programming& row) {
        put(item, "document", row.document);
        put(item, "code", row.code);
        put(item, "title", row.title);
    });
}

}  // namespace

json::object sheet_json(const Sheet& sheet) {
    json::object object;
    put_registry(object, sheet.project);
    put_ties(object, sheet);
    put_money(object, sheet);
    put_procedure(object, sheet);
    put_relations(object, sheet);
    return object;
}

json::value recorded_json(Money sum) { return sum.cents == 0 ? json::value(nullptr) : json::value(machine_text(sum)); }

}  // namespace regia::projects
