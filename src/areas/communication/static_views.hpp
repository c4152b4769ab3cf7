// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/static_text.hpp"
#include "areas/documents/act.hpp"
#include "areas/plan/plan.hpp"
#include "areas/territory/zone.hpp"
#include "kit/site/components.hpp"

#include <vector>

/// Pages that are the same in every installation, with what the settings add to them.
namespace regia::communication {

/// Title, lead and text.
void static_text(html::Writer& out, const site::Frame& context, const StaticText& text);

void how_to_read(html::Writer& out, const site::Frame& context);
void accessibility(html::Writer& out, const site::Frame& context);
void legal_notes(html::Writer& out, const site::Frame& context);
void privacy(html::Writer& out, const site::Frame& context);
void open_data(html::Writer& out, const site::Frame& context, const std::vector<plan::Plan>& plans,
               const std::vector<territory::Territory>& lands);
void attributions(html::Writer& out, const site::Frame& context, const std::vector<documents::Attribution>& list);

}  // namespace regia::communication
