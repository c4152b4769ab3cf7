// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/zone_store.hpp"

#include "areas/territory/municipality_store.hpp"
#include "support/database_test.hpp"

namespace regia::territory {
namespace {

/// One municipality that moved from one zone to another, and changed its code on the way.
class ZoneStore : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        const auto written = database().write([&](db::Transaction& transaction) -> Status {
            m_territory = put_territory(transaction, {{}, "x", TerritoryKind::province, {"Provincia", "Province"}});
            m_old = put_zone(transaction, {{}, m_territory, "OLD", {"Vecchia", ""}, {}, 1});
            m_new = put_zone(transaction, {{}, m_territory, "NEW", {"Nuova", ""}, {}, 2});
            Municipality moved;
            moved.istat = "113001";
            moved.name = "Mosso";
            m_moved = put_municipality(transaction, moved, {{"104001", make_date(2006, 1, 1), change, ""}, {"113001", change, {}, ""}});
            add_member(transaction, m_territory, m_moved, true, make_date(2006, 1, 1), {});
            add_member(transaction, {m_old, m_moved, make_date(2006, 1, 1), change});
            add_member(transaction, {m_new, m_moved, change, {}});
            return Done{};
        });
        ASSERT_TRUE(written.ok());
    }

    const Date change = make_date(2018, 1, 1);
    Id<Territory> m_territory;
    Id<Zone> m_old;
    Id<Zone> m_new;
    Id<Municipality> m_moved;
};

TEST_P(ZoneStore, RemembersPastMembersWithTheirDates) {
    const auto data = database().read();
    const auto members = members_of(*data, m_old);
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members[0].municipality.name, "Mosso");
    EXPECT_EQ(members[0].valid_to, change);
    EXPECT_FALSE(members_of(*data, m_new).at(0).valid_to);
}

TEST_P(ZoneStore, TellsWhereAMunicipalityBelongsLatestFirst) {
    const auto data = database().read();
    const auto zones = zones_with(*data, m_moved);
    ASSERT_EQ(zones.size(), 2u);
    EXPECT_EQ(zones[0].zone.code, "NEW");
    EXPECT_EQ(zones[1].territory, "x");
    const auto territories = territories_with(*data, m_moved);
    ASSERT_EQ(territories.size(), 1u);
    EXPECT_TRUE(territories[0].capital);
    EXPECT_EQ(territories[0].territory.code, "x");
}

TEST_P(ZoneStore, FindsAMunicipalityUnderEveryCodeItHad) {
    const auto data = database().read();
    EXPECT_EQ(find_municipality(*data, "104001")->id, m_moved);
    EXPECT_EQ(find_municipality(*data, "113001")->id, m_moved);
    EXPECT_EQ(find_municipality(*data, m_moved)->istat, "113001");
    EXPECT_FALSE(find_municipality(*data, "090001"));
}

REGIA_ON_BOTH_ENGINES(ZoneStore);

}  // namespace
}  // namespace regia::territory
