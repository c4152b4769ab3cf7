// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_recognition.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace regia::opendata {
namespace {

/// How many letters must be put in, left out or changed (V. Levenshtein, 1965).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::any_of(names.begin(), names.end(), [&](const auto& one) { return lower(trimmed(one)) == lower(name); });
}

/// What of `wanted` is not in `names`.
std::vector<std::string> lacking(const std::vector<std::string>& wanted, const std::vector<std::string>& names) {
    std::vector<std::string> missing;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(missing), [&](const auto& column) { return !contains(names, column); });
    return missing;
}

/// “Titolo” (≈ “Titol”): the column that was meant, perhaps.
std::string with_nearest(const std::string& column, const std::vector<std::string>& candidates) {
    const auto near = nearest(column, candidates);
    return "“" + column + "”" + (near.empty() ? "" : " (≈ “" + near + "”)");
}

struct Candidate {
    Recognised found;
    std::vector<std::string> known;    ///< every column of the layout
    std::vector<std::string> missing;  ///< that it must have and does not
    std::vector<std::string> unknown;

    /// How much of the file it explains: a registry with a misspelt column is no file of places, although it has all of their columns.
    [[nodiscard]] long score(std::size_t columns) const {
        return static_cast<long>(columns) - static_cast<long>(unknown.size()) - static_cast<long>(missing.size());
    }
};

Candidate compare(const std::vector<std::string>& given, const Mapping& mapping, const FileMapping& file) {
    const auto header = mapping.named(given);
    Candidate candidate{{&mapping, &file, {}}, file.columns(), {}, {}};
    candidate.missing = lacking(file.required(), header);
    candidate.known.insert(candidate.known.end(), file.also.begin(), file.also.end());
    candidate.unknown = lacking(header, candidate.known);
    return candidate;
}

Candidate best_of(const std::vector<std::string>& header, const std::vector<Mapping>& mappings) {
    Candidate best;
    for (const auto& mapping : mappings) {
        for (const auto& file : mapping.files) {
            auto candidate = compare(header, mapping, file);
            if (best.found.mapping == nullptr || candidate.score(header.size()) > best.score(header.size())) {
                best = std::move(candidate);
            }
        }
    }
    return best;
}

Error not_recognised(const Candidate& best, std::size_t columns, const std::string& file) {
    if (best.found.mapping == nullptr || best.score(columns) <= 0) {
        return invalid(
            "{}: its columns are of no layout that Regia knows. Describe them in a mapping, or take a file of a layout that it knows.",
            {file});
    }
    std::string missing;
    for (const auto& column : best.missing) {
        missing += (missing.empty() ? "" : ", ") + with_nearest(column, best.unknown);
    }
    return invalid("{}: this looks like a file of {} of the layout {}, but columns are missing: {}.",
                   {file, std::string(code(best.found.file->kind)), best.found.mapping->name, missing});
}

}  // namespace

std::string nearest(const std::string& name, const std::vector<std::string>& candidates) {
    std::string found;
    auto least = std::max<std::size_t>(3, name.size() / 2);
    for (const auto& candidate : candidates) {
        const auto far = distance(lower(name), lower(candidate));
        if (far < least) {
            least = far;
            found = candidate;
        }
    }
    return found;
}

Result<Recognised> recognise(const std::vector<std::string>& header, const std::vector<Mapping>& mappings, const std::string& file) {
    auto best = best_of(header, mappings);
    if (best.found.mapping == nullptr || !best.missing.empty()) {
        return not_recognised(best, header.size(), file);
    }
    for (const auto& column : best.unknown) {
        best.found.unknown.push_back(with_nearest(column, lacking(best.known, header)));
    }
    return best.found;
}

}  // namespace regia::opendata
