// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_words.hpp"

#include <gtest/gtest.h>

namespace regia::projects {
namespace {

std::int64_t cents(std::string_view text, DecimalMark mark = DecimalMark::comma) {
    const auto amount = typed_amount(text, mark);
    return amount ? amount->cents : -1;
}

TEST(ProjectWords, AmountsAreReadAsTheirWriterWritesThem) {
    EXPECT_EQ(cents("1.250.000,50"), 125'000'050);
    EXPECT_EQ(cents("1250000,5 €"), 125'000'050);
    EXPECT_EQ(cents("€ 80 000"), 8'000'000);
    EXPECT_EQ(cents("1,250,000.50", DecimalMark::dot), 125'000'050);
    EXPECT_EQ(cents("-123.456,00"), -12'345'600) << "money that was given back cannot be kept";
}

TEST(ProjectWords, AnAmountIsNeverGuessed) {
    EXPECT_EQ(cents("1.25"), -1) << "one euro and a quarter was taken for 125";
    EXPECT_EQ(cents("1250.000"), -1);
    EXPECT_EQ(cents("1.250.00,00"), -1);
    EXPECT_EQ(cents("1,250.00"), -1) << "an English amount was read as an Italian one";
    EXPECT_EQ(cents("molto"), -1);
    EXPECT_EQ(cents(""), -1);
}

TEST(ProjectWords, ABadLineIsNamed) {
    const auto funding = typed_funding("100,00; Comune; 2026\n\nxx; Regione", DecimalMark::comma);
    ASSERT_FALSE(funding.ok());
    EXPECT_EQ(funding.error().field, "funding");
    EXPECT_EQ(funding.error().arguments.at(0), "3");
}

TEST(ProjectWords, RowsSurviveBeingTypedAgain) {
    Sheet sheet;
    sheet.project.local_code = "P-1";
    sheet.places = {{{}, "001272", "Torino", {6'000}}, {{}, "001059", "Carmagnola", {}}};
    sheet.funding = {{"regione", 2026, {125'000'050}}, {"comune", std::nullopt, {100}}};
    sheet.payments = {{make_date(2026, 5, 12), {8'000'000}, "regione", {}}};
    const auto words = words_of(sheet, DecimalMark::comma);
    EXPECT_EQ(words.funding, "1.250.000,50; regione; 2026\n1,00; comune\n");
    const auto places = typed_places(words.places);
    ASSERT_TRUE(places.ok());
    EXPECT_EQ(places->at(0).municipality, "Torino");
    EXPECT_EQ(places->at(0).share.basis_points, 6'000);
    EXPECT_EQ(places->at(1).share.basis_points, 0);
    const auto funding = typed_funding(words.funding, DecimalMark::comma);
    ASSERT_TRUE(funding.ok());
    EXPECT_EQ(funding->at(0).amount.cents, 125'000'050);
    EXPECT_EQ(funding->at(0).year, 2026);
    EXPECT_EQ(funding->at(1).source, "comune");
    const auto payments = typed_payments(words.payments, DecimalMark::comma);
    ASSERT_TRUE(payments.ok());
    EXPECT_EQ(payments->at(0).date, make_date(2026, 5, 12));
    EXPECT_EQ(payments->at(0).source, "regione");
}

TEST(ProjectWords, DaysAreReadAsItaliansWriteThem) {
    const auto payments = typed_payments("12/05/2026; 80.000,00", DecimalMark::comma);
    ASSERT_TRUE(payments.ok());
    EXPECT_EQ(payments->at(0).date, make_date(2026, 5, 12));
    EXPECT_FALSE(typed_payments("31/02/2026; 1", DecimalMark::comma).ok());
}

}  // namespace
}  // namespace regia::projects
