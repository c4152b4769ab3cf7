// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_projects.hpp"

#include "areas/opendata/export_file.hpp"
#include "areas/opendata/export_json.hpp"
#include "areas/opendata/export_order_store.hpp"
#include "areas/opendata/project_rows.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "kit/table/csv_writer.hpp"
#include "kit/table/xlsx_writer.hpp"

#include <boost/json.hpp>

#include <functional>

namespace regia::opendata {
namespace {

constexpr int projects_at_a_time = 500;
constexpr std::size_t piece_bytes = 1 << 16;

using Use = std::function<Status(const projects::Project&)>;

/// Every project of the plan, by local code.
Result<std::size_t> each_project(const db::Reader& data, Id<plan::Plan> plan, const Use& use) {
    std::size_t count = 0;
    std::string after;
    for (;;) {
        const auto codes = local_codes_after(data, plan, after, projects_at_a_time);
        if (codes.empty()) {
            return count;
        }
        for (const auto& code : codes) {
            if (const auto project = projects::find_project(data, plan, code)) {
                REGIA_TRY(use(*project));
                ++count;
            }
        }
        after = codes.back();
    }
}

Result<std::size_t> write_csv(const db::Reader& data, const plan::Plan& plan, ExportFile& file) {
    const auto& description = projects::describe_project();
    table::CsvWriter writer(table::columns_of(description), Language::italian);
    std::vector<table::Cell> row;
    REGIA_TRY_ASSIGN(const auto count, each_project(data, plan.id, [&](const projects::Project& project) -> Status {
                         table::fill_row({&description, &project}, row);
                         writer.add(row);
                         if (writer.size() > piece_bytes) {
                             file.write(writer.take());
                         }
                         return Done{};
                     }));
    file.write(writer.take());
    return count;
}

Result<std::size_t> write_spreadsheet(const db::Reader& data, const plan::Plan& plan, ExportFile& file) {
    const auto& description = projects::describe_project();
    REGIA_TRY_ASSIGN(auto writer, table::XlsxWriter::open(table::columns_of(description), {.sheet = plan.slug}));
    std::vector<table::Cell> row;
    REGIA_TRY_ASSIGN(const auto count, each_project(data, plan.id, [&](const projects::Project& project) {
                         table::fill_row({&description, &project}, row);
                         return writer.add(row);
                     }));
    REGIA_TRY_ASSIGN(const auto bytes, std::move(writer).finish());
    file.write(bytes);
    return count;
}

Result<std::size_t> write_json(const db::Reader& data, const plan::Plan& plan, ExportFile& file) {
    file.write("{\n  \"format\": \"regia-projects/1\",\n  \"plan\": " + json_line(boost::json::string(plan.slug)) + ",\n  \"projects\": [");
    bool is_first = true;
    REGIA_TRY_ASSIGN(const auto count, each_project(data, plan.id, [&](const projects::Project& project) -> Status {
                         file.write((is_first ? "\n    " : ",\n    ") + json_line(project_row(projects::load_sheet(data, project))));
                         is_first = false;
                         return Done{};
                     }));
    file.write("\n  ]\n}\n");
    return count;
}

}  // namespace

Result<std::size_t> export_projects(const db::Reader& data, const std::string& slug, const std::filesystem::path& path) {
    const auto plan = plan::find_plan(data, slug);
    if (!plan) {
        return not_found("There is no plan “{}”.", {slug});
    }
    const auto ending = path.extension();
    const auto write = ending == ".csv" ? write_csv : ending == ".xlsx" ? write_spreadsheet : ending == ".json" ? write_json : nullptr;
    if (write == nullptr) {
        return invalid("“{}” does not say in which form. End it in .csv, .xlsx or .json.", {path.string()});
    }
    REGIA_TRY_ASSIGN(auto file, ExportFile::open(path));
    REGIA_TRY_ASSIGN(const auto count, write(data, *plan, file));
    REGIA_TRY(file.finish());
    return count;
}

}  // namespace regia::opendata
