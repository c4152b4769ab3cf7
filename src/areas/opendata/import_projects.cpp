// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects.hpp"

#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/import_projects_file.hpp"
#include "areas/opendata/import_projects_join.hpp"
#include "areas/opendata/import_projects_merge.hpp"
#include "areas/opendata/mapping_reader.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "base/sha256.hpp"
#include "kit/search/index.hpp"

#include <boost/json.hpp>

#include <chrono>
#include <filesystem>

namespace regia::opendata {
namespace {

namespace json = boost::json;
using projects::Sheet;

std::string files_json(const std::vector<ImportFile>& files) {
    json::array list;
    for (const auto& file : files) {
        list.push_back({{"file", std::filesystem::path(file.name).filename().string()}, {"kind", std::string(code(file.kind))}});
    }
    return json::serialize(list);
}

/// One run over files that were looked at already. Writes only when it was given a transaction.
class Run {
public:
    Run(const ImportRequest& request, const ImportFiles& files, const Joined& joined, const TellRow& tell, ImportReport& report)
        : m_request(request), m_files(files), m_joined(joined), m_tell(tell), m_report(report) {}

    Status over(const db::Reader& data, db::Transaction* transaction, const std::string& actor);

private:
    struct Source {
        const ImportFile& file;
        const FileMapping& layout;
        std::size_t line;
    };

    Status check(const db::Reader& data) const;
    void take(MappedRow& row, const Source& source);
    Status decide(MappedRow& row, const Source& source, ImportRow& told);
    Status check_row(const MappedRow& row, const Source& source, const Statement& statement, ImportRow& told) const;
    void add_to(Statement& statement) const;
    Status settle(const Statement& statement, ImportRow& told);
    void note(const Sheet& sheet, const std::optional<Sheet>& known, Outcome outcome);
    void write(Sheet& sheet, const std::optional<Sheet>& known);
    void write_organisations(Sheet& sheet);
    Status finish(const std::string& actor);
    Status finish_batch(const std::string& actor);

