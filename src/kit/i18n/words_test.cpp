// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/i18n/words.hpp"

#include <gtest/gtest.h>

namespace regia::i18n {
namespace {

/// Sentences stay English; numbers follow the language.
class Plain final : public Words {
public:
    explicit Plain(Language language) : m_language(language) {}
    Language language() const override { return m_language; }
    std::string_view operator()(const char* sentence) const override { return sentence; }
    std::string count(const char*, const char* many, std::int64_t) const override { return many; }

private:
    Language m_language;
};

const Plain italian(Language::italian);
const Plain english(Language::english);

TEST(Words, WriteAmountsToTheCentAsReadersExpect) {
    EXPECT_EQ(italian.money({123'456'789}), "1.234.567,89 €");
    EXPECT_EQ(english.money({123'456'789}), "1,234,567.89 €");
    EXPECT_EQ(italian.money({5}), "0,05 €");
    EXPECT_EQ(italian.money({-100'050}), "−1.000,50 €");
    EXPECT_EQ(italian.money({}), "0,00 €");
}

TEST(Words, ShortenAmountsWithoutInventingDigits) {
    EXPECT_EQ(italian.short_money({144'000'000}), "1,4 M €");
    EXPECT_EQ(italian.short_money({145'000'000}), "1,5 M €") << "halves are rounded up";
    EXPECT_EQ(italian.short_money({9'999'000'000}), "100,0 M €");
    EXPECT_EQ(italian.short_money({14'265'838'873'400}), "143 bn €");
    EXPECT_EQ(italian.short_money({150'000}), "1,5 k €");
    EXPECT_EQ(italian.short_money({99'999}), "999 €");
    EXPECT_EQ(italian.short_money({-144'000'000}), "−1,4 M €");
}

TEST(Words, RoundPercentagesToTheNearest) {
    EXPECT_EQ(italian.percent({4'549}), "45 %");
    EXPECT_EQ(italian.percent({4'550}), "46 %");
    EXPECT_EQ(italian.percent({4'545}, 1), "45,5 %");
    EXPECT_EQ(english.percent({12'345}, 2), "123.45 %");
    EXPECT_EQ(italian.percent({-50}, 2), "−0,50 %");
}

TEST(Words, GroupNumbersByThousands) {
    EXPECT_EQ(italian.number(std::int64_t{999}), "999");
    EXPECT_EQ(italian.number(std::int64_t{1'000}), "1.000");
    EXPECT_EQ(english.number(std::int64_t{-1'234'567}), "−1,234,567");
    EXPECT_EQ(italian.number(1234.5, 1), "1.234,5");
}

TEST(Words, FillSentencesInOrder) {
    EXPECT_EQ(italian.with("{} of {}", {"1", "2"}), "1 of 2");
    EXPECT_EQ(italian.with("Parts of {}", {"{}"}), "Parts of {}") << "an argument is no sentence";
    EXPECT_EQ(italian.with("nothing to fill", {"1"}), "nothing to fill");
    EXPECT_EQ(italian.with("{} and {}", {"1"}), "{} and {}") << "a wrong translation hides no message";
}

}  // namespace
}  // namespace regia::i18n
