// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/xlsx_writer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace regia::table {
namespace {

namespace fs = std::filesystem;

/// A folder that is gone after the test.
class XlsxWriting : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "regia-test-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] XlsxOptions options() const { return {.folder = m_folder / "work"}; }

    Result<std::string> file_of(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows) {
        fs::create_directories(m_folder / "work");
        REGIA_TRY_ASSIGN(auto writer, XlsxWriter::open(columns, options()));
        for (const auto& row : rows) {
            REGIA_TRY(writer.add(row));
        }
        return std::move(writer).finish();
    }

    /// One member of the archive, as another program unpacks it. Empty when there is no such program.
    std::string member(const std::string& bytes, const std::string& name) {
        const auto path = m_folder / "file.xlsx";
        std::ofstream(path, std::ios::binary) << bytes;
        const std::string command = "unzip -p '" + path.string() + "' " + name + " 2>/dev/null";
        std::string content;
        std::FILE* pipe = ::popen(command.c_str(), "r");
        std::array<char, 4096> part{};
        for (std::size_t got = 1; pipe != nullptr && got > 0;) {
            got = std::fread(part.data(), 1, part.size(), pipe);
            content.append(part.data(), got);
        }
        if (pipe != nullptr) {
            ::pclose(pipe);
        }
        return content;
    }

    std::string sheet(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows) {
        const auto file = file_of(columns, rows);
        EXPECT_TRUE(file.ok());
        return file.ok() ? member(file.value(), "xl/worksheets/sheet1.xml") : "";
    }

    fs::path m_folder;
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::vector<Column> one{{"a", "Titolo"}};

TEST_F(XlsxWriting, gives_typed_cells_and_a_header_that_stays) {
    const Text text{"=1+1", "x"};
    const auto xml = sheet({{"a", "Titolo"}, {"b", "Importo", Kind::money}, {"c", "Inizio"}, {"d", "Quota"}},
                           {{&text, Money{4'742'710}, make_date(2021, 3, 24), Percent{1'234}}});
    if (xml.empty()) {
        GTEST_SKIP() << "unzip is not installed";
    }
    EXPECT_TRUE(holds(xml, R"(<c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>)")) << "text is never a formula";
    EXPECT_TRUE(holds(xml, "<v>47427.1</v>"));
    EXPECT_TRUE(holds(xml, "<v>44279</v>")) << "24 March 2021 is day 44279";
    EXPECT_TRUE(holds(xml, "<v>0.1234</v>"));
    EXPECT_TRUE(holds(xml, R"(state="frozen")"));
    EXPECT_TRUE(holds(xml, R"(<autoFilter ref="A1:D2"/>)"));
    EXPECT_FALSE(holds(xml, "<f>"));
}

TEST_F(XlsxWriting, keeps_what_excel_would_round_or_does_not_know_as_text) {
    const auto xml = sheet({{"a", "A"}, {"b", "B"}, {"c", "C"}},
                           {{std::int64_t{9'007'199'254'740'993}, make_date(1861, 3, 17), {}}});
    if (xml.empty()) {
        GTEST_SKIP() << "unzip is not installed";
    }
    EXPECT_TRUE(holds(xml, "<t>9007199254740993</t>"));
    EXPECT_TRUE(holds(xml, "<t>1861-03-17</t>"));
    EXPECT_FALSE(holds(xml, "r=\"C2\"")) << "not known is an empty cell";
}

TEST_F(XlsxWriting, writes_text_that_excel_would_take_for_an_escape) {
    const auto xml = sheet(one, {{std::string_view("_x000D_ \xEF\xBF\xBE\x01")}});
    if (xml.empty()) {
        GTEST_SKIP() << "unzip is not installed";
    }
    EXPECT_TRUE(holds(xml, "_x005F_x000D_ \xEF\xBF\xBD_x0001_"));
}

TEST_F(XlsxWriting, says_which_text_is_too_long_instead_of_cutting_it) {
    const std::string longest(xlsx_characters, 'x');
    EXPECT_TRUE(file_of(one, {{std::string_view(longest)}}).ok());
    const std::string longer = longest + "x";
    const auto refused = file_of(one, {{std::string_view("a")}, {std::string_view(longer)}});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::invalid);
    EXPECT_EQ(refused.error().arguments, (std::vector<std::string>{"2", "Titolo", "32767"}));
}

TEST_F(XlsxWriting, refuses_bytes_that_would_break_the_file) {
    const auto refused = file_of(one, {{std::string_view("citt\xE0")}});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::internal);
}

TEST_F(XlsxWriting, leaves_nothing_on_the_disk) {
    ASSERT_TRUE(file_of(one, {{true}}).ok());
    EXPECT_TRUE(fs::is_empty(m_folder / "work"));
    const std::string longer(xlsx_characters + 1, 'x');
    ASSERT_FALSE(file_of(one, {{std::string_view(longer)}}).ok());
    EXPECT_TRUE(fs::is_empty(m_folder / "work")) << "after an error";
    { const auto abandoned = XlsxWriter::open(one, options()); }
    EXPECT_TRUE(fs::is_empty(m_folder / "work")) << "when the reader went away";
}

TEST_F(XlsxWriting, says_that_there_is_no_place_to_work_in) {
    const auto refused = XlsxWriter::open(one, {.folder = m_folder / "missing"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::unavailable);
}

TEST_F(XlsxWriting, takes_any_name_for_the_sheet) {
    fs::create_directories(m_folder / "work");
    for (const std::string name : {"", "'", "Progetti/2021: [tutti]*?", "History", "Città metropolitana di Torino, progetti", "\xFF"}) {
        auto chosen = options();
        chosen.sheet = name;
        EXPECT_TRUE(XlsxWriter::open(one, chosen).ok()) << name;
    }
}

TEST_F(XlsxWriting, writes_a_table_without_rows) { EXPECT_TRUE(file_of(one, {}).ok()); }

}  // namespace
}  // namespace regia::table
