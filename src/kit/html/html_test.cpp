// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/html/html.hpp"

#include <gtest/gtest.h>

namespace regia::html {
namespace {

std::string escaped(std::string_view text) {
    Writer out(1);
    out.text(text);
    return std::string(out.finish().text());
}

/// The same, letter by letter.
std::string expected(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

TEST(Html, EscapesEverySpecialCharacterAtEveryPlaceOfATextOfEveryLength) {
    for (const char special : std::string_view("&<>\"'")) {
        for (std::size_t size = 1; size <= 40; ++size) {
            for (std::size_t place = 0; place < size; ++place) {
                std::string text(size, 'a');
                text[place] = special;
                ASSERT_EQ(escaped(text), expected(text)) << size << " characters, at " << place;
            }
        }
    }
}

TEST(Html, LeavesAccentedLettersAndBytesAboveTheTableAlone) {
    const std::string text =
        "Città dell\xE2\x80\x99"
        "acqua — più, perché, così; 100 % €";
    EXPECT_EQ(escaped(text), text);
    EXPECT_EQ(escaped(""), "");
}

TEST(Html, EscapesValuesInTextAndInAttributes) {
    Writer out;
    out.add<"<a title=\"{}\" href=\"{}\"{}>{}</a>">("\"><script>", url("/plans?a=1&b=2"), Flag{"hidden", true}, "a < b");
    EXPECT_EQ(out.finish().text(), "<a title=\"&quot;&gt;&lt;script&gt;\" href=\"/plans?a=1&amp;b=2\" hidden>a &lt; b</a>");
}

TEST(Html, FollowsNoAddressThatRunsScripts) {
    for (const auto* address : {"javascript:alert(1)", "//elsewhere.example", "/\\elsewhere.example", "data:text/html,x", " /x", ""}) {
        EXPECT_EQ(url(address).text(), "#") << address;
    }
    EXPECT_EQ(url("https://example.org/").text(), "https://example.org/");
}

TEST(Html, GrowsBeyondWhatWasExpected) {
    Writer out(1);
    for (int i = 0; i < 1000; ++i) {
        out.add<"<li>{}</li>">(i);
    }
    const auto html = out.finish();
    EXPECT_TRUE(html.text().starts_with("<li>0</li><li>1</li>"));
    EXPECT_TRUE(html.text().ends_with("<li>999</li>"));
    Writer around;
    around.add<"<ul>{}</ul>">(html);
    EXPECT_EQ(around.finish().text().size(), html.text().size() + 9);
}

}  // namespace
}  // namespace regia::html
