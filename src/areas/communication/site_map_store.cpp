// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/site_map_store.hpp"

namespace regia::communication {

std::vector<std::string> list_public_paths(const db::Reader& data, int limit) {
    return data.all([](const db::Rows& row) { return row.get<std::string>(0); },
                    "SELECT path FROM search_document WHERE kind IN ('node', 'project', 'municipality', 'zone', 'organisation') "
                    "GROUP BY path ORDER BY MIN(id) LIMIT ?",
                    limit);
}

}  // namespace regia::communication
