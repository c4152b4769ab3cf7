// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/references.hpp"
#include "areas/projects/sheet.hpp"
#include "kit/db/transaction.hpp"
#include "kit/json/reader.hpp"

/// The files of a plan (docs/formats/plan-file.md), one function each: they read, note every fault, and write what is sound; whoever calls
/// them keeps the transaction only when there are no faults.
namespace regia::opendata {

void load_territory(db::Transaction& transaction, json::ObjectReader& file);
void load_shared(db::Transaction& transaction, json::ObjectReader& file);
void load_plan(db::Transaction& transaction, json::ObjectReader& file, References& references);

/// Adds or replaces the projects of the file and answers how many there were.
int load_projects(db::Transaction& transaction, json::ObjectReader& file, References& references);

void load_taxonomies(db::Transaction& transaction, json::ObjectReader& file, std::string_view owner);
void load_organisations(db::Transaction& transaction, json::ObjectReader& file);
void load_sources(db::Transaction& transaction, json::ObjectReader& file, std::string_view owner);

/// One project of a projects file; relations are read into `relations` by local code, without ids.
[[nodiscard]] projects::Sheet read_sheet(json::ObjectReader& project, Id<plan::Plan> plan, std::string_view plan_slug,
                                         Id<plan::Edition> edition, References& references);

}  // namespace regia::opendata
