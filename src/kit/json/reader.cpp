// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/json/reader.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::json {
namespace {

constexpr std::size_t faults_told = 20;

/// A text that stands for something else; a fault of the file when it cannot be read as that.
template <class Parse>
auto read_as(ObjectReader& reader, std::string_view key, Parse parse) -> std::optional<std::decay_t<decltype(*parse(std::string_view{}))>> {
    const auto written = reader.text(key);
    if (written.empty()) {
        return std::nullopt;
    }
    auto read = parse(written);
    if (!read) {
        reader.fault(key, read.error());
        return std::nullopt;
    }
    return *read;
}

}  // namespace

void Problems::add(std::string_view place, Error error) {
    error.field = place;
    m_errors.push_back(std::move(error));
}

Error Problems::summary(std::string_view file) const {
    std::string lines;
    for (std::size_t i = 0; i < std::min(m_errors.size(), faults_told); ++i) {
        lines += "\n  " + m_errors[i].field + ": " + m_errors[i].text();
    }
    if (m_errors.size() > faults_told) {
        lines += "\n  …";
    }
    return invalid(m_errors.size() == 1 ? "{} has {} fault; nothing was loaded:{}" : "{} has {} faults; nothing was loaded:{}",
                   {std::string(file), std::to_string(m_errors.size()), lines});
}

Result<boost::json::value> parse(std::string_view text, std::string_view file) {
    if (!is_clean_utf8(text)) {
        return invalid("{} is not UTF-8 text. Save it as UTF-8 and try again.", {std::string(file)});
    }
    boost::json::stream_parser parser;
    boost::json::error_code error;
    const auto read = parser.write_some(text.data(), text.size(), error);
    if (!error) {
        parser.finish(error);
    }
    if (error || text.substr(std::min(read, text.size())).find_first_not_of(" \t\r\n") != std::string_view::npos) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(read, text.size())), '\n');
        return invalid("{} is not valid JSON near line {}: {}.", {std::string(file), std::to_string(line), error.message()});
    }
    return parser.release();
}

ObjectReader::ObjectReader(const boost::json::value& value, std::string place, Problems& problems)
    : m_object(value.if_object()), m_place(std::move(place)), m_problems(problems) {
    if (m_object == nullptr) {
        m_problems.add(m_place, invalid("An object in curly brackets is expected here."));
    }
}

ObjectReader::~ObjectReader() {
    if (m_object == nullptr) {
        return;
    }
    for (const auto& [key, value] : *m_object) {
        if (!m_asked.contains(std::string_view(key))) {
            m_problems.add(place_of(key), invalid("This key is not known here. Is it misspelt?"));
        }
    }
}

const boost::json::value* ObjectReader::find(std::string_view key) {
    m_asked.emplace(key);
    const auto* value = m_object != nullptr ? m_object->if_contains({key.data(), key.size()}) : nullptr;
    return value == nullptr || value->is_null() ? nullptr : value;
}

std::string ObjectReader::place_of(std::string_view key) const {
    return m_place.empty() ? std::string(key) : m_place + "." + std::string(key);
}

void ObjectReader::fault(std::string_view key, Error error) { m_problems.add(place_of(key), std::move(error)); }

bool ObjectReader::has(std::string_view key) { return find(key) != nullptr; }

std::string ObjectReader::text(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        fault(key, invalid("A text in quotation marks is expected here."));
        return {};
    }
    return std::string(std::string_view(value->get_string()));
}

std::string ObjectReader::required_text(std::string_view key) {
    auto found = text(key);
    if (found.empty()) {
        fault(key, invalid("This key is missing."));
    }
    return found;
}

Text ObjectReader::bilingual(std::string_view key) {
    Text found;
    if (has(key)) {
        object(key, [&](ObjectReader& reader) { found = {reader.text("it"), reader.text("en")}; });
    }
    return found;
}

Text ObjectReader::required_bilingual(std::string_view key) {
    auto found = bilingual(key);
    if (found.italian.empty()) {
        fault(key, invalid("The Italian text is missing."));
    }
    return found;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_int64()) {
        fault(key, invalid("A whole number is expected here."));
        return std::nullopt;
    }
    return value->get_int64();
}

std::optional<double> ObjectReader::number(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number()) {
        fault(key, invalid("A number is expected here."));
        return std::nullopt;
    }
    return value->to_number<double>();
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_bool()) {
        fault(key, invalid("true or false is expected here."));
        return std::nullopt;
    }
    return value->get_bool();
}

std::optional<Date> ObjectReader::date(std::string_view key) { return read_as(*this, key, parse_date); }

std::optional<PartialDate> ObjectReader::partial_date(std::string_view key) { return read_as(*this, key, parse_partial_date); }

std::optional<Money> ObjectReader::money(std::string_view key) {
    return read_as(*this, key, [](std::string_view amount) { return parse_money(amount); });
}

const boost::json::array& ObjectReader::array(std::string_view key) {
    static const boost::json::array none;
    const auto* value = find(key);
    if (value == nullptr) {
        return none;
    }
    if (!value->is_array()) {
        fault(key, invalid("A list in square brackets is expected here."));
        return none;
    }
    return value->get_array();
}

std::vector<std::string> ObjectReader::texts(std::string_view key) {
    std::vector<std::string> found;
    for (const auto& item : array(key)) {
        if (item.is_string()) {
            found.emplace_back(std::string_view(item.get_string()));
        } else {
            fault(key, invalid("A list of texts is expected here."));
        }
    }
    return found;
}

}  // namespace regia::json
