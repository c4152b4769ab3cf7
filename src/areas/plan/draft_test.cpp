// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_store.hpp"
#include "areas/plan/add_node.hpp"
#include "areas/plan/advance_edition.hpp"
#include "areas/plan/begin_edition.hpp"
#include "areas/plan/begin_plan.hpp"
#include "areas/plan/draft_tree_store.hpp"
#include "areas/plan/edit_act.hpp"
#include "areas/plan/edit_node.hpp"
#include "areas/plan/move_node.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/remove_node.hpp"
#include "kit/db/event_chain.hpp"
#include "kit/search/index.hpp"
#include "support/database_test.hpp"

#include <map>

namespace regia::plan {
namespace {

const Date today = make_date(2026, 11, 23);

/// A plan that somebody began in the browser: 1 (1.1, 1.2), 2.
class Draft : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        actor.account = 7;
        const auto slug = begin_plan(database(), actor, {{"Piano", "Plan"}, "piano", "Ente", {}, "", "Asse / Assi\nAzione / Azioni"});
        ASSERT_TRUE(slug.ok()) << slug.error().text();
        plan = *find_plan(*database().read(), "piano");
        edition = current_edition(*database().read(), plan.id)->id;
        for (const auto* code : {"1", "1.1", "1.2", "2"}) {
            ASSERT_TRUE(add(code, std::string(code).size() > 1 ? "1" : "").ok()) << code;
        }
    }

    Result<std::string> add(const std::string& code, const std::string& parent) {
        return add_node(database(), actor, edition, {parent, "", code, {{"Parte " + code, ""}, {}, "", Evidence::fact}});
    }

    Id<Node> id_of(const std::string& code) {
        const auto node = find_node(*database().read(), edition, code);
        return node ? node->id : Id<Node>{};
    }

    std::string order() {
        std::string codes;
        for (const auto& node : nodes_of(*database().read(), edition)) {
            codes += (codes.empty() ? "" : " ") + node.code + (node.parent_code.empty() ? "" : "<" + node.parent_code);
        }
        return codes;
    }

    Status advance(EditionState to, bool show = false) {
        EditionStep step;
        step.to = to;
        step.show = show;
        step.act.body = "Consiglio";
        step.act.number = "12";
        step.act.date = PartialDate{today, Precision::day};
        return advance_edition(database(), actor, edition, step, today);
    }

    std::size_t found(const std::string& words) { return search::find_documents(*database().read(), words, "node", "", {}, 100).size(); }

    Plan plan;
    Id<Edition> edition;
    site::Actor actor;
};

TEST_P(Draft, IsKnownToItsOfficeOnlyUntilItIsInForce) {
    EXPECT_TRUE(list_plans(*database().read()).empty()) << "a plan that is being written is in the portal";
    EXPECT_EQ(all_plans(*database().read()).size(), 1U);
    EXPECT_TRUE(editions_of(*database().read(), plan.id).empty());
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    EXPECT_EQ(list_plans(*database().read()).size(), 1U);
    EXPECT_EQ(editions_of(*database().read(), plan.id).at(0).state, EditionState::in_force);
    EXPECT_EQ(acts_of(*database().read(), edition).size(), 1U);
}

TEST_P(Draft, CanBeShownWhileItIsAdoptedAndIsHiddenWhenItIsWrittenAtAgain) {
    ASSERT_TRUE(advance(EditionState::adopted, true).ok());
    EXPECT_EQ(editions_of(*database().read(), plan.id).size(), 1U);
    ASSERT_TRUE(advance(EditionState::draft).ok());
    EXPECT_TRUE(editions_of(*database().read(), plan.id).empty()) << "every unfinished word is public";
    EXPECT_TRUE(list_plans(*database().read()).empty());
}

TEST_P(Draft, AFirstEditionThatWasWithdrawnIsNeverShownByTheSecond) {
    ASSERT_TRUE(advance(EditionState::withdrawn).ok());
    ASSERT_TRUE(begin_edition(database(), actor, plan.id, "2", {"Seconda", ""}).ok());
    const auto first = edition;
    edition = find_edition(*database().read(), plan.id, "2")->id;
    ASSERT_TRUE(advance(EditionState::submitted, true).ok());
    EXPECT_EQ(current_edition(*database().read(), plan.id)->id, edition);
    ASSERT_EQ(editions_of(*database().read(), plan.id).size(), 1U);
    EXPECT_FALSE(find_edition(*database().read(), first)->is_public);
    EXPECT_EQ(found("Parte"), 4U) << "a search finds the parts of both";
}

