// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/file_readers.hpp"
#include "areas/territory/istat_code.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"

namespace regia::opendata {
namespace {

using territory::Municipality;
using territory::Zone;

struct Loading {
    db::Transaction& transaction;
    Id<territory::Territory> territory;
    std::map<std::string, Id<Zone>> zones;
    std::map<std::string, Id<Municipality>> municipalities;
};

std::vector<territory::MunicipalityCode> read_codes(json::ObjectReader& reader, const std::string& istat) {
    std::vector<territory::MunicipalityCode> codes;
    reader.each("codes", [&](json::ObjectReader& code) {
        codes.push_back({code.required_text("istat"), code.date("from"), code.date("to"), code.text("note")});
    });
    if (codes.empty()) {
        codes.push_back({istat, {}, {}, ""});
    }
    return codes;
}

Municipality read_municipality(json::ObjectReader& reader) {
    Municipality m;
    m.istat = reader.required_text("istat");
    m.name = reader.required_text("name");
    m.cadastral = reader.text("cadastral");
    m.population = reader.integer("population");
    m.population_2011 = reader.integer("population_2011");
    m.area_km2 = reader.number("area_km2");
    m.latitude = reader.number("lat");
    m.longitude = reader.number("lon");
    m.mountain = reader.boolean("mountain");
    return m;
}

void load_membership(Loading& loading, json::ObjectReader& reader, Id<Municipality> municipality, const char* zone_key,
                     std::optional<Date> from, std::optional<Date> to) {
    const auto code = reader.text(zone_key);
    const auto zone = loading.zones.find(code);
    if (zone != loading.zones.end()) {
        territory::add_member(loading.transaction, {zone->second, municipality, from, to});
    } else if (!code.empty()) {
        reader.fault(zone_key, invalid("There is no zone “{}” in this file.", {code}));
    }
}

/// Old acts and files name a municipality by a code that it has no longer. Readers of a search see these words.
std::string words_of(const Municipality& municipality, const std::vector<territory::MunicipalityCode>& codes) {
    auto words = "Codice ISTAT " + municipality.istat;
    words += municipality.cadastral.empty() ? "" : ", codice catastale " + municipality.cadastral;
    for (const auto& code : codes) {
        words += code.istat == municipality.istat ? "" : ", in passato " + code.istat;
        words += code.note.empty() ? "" : " (" + code.note + ")";
    }
    return words + ".";
}

void load_municipality(Loading& loading, json::ObjectReader& reader) {
    auto municipality = read_municipality(reader);
    const auto codes = read_codes(reader, municipality.istat);
    const auto id = territory::put_municipality(loading.transaction, municipality, codes);
    loading.municipalities.emplace(municipality.istat, id);
    territory::add_member(loading.transaction, loading.territory, id, reader.boolean("capital").value_or(false), reader.date("member_from"),
                          reader.date("member_to"));
    load_membership(loading, reader, id, "zone", reader.date("zone_from"), {});
    search::put_document(loading.transaction, {"municipality",
                                               id.value,
                                               "",
                                               "/municipalities/" + municipality.istat,
                                               {municipality.name, ""},
                                               {words_of(municipality, codes), ""}});
}

void load_zone(Loading& loading, json::ObjectReader& reader) {
    Zone zone;
    zone.territory = loading.territory;
    zone.code = reader.required_text("code");
    zone.name = reader.required_bilingual("name");
    zone.motto = reader.bilingual("motto");
    zone.position = static_cast<std::int64_t>(loading.zones.size());
    const auto id = territory::put_zone(loading.transaction, zone);
    loading.zones.emplace(zone.code, id);
}

void load_past_membership(Loading& loading, json::ObjectReader& reader) {
    const auto istat = reader.required_text("istat");
    const auto municipality = loading.municipalities.find(istat);
    if (municipality == loading.municipalities.end()) {
        reader.fault("istat", invalid("There is no municipality “{}” in this file.", {istat}));
        return;
    }
    load_membership(loading, reader, municipality->second, "zone", reader.date("from"), reader.date("to"));
}

}  // namespace

void load_territory(db::Transaction& transaction, json::ObjectReader& file) {
    territory::Territory territory;
    file.object("territory", [&](json::ObjectReader& reader) {
        territory.code = reader.required_text("code");
        territory.kind = reader.coded<territory::TerritoryKind>("kind");
        territory.name = reader.required_bilingual("name");
    });
    Loading loading{transaction, territory::put_territory(transaction, territory), {}, {}};
    territory::clear_members(transaction, loading.territory);
    file.each("zones", [&](json::ObjectReader& reader) { load_zone(loading, reader); });
    file.each("municipalities", [&](json::ObjectReader& reader) { load_municipality(loading, reader); });
    file.each("memberships", [&](json::ObjectReader& reader) { load_past_membership(loading, reader); });
    load_sources(transaction, file, "territory:" + territory.code);
}

}  // namespace regia::opendata
