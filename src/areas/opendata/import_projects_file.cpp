// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_file.hpp"

#include "areas/opendata/mapping_recognition.hpp"
#include "base/sha256.hpp"
#include "kit/table/table_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

/// Only a plain file can be read twice, and it is: once to look at it, once to take it in.
Result<std::ifstream> open_file(const std::string& path, const std::string& name) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) {
        return not_found("There is no file {}.", {name});
    }
    if (!fs::is_regular_file(status)) {
        return invalid("{} is no plain file. Name the CSV files one by one.", {name});
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return invalid("{} cannot be read. Check who may read it.", {name});
    }
    return stream;
}

Error in_file(const std::string& name, Error error) {
    error.file = name;
    return error;
}

/// A registry may be told apart from the other separators only by its header: the separator is found there, and must be the layout's own,
/// because a file that was saved anew with another one has other decimal marks and dates too.
Status check_separator(const std::string& name, std::optional<char> found, const Mapping& mapping) {
    if (found && *found != mapping.separator) {
        return invalid("{} separates its columns by “{}”, but the layout {} by “{}”. Take the file as it was published, not saved anew.",
                       {name, std::string(1, *found), mapping.name, std::string(1, mapping.separator)});
    }
    return Done{};
}

Result<table::TableReader> open_table(const std::string& path, const std::string& name, const table::TableForm& form = {}) {
    REGIA_TRY(open_file(path, name));
    auto reader = table::TableReader::open(path, form);
    return reader ? std::move(reader) : Result<table::TableReader>(in_file(name, reader.error()));
}

/// Two layouts can have the same columns and differ in how they are separated.
std::vector<Mapping> with_separator(const std::vector<Mapping>& mappings, std::optional<char> separator) {
    std::vector<Mapping> likely;
    std::copy_if(mappings.begin(), mappings.end(), std::back_inserter(likely),
                 [&](const auto& mapping) { return !separator || mapping.separator == *separator; });
    return likely;
}

/// Adds the file to those that came before it, which decide the layout.
Status add_file(const NamedFile& file, ImportFiles& files, const std::vector<Mapping>& mappings) {
    REGIA_TRY_ASSIGN(const auto table, open_table(file.path, file.name));
    const auto likely = with_separator(mappings, table.separator());
    auto found = recognise(table.header(), likely, file.name);
    if (!found) {
        found = recognise(table.header(), mappings, file.name);
    }
    if (!found) {
        return found.error();
    }
    REGIA_TRY(check_separator(file.name, table.separator(), *found->mapping));
    if (!files.files.empty() && files.mapping.name != found->mapping->name) {
        return invalid("{} is of the layout {}, {} of {}: import them apart.",
                       {file.name, found->mapping->name, files.files.front().name, files.mapping.name});
    }
    files.mapping = *found->mapping;
    files.files.push_back({file.path, file.name, found->file->kind, found->unknown});
    return Done{};
}

/// Numbers and days of a spreadsheet are written out as the layout writes them.
table::TableForm form_of(const Mapping& mapping) {
    const auto mark = mapping.decimal == DecimalForm::comma ? DecimalMark::comma : DecimalMark::dot;
    return {.separator = mapping.separator, .spreadsheet = {.decimal_mark = mark, .italian_dates = mapping.date == DateForm::italian}};
}

/// The cells, with what somebody wants to be read in their place; the views hold as long as the files and the row.
std::vector<std::string_view> corrected(const table::CsvRow& row, const ImportFiles& files, const ImportFile& file,
                                        const ColumnPlaces& places) {
    std::vector<std::string_view> fields(row.fields.begin(), row.fields.end());
    if (const auto found = files.corrections.find({file.name, row.line}); found != files.corrections.end()) {
        for (const auto& [column, value] : found->second) {
            if (const auto place = places.find(column); place && *place < fields.size()) {
                fields[*place] = value;
            }
        }
    }
    return fields;
}

void tell_refused(const TellRow& tell, const ImportFile& file, std::size_t line, const Error& reason) {
    tell({Outcome::refused, file.name, line, {}, {}, {}, {}, {}, reason});
}

}  // namespace

Result<ImportFiles> recognise_files(const std::vector<NamedFile>& named, std::vector<Mapping> mappings,
                                    const std::vector<Correction>& corrections) {
    ImportFiles files;
    for (const auto& [file, line, column, value] : corrections) {
        files.corrections[{file, line}][column] = value;
    }
    for (const auto& file : named) {
        REGIA_TRY(add_file(file, files, mappings));
    }
    if (!files.has(FileKind::registry)) {
        return invalid("None of these files is a registry of projects. Give it together with the files that add to it.");
    }
    std::stable_sort(files.files.begin(), files.files.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return files;
}

Status each_row(const ImportFiles& files, const ImportFile& file, const UseRow& use, const TellRow& tell) {
    REGIA_TRY_ASSIGN(auto reader, open_table(file.path, file.name, form_of(files.mapping)));
    const ColumnPlaces places(files.mapping.named(reader.header()));
    for (;;) {
        if (files.pulse) {
            files.pulse();
        }
        const auto step = reader.next();
        if (const auto* row = std::get_if<table::CsvRow>(&step)) {
            auto fields = corrected(*row, files, file, places);
            MappedRow mapped(files.mapping, places, fields);
            use(mapped, row->line);
        } else if (const auto* fault = std::get_if<table::CsvRowError>(&step)) {
            tell_refused(tell, file, fault->line, fault->error);
        } else if (const auto* error = std::get_if<Error>(&step)) {
            return in_file(file.name, *error);
        } else {
            return Done{};
        }
    }
}

Result<std::string> checksum_of(const std::vector<ImportFile>& files) {
    Sha256 digest;
    std::vector<char> piece(1 << 16);
    for (const auto& file : files) {
        REGIA_TRY_ASSIGN(auto stream, open_file(file.path, file.name));
        while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())), stream.gcount() > 0) {
            digest.add({piece.data(), static_cast<std::size_t>(stream.gcount())});
        }
    }
    return digest.text();
}

}  // namespace regia::opendata
