// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mappings.hpp"

#include <fstream>
#include <sstream>

namespace regia::opendata {
namespace {

Result<std::vector<Mapping>> built_in_mappings() {
    std::vector<Mapping> mappings;
    for (const auto text : {pnrr_reshaped_mapping, italia_domani_mapping}) {
        REGIA_TRY_ASSIGN(auto mapping, read_mapping(text, "mapping"));
        mappings.push_back(std::move(mapping));
    }
    return mappings;
}

Result<std::vector<Mapping>> mapping_in_file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream) {
        return not_found("There is no mapping file {}.", {path});
    }
    REGIA_TRY_ASSIGN(auto mapping, read_mapping(text.view(), path));
    return std::vector<Mapping>{std::move(mapping)};
}

}  // namespace

Result<std::vector<Mapping>> find_mappings(const std::string& name) {
    if (name.ends_with(".json")) {
        return mapping_in_file(name);
    }
    REGIA_TRY_ASSIGN(auto mappings, built_in_mappings());
    std::string names;
    for (auto& mapping : mappings) {
        if (mapping.name == name) {
            return std::vector<Mapping>{std::move(mapping)};
        }
        names += (names.empty() ? "" : ", ") + mapping.name;
    }
    if (!name.empty()) {
        return not_found("There is no mapping “{}”. There are: {}; or give the path of a JSON file.", {name, names});
    }
    return mappings;
}

}  // namespace regia::opendata
