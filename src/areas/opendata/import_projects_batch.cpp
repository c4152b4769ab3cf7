// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_batch.hpp"

#include <boost/json.hpp>

namespace regia::opendata {

std::string names_of_files(const Batch& batch) {
    std::string names;
    const auto list = boost::json::parse(batch.files);
    for (const auto& file : list.as_array()) {
        names.append(names.empty() ? "" : ", ").append(boost::json::value_to<std::string>(file.at("file")));
    }
    return names;
}

}  // namespace regia::opendata
