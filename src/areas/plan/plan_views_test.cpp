// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/embedded.hpp"
#include "areas/plan/acts_views.hpp"
#include "areas/plan/comparison_views.hpp"
#include "areas/plan/coverage_views.hpp"
#include "areas/plan/matrix_views.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/tree_views.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

constexpr auto script = "<script>alert(1)</script>";

class PlanViews : public testing::Test {
protected:
    bool says(std::string_view words) { return (m_text += std::string(out.finish().text())).find(words) != std::string::npos; }

    static Plan plan() {
        Plan p;
        p.slug = "a-plan";
        p.short_title = {"Il piano", "The plan"};
        return p;
    }

    static Edition edition(std::string code, std::int64_t id) {
        Edition e;
        e.id = {id};
        e.code = std::move(code);
        e.name = {"Edizione", "Edition"};
        return e;
    }

    static Level level() {
        Level l;
        l.id = {1};
        l.code = "axis";
        l.name = {"asse", "axis"};
        l.plural = {"assi", "axes"};
        return l;
    }

    static Node node(std::int64_t id, std::string code, Text title) {
        Node n;
        n.id = {id};
        n.level = {1};
        n.code = std::move(code);
        n.title = std::move(title);
        n.position = id;
        n.last_position = id;
        n.evidence = Evidence::fact;
        return n;
    }

    i18n::Catalogue catalogue{app::embedded_words().front().content()};
    site::Settings settings;
    site::Assets assets{{}};
    site::Frame english{catalogue.words(Language::english), settings, assets, make_date(2026, 1, 1), "", "/"};
    html::Writer out;

private:
    std::string m_text;
};

TEST_F(PlanViews, NestTheTreeWithThePlansOwnWords) {
    auto top = node(1, "1", {"Asse", "Axis one"});
    top.last_position = 2;
    auto below = node(2, "1.1", {script, script});
    below.parent = top.id;
    below.evidence = Evidence::number_only;
    nested_nodes(out, english, {plan(), edition("old", 1), {}, {level()}, {top, below}});
    EXPECT_TRUE(says("<details open>"));
    EXPECT_TRUE(says(">axis<"));
    EXPECT_TRUE(says("/en/plans/a-plan/nodes/1.1?edition=old"));
    EXPECT_TRUE(says("Recorded number, title of ours"));
    EXPECT_FALSE(says("<script>"));
}

TEST_F(PlanViews, SayWhenAnEditionIsEmpty) {
    nested_nodes(out, english, {plan(), edition("old", 1), {}, {}, {}});
    EXPECT_TRUE(says("This edition has no content yet."));
}

TEST_F(PlanViews, SayInWhichLanguageATextIs) {
    nested_nodes(out, english, {plan(), edition("old", 1), {}, {level()}, {node(1, "1", {"Solo italiano", ""})}});
    EXPECT_TRUE(says("<span lang=\"it\">Solo italiano</span>"));
}

TEST_F(PlanViews, ShowWhatNobodyAccountedFor) {
    const EditionPair pair{{plan(), edition("a", 1)}, {plan(), edition("b", 2)}};
    const ComparedSide earlier{{level()}, {node(1, "1", {"Rete verde", "Green network"}), node(2, "2", {script, script})}};
    const ComparedSide later{{level()}, {node(3, "1", {"Rete blu", "Blue network"})}};
    const ShownComparison shown{
        "a-plan", {pair.earlier, pair.later}, pair, earlier, later, compare(earlier, later, {{{1}, {3}, Outcome::changed, {}}}), {}};
    edition_form(out, english, shown);
    level_counts(out, english, shown);
    outcome_summary(out, english, shown);
    side_by_side(out, english, shown);
    EXPECT_TRUE(says("Not accounted for: 1"));
    EXPECT_TRUE(says("<del>Green</del> <ins>Blue</ins> network"));
    EXPECT_TRUE(says("from=a-plan%40a&amp;to=a-plan%40b&amp;outcome=changed"));
    EXPECT_TRUE(says("<option value=\"a-plan@b\" selected>"));
    EXPECT_FALSE(says("<script>"));
}

TEST_F(PlanViews, ShowGaps) {
    documents::Term covered;
    covered.id = {1};
    covered.code = "M1";
    documents::Term gap;
    gap.id = {2};
    gap.title = {script, script};
    const std::vector terms{covered, gap};
    const std::vector nodes{node(1, "1", {"Nodo", "Node"})};
    coverage_tree(out, english, "a-plan", coverage_of(terms, nodes, {{{1}, {1}}}));
    EXPECT_TRUE(says("No part of the plan"));
    EXPECT_TRUE(says("1 part of the plan"));
    EXPECT_TRUE(says("1 of 2"));
    EXPECT_FALSE(says("<script>"));
}

TEST_F(PlanViews, NameTheOtherPlanOfATie) {
    const ShownTie tie{{node(1, "1", {"Da", "From here"}), "a-plan", "", false},
                       {node(2, "X", {"A", "To there"}), "other", "2000", true},
                       LinkKind::depends_on,
                       {script, script}};
    tie_table(out, english, {level()}, {tie});
    EXPECT_TRUE(says("in the plan other"));
    EXPECT_TRUE(says("/en/plans/other/nodes/X?edition=2000"));
    EXPECT_TRUE(says("Depends on"));
    EXPECT_FALSE(says("<script>"));
}

TEST_F(PlanViews, TellTheLifeOfTheEditions) {
    documents::Act act;
    act.id = {5};
    act.kind = "decreto";
    auto in_force = edition("b", 2);
    in_force.state = EditionState::in_force;
    in_force.date = make_date(2022, 12, 22);
    life_of_editions(out, english, "a-plan", {{in_force, {act}}});
    EXPECT_TRUE(says("is-now"));
    EXPECT_TRUE(says("22 December 2022 · In force"));
    const auto shown = acts_with_editions(english, "a-plan", {act}, {{in_force, {act}}});
    ASSERT_EQ(shown.at(0).made.size(), 1u);
    EXPECT_EQ(shown[0].made[0].path, "/plans/a-plan/tree?edition=b");
}

TEST_F(PlanViews, HaveAMenuOfSeven) {
    const auto menu = plan_menu(english, plan());
    EXPECT_EQ(menu.size(), 7u);
    EXPECT_EQ(menu[1].path, "/plans/a-plan/tree");
    EXPECT_EQ(plan_page(english, plan(), "The whole plan", "/tree").active, menu[1].path);
    EXPECT_EQ(node_path("a b", "1/2", "c d"), "/plans/a%20b/nodes/1%2F2?edition=c%20d");
}

}  // namespace
}  // namespace regia::plan
