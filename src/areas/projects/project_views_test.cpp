// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_views.hpp"

#include "areas/projects/cup_views.hpp"
#include "areas/projects/filter_views.hpp"
#include "areas/projects/listing_views.hpp"
#include "areas/projects/relation_views.hpp"
#include "areas/projects/sheet_views.hpp"

#include <gtest/gtest.h>

namespace regia::projects {
namespace {

constexpr auto script = "<script>alert(1)</script>\"";
constexpr auto escaped = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;";

/// The sentences as they are written in the code.
class PlainWords final : public i18n::Words {
public:
    explicit PlainWords(Language language) : m_language(language) {}
    Language language() const override { return m_language; }
    std::string_view operator()(const char* sentence) const override { return sentence; }
    std::string count(const char* one, const char* many, std::int64_t number) const override {
        return fill(number == 1 ? one : many, {Words::number(number)});
    }

private:
    Language m_language;
};

class ProjectViews : public testing::Test {
protected:
    static plan::Plan plan() {
        plan::Plan p;
        p.slug = "a-plan";
        p.short_title = {"Il piano", "The plan"};
        return p;
    }

    static Project project() {
        Project p;
        p.id = {7};
        p.plan_slug = "a-plan";
        p.local_code = "P 1/2";
        p.title = "Ponte";
        return p;
    }

