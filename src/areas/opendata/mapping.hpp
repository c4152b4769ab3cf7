// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"
#include "base/codes.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How the columns of somebody else's files become projects. A mapping is data: JSON, described in docs/formats/import-projects.md.
namespace regia::opendata {

enum class FileKind { registry, places, payments, indicators, ignored };
REGIA_CODES(FileKind, {"registry", "Registry of projects"}, {"places", "Places"}, {"payments", "Payments"}, {"indicators", "Indicators"},
            {"ignored", "Not used"});

enum class DateForm { iso, italian };
REGIA_CODES(DateForm, {"yyyy-mm-dd", "Year first"}, {"dd/mm/yyyy", "Day first"});

enum class DecimalForm { dot, comma };
REGIA_CODES(DecimalForm, {"dot", "Decimal point"}, {"comma", "Decimal comma"});

/// A column of words or codes, and the code of ours that each stands for; capitals do not matter.
struct WordColumn {
    std::string column;  ///< empty: the file has none
    std::map<std::string, std::string, std::less<>> meanings;
};

struct TermColumn {
    std::string taxonomy;
    std::string column;
};

/// Money from one source. `part_of` names the column that may hold this amount too; the total decides whether it does.
struct AmountColumn {
    std::string source;
    std::string column;
    std::string part_of;
};

/// Amounts by source that make up a total. What the parts leave open is of the source `rest`; parts that exceed the total by
/// `rounding` at most are cut, by more they are a fault.
struct AmountColumns {
    std::string total;
    std::string rest;
    Money rounding;
    std::vector<AmountColumn> parts;
};

struct BodyColumn {
    projects::SubjectRole role = projects::SubjectRole::implementer;
    std::string name;
    std::string tax_code;
};

/// The columns of one kind of file. A name that is empty is a column that this layout does not have.
struct FileMapping {
    FileKind kind = FileKind::registry;
    std::string about;  ///< why an ignored file is ignored
    std::string cup;
    std::string local_code;
    std::vector<std::string> municipality;  ///< the code, or province and municipality
    std::vector<std::string> also;          ///< columns of the layout that nothing is made of
    std::vector<std::string> fixed;         ///< columns, called as the fields of a project, that a file repeats and cannot change
    std::vector<std::string> needs;         ///< columns without which it is no such file; empty: all of them

    std::string title;
    std::string summary;
    WordColumn nature;
    WordColumn state;
    WordColumn evidence;
    WordColumn owner_level;
    std::string planned_start;
    std::string actual_start;
    std::string planned_end;
    std::string actual_end;
    std::vector<TermColumn> terms;
    std::vector<BodyColumn> bodies;

    std::string share;      ///< of a place, in percent; empty: not known
    AmountColumns amounts;  ///< funding of a registry, payments of a file of payments
    std::string date;
    std::string note;  ///< a constant: what the payment is

    std::string code;
    std::string name;
    std::string unit;
    std::string planned;
    std::string actual;
    std::string month;
    std::string year;

    /// The columns that something is made of.
    [[nodiscard]] std::vector<std::string> columns() const;
    /// The columns that a file must have to be of this kind.
    [[nodiscard]] std::vector<std::string> required() const;
};

/// What must hold of one of the columns: one of the values, one of the words, or the tax code of a person (masked ones count).
struct Condition {
    std::vector<std::string> columns;
    std::vector<std::string> is;
    std::vector<std::string> words;
    bool person = false;
};

/// Whose title and summary are not kept, because they can name a natural person. All of `when` hold, none of `unless`.
struct PrivacyRule {
    std::vector<Condition> when;
    std::vector<Condition> unless;
    std::string title;
    std::string summary;
};

/// A body that a file calls in its own way.
struct KnownBody {
    std::string name;
    people::Organisation organisation;
};

struct BodyGuess {
    std::vector<std::string> begins;
    std::vector<std::string> words;
    std::string kind;
    people::Sector sector = people::Sector::public_body;
};

struct Mapping {
    std::string name;
    std::string about;
    char separator = ',';
    DecimalForm decimal = DecimalForm::dot;
    DateForm date = DateForm::iso;
    std::vector<std::string> missing;  ///< cells that say nothing
    std::string missing_signs;         ///< a cell of nothing but one of these says nothing either
    std::string source;                ///< of the data; {Column} is filled in
    bool is_own = false;               ///< a list that Regia wrote: texts come as they went, projects are taken wherever they are
    std::map<std::string, std::string, std::less<>> aliases;  ///< other names of columns, in small letters, and the names used here
    std::string municipality_prefix;                          ///< "COMUNE DI ": the rest is a municipality's name
    std::vector<KnownBody> known_bodies;
    std::vector<BodyGuess> guesses;  ///< the first that fits
    std::vector<PrivacyRule> privacy;
    std::vector<FileMapping> files;

    [[nodiscard]] const FileMapping* file_of(FileKind kind) const;
    /// The header with the names of this layout in place of their aliases.
    [[nodiscard]] std::vector<std::string> named(std::vector<std::string> header) const;
};

}  // namespace regia::opendata
