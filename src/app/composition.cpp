// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/composition.hpp"

#include "app/embedded.hpp"
#include "areas/communication/routes.hpp"
#include "areas/documents/routes.hpp"
#include "areas/opendata/routes.hpp"
#include "areas/people/routes.hpp"
#include "areas/plan/routes.hpp"
#include "areas/projects/routes.hpp"
#include "areas/territory/routes.hpp"
#include "kit/db/migrate.hpp"

#include <tuple>

namespace regia::app {
namespace {

/// Who has not said under which address the world reaches the site reaches it where it listens.
Configuration settled(Configuration configuration) {
    const auto& [address, port] = std::tie(configuration.server.address, configuration.server.port);
    if (configuration.site.public_url.empty()) {
        configuration.site.public_url =
            "http://" + (address.find(':') == std::string::npos ? address : "[" + address + "]") + ":" + std::to_string(port);
    }
    return configuration;
}

}  // namespace

Composition::Composition(Configuration configuration)
    : m_configuration(settled(std::move(configuration))),
      m_database(m_configuration.data),
      m_catalogue(embedded_words().front().content()),
      m_assets(embedded_assets()),
      m_site({m_database, m_catalogue, m_assets, m_configuration.site, m_configuration.cache_bytes_max}) {
    add_all_routes(m_site);
}

Result<std::vector<std::string>> Composition::migrate() { return db::migrate(m_database, embedded_migrations()); }

void add_all_routes(site::Site& site) {
    site.add(communication::routes());
    site.add(plan::routes());
    site.add(projects::routes());
    site.add(territory::routes());
    site.add(documents::routes());
    site.add(people::routes());
    site.add(opendata::routes());
}

}  // namespace regia::app
