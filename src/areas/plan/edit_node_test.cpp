// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edit_node.hpp"

#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"
#include "support/database_test.hpp"

#include <array>
#include <atomic>
#include <random>
#include <thread>

namespace regia::plan {
namespace {

/// A plan with a node in its draft.
class EditNode : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        const auto done = database().write([&](db::Transaction& transaction) -> Status {
            people::Organisation owner;
            owner.code = "owner";
            owner.name = "Ente";
            Plan plan;
            plan.slug = "a-plan";
            plan.owner = people::put_organisation(transaction, owner);
            plan.territory = territory::put_territory(transaction, {{}, "x", territory::TerritoryKind::province, {"X", "X"}});
            plan.id = put_plan(transaction, plan);
            edition.plan = plan.id;
            edition.code = "2026";
            edition.is_current = true;
            edition.id = put_edition(transaction, edition);
            Level level;
            level.code = "axis";
            Node node;
            node.edition = edition.id;
            node.level = put_level(transaction, plan.id, level);
            node.code = "1";
            node.title = {"Acque", ""};
            node.text = {"Ripulire il torrente.", ""};
            node.position = node.last_position = 1;
            id = put_node(transaction, node);
            return Done{};
        });
        ASSERT_TRUE(done.ok());
        actor.account = 7;
    }

    NodeWording present() { return wording_of(*find_node(*database().read(), id)); }

    Status titled(const std::string& title, const std::string& seen) {
        auto wording = present();
        wording.title.italian = title;
        wording.evidence = Evidence::fact;
        return edit_node(database(), actor, id, wording, seen);
    }

    std::int64_t events() { return database().read()->value<std::int64_t>("SELECT COUNT(*) FROM event WHERE verb = 'edit_node'"); }

