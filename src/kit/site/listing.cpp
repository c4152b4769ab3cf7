// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/listing.hpp"

#include "kit/table/csv_writer.hpp"
#include "kit/table/table.hpp"
#include "kit/table/xlsx_writer.hpp"

#include <boost/json.hpp>

#include <charconv>

namespace regia::site {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

http::Response file_answer(std::string bytes, std::string content_type, const Description& description, std::string_view ending) {
    http::Response response;
    response.content_type = std::move(content_type);
    response.body = http::Body(std::move(bytes));
    return response.with("Content-Disposition", "attachment; filename=\"" + std::string(description.plural) + std::string(ending) + "\"");
}

http::Response csv_answer(const Context& context, const Description& description, const std::vector<Record>& records) {
    const auto columns = table::columns_of(description);
    table::CsvWriter writer(columns, context.language());
    std::vector<table::Cell> row;
    for (const auto& record : records) {
        table::fill_row(record, row);
        writer.add(row);
    }
    return file_answer(writer.take(), "text/csv; charset=utf-8", description, ".csv");
}

Result<http::Response> xlsx_answer(const Context& context, const Description& description, const std::vector<Record>& records) {
    auto columns = table::columns_of(description);
    for (auto& column : columns) {
        column.label = context.t(column.label.c_str());
    }
    REGIA_TRY_ASSIGN(auto writer,
                     table::XlsxWriter::open(columns, {.sheet = std::string(description.plural), .language = context.language()}));
    std::vector<table::Cell> row;
    for (const auto& record : records) {
        table::fill_row(record, row);
        REGIA_TRY(writer.add(row));
    }
    REGIA_TRY_ASSIGN(auto bytes, std::move(writer).finish());
    return file_answer(std::move(bytes), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", description, ".xlsx");
}

}  // namespace

Result<Part> part_of(const Call& call) {
    Part part;
    if (call.format == Format::csv || call.format == Format::xlsx) {
        part.limit = file_rows_max;
        return part;
    }
    if (const auto limit = call.parameter("limit"); !limit.empty()) {
        const auto number = whole_number(limit);
        if (!number || *number < 1 || *number > limit_max) {
            return invalid("“limit” must be a whole number from 1 to 100.", {}, "limit");
        }
        part.limit = static_cast<int>(*number);
    }
    if (const auto after = call.parameter("after"); !after.empty()) {
        const auto tilde = after.rfind('~');
        const auto id = tilde == std::string_view::npos ? std::nullopt : whole_number(after.substr(tilde + 1));
        if (!id) {
            return invalid("The address is not whole: go back to the beginning of the list (“after” is not the mark of a “next” address).",
                           {}, "after");
        }
        part.after_text = after.substr(0, tilde);
        part.after_id = *id;
    }
    return part;
}

std::string mark(std::string_view text, std::int64_t id) { return std::string(text) + "~" + std::to_string(id); }

std::string next_address(const Call& call, std::string_view mark) {
    std::string address = call.request.target.path;
    char separator = '?';
    for (const auto& [name, value] : call.request.target.query) {
        if (name != "after" && !value.empty()) {
            address += separator + html::percent_encoded(name) + "=" + html::percent_encoded(value);
            separator = '&';
        }
    }
    return address + separator + "after=" + html::percent_encoded(mark);
}

http::Response json_answer(const boost::json::value& value, std::string content_type) {
    http::Response response;
    response.content_type = std::move(content_type);
    response.body = http::Body(boost::json::serialize(value));
    return response;
}

Result<http::Response> list_answer(const Context& context, const Call& call, const Description& description,
                                   const std::vector<Record>& records, const std::string& next) {
    if (call.format == Format::csv) {
        return csv_answer(context, description, records);
    }
    if (call.format == Format::xlsx) {
        return xlsx_answer(context, description, records);
    }
    if (call.format == Format::geojson) {  // who has places answers before
        return not_found("This list has no places to put on a map. Ask for it as JSON, CSV or XLSX.");
    }
    boost::json::array items;
    for (const auto& record : records) {
        items.emplace_back(table::json_object(record));
    }
    return json_answer({{"items", std::move(items)}, {"next", next.empty() ? boost::json::value(nullptr) : boost::json::value(next)}});
}

}  // namespace regia::site
