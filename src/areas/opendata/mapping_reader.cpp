// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_reader.hpp"

#include "areas/opendata/mappings.hpp"
#include "base/text_tools.hpp"
#include "kit/json/reader.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace regia::opendata {
namespace {

/// Codes of ours that words of a column may stand for: a mapping that names another is at fault, not the file it reads.
template <class Enumeration>
WordColumn read_words(json::ObjectReader& file, const char* key) {
    WordColumn words;
    if (!file.has(key)) {
        return words;
    }
    file.object(key, [&](json::ObjectReader& reader) {
        words.column = reader.required_text("column");
        reader.each("values", [&](json::ObjectReader& value) {
            const auto means = value.text("means");
            Enumeration known{};
            if (!parse_code(means, known)) {
                value.fault("means", invalid("“{}” is not one of the known values.", {means}));
            }
            for (const auto& word : value.texts("is")) {
                words.meanings.emplace(lower(word), means);
            }
        });
    });
    return words;
}

bool is_field(const std::string& name) {
    const auto fields = projects::describe_project().fields;
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
}

AmountColumns read_amounts(json::ObjectReader& file, const char* key) {
    AmountColumns amounts;
    if (!file.has(key)) {
        return amounts;
    }
    file.object(key, [&](json::ObjectReader& reader) {
        amounts.total = reader.required_text("total");
        amounts.rest = reader.required_text("rest");
        amounts.rounding = reader.money("rounding").value_or(Money{});
        reader.each("parts", [&](json::ObjectReader& part) {
            amounts.parts.push_back({part.required_text("source"), part.required_text("column"), part.text("part_of")});
        });
    });
    return amounts;
}

void read_registry(json::ObjectReader& reader, FileMapping& file) {
    file.title = reader.required_text("title");
    file.summary = reader.text("summary");
    file.nature = read_words<projects::Nature>(reader, "nature");
    file.state = read_words<projects::State>(reader, "state");
    file.evidence = read_words<Evidence>(reader, "evidence");
    file.owner_level = read_words<projects::OwnerLevel>(reader, "owner_level");
    file.fixed = reader.texts("fixed");
    for (const auto& name : file.fixed) {
        if (!is_field(name)) {
            reader.fault("fixed", invalid("“{}” is not one of the known values.", {name}));
        }
    }
    file.planned_start = reader.text("planned_start");
    file.actual_start = reader.text("actual_start");
    file.planned_end = reader.text("planned_end");
    file.actual_end = reader.text("actual_end");
    reader.each("terms", [&](json::ObjectReader& term) {
        file.terms.push_back({term.required_text("taxonomy"), term.required_text("column")});
    });
    reader.each("bodies", [&](json::ObjectReader& body) {
        file.bodies.push_back({body.coded<projects::SubjectRole>("role"), body.required_text("name"), body.text("tax_code")});
    });
    file.amounts = read_amounts(reader, "funding");
}

void read_indicators(json::ObjectReader& reader, FileMapping& file) {
    file.code = reader.required_text("code");
    file.name = reader.required_text("name");
    file.unit = reader.text("unit");
    file.planned = reader.text("planned");
    file.actual = reader.text("actual");
    file.month = reader.text("month");
    file.year = reader.text("year");
}

void read_payments(json::ObjectReader& reader, FileMapping& file) {
    file.amounts = read_amounts(reader, "amounts");
    file.date = reader.text("date");
    file.note = reader.text("note");
}

FileMapping read_file(json::ObjectReader& reader) {
    FileMapping file;
    file.kind = reader.coded<FileKind>("kind");
    file.also = reader.texts("also");
    file.needs = reader.texts("needs");
    file.about = reader.text("about");
    if (file.kind == FileKind::ignored) {
        return file;
    }
    file.local_code = reader.required_text("local_code");
    file.cup = reader.text("cup");
    file.municipality = reader.texts("municipality");
    file.share = reader.text("share");
    switch (file.kind) {
        case FileKind::registry:
            read_registry(reader, file);
            break;
        case FileKind::payments:
            read_payments(reader, file);
            break;
        case FileKind::indicators:
            read_indicators(reader, file);
            break;
        default:
            break;
    }
    return file;
}

Condition read_condition(json::ObjectReader& reader) {
    return {reader.texts("columns"), reader.texts("is"), reader.texts("words"), reader.boolean("person").value_or(false)};
}

PrivacyRule read_rule(json::ObjectReader& reader) {
    PrivacyRule rule;
    reader.each("when", [&](json::ObjectReader& condition) { rule.when.push_back(read_condition(condition)); });
    reader.each("unless", [&](json::ObjectReader& condition) { rule.unless.push_back(read_condition(condition)); });
    rule.title = reader.required_text("title");
    rule.summary = reader.text("summary");
    if (rule.when.empty()) {
        reader.fault("when", invalid("This key is missing."));
    }
    return rule;
}

KnownBody read_known_body(json::ObjectReader& reader) {
    KnownBody known;
    known.name = reader.required_text("name");
    known.organisation.code = reader.required_text("code");
    known.organisation.name = reader.required_text("is");
    known.organisation.kind = reader.text("kind");
    known.organisation.sector = reader.coded<people::Sector>("sector");
    return known;
}

BodyGuess read_guess(json::ObjectReader& reader) {
    return {reader.texts("begins"), reader.texts("words"), reader.text("kind"), reader.coded<people::Sector>("sector")};
}

void read_bodies(json::ObjectReader& reader, Mapping& mapping) {
    reader.each("known_bodies", [&](json::ObjectReader& known) { mapping.known_bodies.push_back(read_known_body(known)); });
    reader.each("guesses", [&](json::ObjectReader& guess) { mapping.guesses.push_back(read_guess(guess)); });
}

/// The names and prefixes of the Italian state, which several layouts share; those of the mapping itself go before.
void add_shared_bodies(json::ObjectReader& reader, Mapping& mapping) {
    const auto name = reader.text("bodies");
    if (name == "italian") {
        const auto shared = json::parse(italian_bodies, name);
        json::ObjectReader bodies(shared.value(), name, reader.problems());
        read_bodies(bodies, mapping);
    } else if (!name.empty()) {
        reader.fault("bodies", invalid("“{}” is not one of the known values.", {name}));
    }
}

void read_layout(json::ObjectReader& reader, Mapping& mapping) {
    mapping.name = reader.required_text("name");
    mapping.about = reader.text("about");
    const auto separator = reader.required_text("separator");
    mapping.separator = separator.empty() ? ',' : separator.front();
    mapping.decimal = reader.coded<DecimalForm>("decimal");
    mapping.date = reader.coded<DateForm>("date");
    mapping.missing = reader.texts("missing");
    mapping.missing_signs = reader.text("missing_signs");
    mapping.source = reader.required_text("source");
    mapping.municipality_prefix = reader.text("municipality_prefix");
    mapping.is_own = reader.boolean("own").value_or(false);
    reader.each("aliases", [&](json::ObjectReader& alias) {
        const auto column = alias.required_text("column");
        for (const auto& name : alias.texts("is")) {
            mapping.aliases.emplace(lower(name), column);
        }
    });
}

void read_content(json::ObjectReader& reader, Mapping& mapping) {
    if (reader.text("format") != "regia-mapping/1") {
        reader.fault("format", invalid("This file does not begin with \"format\": \"regia-mapping/1\"."));
    }
    read_layout(reader, mapping);
    read_bodies(reader, mapping);
    add_shared_bodies(reader, mapping);
    reader.each("privacy", [&](json::ObjectReader& rule) { mapping.privacy.push_back(read_rule(rule)); });
    reader.each("files", [&](json::ObjectReader& file) { mapping.files.push_back(read_file(file)); });
    if (mapping.file_of(FileKind::registry) == nullptr) {
        reader.fault("files", invalid("A mapping needs a file of the kind “registry”."));
    }
}

/// A list that was opened and saved as CSV by an Italian Excel.
Mapping as_excel_saves_it(Mapping own) {
    own.name += "-excel";
    own.about += " e salvato come CSV da Excel";
    own.separator = ';';
    own.decimal = DecimalForm::comma;
    own.date = DateForm::italian;
    return own;
}

Result<std::vector<Mapping>> built_in_mappings() {
    std::vector<Mapping> mappings;
    for (const auto text : {own_mapping, pnrr_reshaped_mapping, italia_domani_mapping}) {
        REGIA_TRY_ASSIGN(auto mapping, read_mapping(text, "mapping"));
        mappings.push_back(std::move(mapping));
    }
    mappings.push_back(as_excel_saves_it(mappings.front()));
    return mappings;
}

Result<std::vector<Mapping>> mapping_in_file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream) {
        return not_found("There is no mapping file {}.", {path});
    }
    REGIA_TRY_ASSIGN(auto mapping, read_mapping(text.view(), path));
    return std::vector<Mapping>{std::move(mapping)};
}

}  // namespace

Result<Mapping> read_mapping(std::string_view text, std::string_view name) {
    REGIA_TRY_ASSIGN(const auto content, json::parse(text, name));
    Mapping mapping;
    json::Problems problems;
    {
        json::ObjectReader reader(content, "", problems);
        read_content(reader, mapping);
    }
    return problems.empty() ? Result<Mapping>(std::move(mapping)) : problems.summary(name);
}

Result<std::vector<Mapping>> find_mappings(const std::string& name) {
    if (name.ends_with(".json")) {
        return mapping_in_file(name);
    }
    REGIA_TRY_ASSIGN(auto mappings, built_in_mappings());
    std::string names;
    for (auto& mapping : mappings) {
        if (mapping.name == name) {
            return std::vector<Mapping>{std::move(mapping)};
        }
        names += (names.empty() ? "" : ", ") + mapping.name;
    }
    if (!name.empty()) {
        return not_found("There is no mapping “{}”. There are: {}; or give the path of a JSON file.", {name, names});
    }
    return mappings;
}

}  // namespace regia::opendata
