// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_join.hpp"

#include "base/text_tools.hpp"

namespace regia::opendata {

Result<Joined> Joined::read(const ImportFiles& files, const ReadRows& read_rows, const TellRow& tell) {
    Joined joined;
    for (const auto& file : files.files) {  // the registry comes first
        if (file.kind == FileKind::registry) {
            REGIA_TRY(joined.read_registry(file, files.layout(file), read_rows));
        } else if (file.kind != FileKind::ignored) {
            REGIA_TRY(joined.read_additions(file, files.layout(file), read_rows, tell));
        }
    }
    return joined;
}

const Additions& Joined::additions(const std::string& local_code) const {
    static const Additions none;
    const auto found = m_additions.find(local_code);
    return found == m_additions.end() ? none : found->second;
}

Status Joined::read_registry(const ImportFile& file, const FileMapping& layout, const ReadRows& read_rows) {
    return read_rows(
        file,
        [&](MappedRow& row, std::size_t line) {
            const auto key = read_key(row, layout);
            const auto [project, is_first] = m_projects.try_emplace(key.local_code, Place{&file, line, upper(key.cup)});
            if (is_first && !key.cup.empty()) {
                m_cups[project->second.cup].push_back(&project->first);
            }
        },
        [](const ImportRow&) {});
}

Status Joined::read_additions(const ImportFile& file, const FileMapping& layout, const ReadRows& read_rows, const TellRow& tell) {
    return read_rows(
        file,
        [&](MappedRow& row, std::size_t line) {
            const auto key = read_key(row, layout);
            const auto project = project_of(key);
            if (!project) {
                row.fault(layout.local_code, project.error());
            } else if (*project == nullptr) {
                ++m_unmatched;
                return;
            } else {
                add(row, layout, m_additions[**project]);
            }
            if (row.fault()) {
                tell({Outcome::refused,
                      file.name,
                      line,
                      key.local_code,
                      {},
                      {},
                      row.fault()->column,
                      std::string(row.raw(row.fault()->column)),
                      row.fault()->error});
                if (project) {
                    m_additions[**project].refused = file.name + ":" + std::to_string(line);
                }
            }
        },
        tell);
}

void Joined::add(MappedRow& row, const FileMapping& layout, Additions& additions) const {
    if (layout.kind == FileKind::places) {
        if (auto place = read_place(row, layout); !place.istat.empty()) {
            additions.places.push_back(std::move(place));
        }
    } else if (layout.kind == FileKind::payments) {
        if (const auto read = read_payments(row, layout)) {
            auto& payments = additions.payments ? *additions.payments : additions.payments.emplace();
            payments.insert(payments.end(), read->begin(), read->end());
        }
    } else {
        additions.indicators.push_back(read_indicator(row, layout));
    }
}

Result<const std::string*> Joined::project_of(const ProjectKey& key) const {
    const auto cup = upper(key.cup);
    const auto same = m_projects.find(key.local_code);
    if (same != m_projects.end() && (cup.empty() || same->second.cup.empty() || same->second.cup == cup)) {
        return &same->first;
    }
    const auto under_cup = m_cups.find(cup);
    if (under_cup == m_cups.end()) {
        return nullptr;
    }
    if (under_cup->second.size() > 1) {
        return conflict("The registry has {} projects with the CUP {}, and none of them with the local code {}.",
                        {std::to_string(under_cup->second.size()), cup, key.local_code});
    }
    return under_cup->second.front();
}

}  // namespace regia::opendata
