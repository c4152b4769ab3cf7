// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_plan.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/opendata/file_readers.hpp"
#include "areas/opendata/plan_remover.hpp"
#include "areas/opendata/ties_from_elsewhere.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"

#include <algorithm>
#include <fstream>
#include <set>
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
    const auto& object = file.content.as_object();
    const auto* plan = object.if_contains("plan");
    const auto* slug = plan != nullptr && plan->is_object() ? plan->get_object().if_contains("slug") : plan;  // projects name it directly
    return slug != nullptr && slug->is_string() ? std::string(std::string_view(slug->get_string())) : std::string{};
}

/// The plans that files of a format are about.
std::set<std::string> plans_in(const std::vector<File>& files, std::string_view format) {
    std::set<std::string> slugs;
    for (const auto& file : files) {
        if (file.format == format) {
            slugs.insert(slug_in(file));
        }
    }
    return slugs;
}

/// One import of several files, which belong together.
class PlanImport {
public:
    PlanImport(db::Transaction& transaction, const std::vector<File>& files, Existing existing)
        : m_transaction(transaction),
          m_references(transaction),
          m_existing(existing),
          m_plans(plans_in(files, "regia-plan/1")),
          m_with_projects(plans_in(files, "regia-projects/1")) {}

    Status load(const File& file) {
        std::vector<TieFromElsewhere> ties;
        if (file.format == "regia-plan/1") {
            REGIA_TRY_ASSIGN(ties, make_room(slug_in(file)));
        } else if (file.format == "regia-projects/1") {
            REGIA_TRY(may_load_projects(slug_in(file)));
        }
        json::Problems problems;
        read(file, problems);
        m_loaded.files.push_back(file.path.string());
        return problems.empty() ? tie_again(m_transaction, ties, m_references, m_plans) : Status(problems.summary(file.path.string()));
    }

    [[nodiscard]] const Loaded& loaded() const { return m_loaded; }

private:
    /// Room for the plan, or a conflict. Gives what other plans say of it, to be said again.
    Result<std::vector<TieFromElsewhere>> make_room(const std::string& slug) {
        const auto plan = plan::find_plan(m_transaction, slug);
        if (!plan) {
            return std::vector<TieFromElsewhere>{};
        }
        if (m_existing == Existing::refuse) {
            return conflict("The plan “{}” is there already. Use --replace to take its place.", {slug});
        }
        if (has_projects(*plan) && !m_with_projects.contains(slug)) {
            return conflict(
                "Replacing the plan “{}” would lose its projects, which are not in these files. Add its projects.json: "
                "“regia export plan” writes it.",
                {slug});
        }
        auto ties = ties_from_elsewhere(m_transaction, *plan);
        remove_plan_rows(m_transaction, *plan);
        return ties;
    }

    Status may_load_projects(const std::string& slug) {
        const auto plan = plan::find_plan(m_transaction, slug);
        if (plan && !m_plans.contains(slug) && m_existing == Existing::refuse && has_projects(*plan)) {
            return conflict(
                "The plan “{}” has projects already. Use --replace to write over them, or “regia import projects”, which can be undone.",
                {slug});
        }
        return Done{};
    }

    bool has_projects(const plan::Plan& plan) const { return projects::total_of(m_transaction, plan.id).projects > 0; }

    void read(const File& file, json::Problems& problems) {
        json::ObjectReader reader(file.content, "", problems);
        reader.text("format");
        if (file.format == "regia-territory/1") {
            load_territory(m_transaction, reader);
        } else if (file.format == "regia-shared/1") {
            load_shared(m_transaction, reader);
        } else if (file.format == "regia-plan/1") {
            load_plan(m_transaction, reader, m_references);
        } else if (file.format == "regia-projects/1") {
            m_loaded.projects += load_projects(m_transaction, reader, m_references);
        } else {
            load_attributions(m_transaction, reader);
        }
    }

    db::Transaction& m_transaction;
    References m_references;
    Existing m_existing;
    std::set<std::string> m_plans;
    std::set<std::string> m_with_projects;
    Loaded m_loaded;
};

}  // namespace

Result<Loaded> import_plan(db::Database& database, const std::string& actor, const std::vector<fs::path>& paths, Existing existing) {
    REGIA_TRY_ASSIGN(const auto files, read_files(paths));
    if (files.empty()) {
        return not_found("There is no .json file in {}.", {paths.empty() ? "" : paths.front().string()});
    }
    return database.write([&](db::Transaction& transaction) -> Result<Loaded> {
        PlanImport import(transaction, files, existing);
        for (const auto& file : files) {
            REGIA_TRY(import.load(file));
            transaction.record({actor, "import_plan", "file:" + file.path.filename().string(), "", ""});
        }
        return import.loaded();
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
