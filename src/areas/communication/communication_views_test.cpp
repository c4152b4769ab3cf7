// SPDX-License-Identifier: AGPL-3.0-or-later
// The public pages say what they were given, escaped, and nothing where there is nothing to say.
#include "app/embedded.hpp"
#include "areas/communication/municipality_views.hpp"
#include "areas/communication/node_views.hpp"
#include "areas/communication/organisation_views.hpp"
#include "areas/communication/plan_home_views.hpp"
#include "areas/communication/portal_views.hpp"
#include "areas/communication/search_views.hpp"
#include "areas/communication/site_map_views.hpp"
#include "areas/communication/static_views.hpp"
#include "areas/communication/zone_views.hpp"

#include <gtest/gtest.h>

namespace regia::communication {
namespace {

constexpr auto script = "<script>alert(1)</script>";
const Text evil{script, script};

class CommunicationViews : public testing::Test {
protected:
    std::string page() { return std::string(out.finish().text()); }

    static void expect_harmless(const std::string& text) {
        EXPECT_EQ(text.find("<script>"), std::string::npos);
        EXPECT_NE(text.find("&lt;script&gt;"), std::string::npos);
    }

    static bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

    static NodeSheet sheet() {
        NodeSheet made;
        made.plan.slug = "a-plan";
        made.plan.title = {"Il piano", "The plan"};
        made.edition.name = {"Edizione", "Edition"};
        made.edition.is_current = true;
        made.node.code = "1.1";
        made.node.title = {"Mobilità", "Mobility"};
        made.node.evidence = Evidence::fact;
        made.level_name = {"strategia", "strategy"};
        return made;
    }

