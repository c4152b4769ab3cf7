// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_store.hpp"

#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/facet_store.hpp"
#include "areas/projects/relation_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "support/database_test.hpp"

namespace regia::projects {
namespace {

/// One plan with the nodes 1, 1.1 and 2, a zone with one of two municipalities, and three projects:
///
///     code  funding  paid  state    nodes  municipalities
///     A        300   150   active   1.1    001001 60 %, 001002 40 %
///     B        100     0   planned  1      001001
///     C        100   100   active   2      001002
class ProjectStore : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        const auto done = database().write([&](db::Transaction& transaction) -> Status {
            put_plan(transaction);
            put_land(transaction);
            put_projects(transaction);
            reindex(transaction, plan.id);
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    void put_plan(db::Transaction& transaction) {
        people::Organisation owner;
        owner.code = "owner";
        owner.name = "Ente";
        m_owner = owner;
        m_owner.id = people::put_organisation(transaction, owner);
        plan.slug = "a-plan";
        plan.owner = m_owner.id;
        plan.territory = territory::put_territory(transaction, {{}, "x", territory::TerritoryKind::province, {"X", "X"}});
        plan.id = plan::put_plan(transaction, plan);
        plan::Edition edition;
        edition.plan = plan.id;
        edition.code = "2021";
        edition.is_current = true;
        edition.id = plan::put_edition(transaction, edition);
        plan::Level level;
        level.code = "axis";
        level.id = plan::put_level(transaction, plan.id, level);
        const auto node = [&](std::string code, Id<plan::Node> parent, std::int64_t position, std::int64_t last) {
            plan::Node n;
            n.edition = edition.id;
            n.level = level.id;
            n.parent = parent;
            n.code = std::move(code);
            n.title = {"Nodo " + n.code, ""};
            n.position = position;
            n.last_position = last;
            n.id = plan::put_node(transaction, n);
            return n;
        };
        m_one = node("1", {}, 1, 2);
        m_one_one = node("1.1", m_one.id, 2, 2);
        m_two = node("2", {}, 3, 3);
    }

    void put_land(db::Transaction& transaction) {
        const auto municipality = [&](std::string istat, std::string name, std::optional<double> latitude) {
            territory::Municipality m;
            m.istat = std::move(istat);
            m.name = std::move(name);
            m.latitude = latitude;
            m.longitude = latitude ? std::optional{7.5} : std::nullopt;
            m.id = territory::put_municipality(transaction, m, {});
            territory::add_member(transaction, plan.territory, m.id, false, {}, {});
            return Place{m.id, m.istat, m.name, {10'000}};
        };
        m_first = municipality("001001", "Alba", 45.0);
        m_second = municipality("001002", "Bra", {});
        const auto zone = territory::put_zone(transaction, {{}, plan.territory, "Z1", {"Zona", "Zone"}, {}, 1});
        territory::add_member(transaction, {zone, m_first.municipality, {}, {}});
    }

    void put_projects(db::Transaction& transaction) {
        auto a = sheet("A", State::active, {300}, {150}, m_one_one, {m_first, m_second});
        a.places[0].share = {6'000};
        a.places[1].share = {4'000};
        auto b = sheet("B", State::planned, {100}, {}, m_one, {m_first});
        auto c = sheet("C", State::active, {100}, {100}, m_two, {m_second});
        b.project.nodes_evidence = Evidence::demo;
        c.project.evidence = Evidence::demo;
        put_sheet(transaction, a);
        put_sheet(transaction, b);
        put_sheet(transaction, c);
        put_relations(transaction, a.project.id, {{RelationKind::conflict, false, true, {"nota", ""}, "", "", c.project.id}});
    }

    Sheet sheet(std::string code, State state, Money funding, Money paid, const plan::Node& node, std::vector<Place> places) const {
        Sheet s;
        s.project.plan = plan.id;
        s.project.plan_slug = plan.slug;
        s.project.local_code = std::move(code);
        s.project.cup = "C11G06000000001";
        s.project.title = "Scuola " + s.project.local_code;
        s.project.state = state;
        s.nodes = {node};
        s.places = std::move(places);
        s.funding = {{"PNRR", 2022, funding}};
        if (paid.cents > 0) {
            s.payments = {{make_date(2024, 1, 1), paid, "PNRR", ""}};
        }
        s.subjects = {{m_owner, SubjectRole::implementer}};
        return s;
    }

    std::string found(const Filter& filter, std::optional<After> after = {}) {
        std::string codes;
        for (const auto& project : list_projects(*database().read(), plan.id, filter, after, 100)) {
            codes += project.local_code;
        }
        return codes;
    }
    std::string found(Facet facet, std::string value) { return found(Filter{}.with({facet, std::move(value)})); }

    plan::Plan plan;
    people::Organisation m_owner;
    plan::Node m_one, m_one_one, m_two;
    Place m_first, m_second;
};

TEST_P(ProjectStore, ListsTheLargestFundingFirst) { EXPECT_EQ(found(Filter{}), "ACB"); }

TEST_P(ProjectStore, FindsByEveryFacetAncestorsIncluded) {
    EXPECT_EQ(found(Facet::node, "1"), "AB");
    EXPECT_EQ(found(Facet::node, "1.1"), "A");
    EXPECT_EQ(found(Facet::zone, "Z1"), "AB");
    EXPECT_EQ(found(Facet::municipality, "001002"), "AC");
    EXPECT_EQ(found(Facet::state, "planned"), "B");
    EXPECT_EQ(found(Facet::source, "PNRR"), "ACB");
    EXPECT_EQ(found(Facet::organisation, "owner"), "ACB");
    EXPECT_EQ(found(Facet::node, "no-such-node"), "");
}

TEST_P(ProjectStore, TakesOneValueOfEachFacetAndAllTheWords) {
    const auto either = Filter{}.with({Facet::node, "1.1"}).with({Facet::node, "2"});
    EXPECT_EQ(found(either), "AC");
    EXPECT_EQ(found(either.with({Facet::zone, "Z1"})), "A");
    auto words = either;
    words.words = "scuole";
    EXPECT_EQ(found(words), "AC");
    words.words = "ospedale";
    EXPECT_EQ(found(words), "");
}

TEST_P(ProjectStore, GoesOnBehindAMarkEvenAmongEqualFunding) {
    const auto all = list_projects(*database().read(), plan.id, {}, {}, 100);
    EXPECT_EQ(found({}, After{all[0].funding_total, all[0].id}), "CB");
    EXPECT_EQ(found({}, After{all[1].funding_total, all[1].id}), "B");
    EXPECT_EQ(found(Filter{}.with({Facet::zone, "Z1"}), After{all[0].funding_total, all[0].id}), "B");
    EXPECT_EQ(found({}, After{all[2].funding_total, all[2].id}), "");
}

TEST_P(ProjectStore, CountsTheSameInListTotalAndMap) {
    const auto read = database().read();
    for (const auto& filter :
         {Filter{}, Filter{}.with({Facet::node, "1"}), Filter{}.with({Facet::node, "1"}).with({Facet::state, "active"})}) {
        const auto listed = list_projects(*read, plan.id, filter, {}, 100);
        const auto total = total_of(*read, plan.id, filter);
        EXPECT_EQ(total.total.projects, static_cast<std::int64_t>(listed.size()));
        EXPECT_FALSE(total.capped);
    }
    const auto whole = total_of(*read, plan.id);
    EXPECT_EQ(whole.funding.cents, 500);
    EXPECT_EQ(whole.paid.cents, 250);
    const auto map = totals_by_municipality(*read, plan.id, Filter{}.with({Facet::state, "active"}));
    ASSERT_EQ(map.size(), 2U);
    EXPECT_EQ(map[0].value, "001002");
    EXPECT_EQ(map[0].projects, 2);
    EXPECT_EQ(map[0].funding.cents, 400);
}

TEST_P(ProjectStore, AnswersAnUnknownValueWithNothing) {
    const auto total = total_of(*database().read(), plan.id, Filter{}.with({Facet::zone, "no-such-zone"}));
    EXPECT_EQ(total.total.projects, 0);
    EXPECT_EQ(total.total.funding.cents, 0);
}

TEST_P(ProjectStore, CountsWhatAFilterFoundAsItCountsWhatIsKept) {
    const auto kept = total_of(*database().read(), plan.id, Facet::node, "1");
    const auto found = total_of(*database().read(), plan.id, Filter{}.with({Facet::node, "1"}).with({Facet::node, "1.1"})).total;
    EXPECT_EQ(found.projects, kept.projects);
    EXPECT_EQ(found.funding, kept.funding);
    EXPECT_EQ(found.committing, kept.committing);
    EXPECT_EQ(found.paying, kept.paying);
    EXPECT_EQ(found.demonstrative, kept.demonstrative);
    EXPECT_EQ(found.placed_by_us, kept.placed_by_us);
}

TEST_P(ProjectStore, KnowsWhereProjectsAreAndStand) {
    const auto read = database().read();
    const auto projects = list_projects(*read, plan.id, {}, {}, 100);
    EXPECT_EQ(projects[0].place_count, 2);
    EXPECT_EQ(projects[0].main_places, "Alba, Bra");
    EXPECT_EQ(plan::node_names(*read, plan.id).at(projects[0].first_node.value).code, "1.1");
}

TEST_P(ProjectStore, AnUpgradeFromTheFirstSchemaFillsWhatAListSaysOfEachProject) {
    const auto lines = [&] { return project_lines(*database().read(), plan.id, {}, {}, 100); };
    const auto before = lines();
    const auto done = database().write([&](db::Transaction& transaction) -> Status {
        transaction.script("DROP INDEX project_first_node");
        for (const std::string column : {"place_count", "main_places", "first_node_id"}) {
            transaction.script("ALTER TABLE project DROP COLUMN " + column);
        }
        transaction.execute("DELETE FROM schema_migration WHERE name LIKE '%project_line%'");
        return Done{};
    });
    ASSERT_TRUE(done.ok());
    test::migrate(database());
    const auto after = lines();
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        EXPECT_EQ(after[i].local_code, before[i].local_code);
        EXPECT_EQ(after[i].place_count, before[i].place_count);
        EXPECT_EQ(after[i].main_places, before[i].main_places);
        EXPECT_EQ(after[i].first_node, before[i].first_node);
    }
}

TEST_P(ProjectStore, AnUpgradeFillsHowFarEachSumCanBeTrusted) {
    const auto known = [&] {
        std::vector<std::string> rows;
        const auto data = database().read();
        auto totals = data->query(
            "SELECT facet, value, committing, paying, demonstrative, demonstrative_funding, placed_by_us, latest_payment "
            "FROM project_total ORDER BY facet, value");
        while (totals.next()) {
            rows.emplace_back();
            for (int column = 0; column < 8; ++column) {
                rows.back() += totals.get<std::string>(column) + "|";
            }
        }
        return rows;
    };
    const auto before = known();
    ASSERT_FALSE(before.empty());
    const auto done = database().write([&](db::Transaction& transaction) -> Status {
        for (const std::string column :
             {"committing", "paying", "demonstrative", "demonstrative_funding", "placed_by_us", "latest_payment"}) {
            transaction.script("ALTER TABLE project_total DROP COLUMN " + column);
        }
        transaction.execute("DELETE FROM schema_migration WHERE name LIKE '%total_known%'");
        return Done{};
    });
    ASSERT_TRUE(done.ok());
    test::migrate(database());
    EXPECT_EQ(known(), before);
}

TEST_P(ProjectStore, PutsProjectsInEachOfTheirPlaces) {
    const auto placed = placed_projects(*database().read(), plan.id, Filter{}.with({Facet::node, "1"}), 100);
    ASSERT_EQ(placed.size(), 3U);
    EXPECT_EQ(placed[0].project.local_code, "A");
    EXPECT_EQ(placed[0].place.share.basis_points, 6'000);
    EXPECT_EQ(placed[0].latitude, 45.0);
    EXPECT_FALSE(placed[1].latitude) << "a place without coordinates is there, without a point";
}

TEST_P(ProjectStore, OffersTwoLevelsOfThePlanInReadingOrder) {
    const auto choices = choices_of(*database().read(), plan, Facet::node).choices;
    ASSERT_EQ(choices.size(), 3U);
    EXPECT_EQ(choices[0].value + choices[1].value + choices[2].value, "11.12");
    EXPECT_EQ(choices[0].projects, 2);
    EXPECT_EQ(choices[1].depth, 1);
    EXPECT_EQ(choices[1].title.italian, "Nodo 1.1");
}

TEST_P(ProjectStore, OffersValuesThatNobodyDescribed) {
    const auto sources = choices_of(*database().read(), plan, Facet::source).choices;
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_TRUE(sources[0].title.empty());
    EXPECT_EQ(named(*database().read(), plan, {Facet::municipality, "001001"}).title.italian, "Alba");
    EXPECT_TRUE(named(*database().read(), plan, {Facet::term, "no:term"}).title.empty());
}

TEST_P(ProjectStore, CountsTheCellsOfAMatrix) {
    const Matrix matrix{Facet::state, {}, {}, matrix_cells(*database().read(), plan, {}, Facet::state)};
    EXPECT_EQ(matrix.cells.size(), 3U);
    EXPECT_EQ(matrix.at("1", "active")->projects, 1);
    EXPECT_EQ(matrix.at("1", "active")->funding.cents, 300);
    EXPECT_EQ(matrix.at("1.1", "active"), nullptr) << "rows are the first level";
    EXPECT_EQ(matrix.at("2", "planned"), nullptr);
}

TEST_P(ProjectStore, GivesTheMoneyOfASourceAndNotOfItsProjects) {
    const auto done = database().write([&](db::Transaction& transaction) -> Status {
        auto d = sheet("D", State::active, {70}, {}, m_two, {m_first});
        d.funding.push_back({"REGION", {}, {30}});
        put_sheet(transaction, d);
        reindex(transaction, plan.id);
        return Done{};
    });
    ASSERT_TRUE(done.ok());
    const Matrix matrix{Facet::source, {}, {}, matrix_cells(*database().read(), plan, {}, Facet::source)};
    EXPECT_EQ(matrix.at("1", "PNRR")->funding.cents, 400);
    EXPECT_EQ(matrix.at("2", "PNRR")->funding.cents, 170);
    EXPECT_EQ(matrix.at("2", "REGION")->funding.cents, 30);
}

TEST_P(ProjectStore, TellsRelationsFromBothSides) {
    const auto read = database().read();
    const auto all = relations_of(*read, plan.id, 10);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].from.local_code + all[0].to.local_code, "AC");
    EXPECT_FALSE(all[0].positive);
    const auto c = find_project(*read, plan.id, "C");
    const auto seen = load_sheet(*read, *c).relations;
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_FALSE(seen[0].outgoing);
    EXPECT_EQ(seen[0].local_code, "A");
}

TEST_P(ProjectStore, FindsEveryProjectOfACup) {
    EXPECT_EQ(projects_with_cup(*database().read(), "C11G06000000001").size(), 3U);
    EXPECT_TRUE(projects_with_cup(*database().read(), "").empty());
    EXPECT_FALSE(find_project(*database().read(), plan.id, "no-such-code"));
}

REGIA_ON_BOTH_ENGINES(ProjectStore);

}  // namespace
}  // namespace regia::projects
