// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/csv_writer.hpp"

#include "kit/table/csv_reader.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <sstream>

namespace regia::table {
namespace {

const std::vector<Column> one_column{{"value", "Valore"}};

std::string written(const Cell& cell, const CsvFormat& format = standard_csv) {
    CsvWriter writer(one_column, Language::italian, format);
    (void)writer.take();
    writer.add({&cell, 1});
    auto line = writer.take();
    line.resize(line.size() - 2);
    return line;
}

TEST(CsvWriter, writes_values_in_the_form_of_machine_files) {
    EXPECT_EQ(written(Money{4'742'710}), "47427.10");
    EXPECT_EQ(written(Percent{1'250}), "12.5");
    EXPECT_EQ(written(make_date(2021, 3, 24)), "2021-03-24");
    EXPECT_EQ(written(std::int64_t{-3}), "-3");
    EXPECT_EQ(written(0.1), "0.1");
    EXPECT_EQ(written(true), "true");
}

TEST(CsvWriter, leaves_missing_values_empty_and_never_zero) {
    const std::vector<Column> two{{"a", "A"}, {"b", "B"}};
    CsvWriter writer(two, Language::italian);
    writer.add(std::vector<Cell>{{}, std::numeric_limits<double>::quiet_NaN()});
    EXPECT_EQ(writer.take(), "a,b\r\n,\r\n");
    EXPECT_EQ(written({}), "\"\"") << "an empty line would not be a row";
}

TEST(CsvWriter, quotes_what_needs_it) {
    EXPECT_EQ(written(std::string_view("a,b")), "\"a,b\"");
    EXPECT_EQ(written(std::string_view("il \"ponte\"")), "\"il \"\"ponte\"\"\"");
    EXPECT_EQ(written(std::string_view("due\nrighe")), "\"due\nrighe\"");
    EXPECT_EQ(written(std::string_view("a;b")), "a;b");
}

TEST(CsvWriter, lets_no_text_run_as_a_formula) {
    EXPECT_EQ(written(std::string_view("=HYPERLINK(\"http://x\")")), "\"'=HYPERLINK(\"\"http://x\"\")\"");
    for (const std::string_view text : {"+39 011", "-1", "@SUM(A1)", "\tx"}) {
        EXPECT_EQ(written(text), "'" + std::string(text));
    }
    EXPECT_EQ(written(std::string_view("\r=1")), "\"'\r=1\"");
    const Text both{"=1", ""};
    EXPECT_EQ(written(&both), "'=1");
    EXPECT_EQ(written(Money{-100}), "-1.00") << "numbers are no formulas";
}

TEST(CsvWriter, guards_headers_as_well) {
    const std::vector<Column> evil{{"=1", "=1"}};
    EXPECT_EQ(CsvWriter(evil, Language::italian).take(), "'=1\r\n");
}

TEST(CsvWriter, writes_what_an_italian_excel_opens) {
    const std::vector<Column> columns{{"amount", "Importo"}, {"share", "Quota"}, {"done", "Concluso"}};
    CsvWriter writer(columns, Language::italian, csv_for_excel);
    writer.add(std::vector<Cell>{Money{150}, Percent{3'333}, false});
    EXPECT_EQ(writer.take(), "\xEF\xBB\xBF" "Importo;Quota;Concluso\r\n1,50;33,33;FALSO\r\n");
}

TEST(CsvWriter, writes_two_language_texts_in_the_readers_language) {
    const Text both{"Ponte", "Bridge"};
    CsvWriter writer(one_column, Language::english);
    writer.add(std::vector<Cell>{&both});
    EXPECT_EQ(writer.take(), "value\r\nBridge\r\n");
}

TEST(CsvWriter, hands_out_chunks_so_that_memory_stays_flat) {
    CsvWriter writer(one_column, Language::italian);
    EXPECT_EQ(writer.size(), 7U);
    EXPECT_EQ(writer.take(), "value\r\n");
    EXPECT_EQ(writer.size(), 0U);
}

TEST(CsvWriter, writes_nothing_that_our_reader_reads_otherwise) {
    const bool holds = rc::check("round trip", [](const std::vector<std::string>& words) {
        std::vector<std::string> kept;
        for (auto word : words) {
            std::replace_if(word.begin(), word.end(), [](char c) { return static_cast<signed char>(c) <= 0; }, '"');
            kept.push_back(word);
        }
        CsvWriter writer(one_column, Language::italian);
        for (const auto& word : kept) {
            writer.add(std::vector<Cell>{std::string_view(word)});
        }
        std::istringstream stream(writer.take());
        auto reader = CsvReader::open(stream);
        RC_ASSERT(reader.ok());
        for (const auto& word : kept) {
            const auto step = reader->next();
            RC_ASSERT(std::holds_alternative<CsvRow>(step));
            RC_ASSERT(std::get<CsvRow>(step).fields[0] == (looks_like_formula(word) ? "'" : "") + word);
        }
        RC_ASSERT(std::holds_alternative<CsvEnd>(reader->next()));
    });
    EXPECT_TRUE(holds);
}

}  // namespace
}  // namespace regia::table
