// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/staged_import_store.hpp"

#include "areas/documents/stored_file_store.hpp"
#include "kit/json/kept_error.hpp"

#include <boost/json.hpp>

namespace regia::opendata {
namespace {

namespace bj = boost::json;

std::string text_of(const bj::value& value) { return bj::value_to<std::string>(value); }

Error error_in(const bj::value& value) { return json::read_kept_error(text_of(value)).value_or(Error{}); }

std::string report_json(const ImportReport& report) {
    bj::object rows;
    for (const auto& [outcome, count] : report.rows) {
        rows[code(outcome)] = count;
    }
    bj::array files;
    for (const auto& [name, kind] : report.files) {
        files.push_back({{"name", name}, {"kind", code(kind)}});
    }
    bj::array notes;
    for (const auto& note : report.notes) {
        notes.push_back(bj::value(json::kept_error(note)));
    }
    bj::array warnings;
    for (const auto& warning : report.warnings) {
        warnings.push_back({{"what", json::kept_error(warning.what)}, {"rows", warning.rows}});
    }
    return bj::serialize(bj::object{{"mapping", report.mapping},
                                    {"files", std::move(files)},
                                    {"notes", std::move(notes)},
                                    {"warnings", std::move(warnings)},
                                    {"rows", std::move(rows)},
                                    {"unmatched", report.unmatched},
                                    {"funding", report.funding.cents},
                                    {"digest", report.digest}});
}

ImportReport read_report(std::string_view text) {
    ImportReport report;
    if (text.empty()) {
        return report;
    }
    const auto value = bj::parse(text);
    report.mapping = text_of(value.at("mapping"));
    for (const auto& file : value.at("files").as_array()) {
        FileKind kind{};
        parse_code(text_of(file.at("kind")), kind);
        report.files.emplace_back(text_of(file.at("name")), kind);
    }
    for (const auto& note : value.at("notes").as_array()) {
        report.notes.push_back(error_in(note));
    }
    for (const auto& warning : value.at("warnings").as_array()) {
        report.warnings.push_back({error_in(warning.at("what")), warning.at("rows").to_number<std::size_t>()});
    }
    for (const auto& [name, count] : value.at("rows").as_object()) {
        Outcome outcome{};
        parse_code(std::string_view(name), outcome);
        report.rows[outcome] = count.to_number<std::size_t>();
    }
    report.unmatched = value.at("unmatched").to_number<std::size_t>();
    report.funding.cents = value.at("funding").to_number<std::int64_t>();
    report.digest = text_of(value.at("digest"));
    return report;
}

std::string differences_json(const Differences& differences) {
    if (differences.empty()) {
        return {};
    }
    bj::array fields;
    for (const auto& field : differences.fields) {
        fields.push_back({{"name", field.name}, {"before", field.before}, {"after", field.after}});
    }
    return bj::serialize(bj::object{{"fields", std::move(fields)}, {"lists", bj::value_from(differences.lists)}});
}

Differences read_differences(std::string_view text) {
    Differences differences;
    if (text.empty()) {
        return differences;
    }
    const auto value = bj::parse(text);
    for (const auto& field : value.at("fields").as_array()) {
        differences.fields.push_back({text_of(field.at("name")), text_of(field.at("before")), text_of(field.at("after"))});
    }
    differences.lists = bj::value_to<std::vector<std::string>>(value.at("lists"));
    return differences;
}

#define STAGED_COLUMNS "id, plan_id, actor, staged_at, mapping, source, reach, state, looks, rows_read, report, reason, batch_id"

StagedImport read_staged(const db::Rows& row) {
    StagedImport s;
    std::string report;
    std::string reason;
    row.into(s.id, s.plan, s.actor, s.staged_at, s.mapping, s.source, s.reach, s.state, s.looks, s.rows_read, report, reason, s.batch);
    s.report = read_report(report);
    s.reason = json::read_kept_error(reason);
    return s;
}

StagedRow read_row(const db::Rows& row) {
    StagedRow staged;
    std::string reason;
    std::string differences;
    auto& r = staged.row;
    row.into(staged.position, r.outcome, r.file, r.line, r.local_code, r.title, r.column, r.value, reason, differences);
    r.reason = json::read_kept_error(reason).value_or(Error{});
    r.differences = read_differences(differences);
    return staged;
}

}  // namespace

std::vector<StagedImport> list_staged(const db::Reader& data, Id<plan::Plan> plan) {
    return data.all(read_staged, "SELECT " STAGED_COLUMNS " FROM staged_import WHERE plan_id = ? ORDER BY id DESC", plan);
}

std::optional<StagedImport> find_staged(const db::Reader& data, Id<StagedImport> staged) {
    return data.one(read_staged, "SELECT " STAGED_COLUMNS " FROM staged_import WHERE id = ?", staged);
}

std::vector<Id<StagedImport>> staged_before(const db::Reader& data, std::string_view instant) {
    return data.all([](const db::Rows& row) { return row.get<Id<StagedImport>>(0); },
                    "SELECT id FROM staged_import WHERE staged_at < ? AND state <> 'applied'", instant);
}

std::vector<documents::StoredFile> files_of(const db::Reader& data, Id<StagedImport> staged) {
    return data.all(
        [](const db::Rows& row) {
            documents::StoredFile file;
            row.into(file.id, file.name, file.size);
            return file;
        },
        "SELECT f.id, f.name, f.size FROM staged_import_file s JOIN stored_file f ON f.id = s.file_id WHERE s.staged_import_id = ? "
        "ORDER BY s.position",
        staged);
}

std::vector<StagedRow> rows_of(const db::Reader& data, Id<StagedImport> staged, Outcome outcome, std::int64_t after, int limit) {
    return data.all(read_row,
                    "SELECT position, outcome, file, line, local_code, title, column_name, cell, reason, differences FROM "
                    "staged_import_row WHERE staged_import_id = ? AND outcome = ? AND position > ? ORDER BY position LIMIT ?",
                    staged, outcome, after, limit);
}

std::vector<Correction> corrections_of(const db::Reader& data, Id<StagedImport> staged) {
    return data.all(
        [](const db::Rows& row) {
            Correction c;
            row.into(c.file, c.line, c.column, c.value);
            return c;
        },
        "SELECT file, line, column_name, cell FROM staged_import_correction WHERE staged_import_id = ?", staged);
}

Id<StagedImport> put_staged(db::Transaction& transaction, const StagedImport& s) {
    return transaction.insert<StagedImport>(
        "INSERT INTO staged_import (plan_id, actor, staged_at, mapping, source, reach, state, looks, rows_read, report, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, '', '') RETURNING id",
        s.plan, s.actor, s.staged_at, s.mapping, s.source, s.reach, s.state);
}

void put_staged_file(db::Transaction& transaction, Id<StagedImport> staged, std::int64_t position, Id<documents::StoredFile> file) {
    transaction.execute("INSERT INTO staged_import_file (staged_import_id, position, file_id) VALUES (?, ?, ?)", staged, position, file);
}

void put_rows(db::Transaction& transaction, Id<StagedImport> staged, std::span<const StagedRow> rows) {
    for (const auto& [position, row] : rows) {
        const auto reason = row.outcome == Outcome::refused ? json::kept_error(row.reason) : std::string{};
        transaction.execute(
            "INSERT INTO staged_import_row (staged_import_id, position, outcome, file, line, local_code, title, column_name, cell, "
            "reason, differences) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            staged, position, row.outcome, row.file, row.line, row.local_code, row.title, row.column, row.value, reason,
            differences_json(row.differences));
    }
}

void put_correction(db::Transaction& transaction, Id<StagedImport> staged, const Correction& c) {
    transaction.execute("DELETE FROM staged_import_correction WHERE staged_import_id = ? AND file = ? AND line = ? AND column_name = ?",
                        staged, c.file, c.line, c.column);
    transaction.execute("INSERT INTO staged_import_correction (staged_import_id, file, line, column_name, cell) VALUES (?, ?, ?, ?, ?)",
                        staged, c.file, c.line, c.column, c.value);
}

void put_rows_read(db::Transaction& transaction, Id<StagedImport> staged, std::int64_t rows_read) {
    transaction.execute("UPDATE staged_import SET rows_read = ? WHERE id = ?", rows_read, staged);
}

void update_staged(db::Transaction& transaction, const StagedImport& s) {
    transaction.execute("UPDATE staged_import SET state = ?, looks = ?, report = ?, reason = ?, batch_id = ? WHERE id = ?", s.state,
                        s.looks, report_json(s.report), json::kept_error(s.reason), s.batch, s.id);
}

void remove_rows(db::Transaction& transaction, Id<StagedImport> staged) {
    transaction.execute("DELETE FROM staged_import_row WHERE staged_import_id = ?", staged);
}

void remove_files(db::Transaction& transaction, Id<StagedImport> staged) {
    const auto files = files_of(transaction, staged);
    transaction.execute("DELETE FROM staged_import_file WHERE staged_import_id = ?", staged);
    for (const auto& file : files) {
        documents::remove_file(transaction, file.id);
    }
}

void remove_staged(db::Transaction& transaction, Id<StagedImport> staged) {
    remove_rows(transaction, staged);
    remove_files(transaction, staged);
    transaction.execute("DELETE FROM staged_import_correction WHERE staged_import_id = ?", staged);
    transaction.execute("DELETE FROM staged_import WHERE id = ?", staged);
}

}  // namespace regia::opendata
