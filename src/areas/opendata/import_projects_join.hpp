// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_files.hpp"
#include "areas/opendata/import_projects_statement.hpp"

#include <unordered_map>

namespace regia::opendata {

/// What the files beside a registry add to one of its projects.
struct Additions {
    std::vector<StatedPlace> places;
    std::optional<std::vector<projects::Payment>> payments;
    std::vector<projects::Indicator> indicators;
    std::string refused;  ///< "FILE:LINE" of a row that belongs here and could not be read
};

/// The first look at all files: every byte is read and checked before anything is written. Keeps the keys of the registry, and the rows of
/// the other files by the project that they belong to: the one with the same CUP and local code; else, because local codes change from one
/// extract to the next, the only one with that CUP.
class Joined {
public:
    /// Refused rows of the files beside the registry are told now, those of the registry when it is read.
    [[nodiscard]] static Result<Joined> read(const ImportFiles& files, const ReadRows& read_rows, const TellRow& tell);

    /// Where the local code stands first.
    struct Place {
        const ImportFile* file = nullptr;
        std::size_t line = 0;
        std::string cup;
    };
    [[nodiscard]] const Place& first(const std::string& local_code) const { return m_projects.at(local_code); }

    [[nodiscard]] const Additions& additions(const std::string& local_code) const;

    /// Rows that belong to no project of the registry.
    [[nodiscard]] std::size_t unmatched() const { return m_unmatched; }

private:
    Status read_registry(const ImportFile& file, const FileMapping& layout, const ReadRows& read_rows);
    Status read_additions(const ImportFile& file, const FileMapping& layout, const ReadRows& read_rows, const TellRow& tell);
    void add(MappedRow& row, const FileMapping& layout, Additions& additions) const;
    Result<const std::string*> project_of(const ProjectKey& key) const;

    std::unordered_map<std::string, Place> m_projects;                        ///< by local code
    std::unordered_map<std::string, std::vector<const std::string*>> m_cups;  ///< local codes under a CUP
    std::unordered_map<std::string, Additions> m_additions;                   ///< by local code
    std::size_t m_unmatched = 0;
};

}  // namespace regia::opendata
