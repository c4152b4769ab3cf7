// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping.hpp"
#include "base/result.hpp"

#include <span>
#include <unordered_map>

namespace regia::opendata {

/// Where the columns of a file are, whatever their capitals.
class ColumnPlaces {
public:
    explicit ColumnPlaces(const std::vector<std::string>& header);
    [[nodiscard]] std::optional<std::size_t> find(const std::string& column) const;

private:
    std::unordered_map<std::string, std::size_t> m_places;         ///< by name in small letters
    mutable std::unordered_map<std::string, std::size_t> m_asked;  ///< by name as asked
};

/// Why a row cannot be used, and because of which of its columns.
struct RowFault {
    std::string column;
    Error error;
};

/// One row of a file, read as its mapping says. A cell that is empty or holds one of the marks of "not known" says nothing. Getters
/// note the first fault and answer with nothing, so that a row is read in one go.
class MappedRow {
public:
    MappedRow(const Mapping& mapping, const ColumnPlaces& places, std::span<const std::string_view> fields)
        : m_mapping(mapping), m_places(places), m_fields(fields) {}

    /// What stands there, blanks around it left out; empty where there is no such column.
    [[nodiscard]] std::string_view raw(const std::string& column) const;

    /// What it says.
    [[nodiscard]] std::string_view value(const std::string& column) const;

    /// One line of text without control characters, `bytes_max` at most.
    std::string text(const std::string& column, std::size_t bytes_max);
    /// The same with its lines kept.
    std::string lines(const std::string& column, std::size_t bytes_max);
    std::optional<Money> money(const std::string& column);  ///< never below zero
    std::optional<Percent> percent(const std::string& column);
    std::optional<double> number(const std::string& column);
    std::optional<Date> date(const std::string& column);

    /// The last day of the month "Agosto" and the year "2024".
    std::optional<Date> end_of_month(const std::string& month, const std::string& year);

    /// "001272", from such a code, or from a province "001" and a municipality "272"; empty for a whole province.
    std::string municipality(const std::vector<std::string>& columns);

    /// The code of ours that the word in the column stands for; empty when it says nothing.
    std::string meaning(const WordColumn& words);

    /// `text` with {Column} filled in from this row; `{municipality}` stays for whoever knows it.
    [[nodiscard]] std::string filled(const std::string& text) const;

    void fault(const std::string& column, Error error);
    [[nodiscard]] const std::optional<RowFault>& fault() const { return m_fault; }
    [[nodiscard]] const Mapping& mapping() const { return m_mapping; }

private:
    template <class T>
    std::optional<T> noted(const std::string& column, Result<T> read);

    const Mapping& m_mapping;
    const ColumnPlaces& m_places;
    std::span<const std::string_view> m_fields;
    std::optional<RowFault> m_fault;
};

}  // namespace regia::opendata
