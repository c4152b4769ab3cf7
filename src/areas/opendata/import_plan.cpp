// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_plan.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/opendata/file_readers.hpp"
#include "areas/opendata/plan_remover.hpp"
#include "areas/plan/plan_store.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t file_bytes_max = 256 * 1024 * 1024;

struct File {
    fs::path path;
    boost::json::value content;
    std::string format;
};

/// The order of loading.
constexpr std::array formats{std::string_view{"regia-territory/1"}, std::string_view{"regia-shared/1"}, std::string_view{"regia-plan/1"},
                             std::string_view{"regia-projects/1"}, std::string_view{"regia-attributions/1"}};

auto rank(const File& file) { return std::find(formats.begin(), formats.end(), file.format); }

/// Plans of a lineage name nodes of the plans before them.
std::int64_t position_in_lineage(const File& file) {
    const auto* plan = file.content.as_object().if_contains("plan");
    const auto* position = plan != nullptr && plan->is_object() ? plan->get_object().if_contains("position") : nullptr;
    return position != nullptr && position->is_int64() ? position->get_int64() : 0;
}

Result<File> read_file(const fs::path& path) {
    std::error_code error;
    if (const auto size = fs::file_size(path, error); error || size > file_bytes_max) {
        return invalid(error ? "{} cannot be read." : "{} is larger than 256 MB. Split it.", {path.string()});
    }
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    REGIA_TRY_ASSIGN(auto content, json::parse(bytes.view(), path.string()));
    const auto* object = content.if_object();
    const auto* format = object != nullptr ? object->if_contains("format") : nullptr;
    if (format == nullptr || !format->is_string()) {
        return invalid("{} does not begin with \"format\": \"regia-…/1\".", {path.string()});
    }
    File file{path, {}, std::string(std::string_view(format->get_string()))};
    if (rank(file) == formats.end()) {
        return invalid("{} has the format “{}”, which this Regia does not know.", {path.string(), file.format});
    }
    file.content = std::move(content);
    return file;
}

void collect_paths(const fs::path& path, std::vector<fs::path>& files) {
    if (!fs::is_directory(path)) {
        files.push_back(path);
        return;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
        if (entry.is_regular_file() && entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
}

Result<std::vector<File>> read_files(const std::vector<fs::path>& paths) {
    std::vector<fs::path> found;
    for (const auto& path : paths) {
        collect_paths(path, found);
    }
    std::sort(found.begin(), found.end());
    std::vector<File> files;
    for (const auto& path : found) {
        REGIA_TRY_ASSIGN(auto file, read_file(path));
        files.push_back(std::move(file));
    }
    std::stable_sort(files.begin(), files.end(), [](const File& a, const File& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : position_in_lineage(a) < position_in_lineage(b);
    });
    return files;
}

void load_attributions(db::Transaction& transaction, json::ObjectReader& file) {
    std::vector<documents::Attribution> attributions;
    file.each("attributions", [&](json::ObjectReader& reader) {
        attributions.push_back(
            {"", reader.required_bilingual("what"), reader.required_bilingual("source"), reader.text("licence"), reader.text("url")});
    });
    documents::put_attributions(transaction, "", attributions);
}

std::string slug_in(const File& file) {
    const auto* plan = file.content.as_object().if_contains("plan");
    const auto* slug = plan != nullptr && plan->is_object() ? plan->get_object().if_contains("slug") : nullptr;
    return slug != nullptr && slug->is_string() ? std::string(std::string_view(slug->get_string())) : std::string{};
}

/// Room for the plan of the file, or a conflict.
Status make_room(db::Transaction& transaction, const File& file, Existing existing) {
    const auto plan = plan::find_plan(transaction, slug_in(file));
    if (plan && existing == Existing::refuse) {
        return conflict("The plan “{}” is there already. Use --replace to take its place.", {plan->slug});
    }
    if (plan) {
        remove_plan_rows(transaction, *plan);
    }
    return Done{};
}

Status load_file(db::Transaction& transaction, const File& file, References& references, Existing existing, Loaded& loaded) {
    if (file.format == "regia-plan/1") {
        REGIA_TRY(make_room(transaction, file, existing));
    }
    json::Problems problems;
    {
        json::ObjectReader reader(file.content, "", problems);
        reader.text("format");
        if (file.format == "regia-territory/1") {
            load_territory(transaction, reader);
        } else if (file.format == "regia-shared/1") {
            load_shared(transaction, reader);
        } else if (file.format == "regia-plan/1") {
            load_plan(transaction, reader, references);
        } else if (file.format == "regia-projects/1") {
            loaded.projects += load_projects(transaction, reader, references);
        } else {
            load_attributions(transaction, reader);
        }
    }
    loaded.files.push_back(file.path.string());
    return problems.empty() ? Status(Done{}) : Status(problems.summary(file.path.string()));
}

}  // namespace

Result<Loaded> import_plan(db::Database& database, const std::string& actor, const std::vector<fs::path>& paths, Existing existing) {
    REGIA_TRY_ASSIGN(const auto files, read_files(paths));
    return database.write([&](db::Transaction& transaction) -> Result<Loaded> {
        Loaded loaded;
        References references(transaction);
        for (const auto& file : files) {
            REGIA_TRY(load_file(transaction, file, references, existing, loaded));
            transaction.record({actor, "import_plan", "file:" + file.path.filename().string(), "", ""});
        }
        return loaded;
    });
}

Status remove_plan(db::Database& database, const std::string& actor, std::string_view slug) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto plan = plan::find_plan(transaction, slug);
        if (!plan) {
            return not_found("There is no plan “{}”.", {std::string(slug)});
        }
        remove_plan_rows(transaction, *plan);
        transaction.record({actor, "remove_plan", "plan:" + plan->slug, "", ""});
        return Done{};
    });
}

}  // namespace regia::opendata