TEST_P(Draft, AnEditionOfThePastIsNotBroughtBack) {
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    const auto first = edition;
    ASSERT_TRUE(begin_edition(database(), actor, plan.id, "2", {"Seconda", ""}).ok());
    edition = find_edition(*database().read(), plan.id, "2")->id;
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    const auto set_draft = database().write([&](db::Transaction& transaction) -> Status {
        transaction.execute("UPDATE edition SET state = 'draft' WHERE id = ?", first);  // as drafts of the past are recorded
        return Done{};
    });
    ASSERT_TRUE(set_draft.ok());
    edition = first;
    EXPECT_FALSE(advance(EditionState::in_force).ok()) << "an old draft took the place of the text in force";
}

TEST_P(Draft, TheActOnWhichAnEditionStandsKeepsWhatMakesItOne) {
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    const auto act = documents::list_acts(*database().read(), "piano").at(0);
    auto words = documents::words_of(act);
    const auto seen = documents::version_of(words);
    words.body = "";
    EXPECT_EQ(edit_act(database(), actor, "piano", act.code, words, seen, today).error().field, "number");
    words = documents::words_of(act);
    words.url = "https://ente.example/atto";
    EXPECT_TRUE(edit_act(database(), actor, "piano", act.code, words, seen, today).ok());
    EXPECT_FALSE(remove_act(database(), actor, "piano", act.code).ok());
}

TEST_P(Draft, NoPlanTakesTheAddressOfTheFormThatBeginsOne) {
    const auto begun = [&](const char* title, const char* slug, const char* owner) {
        return begin_plan(database(), actor, {{title, ""}, slug, owner, {}, "", "Asse"});
    };
    EXPECT_EQ(begun("New", "", "Ente").error().field, "slug");
    EXPECT_EQ(begun("Altro", "", "!!!").error().field, "owner");
    EXPECT_EQ(add("..", "").error().field, "code");
}

TEST_P(Draft, WhatIsTakenOutComesBackWithAllThatStoodUnderIt) {
    const auto top = id_of("1");
    const auto below = id_of("1.2");
    ASSERT_TRUE(remove_node(database(), actor, top).ok());
    EXPECT_EQ(order(), "2");
    EXPECT_EQ(found("Parte"), 1U) << "what was taken out is still found";
    ASSERT_EQ(removed_from(*database().read(), edition).size(), 1U);
    EXPECT_EQ(removed_from(*database().read(), edition)[0].node.code, "1");
    EXPECT_EQ(removed_from(*database().read(), edition)[0].below, 2);
    ASSERT_TRUE(restore_node(database(), actor, top).ok());
    EXPECT_EQ(order(), "2 1 1.1<1 1.2<1");
    EXPECT_EQ(id_of("1.2"), below);
    EXPECT_EQ(found("Parte"), 4U);
    EXPECT_TRUE(removed_from(*database().read(), edition).empty());
    EXPECT_FALSE(restore_node(database(), actor, top).ok()) << "it was put back twice";
}

TEST_P(Draft, APartTakenOutOfOneThatIsTakenOutWaitsForIt) {
    const auto child = id_of("1.1");
    const auto top = id_of("1");
    ASSERT_TRUE(remove_node(database(), actor, child).ok());
    ASSERT_TRUE(remove_node(database(), actor, top).ok());
    EXPECT_FALSE(restore_node(database(), actor, child).ok()) << "a part stands under one that is gone";
    ASSERT_TRUE(restore_node(database(), actor, top).ok());
    ASSERT_TRUE(restore_node(database(), actor, child).ok());
    EXPECT_EQ(order(), "2 1 1.2<1 1.1<1");
}

TEST_P(Draft, ACodeThatIsTakenMeanwhileIsNotGivenTwice) {
    const auto top = id_of("1");
    ASSERT_TRUE(remove_node(database(), actor, top).ok());
    ASSERT_TRUE(add("1", "").ok());
    ASSERT_TRUE(add("1.2", "1").ok());
    const auto refused = restore_node(database(), actor, top);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_EQ(order(), "2 1 1.2<1");
    ASSERT_TRUE(remove_node(database(), actor, id_of("1")).ok()) << "two parts of one code in the bin";
    EXPECT_TRUE(restore_node(database(), actor, top).ok());
}

