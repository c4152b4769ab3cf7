// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/taxonomy.hpp"

namespace regia::documents {

const Description& describe_taxonomy() {
    static constexpr std::array fields{
        field<&Taxonomy::code>("code", "Code"),
        field<&Taxonomy::name>("name", "Name"),
        field<&Taxonomy::kind>("kind", "Kind"),
        field<&Taxonomy::owner>("plan", "Plan"),
        field<&Taxonomy::source>("source", "Source"),
    };
    static constexpr Description description{"taxonomy", "taxonomies", fields};
    return description;
}

const Description& describe_term() {
    static constexpr std::array fields{
        field<&Term::taxonomy_code>("taxonomy", "Classification"),
        field<&Term::code>("code", "Code"),
        field<&Term::level>("level", "Level"),
        field<&Term::title>("title", "Title"),
        field<&Term::text>("text", "Text"),
        field<&Term::url>("url", "Address"),
    };
    static constexpr Description description{"term", "terms", fields};
    return description;
}

}  // namespace regia::documents
