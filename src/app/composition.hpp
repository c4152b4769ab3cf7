// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/configuration.hpp"
#include "kit/db/database.hpp"
#include "kit/i18n/words.hpp"
#include "kit/jobs/runner.hpp"
#include "kit/site/site.hpp"

#include <memory>

namespace regia::app {

/// The program put together: what `regia serve` runs, and what tests talk to.
class Composition {
public:
    explicit Composition(Configuration configuration);

    [[nodiscard]] db::Database& database() { return m_database; }
    [[nodiscard]] site::Site& site() { return m_site; }
    [[nodiscard]] jobs::Runner& runner() { return m_runner; }
    [[nodiscard]] const Configuration& configuration() const { return m_configuration; }

    /// Brings the tables up to date.
    [[nodiscard]] Result<std::vector<std::string>> migrate();

private:
    Configuration m_configuration;
    db::Database m_database;
    i18n::Catalogue m_catalogue;
    site::Assets m_assets;
    site::Site m_site;
    jobs::Runner m_runner;
};

/// The tables of all areas, in the order in which they are asked.
void add_all_routes(site::Site& site);

}  // namespace regia::app
