// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/composition.hpp"

#include "app/embedded.hpp"
#include "areas/communication/routes.hpp"
#include "areas/documents/routes.hpp"
#include "areas/office/routes.hpp"
#include "areas/opendata/routes.hpp"
#include "areas/opendata/stage_import.hpp"
#include "areas/opendata/works.hpp"
#include "areas/people/identify.hpp"
#include "areas/people/routes.hpp"
#include "areas/plan/routes.hpp"
#include "areas/projects/routes.hpp"
#include "areas/territory/routes.hpp"
#include "kit/auth/token.hpp"
#include "kit/db/migrate.hpp"
#include "kit/site/session_cookie.hpp"

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
    if (configuration.site.setup_key.empty()) {
        configuration.site.setup_key = auth::make_token().secret;
    }
    return configuration;
}

}  // namespace

Composition::Composition(Configuration configuration)
    : m_configuration(settled(std::move(configuration))),
      m_database(m_configuration.data),
      m_catalogue(embedded_words().front().content()),
      m_assets(embedded_assets()),
      m_site({m_database, m_catalogue, m_assets, m_configuration.site, m_configuration.cache_bytes_max,
              [this](const http::Request& request) {
                  return people::identify(
                      m_database, site::session_secret(request, m_configuration.site), std::chrono::system_clock::now(),
                      m_configuration.site.asks_for_second_step ? people::SecondStep::asked_for : people::SecondStep::as_one_likes);
              }}),
      m_runner(m_database, opendata::works(m_database),
               [this] { static_cast<void>(opendata::forget_old_imports(m_database, std::chrono::system_clock::now())); }) {
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
    site.add(office::routes());
}

}  // namespace regia::app