    const ImportRequest& m_request;
    const ImportFiles& m_files;
    const Joined& m_joined;
    const TellRow& m_tell;
    ImportReport& m_report;
    const db::Reader* m_data = nullptr;
    db::Transaction* m_transaction = nullptr;
    plan::Plan m_plan;
    std::optional<Merger> m_merger;
    Batch m_batch;
    std::string m_checksum;
    Sha256 m_digest;
};

Status Run::over(const db::Reader& data, db::Transaction* transaction, const std::string& actor) {
    const auto plan = plan::find_plan(data, m_request.plan);
    if (!plan) {
        return not_found("There is no plan “{}”.", {m_request.plan});
    }
    m_plan = *plan;
    m_data = &data;
    m_transaction = transaction;
    m_merger.emplace(data, m_plan, m_files.mapping);
    REGIA_TRY(check(data));
    REGIA_TRY_ASSIGN(m_checksum, checksum_of(m_files.files));
    for (const auto& file : m_files.files) {
        if (file.kind == FileKind::registry) {
            const auto& layout = m_files.layout(file);
            const auto refuse = [&](const ImportRow& row) {
                ++m_report.rows[Outcome::refused];
                m_tell(row);
            };
            REGIA_TRY(each_row(
                m_files, file,
                [&](MappedRow& row, std::size_t line) {
                    take(row, {file, layout, line});
                },
                refuse));
        }
    }
    m_report.warnings = m_merger->warnings();
    return finish(actor);
}

/// What would make every row wrong.
Status Run::check(const db::Reader& data) const {
    const auto& registry = *m_files.mapping.file_of(FileKind::registry);
    const auto* payments = m_files.mapping.file_of(FileKind::payments);
    References references(data);
    for (const auto* amounts : {&registry.amounts, payments != nullptr ? &payments->amounts : &registry.amounts}) {
        for (const auto& part : amounts->parts) {
            if (!references.has_term("funding-source", part.source)) {
                return invalid("There is no source of money “{}”. Load the shared taxonomies (shared.json) first.", {part.source});
            }
        }
        if (!amounts->rest.empty() && !references.has_term("funding-source", amounts->rest)) {
            return invalid("There is no source of money “{}”. Load the shared taxonomies (shared.json) first.", {amounts->rest});
        }
    }
    if (m_files.mapping.is_own) {
        return Done{};  // it says nothing of places, and its projects are of the plan
    }
    if (m_request.reach == ImportReach::territory && !m_merger->has_territory()) {
        return invalid("The territory of the plan has no municipalities. Give it some first, or take projects wherever they are.");
    }
    if (m_request.reach == ImportReach::territory && registry.municipality.empty() && !m_files.has(FileKind::places)) {
        return invalid(
            "This registry does not say where its projects are. Give the file of places too, or take projects wherever they are.");
    }
    return Done{};
}

void Run::take(MappedRow& row, const Source& source) {
    ImportRow told;
    told.file = source.file.name;
    told.line = source.line;
    if (const auto decided = decide(row, source, told); !decided) {
        told.outcome = Outcome::refused;
        told.reason = decided.error();
    }
    ++m_report.rows[told.outcome];
    m_tell(told);
}

Status Run::decide(MappedRow& row, const Source& source, ImportRow& told) {
    auto statement = read_statement(row, source.layout, m_request.today.year());
    told.local_code = statement.project.local_code;
    told.title = statement.project.title;
    REGIA_TRY(check_row(row, source, statement, told));
    add_to(statement);
    if (!m_request.source.empty()) {
        statement.project.source = m_request.source;
    }
    const auto settled = settle(statement, told);
    if (!settled) {
        told.value = row.raw(told.column);
    }
    return settled;
}

Status Run::check_row(const MappedRow& row, const Source& source, const Statement& statement, ImportRow& told) const {
    if (row.fault()) {
        told.column = row.fault()->column;
        told.value = row.raw(told.column);
        return row.fault()->error;
    }
    const auto& first = m_joined.first(statement.project.local_code);
    if (first.file != &source.file || first.line != source.line) {
        told.column = source.layout.local_code;
        told.value = row.raw(told.column);
        return conflict("The local code {} stands already in {}, line {}.",
                        {statement.project.local_code, first.file->name, std::to_string(first.line)});
    }
    if (const auto& refused = m_joined.additions(statement.project.local_code).refused; !refused.empty()) {
        return invalid("A row that belongs to this project is refused: {}.", {refused});
    }
    return Done{};
}

/// What the other files say; their places take the place of the registry's own.
void Run::add_to(Statement& statement) const {
    const auto& additions = m_joined.additions(statement.project.local_code);
    if (!additions.places.empty()) {
        statement.places = additions.places;
    }
    statement.payments = additions.payments;
    statement.indicators = additions.indicators;
}

/// Compares with what is known, and writes the difference.
Status Run::settle(const Statement& statement, ImportRow& told) {
    auto places = m_merger->places_of(statement.places);
    if (m_request.reach == ImportReach::territory && !m_files.mapping.is_own && !m_merger->touches_territory(places)) {
        told.outcome = Outcome::elsewhere;
        return Done{};
    }
    const auto project = projects::find_project(*m_data, m_plan.id, statement.project.local_code);
    const auto known = project ? std::optional(projects::load_sheet(*m_data, *project)) : std::nullopt;
    auto merged = m_merger->merged(statement, std::move(places), known);
    if (!merged) {
        told.column = merged.error().field;
        return merged.error();
    }
    auto sheet = std::move(merged).value();
    told.title = sheet.project.title;
    told.differences = known ? differences_between(*known, sheet) : Differences{};
    told.outcome = !known ? Outcome::added : told.differences.empty() ? Outcome::unchanged : Outcome::changed;
    note(sheet, known, told.outcome);
    m_report.funding += sheet.project.funding_total;
    if (m_transaction != nullptr && told.outcome != Outcome::unchanged) {
        write(sheet, known);
    }
    return Done{};
}

/// By all of it, and by all of what it takes the place of: not only by the differences that are shown.
void Run::note(const Sheet& sheet, const std::optional<Sheet>& known, Outcome outcome) {
    if (outcome == Outcome::added || outcome == Outcome::changed) {
        m_digest.add(known ? digest_of(*known) : "new").add(digest_of(sheet));
    }
}

void Run::write(Sheet& sheet, const std::optional<Sheet>& known) {
    if (!m_batch.id.exists()) {
        m_batch = {
            {}, m_plan.id, m_files.mapping.name, files_json(m_files.files), m_checksum, machine_text(std::chrono::system_clock::now()), {},
            0,  0};
        m_batch.id = put_batch(*m_transaction, m_batch);
    }
    write_organisations(sheet);
    projects::put_sheet(*m_transaction, sheet);
    ++(known ? m_batch.changed : m_batch.added);
    put_change(*m_transaction, m_batch.id,
               {m_batch.added + m_batch.changed, sheet.project.local_code, known ? json::serialize(project_row(*known)) : std::string{},
                digest_of(sheet)});
}

void Run::write_organisations(Sheet& sheet) {
    for (auto& [organisation, role] : sheet.subjects) {
        if (organisation.id.exists()) {
            continue;
        }
        organisation.id = people::put_organisation(*m_transaction, organisation);
        search::put_document(*m_transaction, {"organisation",
                                              organisation.id.value,
                                              "",
                                              "/organisations/" + organisation.code,
                                              {organisation.name, ""},
                                              {organisation.tax_code, ""}});
        m_merger->remember(organisation);
    }
}

Status Run::finish(const std::string& actor) {
    m_report.unmatched = m_joined.unmatched();
    m_report.digest = m_digest.text();
    if (m_transaction == nullptr) {
        return Done{};
    }
    if (!m_request.expected.empty() && m_report.digest != m_request.expected) {
        return conflict("The plan has changed since somebody looked at what this import does: it would do something else now.");
    }
    if (m_batch.id.exists()) {
        REGIA_TRY(finish_batch(actor));
    }
    if (m_request.also) {
        m_request.also(*m_transaction, m_report);
    }
    return Done{};
}

Status Run::finish_batch(const std::string& actor) {
    REGIA_TRY_ASSIGN(const auto checksum, checksum_of(m_files.files));
    if (checksum != m_checksum) {
        return conflict("A file changed while it was being read. Nothing was written; try again when it is complete.");
    }
    put_counts(*m_transaction, m_batch);
    projects::reindex(*m_transaction, m_plan.id);
    const json::object after{{"batch", m_batch.id.value}, {"mapping", m_batch.mapping}, {"files", json::parse(m_batch.files)},
                             {"checksum", m_checksum},    {"added", m_batch.added},     {"changed", m_batch.changed}};
    m_transaction->record({actor, "import_projects", "plan:" + m_plan.slug, "", json::serialize(after)});
    m_report.batch = m_batch.id;
    return Done{};
}

void describe(const ImportFiles& files, ImportReport& report) {
    report.mapping = files.mapping.name;
    for (const auto& file : files.files) {
        report.files.emplace_back(file.name, file.kind);
        if (file.kind == FileKind::ignored) {
            report.notes.push_back(invalid("{} is not used: {}", {file.name, files.layout(file).about}));
        }
        for (const auto& column : file.unknown) {
            report.notes.push_back(invalid("{}: the layout has no column {}; it is not used.", {file.name, column}));
        }
    }
}

}  // namespace

Result<ImportReport> import_projects(db::Database& database, const std::string& actor, const ImportRequest& request, const TellRow& tell) {
    REGIA_TRY_ASSIGN(auto mappings, find_mappings(request.mapping));
    REGIA_TRY_ASSIGN(auto files, recognise_files(request.files, std::move(mappings), request.corrections));
    files.pulse = request.pulse;
    ImportReport report;
    describe(files, report);
    const auto count_refused = [&](const ImportRow& row) {
        ++report.rows[row.outcome];
        tell(row);
    };
    const auto read_rows = [&](const ImportFile& file, const UseRow& use, const TellRow& hear) { return each_row(files, file, use, hear); };
    REGIA_TRY_ASSIGN(const auto joined, Joined::read(files, read_rows, count_refused));
    Run run(request, files, joined, tell, report);
    if (request.mode == ImportMode::dry_run) {
        const auto data = database.read();
        REGIA_TRY(run.over(*data, nullptr, actor));
        return report;
    }
    return database.write([&](db::Transaction& transaction) -> Result<ImportReport> {
        REGIA_TRY(run.over(transaction, &transaction, actor));
        return report;
    });
}

}  // namespace regia::opendata
