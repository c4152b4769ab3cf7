// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

[[nodiscard]] Result<http::Response> imports_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_files(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> import_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_import_acceptance(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_import_corrections(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_import_discarding(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> send_import_undoing(const site::Context& context, const site::Call& call);

}  // namespace regia::office
