// SPDX-License-Identifier: AGPL-3.0-or-later
// Doors open one way, and each file of an area keeps to its role (ARCHITECTURE.md).
#include "tidy/house.hpp"

#include <gtest/gtest.h>

namespace {

using namespace regia::tidy;

bool is_house_file(const SourceFile& file) { return file.is_cpp() && file.is_under("src/") && !file.is_under("src/app/"); }
bool is_area_file(const SourceFile& file) { return file.is_cpp() && file.is_under("src/areas/") && !file.is_test(); }

TEST(Tidy, IncludesGoThroughTheDoorsOfCMakeLists) {
    for (const auto* file : sources(is_house_file)) {
        const auto room = doors().find(room_of(file->path));
        if (room == doors().end()) {
            found(file->path, 1, "This folder is no room of the house.", "add a room(), kit() or area() line to CMakeLists.txt.");
            continue;
        }
        for (const auto& include : includes_of(*file)) {
            const bool of_tests = file->is_test() && (include.path.starts_with("support/") || include.path.starts_with("app/"));
            if (!of_tests && !room->second.contains(room_of(include.path))) {
                found(file->path, include.line, "\"" + include.path + "\" is behind a door that " + room->first + " does not have.",
                      "move the thing down, pass a value, or, if the order of the rooms allows it, add the room to the USES of the line in "
                      "CMakeLists.txt.");
            }
        }
    }
}

/// Whether a file with `role` may include `path`.
bool may_include(Role role, const std::string& path) {
    const auto room = room_of(path);
    const bool is_noun = room == "base" || (room.starts_with("areas/") && role_of_include(path) == Role::noun);
    const bool is_store = room.starts_with("areas/") && role_of_include(path) == Role::store;
    switch (role) {
        case Role::noun:
            return is_noun;
        case Role::store:
            return is_noun || is_store || room == "kit/db" || room == "kit/search" ||
                   room == "kit/json";  // what is kept as JSON, and the index
        case Role::part:
        case Role::views:
            return room != "kit/db" && !is_store;
        case Role::verb:
            return room != "kit/html" && room != "kit/http";
        default:
            return true;
    }
}

TEST(Tidy, IncludesKeepToTheRoleOfTheFile) {
    static constexpr const char* names[] = {"noun", "part", "store", "verb", "views", "pages", "api", "routes", "test"};
    for (const auto* file : sources(is_area_file)) {
        const auto named = role_of(*file);
        const auto role = named == Role::noun && !is_stored_or_shown(*file) ? Role::part : named;
        for (const auto& include : includes_of(*file)) {
            if (!may_include(role, include.path)) {
                found(file->path, include.line,
                      std::string("A file in the role of ") + names[static_cast<int>(role)] + " does not include \"" + include.path + "\".",
                      "nouns include base and nouns; stores kit/db, kit/json, kit/search, stores and nouns; verbs no HTML and no HTTP; "
                      "views and "
                      "parts no kit/db "
                      "and no store.");
            }
        }
    }
}

TEST(Tidy, OnlyVerbsOpenTransactions) {
    for (const auto* file : sources(is_area_file)) {
        const auto role = role_of(*file);
        for (const auto& match : role == Role::verb ? std::vector<Match>{} : matches(*file, R"((\.|->)write\(\s*\[)")) {
            found(file->path, match.line, "A transaction is opened outside of a verb.",
                  "give the change a file named after it, and call that.");
        }
        for (const auto& match :
             role == Role::verb || role == Role::store ? std::vector<Match>{} : matches(*file, R"(\bdb::Transaction\b)")) {
            found(file->path, match.line, "db::Transaction is for verbs and stores.",
                  "take a db::Reader&, or move the change into a verb.");
        }
    }
}

TEST(Tidy, OnlyStoresAndVerbsHoldSql) {
    for (const auto* file : sources(is_area_file)) {
        const auto role = role_of(*file);
        if (role == Role::store || role == Role::verb) {
            continue;
        }
        for (const auto& match : matches(*file, R"re("[^"\n]*\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b [^"\n]*")re")) {
            found(file->path, match.line, "SQL text outside of a store.",
                  "move the statement into a function of the store, named after what it answers.");
        }
    }
}

TEST(Tidy, EveryAreaHasItsReadmeAndItsRoutes) {
    for (const auto& [room, open] : doors()) {
        if (!room.starts_with("areas/")) {
            continue;
        }
        for (const auto* name : {"README.md", "routes.cpp"}) {
            if (!std::filesystem::exists(top_folder() / "src" / room / name)) {
                found("src/" + room + "/" + name, 1, "Every area has a " + std::string(name) + ".",
                      "write it: terms and invariants, or the table of routes.");
            }
        }
    }
}

}  // namespace