TEST_P(Draft, PartsMoveAmongTheirLikes) {
    ASSERT_TRUE(move_node(database(), actor, id_of("2"), Move::up).ok());
    EXPECT_EQ(order(), "2 1 1.1<1 1.2<1");
    ASSERT_TRUE(move_node(database(), actor, id_of("2"), Move::up).ok()) << "two people may press at once";
    ASSERT_TRUE(move_node(database(), actor, id_of("1.1"), Move::under, "2").ok());
    EXPECT_EQ(order(), "2 1.1<2 1 1.2<1");
    EXPECT_FALSE(move_node(database(), actor, id_of("1.1"), Move::under, "1.2").ok());
    EXPECT_FALSE(move_node(database(), actor, id_of("1"), Move::under, "2").ok());
    EXPECT_FALSE(move_node(database(), actor, id_of("1.1"), Move::under, "1.1").ok()) << "a part stands under itself";
}

TEST_P(Draft, RefusesAPartBelowTheLastLevel) { EXPECT_EQ(add("1.1.1", "1.1").error().field, "parent"); }

TEST_P(Draft, NothingIsInForceWithoutAnActOrWithoutAPart) {
    EditionStep step;
    step.to = EditionState::in_force;
    EXPECT_EQ(advance_edition(database(), actor, edition, step, today).error().field, "act_body");
    ASSERT_TRUE(remove_node(database(), actor, id_of("1")).ok());
    ASSERT_TRUE(remove_node(database(), actor, id_of("2")).ok());
    EXPECT_FALSE(advance(EditionState::in_force).ok());
}

TEST_P(Draft, WhatIsInForceIsAlteredByNobody) {
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    EXPECT_FALSE(add("3", "").ok());
    EXPECT_FALSE(move_node(database(), actor, id_of("2"), Move::up).ok());
    EXPECT_FALSE(remove_node(database(), actor, id_of("2")).ok());
    EXPECT_FALSE(advance(EditionState::draft).ok()) << "an edition in force was made a draft again";
    EXPECT_EQ(order(), "1 1.1<1 1.2<1 2");
}

TEST_P(Draft, TheNextEditionAccountsForEveryPart) {
    ASSERT_TRUE(advance(EditionState::in_force).ok());
    const auto before = edition;
    EXPECT_FALSE(begin_edition(database(), actor, plan.id, "1", {"Di nuovo", ""}).ok());
    ASSERT_TRUE(begin_edition(database(), actor, plan.id, "2027", {"Aggiornamento", ""}).ok());
    EXPECT_FALSE(begin_edition(database(), actor, plan.id, "2028", {"Un altro", ""}).ok());
    edition = find_edition(*database().read(), plan.id, "2027")->id;
    EXPECT_EQ(order(), "1 1.1<1 1.2<1 2");
    EXPECT_EQ(editions_of(*database().read(), plan.id).size(), 1U) << "the next edition is shown before its time";
    ASSERT_TRUE(remove_node(database(), actor, id_of("1.1")).ok());
    ASSERT_TRUE(add("3", "").ok());
    auto wording = wording_of(*find_node(*database().read(), id_of("2")));
    const auto seen = version_of(wording);
    wording.title.italian = "Altre parole";
    ASSERT_TRUE(edit_node(database(), actor, id_of("2"), wording, seen).ok());
    EXPECT_EQ(found("Altre"), 0U) << "a search finds what nobody may read";
    ASSERT_TRUE(advance(EditionState::in_force).ok());

    std::map<Outcome, int> outcomes;
    for (const auto& row : lineage_between(*database().read(), before, edition)) {
        ++outcomes[row.outcome];
    }
    EXPECT_EQ(outcomes, (std::map<Outcome, int>{{Outcome::kept, 2}, {Outcome::changed, 1}, {Outcome::dropped, 1}, {Outcome::added, 1}}));
    EXPECT_EQ(find_edition(*database().read(), before)->state, EditionState::superseded);
    EXPECT_EQ(current_edition(*database().read(), plan.id)->id, edition);
    EXPECT_EQ(found("Altre"), 1U);
    EXPECT_TRUE(db::check_event_chain(*database().read()).faults.empty());
}

REGIA_ON_BOTH_ENGINES(Draft);

}  // namespace
}  // namespace regia::plan
