// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "areas/plan/node.hpp"
#include "areas/projects/project.hpp"

#include <string>
#include <vector>

/// Everything about one project, in the shape of the Protocollo Unico di Colloquio (records AP, FN, IN, SC, PR, PG).
namespace regia::projects {

struct Place {
    Id<territory::Municipality> municipality;
    std::string istat;
    std::string name;
    Percent share;  ///< of the funding; zero where the source gives none: a place without any share would be no place
};

struct Funding {
    std::string source;  ///< a term of the taxonomy "funding-source"
    std::optional<std::int64_t> year;
    Money amount;
};

struct Commitment {
    std::optional<Date> date;
    Money amount;
    std::string note;
};

struct Payment {
    std::optional<Date> date;
    Money amount;
    std::string source;
    std::string note;
};

enum class SubjectRole { programmer, beneficiary, implementer, contractor, promoter, partner };
REGIA_CODES(SubjectRole, {"programmer", "Programming body"}, {"beneficiary", "Beneficiary"}, {"implementer", "Implementing body"},
            {"contractor", "Contractor"}, {"promoter", "Promoter"}, {"partner", "Partner"});

struct Subject {
    people::Organisation organisation;
    SubjectRole role = SubjectRole::implementer;
};

/// A step of the procedure; which ones there are depends on the nature of the project and is data (taxonomy "project-phase").
struct Phase {
    std::string phase;
    std::optional<Date> planned_start;
    std::optional<Date> actual_start;
    std::optional<Date> planned_end;
    std::optional<Date> actual_end;
};

struct Tender {
    std::string code;
    std::string cig;
    std::string title;
    std::optional<Money> amount;
    std::optional<Date> published;
    std::optional<Money> awarded_amount;
    std::optional<Date> awarded;
};

struct Indicator {
    std::string code;
    std::string name;
    std::string unit;
    std::optional<double> planned;
    std::optional<double> actual;
    std::optional<Date> as_of;
};

enum class RelationKind { synergy, complement, precedes, requires_other, duplicates, conflict };
REGIA_CODES(RelationKind, {"synergy", "Synergy"}, {"complement", "Complements"}, {"precedes", "Comes before"}, {"requires", "Requires"},
            {"duplicates", "Duplicates"}, {"conflict", "Conflicts with"});

struct Relation {
    RelationKind kind = RelationKind::synergy;
    bool positive = true;
    bool outgoing = true;
    Text note;
    std::string local_code;  ///< of the other project
    std::string title;
    Id<Project> other;
};

/// A line of a programming document (DUP, PEG) that the project answers to.
struct Programming {
    std::string document;
    std::string code;
    std::string title;
};

struct Sheet {
    Project project;
    std::vector<plan::Node> nodes;
    std::vector<documents::Term> terms;
    std::vector<Place> places;
    std::vector<Funding> funding;
    std::vector<Commitment> commitments;
    std::vector<Payment> payments;
    std::vector<Subject> subjects;
    std::vector<Phase> phases;
    std::vector<Tender> tenders;
    std::vector<Indicator> indicators;
    std::vector<Relation> relations;
    std::vector<Programming> programming;
};

/// Sets the three totals of the registry row from the rows of money. Yearly and undated funding add up.
void add_up(Sheet& sheet);

/// How complete a sheet is, against what the state protocol and the plan ask for (priorities, resources, times, actors): 0 to 100 %, and
/// what is missing.
struct Completeness {
    Percent score;
    std::vector<const char*> missing;  ///< English words of the catalogue
};
[[nodiscard]] Completeness completeness_of(const Sheet& sheet);

/// Financial progress: what was paid of what is funded. None where nothing is funded. (0 where no payment is recorded: payments are told as
/// they come in, and none is nothing paid as far as anybody has said.)
[[nodiscard]] std::optional<Percent> financial_progress(const ProjectLine& project);

/// Phases that have ended of those that there are, and the one that is running or next.
struct ProceduralProgress {
    int ended = 0;
    int all = 0;
    const Phase* current = nullptr;
    std::int64_t days_late = 0;  ///< of the current phase, as days_late() counts
    [[nodiscard]] Percent share() const { return {ended * 10'000 / all}; }
};

/// By how much a phase passed its planned end, or has passed it by `day`; 0 when in time or not known. What stands still for good (a
/// project that is completed, closed or revoked) does not get later every day.
[[nodiscard]] std::int64_t days_late(const Phase& phase, State state, Date day);

/// Procedural progress. None without phases.
[[nodiscard]] std::optional<ProceduralProgress> procedural_progress(const Sheet& sheet, Date day);

/// Physical progress: the mean of the indicators' actual values against the planned ones, each counted to 100 % at most.
[[nodiscard]] std::optional<Percent> physical_progress(const Sheet& sheet);

}  // namespace regia::projects
