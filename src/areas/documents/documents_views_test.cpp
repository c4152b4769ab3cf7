// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/embedded.hpp"
#include "areas/documents/act_views.hpp"
#include "areas/documents/taxonomy_views.hpp"

#include <gtest/gtest.h>

namespace regia::documents {
namespace {

constexpr auto script = "<script>alert(1)</script>";

class DocumentsViews : public testing::Test {
protected:
    bool says(std::string_view words) { return (m_text += std::string(out.finish().text())).find(words) != std::string::npos; }

    i18n::Catalogue catalogue{app::embedded_words().front().content()};
    site::Settings settings;
    site::Assets assets{{}};
    site::Frame english{catalogue.words(Language::english), settings, assets, make_date(2026, 1, 1), "", "/"};
    html::Writer out;

private:
    std::string m_text;
};

TEST_F(DocumentsViews, EscapeTheWordsOfTerms) {
    Term term;
    term.id = {1};
    term.code = "\"><b>";
    term.title = {script, script};
    term.text = {script, ""};
    taxonomy_sheet(out, english, {}, {}, {term});
    EXPECT_TRUE(says("&lt;script&gt;"));
    EXPECT_FALSE(says("<script>"));
    EXPECT_FALSE(says("<b>"));
}

TEST_F(DocumentsViews, DoNotFollowADangerousAddress) {
    Act act;
    act.kind = "delibera";
    act.url = "javascript:alert(1)";
    act_reference(out, english, act);
    EXPECT_FALSE(says("javascript"));
    EXPECT_TRUE(says("Delibera"));
}

TEST_F(DocumentsViews, SayWhatAnActMade) {
    Act act;
    act.code = "cm-1";
    act.role = ActRole::approval;
    acts_table(out, english, {{act, {{"/plans/x/tree?edition=2", "Second & last"}}}});
    EXPECT_TRUE(says("Second &amp; last"));
    EXPECT_TRUE(says("/en/plans/x/tree?edition=2"));
    EXPECT_TRUE(says("Approval"));
    EXPECT_TRUE(says("n/a"));  // the date nobody has recorded
}

TEST_F(DocumentsViews, SayWhenThereIsNoTaxonomy) {
    taxonomy_list(out, english, {});
    EXPECT_TRUE(says("No classification has been loaded yet."));
}

TEST(Citation, ReadsAsOneCitesAnAct) {
    Act act;
    act.code = "cm-71-2022";
    EXPECT_EQ(citation(act), "cm-71-2022");
    act.kind = "deliberazione";
    act.body = "Consiglio";
    EXPECT_EQ(citation(act), "Deliberazione, Consiglio");
    act.number = "71/2022";
    EXPECT_EQ(citation(act), "Deliberazione 71/2022, Consiglio");
}

TEST(TermPath, EncodesWhatAddressesCannotHold) { EXPECT_EQ(term_path("a b", "1/2"), "/taxonomies/a%20b#term-1%2F2"); }

}  // namespace
}  // namespace regia::documents