    void set_state(EditionState state) {
        const auto done = database().write([&](db::Transaction& transaction) -> Status {
            transaction.execute("UPDATE edition SET state = ? WHERE id = ?", state, edition.id);
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    Edition edition;
    Id<Node> id;
    site::Actor actor;
};

TEST_P(EditNode, KeepsTheWordsAndWhatTheyWereAndWhoseTheyAre) {
    EXPECT_EQ(present().evidence, Evidence::demo);
    ASSERT_TRUE(titled("Acque pulite", version_of(present())).ok());
    EXPECT_EQ(present().title.italian, "Acque pulite");
    EXPECT_EQ(present().evidence, Evidence::fact) << "an office's own words are still labelled as a demonstration";
    const auto data = database().read();
    auto event = data->query("SELECT actor, subject, before_json, after_json FROM event WHERE verb = 'edit_node'");
    ASSERT_TRUE(event.next());
    EXPECT_EQ(event.get<std::string>(0), "account:7");
    EXPECT_EQ(event.get<std::string>(1), "node:" + std::to_string(id.value));
    EXPECT_EQ(wording_in(event.get<std::string>(2))->title.italian, "Acque");
    EXPECT_EQ(wording_in(event.get<std::string>(3))->title.italian, "Acque pulite");
}

TEST_P(EditNode, ASearchFindsTheNewWordsAndNoLongerTheOldOnes) {
    ASSERT_TRUE(titled("Fontane", version_of(present())).ok());
    const auto data = database().read();
    EXPECT_EQ(search::find_documents(*data, "fontane", "", "", {"node"}, 10).size(), 1U);
    EXPECT_TRUE(search::find_documents(*data, "acque", "", "", {"node"}, 10).empty());
}

TEST_P(EditNode, NobodyOverwritesWordsThatHeHasNotSeen) {
    const auto seen = version_of(present());
    ASSERT_TRUE(titled("Prima", seen).ok());
    const auto second = titled("Seconda", seen);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, ErrorCode::conflict);
    EXPECT_EQ(second.error().field, "seen");
    EXPECT_EQ(present().title.italian, "Prima");
    EXPECT_TRUE(titled("Seconda", version_of(present())).ok()) << "who has seen them may";
}

TEST_P(EditNode, OfManyEditorsAtOnceNoneLosesAWordInSilence) {
    std::atomic<int> kept{0};
    std::vector<std::jthread> editors;
    for (int editor = 0; editor < 4; ++editor) {
        editors.emplace_back([this, editor, &kept] {
            for (int i = 0; i < 25; ++i) {
                kept += titled("Titolo " + std::to_string(editor) + "." + std::to_string(i), version_of(present())).ok() ? 1 : 0;
            }
        });
    }
    editors.clear();
    EXPECT_EQ(events(), kept) << "a change that was answered with yes is not in the history, or the other way round";
    EXPECT_GT(kept, 0);
    const auto data = database().read();
    auto changes = data->query("SELECT before_json, after_json FROM event WHERE verb = 'edit_node' ORDER BY id");
    std::string last;
    while (changes.next()) {
        EXPECT_TRUE(last.empty() || changes.get<std::string>(0) == last) << "a change was written over words that its writer never saw";
        last = changes.get<std::string>(1);
    }
    EXPECT_EQ(last, json_of(present()));
}

TEST_P(EditNode, OfTwoEditorsInAnyOrderNobodysWordsAreLostInSilence) {
    struct Editor {
        bool is_writing = false;
        std::string seen;
    };
    std::array<Editor, 2> editors;
    std::mt19937 dice(2026);  // NOLINT: the same orders in every run, so that one that fails can be looked at
    int kept = 0;
    int refused = 0;
    while (kept + refused < 1'000) {
        auto& editor = editors[dice() % editors.size()];
        if (!editor.is_writing) {
            editor = {true, version_of(present())};
            continue;
        }
        const bool stands_on_what_is_there = editor.seen == version_of(present());
        const auto title = "Acque " + std::to_string(kept + refused);
        const bool done = titled(title, editor.seen).ok();
        ASSERT_EQ(done, stands_on_what_is_there) << "after " << kept << " kept and " << refused << " refused";
        ASSERT_EQ(present().title.italian == title, done);
        ++(done ? kept : refused);
        editor.is_writing = false;
    }
    EXPECT_GT(refused, 100) << "the orders were not mixed";
    EXPECT_EQ(events(), kept);
}

TEST_P(EditNode, AnEditionThatIsNoDraftIsAlteredByNobody) {
    for (const auto state :
         {EditionState::submitted, EditionState::adopted, EditionState::in_force, EditionState::superseded, EditionState::withdrawn}) {
        set_state(state);
        const auto refused = titled("Altro", version_of(present()));
        ASSERT_FALSE(refused.ok()) << code(state);
        EXPECT_EQ(refused.error().code, ErrorCode::conflict);
        EXPECT_FALSE(undo_node_edit(database(), actor, id).ok());
    }
    EXPECT_EQ(present().title.italian, "Acque");
    EXPECT_EQ(events(), 0);
}

TEST_P(EditNode, TheSameWordsAgainLeaveNoTrace) {
    EXPECT_TRUE(titled("Acque", "whatever was seen").ok());
    EXPECT_EQ(events(), 0);
    EXPECT_EQ(present().evidence, Evidence::demo);
}

TEST_P(EditNode, RefusesATitleThatIsMissingOrEndless) {
    EXPECT_EQ(titled("", version_of(present())).error().field, "title_it");
    EXPECT_EQ(titled(std::string(node_title_bytes_max + 1, 'x'), version_of(present())).error().field, "title_it");
    auto wording = present();
    wording.text.english = std::string(node_text_bytes_max + 1, 'x');
    EXPECT_EQ(edit_node(database(), actor, id, wording, version_of(present())).error().field, "text_en");
    EXPECT_FALSE(edit_node(database(), actor, {id.value + 1}, present(), "").ok());
}

TEST_P(EditNode, TakesTheLastChangeBackWithItsLabelAndThatToo) {
    EXPECT_FALSE(undo_node_edit(database(), actor, id).ok()) << "there is nothing to take back";
    ASSERT_TRUE(titled("Acque pulite", version_of(present())).ok());
    ASSERT_TRUE(undo_node_edit(database(), actor, id).ok());
    EXPECT_EQ(present().title.italian, "Acque");
    EXPECT_EQ(present().evidence, Evidence::demo);
    ASSERT_TRUE(undo_node_edit(database(), actor, id).ok());
    EXPECT_EQ(present().title.italian, "Acque pulite");
    EXPECT_EQ(events(), 3) << "taking back is a deed like any other";
}

REGIA_ON_BOTH_ENGINES(EditNode);

}  // namespace
}  // namespace regia::plan
