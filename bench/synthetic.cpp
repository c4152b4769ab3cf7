// SPDX-License-Identifier: AGPL-3.0-or-later
// Fills a plan of a database that holds the demonstration with as many made-up projects as asked:
//   regia_synthetic DATA PLAN COUNT
// The same COUNT gives the same projects every time.
#include "app/composition.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "areas/territory/municipality_store.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <iostream>

namespace {

using namespace regia;

/// What made-up projects are tied to.
struct World {
    plan::Plan plan;
    std::vector<plan::Node> nodes;
    std::vector<territory::Municipality> municipalities;
};

World read_world(const db::Reader& data, std::string_view slug) {
    World world{plan::find_plan(data, slug).value(), {}, {}};
    world.nodes = plan::nodes_of(data, plan::current_edition(data, world.plan.id)->id);
    world.municipalities = territory::municipalities_of(data, world.plan.territory, make_date(2026, 1, 1));
    return world;
}

projects::Sheet make_sheet(const World& world, std::int64_t number) {
    const auto index = static_cast<std::size_t>(number);
    projects::Sheet sheet;
    auto& p = sheet.project;
    p.plan = world.plan.id;
    p.plan_slug = world.plan.slug;
    p.local_code = fmt::format("SYN-{:07}", number);
    p.title = fmt::format("Progetto di prova {}: riqualificazione della scuola e della piazza numero {}", number, number % 977);
    p.summary = "Opere, impianti e arredi per uno spazio pubblico accessibile a tutte le persone.";
    p.evidence = Evidence::demo;
    p.nature = projects::Nature::works;
    sheet.nodes.push_back(world.nodes[index % world.nodes.size()]);
    const auto& place = world.municipalities[(index * 7) % world.municipalities.size()];
    sheet.places.push_back({place.id, place.istat, place.name, {10'000}});
    sheet.funding.push_back({number % 3 == 0 ? "REGION" : "PNRR", {}, Money{(number * 7919) % 900'000'000 + 100'000}});
    sheet.payments.push_back({{}, Money{(number * 104'729) % 90'000'000}, "PNRR", ""});
    return sheet;
}

Status fill(app::Composition& composition, std::string_view slug, std::int64_t count) {
    const auto world = read_world(*composition.database().read(), slug);
    return composition.database().write([&](db::Transaction& transaction) -> Status {
        for (std::int64_t number = 0; number < count; ++number) {
            auto sheet = make_sheet(world, number);
            projects::put_sheet(transaction, sheet);
        }
        projects::reindex(transaction, world.plan.id);
        transaction.record({"bench", "fill", "plan:" + world.plan.slug, "", ""});
        return Done{};
    });
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "regia_synthetic DATA PLAN COUNT\n";
        return 2;
    }
    app::Configuration configuration;
    configuration.data = argv[1];
    app::Composition composition(configuration);
    const auto migrated = composition.migrate();
    const auto filled = migrated ? fill(composition, argv[2], std::atoll(argv[3])) : Status(migrated.error());
    if (!filled) {
        std::cerr << filled.error().text() << "\n";
        return 1;
    }
    return 0;
}
