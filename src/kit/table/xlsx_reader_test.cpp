// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/xlsx_reader.hpp"

#include "kit/table/table_reader.hpp"
#include "kit/table/xlsx_writer.hpp"
#include "support/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <archive.h>
#include <archive_entry.h>
#include <fstream>
#include <map>

namespace regia::table {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using Parts = std::map<std::string, std::string>;

std::string write_zip(const std::filesystem::path& path, const Parts& parts) {
    auto* const zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, path.c_str());
    for (const auto& [name, content] : parts) {
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return path.string();
}

constexpr auto relations =
    R"(<Relationships><Relationship Id="r9" Target="/xl/worksheets/first.xml"/><Relationship Id="r2" Target="worksheets/two.xml"/></Relationships>)";

Parts book_of(const std::string& rows, const std::string& strings = "") {
    return {{"xl/workbook.xml",
             R"(<workbook xmlns:r="x"><sheets><sheet name="H" state="hidden" r:id="r2"/><sheet name="A" r:id="r9"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels", relations},
            {"xl/styles.xml",
             R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\/mm\/yyyy"/>
                <numFmt numFmtId="165" formatCode="#,##0.00 &quot;y&quot;"/></numFmts>
                
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>)"},
            {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
            {"xl/worksheets/first.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

class XlsxReading : public testing::Test {
protected:
    std::string path(const Parts& parts) { return write_zip(m_folder.path() / "a.xlsx", parts); }

    static Result<Rows> read(const std::string& path, XlsxForm form = {}) {
        REGIA_TRY_ASSIGN(auto reader, XlsxReader::open(path, form));
        Rows rows{reader.header()};
        for (;;) {
            const auto step = reader.next();
            if (const auto* row = std::get_if<CsvRow>(&step)) {
                rows.emplace_back(row->fields.begin(), row->fields.end());
            } else if (const auto* fault = std::get_if<CsvRowError>(&step)) {
                rows.push_back({"line " + std::to_string(fault->line)});
            } else if (const auto* error = std::get_if<Error>(&step)) {
                return *error;
            } else {
                return rows;
            }
        }
    }

    test::TemporaryFolder m_folder;
};

TEST_F(XlsxReading, ReadsBackWhatRegiaWrites) {
    const std::vector<Column> columns{{"cup", "CUP", Kind::text}, {"funding", "Importo", Kind::money}, {"start", "Inizio", Kind::date}};
    auto writer = XlsxWriter::open(columns).value();
    ASSERT_TRUE(writer.add(std::vector<Cell>{std::string_view("C81F=22"), Money{4'742'710}, make_date(2021, 3, 24)}));
    ASSERT_TRUE(writer.add(std::vector<Cell>{std::string_view("0123"), std::monostate{}, std::monostate{}}));
    const auto file = m_folder.path() / "b.xlsx";
    std::ofstream(file, std::ios::binary) << std::move(writer).finish().value();
    const auto rows = read(file.string());
    ASSERT_TRUE(rows) << rows.error().text();
    EXPECT_EQ(*rows, (Rows{{"CUP", "Importo", "Inizio"}, {"C81F=22", "47427.1", "2021-03-24"}, {"0123", "", ""}}));
    EXPECT_EQ((*read(file.string(), {.decimal_mark = DecimalMark::comma, .italian_dates = true}))[1],
              (std::vector<std::string>{"C81F=22", "47427,1", "24/03/2021"}));
}

TEST_F(XlsxReading, AnAmountIsWrittenAsItWasTypedHoweverItIsKept) {
    const auto rows =
        read(path(book_of(R"(<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>47427.099999999999</v></c></row>
        <row><c><v>1.2500000000000001E6</v></c></row><row><c s="2"><v>0.1</v></c></row><row><c><v>-12</v></c></row>)")));
    ASSERT_TRUE(rows) << rows.error().text();
    EXPECT_EQ(*rows, (Rows{{"a"}, {"47427.1"}, {"1250000"}, {"0.1"}, {"-12"}}));
}

TEST_F(XlsxReading, ADayIsADayByItsFormat) {
    const auto rows =
        read(path(book_of(R"(<row><c t="str"><v>a</v></c></row><row><c s="1"><v>44279</v></c></row><row><c s="3"><v>44279.75</v></c></row>
        <row><c s="0"><v>44279</v></c></row><row><c s="1"><v>1</v></c></row><row><c s="1"><v>61</v></c></row>)")));
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, (Rows{{"a"}, {"2021-03-24"}, {"2021-03-24"}, {"44279"}, {"1900-01-01"}, {"1900-03-01"}}));
}

TEST_F(XlsxReading, CellsStandUnderTheirColumnAndEmptyOnesAreEmpty) {
    const auto rows =
        read(path(book_of(R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>
        <row r="4"/><row r="7"><c r="C7" t="b"><v>1</v></c></row><row r="8"><c r="A8" t="e"><v>#DIV/0!</v></c>
        <c r="B8" t="s"><v>99</v></c><c r="C8"><f>1+1</f></c></row>
        <row r="9"><c r="E9"><v>5</v></c></row>)",
                          "<si><t>a</t></si><si><r><t>b</t></r><r><t> c</t></r><rPh><t>no</t></rPh></si><si><t>à &lt; è</t></si>")));
    ASSERT_TRUE(rows) << rows.error().text();
    EXPECT_EQ(*rows, (Rows{{"a", "b c", "à < è"}, {"", "", "true"}, {"line 9"}}));
}

TEST_F(XlsxReading, ACellThatDoesNotSayWhereItIsFollowsTheOneBefore) {
    const auto rows = read(path(book_of(R"(<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c></row>
        <row><c/><c><v>5</v></c><c t="d"><v>2021-03-24T00:00:00</v></c></row>)")));
    ASSERT_TRUE(rows) << rows.error().text();
    EXPECT_EQ(*rows, (Rows{{"a", "b", "c"}, {"", "5", "2021-03-24"}})) << "an amount would stand in another column";
}

TEST_F(XlsxReading, ASumIsWhatTheSpreadsheetShows) {
    const auto rows = read(path(book_of(R"(<row><c t="str"><v>a</v></c></row><row><c><v>0.30000000000000004</v></c></row>
        <row><c s="1"><v>1e300</v></c></row><row><c><v>123456789012.34</v></c></row>)")));
    ASSERT_TRUE(rows);
    EXPECT_EQ((*rows)[1][0], "0.3");
    EXPECT_EQ((*rows)[3][0], "123456789012.34");
}

TEST_F(XlsxReading, TheFirstSheetThatIsSaidToBeVisibleIsOne) {
    auto book = book_of(R"(<row><c t="str"><v>a</v></c></row>)");
    book["xl/workbook.xml"] = R"(<workbook xmlns:r="x"><sheets><sheet name="A" state="visible" r:id="r9"/></sheets></workbook>)";
    EXPECT_TRUE(read(path(book))) << "as LibreOffice writes it";
}

TEST_F(XlsxReading, WhatIsNoSpreadsheetIsRefused) {
    const auto refused = [&](const Parts& parts) { return !read(path(parts)); };
    EXPECT_TRUE(refused({{"word/document.xml", "<w/>"}}));
    EXPECT_TRUE(refused(book_of("")));
    EXPECT_TRUE(refused(book_of("<row><c><v>1</v>")));
    EXPECT_TRUE(refused(book_of(R"(<row><c t="str"><v>a</v></c><c t="str"><v>A</v></c></row>)"))) << "two columns of one name";
    auto without_sheet = book_of("");
    without_sheet.erase("xl/worksheets/first.xml");
    EXPECT_TRUE(refused(without_sheet));
    const auto whole = path(book_of(R"(<row><c t="str"><v>a</v></c></row>)"));
    std::filesystem::resize_file(whole, std::filesystem::file_size(whole) / 2);
    EXPECT_FALSE(read(whole));
}

TEST_F(XlsxReading, ABombDoesNotFillTheMemory) {
    std::string rows(R"(<row><c t="str"><v>a</v></c></row>)");
    for (int i = 0; i < 100'000; ++i) {
        rows += "<row><c><v>1</v></c></row>";
    }
    EXPECT_FALSE(read(path(book_of(rows)), {.limits = {.sheet_bytes = 1 << 20}}));
    const auto header = std::string(R"(<row><c t="s"><v>0</v></c></row>)");
    EXPECT_FALSE(read(path(book_of(header, "<si><t>" + std::string(1 << 20, 'x') + "</t></si>")), {.limits = {.strings_bytes = 1 << 16}}));
    EXPECT_FALSE(
        read(path(book_of(R"(<row><c t="str"><v>)" + std::string(1 << 12, 'x') + "</v></c></row>")), {.limits = {.cell_bytes = 1 << 10}}));
    EXPECT_FALSE(read(path(book_of(R"(<row><c r="ZZZ1" t="str"><v>a</v></c></row>)"))));
    std::string laughs = "<!DOCTYPE w [<!ENTITY a \"" + std::string(1000, 'h') + "\">";
    for (char c = 'b'; c < 'k'; ++c) {
        const std::string before(1, static_cast<char>(c - 1));
        laughs += std::string("<!ENTITY ") + c + " \"";
        for (int i = 0; i < 10; ++i) {
            laughs += "&" + before + ";";
        }
        laughs += "\">";
    }
    const auto sheet_of = [&](const std::string& xml) {
        auto odd = book_of("");
        odd["xl/worksheets/first.xml"] = xml;
        return path(odd);
    };
    std::string deep = "<worksheet><sheetData>";
    for (int i = 0; i < 100'000; ++i) {
        deep += "<a>";
    }
    EXPECT_FALSE(read(sheet_of(deep)));
    EXPECT_FALSE(read(sheet_of("<worksheet><!--" + std::string(4 << 20, ' ') + "--><sheetData/></worksheet>")));
    std::string nothings;
    for (int i = 0; i < 10'000; ++i) {
        nothings += "<si/>";
    }
    EXPECT_FALSE(read(path(book_of(header, nothings)), {.limits = {.strings_bytes = 1 << 16}})) << "empty texts cost memory too";
    auto book = book_of("");
    book["xl/worksheets/first.xml"] = laughs + "]><worksheet><sheetData><row><c t=\"str\"><v>&j;</v></c></row></sheetData></worksheet>";
    EXPECT_FALSE(read(path(book)));
}

TEST_F(XlsxReading, AFileIsWhatItBeginsWithNotWhatItIsCalled) {
    const auto csv = m_folder.path() / "c.xlsx";
    std::ofstream(csv) << "a;b\n1;2\n";
    const auto reader = TableReader::open(csv.string());
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->separator(), ';');
    std::ofstream(csv, std::ios::binary) << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    EXPECT_NE(TableReader::open(csv.string()).error().text().find("old or protected"), std::string::npos);
}

}  // namespace
}  // namespace regia::table
