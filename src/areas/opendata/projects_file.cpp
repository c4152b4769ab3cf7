// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/file_readers.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_writer.hpp"

namespace regia::opendata {
namespace {

using projects::Sheet;

void read_registry(json::ObjectReader& reader, projects::Project& p) {
    p.local_code = reader.required_text("local_code");
    p.cup = reader.text("cup");
    p.title = reader.required_text("title");
    p.summary = reader.text("summary");
    p.source = reader.text("source");
    p.evidence = reader.coded<Evidence>("evidence", p.source.empty() ? Evidence::demo : Evidence::fact);  // a fact has a source
    p.nature = reader.coded<projects::Nature>("nature");
    p.state = reader.coded<projects::State>("state", projects::State::active);
    p.owner_level = reader.coded<projects::OwnerLevel>("owner_level", projects::OwnerLevel::other_public);
    p.nodes_evidence = reader.coded<Evidence>("nodes_evidence", p.evidence);
    p.planned_start = reader.date("planned_start");
    p.actual_start = reader.date("actual_start");
    p.planned_end = reader.date("planned_end");
    p.actual_end = reader.date("actual_end");
}

void read_ties(json::ObjectReader& reader, Sheet& sheet, Id<plan::Edition> edition, References& references) {
    for (const auto& code : reader.texts("nodes")) {
        plan::Node node;
        node.id = references.node(edition, code);
        node.code = code;
        if (!node.id.exists()) {
            reader.fault("nodes", invalid("There is no node “{}”.", {code}));
        }
        sheet.nodes.push_back(std::move(node));
    }
    for (const auto& reference : reader.texts("terms")) {
        documents::Term term;
        term.id = references.term(reference);
        if (!term.id.exists()) {
            reader.fault("terms", invalid("There is no term “{}”.", {reference}));
        }
        sheet.terms.push_back(std::move(term));
    }
}

/// "share": 33.33; without it the share is not known.
Percent read_share(json::ObjectReader& place) {
    const auto share = place.number("share").value_or(0.0);
    return {static_cast<std::int64_t>(share * 100.0 + 0.5)};
}

void read_places(json::ObjectReader& reader, Sheet& sheet, References& references) {
    std::int64_t total = 0;
    reader.each("places", [&](json::ObjectReader& place) {
        const auto istat = place.required_text("istat");
        const auto share = read_share(place);
        const auto id = references.municipality(istat);
        if (!id.exists()) {
            place.fault("istat", invalid("There is no municipality “{}”. Load its territory first.", {istat}));
            return;
        }
        total += share.basis_points;
        sheet.places.push_back({id, istat, references.name_of(id), share});
    });
    if (total == 0 && sheet.places.size() == 1) {
        sheet.places.front().share = {10'000};
    } else if (total != 0 &&
               std::any_of(sheet.places.begin(), sheet.places.end(), [](const auto& p) { return p.share.basis_points == 0; })) {
        reader.fault("places", invalid("Some places have a share and others none: give all of them one, or none."));
    } else if (total != 0 && total != 10'000) {
        reader.fault("places", invalid("The shares of the places add up to {} instead of 100.", {machine_text(Percent{total})}));
    }
}

void read_subjects(json::ObjectReader& reader, Sheet& sheet, References& references) {
    reader.each("subjects", [&](json::ObjectReader& subject) {
        projects::Subject s;
        s.organisation.code = subject.required_text("organisation");
        s.role = subject.coded<projects::SubjectRole>("role");
        s.organisation.id = references.organisation(s.organisation.code);
        if (!s.organisation.id.exists()) {
            subject.fault("organisation", invalid("There is no organisation “{}”.", {s.organisation.code}));
            return;
        }
        s.organisation.name = references.name_of(s.organisation.id);
        sheet.subjects.push_back(std::move(s));
    });
}

void read_money(json::ObjectReader& reader, Sheet& sheet, References& references) {
    reader.each("funding", [&](json::ObjectReader& row) {
        const auto source = row.required_text("source");
        if (!references.has_term("funding-source", source)) {
            row.fault("source", invalid("There is no source of money “{}”.", {source}));
        }
        sheet.funding.push_back({source, row.integer("year"), row.money("amount").value_or(Money{})});
    });
    reader.each("commitments", [&](json::ObjectReader& row) {
        sheet.commitments.push_back({row.date("date"), row.money("amount").value_or(Money{}), row.text("note")});
    });
    reader.each("payments", [&](json::ObjectReader& row) {
        sheet.payments.push_back({row.date("date"), row.money("amount").value_or(Money{}), row.text("source"), row.text("note")});
    });
}

void read_progress(json::ObjectReader& reader, Sheet& sheet) {
    reader.each("phases", [&](json::ObjectReader& row) {
        sheet.phases.push_back({row.required_text("phase"), row.date("planned_start"), row.date("actual_start"), row.date("planned_end"),
                                row.date("actual_end")});
    });
    reader.each("tenders", [&](json::ObjectReader& row) {
        sheet.tenders.push_back({row.text("code"), row.text("cig"), row.text("title"), row.money("amount"), row.date("published"),
                                 row.money("awarded_amount"), row.date("awarded")});
    });
    reader.each("indicators", [&](json::ObjectReader& row) {
        sheet.indicators.push_back({row.text("code"), row.required_text("name"), row.text("unit"), row.number("planned"),
                                    row.number("actual"), row.date("as_of")});
    });
    reader.each("programming", [&](json::ObjectReader& row) {
        sheet.programming.push_back({row.required_text("document"), row.text("code"), row.text("title")});
    });
}

void read_relations(json::ObjectReader& reader, Sheet& sheet) {
    reader.each("relations", [&](json::ObjectReader& row) {
        projects::Relation relation;
        relation.local_code = row.required_text("to");
        relation.kind = row.coded<projects::RelationKind>("kind");
        relation.positive = row.text("sign") != "-";
        relation.note = row.bilingual("note");
        sheet.relations.push_back(std::move(relation));
    });
}

/// Relations lead to projects that may come later in the file: they are written when all are there.
void write_relations(db::Transaction& transaction, json::ObjectReader& file, Id<plan::Plan> plan, std::vector<Sheet>& sheets) {
    for (auto& sheet : sheets) {
        for (auto& relation : sheet.relations) {
            const auto other = projects::find_project(transaction, plan, relation.local_code);
            if (!other) {
                file.problems().add(sheet.project.local_code, invalid("There is no project “{}” in this plan.", {relation.local_code}));
                return;
            }
            relation.other = other->id;
        }
        projects::put_relations(transaction, sheet.project.id, sheet.relations);
    }
}

}  // namespace

Sheet read_sheet(json::ObjectReader& reader, Id<plan::Plan> plan, std::string_view plan_slug, Id<plan::Edition> edition,
                 References& references) {
    Sheet sheet;
    sheet.project.plan = plan;
    sheet.project.plan_slug = plan_slug;
    read_registry(reader, sheet.project);
    read_ties(reader, sheet, edition, references);
    read_places(reader, sheet, references);
    read_money(reader, sheet, references);
    read_subjects(reader, sheet, references);
    read_progress(reader, sheet);
    read_relations(reader, sheet);
    return sheet;
}

int load_projects(db::Transaction& transaction, json::ObjectReader& file, References& references) {
    const auto slug = file.required_text("plan");
    const auto plan = plan::find_plan(transaction, slug);
    const auto edition = plan ? plan::current_edition(transaction, plan->id) : std::nullopt;
    if (!edition) {
        file.fault("plan", invalid("There is no plan “{}”. Load it first.", {slug}));
        file.abandon();
        return 0;
    }
    int count = 0;
    std::vector<Sheet> related;
    file.each("projects", [&](json::ObjectReader& reader) {
        auto sheet = read_sheet(reader, plan->id, slug, edition->id, references);
        if (file.problems().empty()) {
            projects::put_sheet(transaction, sheet);
            ++count;
        }
        if (!sheet.relations.empty()) {
            related.push_back(std::move(sheet));
        }
    });
    if (file.problems().empty()) {
        write_relations(transaction, file, plan->id, related);
        projects::reindex(transaction, plan->id);
    }
    return count;
}

}  // namespace regia::opendata