    static bool holds(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

    /// What a view writes.
    template <class View>
    std::string written(View view) const {
        html::Writer out;
        view(out);
        return std::string(out.finish().text());
    }

    std::string sheet_of(const Sheet& sheet) const {
        const auto of = plan();
        return written([&](html::Writer& out) { sheet_body(out, english, {of, sheet, {}, {}, {}}); });
    }

    PlainWords italian_words{Language::italian};
    PlainWords english_words{Language::english};
    site::Settings settings;
    site::Assets assets{{}};
    site::Frame english{english_words, settings, assets, make_date(2026, 6, 30), "", "/"};
    site::Frame italian{italian_words, settings, assets, make_date(2026, 6, 30), "", "/"};
};

TEST_F(ProjectViews, SayOnceWhatIsBothLocalCodeAndCup) {
    auto p = project();
    p.cup = "C11G06000000001";
    p.local_code = "OFFICE-7";
    const auto list = [&] { return written([&](html::Writer& out) { project_list(out, english, {p}, {}); }); };
    EXPECT_TRUE(holds(list(), "\"code\">OFFICE-7</span>"));
    EXPECT_TRUE(holds(list(), "CUP <span class=\"code\">C11G06000000001</span>"));
    p.local_code = p.cup;
    EXPECT_FALSE(holds(list(), "<li><span class=\"code\">C11G06000000001</span>"));
    EXPECT_TRUE(holds(list(), "CUP <span class=\"code\">C11G06000000001</span>"));
}

TEST_F(ProjectViews, EscapeWhateverAProjectHolds) {
    auto p = project();
    p.title = p.summary = p.cup = p.local_code = p.main_places = script;
    p.place_count = 1;
    p.first_node = {3};
    const auto list = written([&](html::Writer& out) { project_list(out, english, {p}, {{3, {script, {script, ""}}}}); });
    EXPECT_TRUE(holds(list, escaped));
    EXPECT_FALSE(holds(list, "<script>"));
    Sheet sheet;
    sheet.project = p;
    sheet.project.source = script;
    sheet.tenders = {{script, script, script, {}, {}, {}, {}}};
    sheet.relations = {{RelationKind::synergy, true, true, {script, ""}, script, script, {}}};
    sheet.programming = {{script, script, script}};
    sheet.phases = {{script, {}, {}, make_date(2020, 1, 1), {}}};
    sheet.payments = {{{}, {1}, script, script}};
    EXPECT_FALSE(holds(sheet_of(sheet), "<script>"));
}

TEST_F(ProjectViews, EscapeWhateverAnAddressHolds) {
    const auto of = plan();
    Listing listing;
    listing.filter = Filter{}.with({Facet::organisation, script});
    listing.filter.words = script;
    const auto form = written([&](html::Writer& out) {
        filter_form(out, english, of, listing, {});
        filter_chips(out, english, of, listing, {{{Facet::organisation, script}, {}}});
    });
    EXPECT_TRUE(holds(form, escaped));
    EXPECT_FALSE(holds(form, "<script>"));
    EXPECT_FALSE(holds(written([&](html::Writer& out) { unknown_cup(out, english, check_cup(script, {.current = 2026})); }), "<script>"));
}

TEST_F(ProjectViews, SayWhatIsNotKnownInsteadOfZero) {
    const auto unknown = written([&](html::Writer& out) { payments_bar(out, english, "x", {100}, {}); });
    EXPECT_TRUE(holds(unknown, "no payments recorded"));
    EXPECT_FALSE(holds(unknown, "progressbar"));
    Sheet sheet;
    sheet.project = project();
    sheet.project.summary = "Un ponte";
    const auto text = sheet_of(sheet);
    EXPECT_FALSE(holds(text, ">0 %<"));
    EXPECT_TRUE(holds(text, "Commitments: not known"));
    EXPECT_TRUE(holds(text, "The phases of this project are not known."));
}

TEST_F(ProjectViews, TellMoreThanTheWholeButFillTheBarOnly) {
    const auto bar = written([&](html::Writer& out) { payments_bar(out, english, "x", {100}, {125}); });
    EXPECT_TRUE(holds(bar, "pct-100"));
    EXPECT_TRUE(holds(bar, "125 %"));
    const auto nearly = written([&](html::Writer& out) { payments_bar(out, english, "x", {1'000}, {997}); });
    EXPECT_TRUE(holds(nearly, "pct-99")) << "only what is finished looks finished";
}

TEST_F(ProjectViews, LabelWhatIsNoFactAndMarkTheOtherLanguage) {
    auto p = project();
    const auto list = [&](const site::Frame& frame) { return written([&](html::Writer& out) { project_list(out, frame, {p}, {}); }); };
    EXPECT_FALSE(holds(list(english), "demo-label"));
    p.evidence = Evidence::demo;
    EXPECT_TRUE(holds(list(english), "demo-label"));
    EXPECT_TRUE(holds(list(english), "<span lang=\"it\">Ponte</span>"));
    EXPECT_FALSE(holds(list(italian), "lang=\"it\""));
}

TEST_F(ProjectViews, SayOfHowManyProjectsASumIsAndWhatIsInvented) {
    Total total;
    total.projects = 124;
    total.funding = {870'000'00};
    total.committed = {1'700'00};
    total.committing = 9;
    total.paying = 0;
    const auto figures = [&] { return written([&](html::Writer& out) { money_figures(out, english, total); }); };
    EXPECT_TRUE(holds(figures(), "commitments (known of 9 projects)"));
    EXPECT_TRUE(holds(figures(), "<dt>payments</dt><dd>not recorded</dd>")) << "what nobody recorded is not zero";
    EXPECT_FALSE(holds(figures(), "demonstration"));
    total.demonstrative = 2;
    total.demonstrative_funding = {50'000'00};
    EXPECT_TRUE(holds(figures(), "2 of these projects are for demonstration and do not exist."));
    EXPECT_TRUE(holds(figures(), "Their funding is invented too"));
    const auto capped = written([&](html::Writer& out) { demonstration_note(out, english, total, true); });
    EXPECT_TRUE(holds(capped, "At least 2 of these projects"));
    total.demonstrative = total.projects;
    EXPECT_TRUE(holds(figures(), "These projects are for demonstration and do not exist."));
    EXPECT_FALSE(holds(written([&](html::Writer& out) { demonstration_note(out, english, total, true); }), "These projects are"))
        << "of the ones that were not counted nobody knows";
}

TEST_F(ProjectViews, OnlyWhatDoesNotExistIsCalledADemonstration) {
    auto p = project();
    for (const auto evidence : {Evidence::fact, Evidence::title_only, Evidence::number_only}) {
        p.evidence = evidence;
        EXPECT_FALSE(holds(written([&](html::Writer& out) { project_list(out, english, {p}, {}); }), "demo-label")) << code(evidence);
    }
}

TEST_F(ProjectViews, LinkToTheSheetWhateverTheCode) {
    const auto list = written([&](html::Writer& out) { project_list(out, english, {project()}, {}); });
    EXPECT_TRUE(holds(list, "href=\"/en/plans/a-plan/projects/P%201~12\""));
    for (const auto* code : {"67934/TD/FP", "~1", "a~/b", "~", "plain"}) {
        const auto path = project_path("p", code);
        EXPECT_EQ(local_code_of(path.substr(path.rfind('/') + 1)), code);
    }
}

TEST_F(ProjectViews, GiveOneListingOneAddress) {
    Listing listing;
    EXPECT_EQ(address_of(plan(), listing), "/plans/a-plan/projects");
    listing.filter = Filter{}.with({Facet::node, "1&2"});
    listing.filter.words = "città";
    listing.view = View::table;
    EXPECT_EQ(address_of(plan(), listing), "/plans/a-plan/projects?node=1%262&q=citt%C3%A0&view=table");
}

TEST_F(ProjectViews, KeepWhatTheFormDoesNotOffer) {
    const auto of = plan();
    Listing listing;
    listing.filter = Filter{}.with({Facet::term, "pnrr:M1"}).with({Facet::state, "active"});
    const auto form = written([&](html::Writer& out) { filter_form(out, english, of, listing, {{Facet::state, {{"active", {}, 3, 0}}}}); });
    EXPECT_TRUE(holds(form, "<input type=\"hidden\" name=\"term\" value=\"pnrr:M1\">"));
    EXPECT_TRUE(holds(form, "name=\"state\" value=\"active\" checked"));
    EXPECT_FALSE(holds(form, "type=\"hidden\" name=\"state\""));
}

TEST_F(ProjectViews, TakeEachChipAwayByItself) {
    const auto of = plan();
    Listing listing;
    listing.filter = Filter{}.with({Facet::state, "active"}).with({Facet::zone, "Z"});
    const auto chips = written([&](html::Writer& out) {
        filter_chips(out, english, of, listing, {{{Facet::state, "active"}, {}}, {{Facet::zone, "Z"}, {"Zona", "Zone"}}});
    });
    EXPECT_TRUE(holds(chips, "href=\"/en/plans/a-plan/projects?zone=Z\">State: Active"));
    EXPECT_TRUE(holds(chips, "href=\"/en/plans/a-plan/projects?state=active\">Zone: Zone"));
}

TEST_F(ProjectViews, SayWhatToDoWhenNothingIsFound) {
    const auto of = plan();
    Listing listing;
    const auto body = [&] { return written([&](html::Writer& out) { listing_results(out, english, {of, listing, {}, {}, ListPart{}}); }); };
    EXPECT_TRUE(holds(body(), "No projects have been loaded for this plan yet."));
    listing.filter.words = "nulla";
    EXPECT_TRUE(holds(body(), "Remove a filter, or look for other words."));
}

TEST_F(ProjectViews, SayThatThereAreMoreThanWereCounted) {
    const auto of = plan();
    const ListingPage page{of, {}, {{"", 20'001, {100}, {}, {}}, true}, {}, ListPart{}};
    const auto body = written([&](html::Writer& out) { listing_results(out, english, page); });
    EXPECT_TRUE(holds(body, "More than 20,000 projects"));
    EXPECT_TRUE(holds(body, "Funding at least"));
}

TEST_F(ProjectViews, NeverClaimThatACodeExists) {
    EXPECT_EQ(cup_verdict(english, check_cup("C11G06000000001", {.current = 2026})), "Formally valid: existence not verified.");
    EXPECT_EQ(cup_verdict(english, check_cup("PROV123", {.current = 2026})), "Provisional code: no CUP has been given yet.");
    EXPECT_EQ(cup_verdict(english, check_cup("C11", {.current = 2026})), "The CUP “C11” has 3 characters instead of 15.");
}

TEST_F(ProjectViews, TellRingsOfProjectsFirst) {
    const auto of = plan();
    const RelatedProject one{{1}, "P1", "Uno"};
    const RelatedProject two{{2}, "P2", "Due"};
    const auto body = written([&](html::Writer& out) {
        relations_body(out, english, of, {{one, two, RelationKind::precedes, true, {}}, {two, one, RelationKind::precedes, true, {}}});
    });
    EXPECT_TRUE(holds(body, "Ring of 2 projects:"));
    EXPECT_TRUE(holds(body, "None: no relation has the sign minus."));
}

TEST_F(ProjectViews, NameAFewPlacesAndCountTheRest) {
    auto p = project();
    EXPECT_EQ(place_names(english, p), "");
    p.main_places = "A, B, C";
    p.place_count = 3;
    EXPECT_EQ(place_names(english, p), "A, B, C");
    p.place_count = 4;
    EXPECT_EQ(place_names(english, p), "A, B, C and 1 more place");
}

}  // namespace
}  // namespace regia::projects
