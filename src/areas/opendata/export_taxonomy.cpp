// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_taxonomy.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/opendata/export_json.hpp"
#include "areas/people/organisation_store.hpp"

#include <boost/json.hpp>

#include <unordered_map>

namespace regia::opendata {
namespace {

namespace json = boost::json;
using documents::Taxonomy;
using documents::Term;

json::object taxonomy_row(const db::Reader& data, const Taxonomy& taxonomy) {
    ExportObject out;
    out.text("code", taxonomy.code).text("kind", code(taxonomy.kind)).bilingual("name", taxonomy.name).bilingual("source", taxonomy.source);
    out.list("levels", documents::levels_of(data, taxonomy.id),
             [](const auto& level) { return ExportObject().text("code", level.code).bilingual("name", level.name).take(); });
    std::unordered_map<Id<Term>, std::string> codes;
    out.list("terms", documents::terms_of(data, taxonomy.id), [&](const Term& term) {
        codes.emplace(term.id, term.code);
        return ExportObject()
            .text("code", term.code)
            .text("level", term.level)
            .text("parent", term.parent.exists() ? codes[term.parent] : "")
            .bilingual("title", term.title)
            .bilingual("text", term.text)
            .text("url", term.url)
            .take();
    });
    return out.take();
}

}  // namespace

json::array taxonomies_of(const db::Reader& data, std::string_view owner) {
    json::array rows;
    for (const auto& taxonomy : documents::list_taxonomies(data, owner)) {
        if (taxonomy.owner == owner) {
            rows.push_back(taxonomy_row(data, taxonomy));
        }
    }
    return rows;
}

json::array organisations_of(const db::Reader& data, const std::vector<std::string>& codes) {
    json::array rows;
    for (const auto& one : codes) {
        if (const auto o = people::find_organisation(data, one)) {
            rows.push_back(ExportObject()
                               .text("code", o->code)
                               .text("name", o->name)
                               .text("kind", o->kind)
                               .text("sector", code(o->sector))
                               .text("tax_code", o->tax_code)
                               .text("municipality", o->municipality)
                               .text("website", o->website)
                               .take());
        }
    }
    return rows;
}

}  // namespace regia::opendata
