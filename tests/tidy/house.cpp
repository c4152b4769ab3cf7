// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tidy/house.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace regia::tidy {
namespace {

bool tree_has(const std::string& path) {
    return std::any_of(source_tree().begin(), source_tree().end(), [&](const auto& file) { return file.path == path; });
}

/// "areas/plan" for "plan" said by an area, "kit/db" for "db".
std::string folder_of(const std::string& kind, const std::string& name, const Doors& doors) {
    if (kind == "area" && doors.contains("areas/" + name)) {
        return "areas/" + name;
    }
    return doors.contains("kit/" + name) ? "kit/" + name : name;
}

std::set<std::string> used_rooms(const std::string& kind, const std::string& words, const Doors& doors) {
    std::set<std::string> rooms;
    std::istringstream list(words);
    bool uses = false;
    for (std::string word; list >> word;) {
        if (word == "USES" || word == "LINKS") {
            uses = word == "USES";
        } else if (uses) {
            rooms.insert(folder_of(kind, word, doors));
        }
    }
    return rooms;
}

/// room(base), kit(db USES files LINKS …), area(plan USES people db): the lines of the root CMakeLists.txt.
Doors read_doors() {
    const SourceFile cmake{"CMakeLists.txt", read_file(top_folder() / "CMakeLists.txt")};
    Doors doors;
    for (const auto& match : matches(cmake, R"(^(room|kit|area)\((\w+)([^)]*)\))")) {
        const auto folder = match[1] == "room" ? match[2] : (match[1] == "kit" ? "kit/" : "areas/") + match[2];
        auto open = used_rooms(match[1], match[3], doors);
        open.insert({"base", folder});
        doors[folder] = std::move(open);
    }
    return doors;
}

std::string stem_of(const SourceFile& file) { return std::filesystem::path(file.path).stem().string(); }

bool is_door_to_data(const Include& include) { return include.path.starts_with("kit/db/") || include.path.ends_with("_store.hpp"); }

bool is_of_kit(const Include& include) { return include.path.starts_with("kit/"); }

/// What the header and the source of one stem include together.
std::vector<Include> includes_of_stem(const SourceFile& file) {
    std::vector<Include> all;
    const auto stem = file.path.substr(0, file.path.rfind('.'));
    for (const auto& part : source_tree()) {
        if (part.path == stem + ".hpp" || part.path == stem + ".cpp") {
            const auto includes = includes_of(part);
            all.insert(all.end(), includes.begin(), includes.end());
        }
    }
    return all;
}

}  // namespace

const Doors& doors() {
    static const auto read = read_doors();
    return read;
}

std::string room_of(std::string path) {
    if (path.starts_with("src/")) {
        path.erase(0, 4);
    }
    const auto first = path.find('/');
    const auto top = path.substr(0, first);
    return top == "kit" || top == "areas" ? path.substr(0, path.find('/', first + 1)) : top;
}

bool is_stored_or_shown(const SourceFile& file) {
    const auto stem = file.path.substr(0, file.path.rfind('.'));
    for (const auto* role : {"_store.hpp", "_views.hpp", "_views.cpp", "_pages.cpp"}) {
        if (tree_has(stem + role)) {
            return true;
        }
    }
    return false;
}

Role role_of(const SourceFile& file) {
    static constexpr std::array roles{std::pair{"_test", Role::test},   std::pair{"_store", Role::store},
                                      std::pair{"_views", Role::views}, std::pair{"_pages", Role::pages},
                                      std::pair{"_api", Role::api},     std::pair{"routes", Role::routes}};
    const auto stem = stem_of(file);
    for (const auto& [suffix, role] : roles) {
        if (stem.ends_with(suffix)) {
            return role;
        }
    }
    if (is_stored_or_shown(file)) {
        return Role::noun;
    }
    const auto includes = includes_of_stem(file);
    if (std::any_of(includes.begin(), includes.end(), is_door_to_data)) {
        return Role::verb;
    }
    return std::any_of(includes.begin(), includes.end(), is_of_kit) ? Role::part : Role::noun;
}

std::vector<Include> includes_of(const SourceFile& file) {
    std::vector<Include> includes;
    for (const auto& match : matches(file, "^#include \"([^\"]+)\"")) {
        includes.push_back({match[1], match.line});
    }
    return includes;
}

Role role_of_include(const std::string& include) {
    const auto path = "src/" + include;
    const auto header = std::find_if(source_tree().begin(), source_tree().end(), [&](const auto& file) { return file.path == path; });
    return header == source_tree().end() ? role_of({path, ""}) : role_of(*header);
}

}  // namespace regia::tidy
