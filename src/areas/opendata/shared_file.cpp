// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_store.hpp"
#include "areas/documents/taxonomy_store.hpp"
#include "areas/opendata/file_readers.hpp"
#include "areas/people/organisation_store.hpp"
#include "kit/search/index.hpp"

namespace regia::opendata {
namespace {

using documents::Taxonomy;
using documents::Term;

void load_term(db::Transaction& transaction, json::ObjectReader& reader, const Taxonomy& taxonomy, std::map<std::string, Id<Term>>& terms) {
    Term term;
    term.taxonomy = taxonomy.id;
    term.code = reader.required_text("code");
    term.level = reader.text("level");
    term.title = reader.required_bilingual("title");
    term.text = reader.bilingual("text");
    term.url = reader.text("url");
    term.position = static_cast<std::int64_t>(terms.size());
    if (const auto parent = reader.text("parent"); !parent.empty()) {
        if (!terms.contains(parent)) {
            reader.fault("parent", invalid("There is no “{}” before this one.", {parent}));
        }
        term.parent = terms[parent];
    }
    const auto id = documents::put_term(transaction, term);
    terms[term.code] = id;
    search::put_document(transaction, {"term",
                                       id.value,
                                       taxonomy.owner,
                                       "/taxonomies/" + taxonomy.code,
                                       term.title,
                                       {term.code + " " + term.text.italian, term.text.english}});
}

void load_taxonomy(db::Transaction& transaction, json::ObjectReader& reader, std::string_view owner) {
    Taxonomy taxonomy;
    taxonomy.code = reader.required_text("code");
    taxonomy.owner = owner;
    taxonomy.kind = reader.coded<documents::TaxonomyKind>("kind");
    taxonomy.name = reader.required_bilingual("name");
    taxonomy.source = reader.bilingual("source");
    std::vector<documents::TaxonomyLevel> levels;
    reader.each("levels", [&](json::ObjectReader& level) {
        levels.push_back({level.required_text("code"), level.required_bilingual("name")});
    });
    taxonomy.id = documents::put_taxonomy(transaction, taxonomy, levels);
    std::map<std::string, Id<Term>> terms;
    reader.each("terms", [&](json::ObjectReader& term) { load_term(transaction, term, taxonomy, terms); });
}

void load_organisation(db::Transaction& transaction, json::ObjectReader& reader) {
    people::Organisation o;
    o.code = reader.required_text("code");
    o.name = reader.required_text("name");
    o.kind = reader.text("kind");
    o.sector = reader.coded<people::Sector>("sector");
    o.tax_code = reader.text("tax_code");
    o.municipality = reader.text("municipality");
    o.website = reader.text("website");
    const auto id = people::put_organisation(transaction, o);
    search::put_document(transaction, {"organisation", id.value, "", "/organisations/" + o.code, {o.name, ""}, {o.tax_code, ""}});
}

}  // namespace

void load_taxonomies(db::Transaction& transaction, json::ObjectReader& file, std::string_view owner) {
    file.each("taxonomies", [&](json::ObjectReader& reader) { load_taxonomy(transaction, reader, owner); });
}

void load_organisations(db::Transaction& transaction, json::ObjectReader& file) {
    file.each("organisations", [&](json::ObjectReader& reader) { load_organisation(transaction, reader); });
}

void load_sources(db::Transaction& transaction, json::ObjectReader& file, std::string_view owner) {
    std::vector<documents::Attribution> attributions;
    file.each("sources", [&](json::ObjectReader& reader) {
        attributions.push_back({std::string(owner), {}, reader.required_bilingual("text"), reader.text("licence"), reader.text("url")});
    });
    documents::put_attributions(transaction, owner, attributions);
}

void load_shared(db::Transaction& transaction, json::ObjectReader& file) {
    load_taxonomies(transaction, file, "");
    load_organisations(transaction, file);
}

}  // namespace regia::opendata
