// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_territory.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/opendata/export_json.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <limits>

namespace regia::opendata {
namespace {

namespace json = boost::json;
using territory::Municipality;
using territory::ZoneMembership;

struct Writing {
    const db::Reader& data;
    const territory::Territory& territory;
    std::vector<territory::Zone> zones;
    std::vector<ZoneMembership> present;  ///< one for each municipality at most
    std::vector<ZoneMembership> others;
};

/// The membership that still holds is told with the municipality, the others in a list of their own.
void split(std::vector<ZoneMembership> memberships, Writing& writing) {
    for (auto& membership : memberships) {
        const bool is_second = std::any_of(writing.present.begin(), writing.present.end(),
                                           [&](const auto& one) { return one.municipality == membership.municipality; });
        (membership.valid_to || is_second ? writing.others : writing.present).push_back(std::move(membership));
    }
}

const std::string& code_of(const Writing& writing, Id<territory::Zone> zone) {
    return std::find_if(writing.zones.begin(), writing.zones.end(), [&](const auto& one) { return one.id == zone; })->code;
}

void write_codes(ExportObject& out, const Writing& writing, const Municipality& m) {
    const auto codes = territory::codes_of(writing.data, m.id);
    const bool always_the_same =
        codes.size() == 1 && codes[0].istat == m.istat && !codes[0].valid_from && !codes[0].valid_to && codes[0].note.empty();
    if (!always_the_same) {
        out.list("codes", codes, [](const auto& code) {
            return ExportObject()
                .text("istat", code.istat)
                .date("from", code.valid_from)
                .date("to", code.valid_to)
                .text("note", code.note)
                .take();
        });
    }
}

void write_membership(ExportObject& out, const Writing& writing, const Municipality& m) {
    for (const auto& membership : territory::territories_with(writing.data, m.id)) {
        if (membership.territory.id == writing.territory.id) {
            if (membership.capital) {
                out.boolean("capital", true);
            }
            out.date("member_from", membership.valid_from).date("member_to", membership.valid_to);
            break;
        }
    }
    const auto zone =
        std::find_if(writing.present.begin(), writing.present.end(), [&](const auto& one) { return one.municipality == m.id; });
    if (zone != writing.present.end()) {
        out.text("zone", code_of(writing, zone->zone)).date("zone_from", zone->valid_from);
    }
}

json::object municipality_row(const Writing& writing, const Municipality& m) {
    ExportObject out;
    out.text("istat", m.istat).text("name", m.name).text("cadastral", m.cadastral).integer("population", m.population);
    out.integer("population_2011", m.population_2011).number("area_km2", m.area_km2).number("lat", m.latitude).number("lon", m.longitude);
    out.boolean("mountain", m.mountain);
    write_membership(out, writing, m);
    write_codes(out, writing, m);
    return out.take();
}

json::object zone_row(const territory::Zone& zone) {
    return ExportObject().text("code", zone.code).bilingual("name", zone.name).bilingual("motto", zone.motto).take();
}

json::object membership_row(const Writing& writing, const ZoneMembership& membership) {
    const auto municipality = territory::find_municipality(writing.data, membership.municipality);
    return ExportObject()
        .text("istat", municipality ? municipality->istat : "")
        .text("zone", code_of(writing, membership.zone))
        .date("from", membership.valid_from)
        .date("to", membership.valid_to)
        .take();
}

}  // namespace

json::array sources_of(const db::Reader& data, std::string_view owner) {
    json::array sources;
    for (const auto& attribution : documents::list_attributions(data)) {
        if (attribution.owner == owner) {
            sources.push_back(ExportObject()
                                  .bilingual("text", attribution.source)
                                  .text("url", attribution.url)
                                  .text("licence", attribution.licence)
                                  .take());
        }
    }
    return sources;
}

json::object territory_file(const db::Reader& data, const territory::Territory& territory) {
    Writing writing{data, territory, territory::zones_of(data, territory.id), {}, {}};
    split(territory::zone_memberships(data, territory.id), writing);
    auto municipalities = territory::list_municipalities(data, territory.id, "", {}, std::numeric_limits<int>::max());
    std::sort(municipalities.begin(), municipalities.end(), [](const auto& a, const auto& b) { return a.istat < b.istat; });
    ExportObject out;
    out.text("format", "regia-territory/1");
    out.value("territory",
              ExportObject().text("code", territory.code).text("kind", code(territory.kind)).bilingual("name", territory.name).take());
    out.list("municipalities", municipalities, [&](const auto& municipality) { return municipality_row(writing, municipality); });
    out.list("zones", writing.zones, zone_row);
    out.list("memberships", writing.others, [&](const auto& membership) { return membership_row(writing, membership); });
    out.list("sources", sources_of(data, "territory:" + territory.code), [](const auto& source) { return source; });
    return out.take();
}

}  // namespace regia::opendata
