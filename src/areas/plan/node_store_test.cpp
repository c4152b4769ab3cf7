// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_store.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "support/database_test.hpp"

namespace regia::plan {
namespace {

/// One edition of one plan: node 1 with 1.1 below it, a tie between them, a term on 1.1.
class NodeStore : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        const auto written = database().write([&](db::Transaction& transaction) -> Status {
            put_frame(transaction);
            m_top = put_one(transaction, "1", {}, 1, 2);
            m_below = put_one(transaction, "1.1", m_top, 2, 2);
            put_link(transaction, m_top, m_below, LinkKind::supports, {"nota", "note"});
            m_taxonomy = documents::put_taxonomy(transaction, {{}, "goals", "", documents::TaxonomyKind::objectives, {"Mete", "Goals"}, {}}, {});
            documents::Term term;
            term.taxonomy = m_taxonomy;
            term.code = "g1";
            m_term = documents::put_term(transaction, term);
            put_term(transaction, m_below, m_term);
            return Done{};
        });
        ASSERT_TRUE(written.ok());
    }

    void put_frame(db::Transaction& transaction) {
        people::Organisation owner;
        owner.code = "owner";
        Plan plan;
        plan.slug = "a-plan";
        plan.owner = people::put_organisation(transaction, owner);
        plan.territory = territory::put_territory(transaction, {{}, "x", territory::TerritoryKind::province, {"X", "X"}});
        const auto id = put_plan(transaction, plan);
        Level level;
        level.code = "axis";
        m_level = put_level(transaction, id, level);
        Edition edition;
        edition.plan = id;
        edition.code = "2021";
        edition.is_current = true;
        m_edition = put_edition(transaction, edition);
    }

    Id<Node> put_one(db::Transaction& transaction, std::string code, Id<Node> parent, std::int64_t position, std::int64_t last) {
        Node node;
        node.edition = m_edition;
        node.level = m_level;
        node.parent = parent;
        node.code = std::move(code);
        node.position = position;
        node.last_position = last;
        return put_node(transaction, node);
    }

    Id<Edition> m_edition;
    Id<Level> m_level;
    Id<Node> m_top;
    Id<Node> m_below;
    Id<documents::Taxonomy> m_taxonomy;
    Id<documents::Term> m_term;
};

TEST_P(NodeStore, KnowsTheCodeOfTheParent) {
    const auto data = database().read();
    EXPECT_EQ(find_node(*data, m_edition, "1.1")->parent_code, "1");
    EXPECT_EQ(find_node(*data, m_edition, "1")->parent_code, "");
    EXPECT_EQ(list_nodes(*data, m_edition, 1, 10).at(0).code, "1.1");
}

TEST_P(NodeStore, SaysWhichTermsAreUsed) {
    const auto data = database().read();
    const auto uses = term_uses(*data, m_edition, m_taxonomy);
    ASSERT_EQ(uses.size(), 1u);
    EXPECT_EQ(uses[0].node, m_below);
    EXPECT_EQ(uses[0].term, m_term);
    const auto taxonomies = taxonomies_used(*data, m_edition);
    ASSERT_EQ(taxonomies.size(), 1u);
    EXPECT_EQ(taxonomies[0].code, "goals");
    EXPECT_EQ(taxonomies[0].nodes, 1);
}

TEST_P(NodeStore, ListsTheTiesOfAnEdition) {
    const auto data = database().read();
    const auto ties = ties_of(*data, m_edition);
    ASSERT_EQ(ties.size(), 1u);
    EXPECT_EQ(ties[0].from, m_top);
    EXPECT_EQ(ties[0].to, m_below);
    EXPECT_EQ(ties[0].note.english, "note");
    EXPECT_TRUE(ties_of(*data, {m_edition.value + 1}).empty());
}

TEST_P(NodeStore, SeesALinkFromBothEnds) {
    const auto data = database().read();
    EXPECT_TRUE(links_of(*data, m_top).at(0).outgoing);
    EXPECT_FALSE(links_of(*data, m_below).at(0).outgoing);
    EXPECT_EQ(links_of(*data, m_below).at(0).other_edition, "2021");
}

REGIA_ON_BOTH_ENGINES(NodeStore);

}  // namespace
}  // namespace regia::plan
