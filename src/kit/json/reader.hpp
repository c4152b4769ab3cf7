// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"
#include "base/partial_date.hpp"
#include "base/result.hpp"
#include "base/text.hpp"

#include <boost/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Reading JSON files that people write: every key is accounted for, every fault says where it is, all faults are told at once.
namespace regia::json {

/// What is wrong with a file, with the place ("editions[0].nodes[3].title").
class Problems {
public:
    void add(std::string_view place, Error error);
    [[nodiscard]] bool empty() const { return m_errors.empty(); }
    [[nodiscard]] const std::vector<Error>& errors() const { return m_errors; }

    /// The faults as one answer: the first twenty, a line each.
    [[nodiscard]] Error summary(std::string_view file) const;

private:
    std::vector<Error> m_errors;
};

/// Parses text into a value. `invalid` with the place when it is no JSON, is nested deeper than 32, or is not UTF-8.
[[nodiscard]] Result<boost::json::value> parse(std::string_view text, std::string_view file);

/// One object being read. Getters note a fault and answer with an empty value, so that reading goes on and tells everything.
/// The destructor notes the keys that nobody asked for.
class ObjectReader {
public:
    ObjectReader(const boost::json::value& value, std::string place, Problems& problems);
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;
    ~ObjectReader();

    [[nodiscard]] bool has(std::string_view key);  ///< there and not null
    std::string text(std::string_view key);        ///< "" when missing
    std::string required_text(std::string_view key);
    Text bilingual(std::string_view key);
    Text required_bilingual(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Date> date(std::string_view key);
    std::optional<PartialDate> partial_date(std::string_view key);
    std::optional<Money> money(std::string_view key);  ///< decimal text
    std::vector<std::string> texts(std::string_view key);

    /// The coded value of an enumeration; its first value when missing.
    template <class Enumeration>
    Enumeration coded(std::string_view key, Enumeration missing = {}) {
        const auto text = this->text(key);
        Enumeration value = missing;
        if (!text.empty() && !parse_code(text, value)) {
            fault(key, invalid("“{}” is not one of the known values.", {text}));
        }
        return value;
    }

    /// Calls `read(ObjectReader&)` for each object of a list.
    template <class Read>
    void each(std::string_view key, Read read) {
        std::size_t index = 0;
        for (const auto& item : array(key)) {
            ObjectReader reader(item, place_of(key) + "[" + std::to_string(index++) + "]", m_problems);
            read(reader);
        }
    }

    /// Calls `read(ObjectReader&)` for the object under the key; a missing one is a fault.
    template <class Read>
    void object(std::string_view key, Read read) {
        if (const auto* value = find(key)) {
            ObjectReader reader(*value, place_of(key), m_problems);
            read(reader);
        } else {
            fault(key, invalid("This key is missing."));
        }
    }

    /// How many items the list under the key has.
    std::size_t size(std::string_view key) { return array(key).size(); }

    /// Leaves the rest of the object unread, after a fault that makes it meaningless.
    void abandon() { m_object = nullptr; }

    void fault(std::string_view key, Error error);
    [[nodiscard]] const std::string& place() const { return m_place; }
    [[nodiscard]] Problems& problems() { return m_problems; }

private:
    const boost::json::value* find(std::string_view key);
    [[nodiscard]] std::string place_of(std::string_view key) const;
    const boost::json::array& array(std::string_view key);

    const boost::json::object* m_object = nullptr;
    std::string m_place;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_asked;
};

}  // namespace regia::json
