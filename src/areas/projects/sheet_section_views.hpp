// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet_views.hpp"

/// The parts that a project's page is put together from; each writes its heading, or nothing where it has nothing to show.
namespace regia::projects {

/// Title, state, evidence, codes and dates.
void head_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// From the plan through this project to its progress and money, in one line.
void trace_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// The three dimensions of progress, kept apart.
void progress_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

void funding_section(html::Writer& out, const site::Frame& context, const SheetPage& page);
void spending_section(html::Writer& out, const site::Frame& context, const SheetPage& page);
void phases_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// Output indicators and tenders.
void indicators_section(html::Writer& out, const site::Frame& context, const SheetPage& page);
void tenders_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// Who, where, with what else.
void subjects_section(html::Writer& out, const site::Frame& context, const SheetPage& page);
void places_section(html::Writer& out, const site::Frame& context, const SheetPage& page);
void relations_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// Place in the plan, classifications, programming documents.
void plan_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// How complete the sheet is, and where it comes from.
void sources_section(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// "not known"
[[nodiscard]] std::string not_known(const site::Frame& context);

/// The day, or "not known".
[[nodiscard]] std::string day_text(const site::Frame& context, const std::optional<Date>& day);

/// "Late by 12 days", "Late by 3 months"; empty when not late.
[[nodiscard]] std::string late_text(const site::Frame& context, std::int64_t days);

/// The title of a term, or its bare code.
[[nodiscard]] std::string term_title(const site::Frame& context, const std::map<std::string, documents::Term>& terms,
                                     const std::string& code);

}  // namespace regia::projects
