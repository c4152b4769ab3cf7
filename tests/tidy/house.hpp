// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "tidy/source_tree.hpp"

#include <map>
#include <set>
#include <string>

/// The plan of the house: rooms and doors as CMakeLists.txt says them, and the roles of files inside an area.
namespace regia::tidy {

/// Folder under src ("base", "kit/db", "areas/plan") -> folders it may include from, itself among them.
using Doors = std::map<std::string, std::set<std::string>>;
[[nodiscard]] const Doors& doors();

/// "src/kit/db/reader.hpp" or "kit/db/reader.hpp" -> "kit/db".
[[nodiscard]] std::string room_of(std::string path);

enum class Role { noun, part, store, verb, views, pages, api, routes, test };

/// What a file of an area is for: by its suffix; else a stem with a store, views or pages is a noun. Of the others, what opens the
/// database is a verb, what needs the kit is a part (a file format, a drawing), and what needs neither is a noun too.
[[nodiscard]] Role role_of(const SourceFile& file);

/// Whether a stem is kept in tables or shown on pages: then it is a noun for certain, and held to a noun's doors.
[[nodiscard]] bool is_stored_or_shown(const SourceFile& file);

struct Include {
    std::string path;
    int line = 0;
};
[[nodiscard]] std::vector<Include> includes_of(const SourceFile& file);

/// The role of the header that an include names; noun when it is not in the tree.
[[nodiscard]] Role role_of_include(const std::string& include);

}  // namespace regia::tidy