    i18n::Catalogue catalogue{app::embedded_words().front().content()};
    site::Settings settings;
    site::Assets assets{{}};
    site::Frame english{catalogue.words(Language::english), settings, assets, make_date(2026, 1, 1), "", "/"};
    site::Frame italian{catalogue.words(Language::italian), settings, assets, make_date(2026, 1, 1), "", "/"};
    html::Writer out;
};

TEST_F(CommunicationViews, APortalWithoutPlansSaysSo) {
    portal(out, english, {}, {});
    const auto text = page();
    EXPECT_TRUE(says(text, "No plan has been loaded yet."));
    EXPECT_FALSE(says(text, "Latest acts"));
}

TEST_F(CommunicationViews, ThePortalEscapesPlansAndActs) {
    PlanCard card;
    card.plan.slug = "a-plan";
    card.plan.title = evil;
    card.owner = script;
    documents::Act act;
    act.subject = evil;
    act.body = script;
    act.url = "javascript:alert(1)";
    portal(out, english, {card}, {act});
    const auto text = page();
    expect_harmless(text);
    EXPECT_FALSE(says(text, "javascript:"));
}

TEST_F(CommunicationViews, APlanWithoutProjectsIsWhole) {
    PlanHome home;
    home.card.plan.slug = "a-plan";
    home.card.plan.title = evil;
    home.card.plan.summary = evil;
    home.card.plan.valid_to = make_date(2023, 12, 31);
    plan_home(out, english, home);
    const auto text = page();
    EXPECT_EQ(text.find("<script>"), std::string::npos);
    EXPECT_TRUE(says(text, "ended 2 years ago"));
    EXPECT_FALSE(says(text, "Explore the projects"));
    EXPECT_FALSE(says(text, "Where the money comes from"));
    EXPECT_TRUE(says(text, "/en/plans/a-plan/compare"));
}

TEST_F(CommunicationViews, AVisitorIsToldHowLongAPlanStillRunsAndWhenTheNextBegins) {
    PlanHome home;
    home.card.plan.slug = "a-plan";
    home.card.plan.valid_from = make_date(2024, 1, 1);
    home.card.plan.valid_to = make_date(2026, 1, 31);
    plan_home(out, english, home);
    EXPECT_TRUE(says(page(), "30 days left"));
    home.card.plan.valid_to = make_date(2028, 1, 31);
    plan_home(out, italian, home);
    EXPECT_TRUE(says(page(), "2 anni alla fine"));
    home.card.plan.valid_from = make_date(2026, 1, 2);
    plan_home(out, english, home);
    EXPECT_TRUE(says(page(), "begins in 1 day"));
}

TEST_F(CommunicationViews, ANodeTellsItsTraceBothWays) {
    auto made = sheet();
    plan::Node axis;
    axis.code = "1";
    axis.title = {"Asse", "Axis"};
    made.ancestors = {axis};
    made.total = {"1.1", 3, {100'000'00}, {50'000'00}, {25'000'00}};
    Relative before;
    before.outcome = plan::Outcome::changed;
    before.node = axis;
    before.plan_slug = "old-plan";
    before.edition_code = "2000";
    made.before = {before};
    node_sheet(out, english, made);
    const auto text = page();
    EXPECT_TRUE(says(text, "/en/plans/a-plan/nodes/1\""));
    EXPECT_TRUE(says(text, "3 projects carry it out"));
    EXPECT_TRUE(says(text, "/en/plans/a-plan/projects?node=1.1"));
    EXPECT_TRUE(says(text, "/en/plans/old-plan/nodes/1?edition=2000"));
    EXPECT_TRUE(says(text, "What it was before"));
}

TEST_F(CommunicationViews, ANodeWithoutAnythingStaysHonest) {
    auto made = sheet();
    made.node.evidence = Evidence::demo;
    node_sheet(out, english, made);
    const auto text = page();
    EXPECT_TRUE(says(text, "Demonstration text"));
    EXPECT_TRUE(says(text, "No project has been tied to it yet"));
    EXPECT_TRUE(says(text, "This title is ours: the words of the plan are not here."));
}

TEST_F(CommunicationViews, ANodeEscapesEverything) {
    auto made = sheet();
    made.node.title = made.node.text = evil;
    made.node.source = script;
    made.populations = {evil};
    plan::Party party;
    party.organisation.name = script;
    made.parties = {party};
    plan::NodeLink link;
    link.other.title = link.note = evil;
    made.links = {link};
    Relative gone;
    gone.outcome = plan::Outcome::dropped;
    gone.note = evil;
    made.after = {gone};
    node_sheet(out, english, made);
    expect_harmless(page());
}

TEST_F(CommunicationViews, AnOlderEditionLeadsToTheCurrentOne) {
    auto made = sheet();
    made.edition.is_current = false;
    made.in_current_edition = true;
    node_sheet(out, italian, made);
    const auto text = page();
    EXPECT_TRUE(says(text, "Stai leggendo il testo di un’altra edizione."));
    EXPECT_TRUE(says(text, "href=\"/plans/a-plan/nodes/1.1\""));
}

TEST_F(CommunicationViews, AZoneTellsMembersOfTodayFromFormerOnes) {
    ZoneSheet made;
    made.plan.slug = "a-plan";
    made.figures.zone.code = "Z";
    made.figures.zone.name = evil;
    made.members = {{"001001", "Alfa", make_date(2015, 1, 1), {}, 2}};
    made.former = {{"001002", "Beta", make_date(2015, 1, 1), make_date(2018, 1, 1), 0}};
    zone(out, english, made);
    const auto text = page();
    expect_harmless(text);
    EXPECT_TRUE(says(text, "since 01/01/2015"));
    EXPECT_TRUE(says(text, "from 01/01/2015 to 01/01/2018"));
    EXPECT_TRUE(says(text, "Former members of the zone"));
}

TEST_F(CommunicationViews, AMunicipalityShowsItsCodesWhenTheyChanged) {
    MunicipalitySheet made;
    made.plan.slug = "a-plan";
    made.municipality.name = script;
    made.codes = {{"104001", make_date(2006, 1, 1), make_date(2017, 1, 1), ""}, {"090001", make_date(2017, 1, 1), {}, ""}};
    municipality(out, english, made);
    const auto text = page();
    expect_harmless(text);
    EXPECT_TRUE(says(text, "104001"));
    EXPECT_TRUE(says(text, "No project of this plan is placed in this municipality."));
}

TEST_F(CommunicationViews, AnOrganisationWithoutPartsSaysSo) {
    OrganisationSheet made;
    made.organisation.name = script;
    made.organisation.website = "javascript:alert(1)";
    organisation(out, english, made);
    const auto text = page();
    expect_harmless(text);
    EXPECT_FALSE(says(text, "href=\"javascript:"));
    EXPECT_TRUE(says(text, "It has no part in a plan and no project yet."));
}

TEST_F(CommunicationViews, ASearchMarksTheWordsAndEscapesTheRest) {
    SearchAnswer answer;
    answer.query = search_query("acqua", "", "");
    answer.terms = search::query_terms("acqua");
    answer.results = {{"project", "/p", evil, {"<b>acqua</b> per tutti", ""}, {}}};
    answer.all = 1;
    search(out, italian, answer);
    const auto text = page();
    expect_harmless(text);
    EXPECT_TRUE(says(text, "<mark>acqua</mark>"));
    EXPECT_FALSE(says(text, "<b>"));
    EXPECT_TRUE(says(text, "data-results-count=\"1 risultato\""));
}

TEST_F(CommunicationViews, ASearchForMarkupIsShownAsText) {
    SearchAnswer answer;
    answer.query = search_query(std::string("\"><script>alert(1)</script>"), "", "");
    search(out, english, answer);
    const auto text = page();
    expect_harmless(text);
    EXPECT_TRUE(says(text, "value=\"&quot;&gt;&lt;script&gt;"));
}

TEST_F(CommunicationViews, TheSiteMapForEnginesIsEscapedAndBilingual) {
    const auto xml = site_map_xml("https://example.org", {"/plans?a=1&b=2"});
    EXPECT_TRUE(says(xml, "<loc>https://example.org/plans?a=1&amp;b=2</loc>"));
    EXPECT_TRUE(says(xml, "<loc>https://example.org/en/plans?a=1&amp;b=2</loc>"));
}

TEST_F(CommunicationViews, AccessibilityIsHonestAboutTheMissingDeclaration) {
    accessibility(out, english);
    EXPECT_TRUE(says(page(), "has not published its declaration of accessibility yet"));
}

}  // namespace
}  // namespace regia::communication
