// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_file.hpp"

#include "areas/opendata/mapping_recognition.hpp"
#include "kit/table/csv_reader.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

/// Only a plain file can be read twice, and it is: once to look at it, once to take it in.
Result<std::ifstream> open_file(const std::string& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) {
        return not_found("There is no file {}.", {path});
    }
    if (!fs::is_regular_file(status)) {
        return invalid("{} is no plain file. Name the CSV files one by one.", {path});
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return invalid("{} cannot be read. Check who may read it.", {path});
    }
    return stream;
}

Error in_file(const std::string& path, const Error& error) { return {error.code, "{}: {}", {path, error.text()}, {}}; }

/// A registry may be told apart from the other separators only by its header: the separator is found there, and must be the layout's own,
/// because a file that was saved anew with another one has other decimal marks and dates too.
Status check_separator(const std::string& path, char found, const Mapping& mapping) {
    if (found != mapping.separator) {
        return invalid("{} separates its columns by “{}”, but the layout {} by “{}”. Take the file as it was published, not saved anew.",
                       {path, std::string(1, found), mapping.name, std::string(1, mapping.separator)});
    }
    return Done{};
}

struct Header {
    std::vector<std::string> columns;
    char separator = ',';
};

Result<Header> header_of(const std::string& path) {
    REGIA_TRY_ASSIGN(auto stream, open_file(path));
    auto reader = table::CsvReader::open(stream);
    if (!reader) {
        return in_file(path, reader.error());
    }
    return Header{reader->header(), reader->separator()};
}

/// Adds the file to those that came before it, which decide the layout.
Status add_file(const std::string& path, ImportFiles& files, const std::vector<Mapping>& mappings) {
    REGIA_TRY_ASSIGN(const auto header, header_of(path));
    REGIA_TRY_ASSIGN(const auto found, recognise(header.columns, mappings, path));
    REGIA_TRY(check_separator(path, header.separator, *found.mapping));
    if (!files.files.empty() && files.mapping.name != found.mapping->name) {
        return invalid("{} is of the layout {}, {} of {}: import them apart.",
                       {path, found.mapping->name, files.files.front().path, files.mapping.name});
    }
    files.mapping = *found.mapping;
    files.files.push_back({path, found.file->kind, found.unknown});
    return Done{};
}

void tell_refused(const TellRow& tell, const ImportFile& file, std::size_t line, const Error& reason) {
    tell({Outcome::refused, file.path, line, {}, {}, {}, {}, reason});
}

}  // namespace

Result<ImportFiles> recognise_files(const std::vector<std::string>& paths, std::vector<Mapping> mappings) {
    ImportFiles files;
    for (const auto& path : paths) {
        REGIA_TRY(add_file(path, files, mappings));
    }
    if (!files.has(FileKind::registry)) {
        return invalid("None of these files is a registry of projects. Give it together with the files that add to it.");
    }
    std::stable_sort(files.files.begin(), files.files.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return files;
}

Status each_row(const ImportFiles& files, const ImportFile& file, const UseRow& use, const TellRow& tell) {
    REGIA_TRY_ASSIGN(auto stream, open_file(file.path));
    auto reader = table::CsvReader::open(stream, {.separator = files.mapping.separator});
    if (!reader) {
        return in_file(file.path, reader.error());
    }
    const ColumnPlaces places(reader->header());
    for (;;) {
        const auto step = reader->next();
        if (const auto* row = std::get_if<table::CsvRow>(&step)) {
            MappedRow mapped(files.mapping, places, row->fields);
            use(mapped, row->line);
        } else if (const auto* fault = std::get_if<table::CsvRowError>(&step)) {
            tell_refused(tell, file, fault->line, fault->error);
        } else if (const auto* error = std::get_if<Error>(&step)) {
            return in_file(file.path, *error);
        } else {
            return Done{};
        }
    }
}

Result<std::string> checksum_of(const std::vector<ImportFile>& files) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(1 << 16);
    for (const auto& file : files) {
        REGIA_TRY_ASSIGN(auto stream, open_file(file.path));
        while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())), stream.gcount() > 0) {
            crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                      static_cast<unsigned long long>(stream.gcount()));
        }
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::string text;
    for (const auto byte : hash) {
        text += fmt::format("{:02x}", byte);
    }
    return text;
}

}  // namespace regia::opendata
