// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace regia::opendata {

/// What an import of files brought in.
struct Loaded {
    std::vector<std::string> files;
    int projects = 0;
};

/// Loads the files of one format each, in an order in which what is named is there before it is named: territories, what is shared, plans,
/// projects. `paths` are files, or folders in which every .json file is taken. All is kept or, with the first fault, nothing. `conflict`
/// when a plan is there already and `replace` does not say to take its place.
enum class Existing { refuse, replace };
[[nodiscard]] Result<Loaded> import_plan(db::Database& database, const std::string& actor, const std::vector<std::filesystem::path>& paths,
                                         Existing existing);

/// Takes a plan and everything that belongs to it away; territories, organisations and shared taxonomies stay.
[[nodiscard]] Status remove_plan(db::Database& database, const std::string& actor, std::string_view slug);

}  // namespace regia::opendata
