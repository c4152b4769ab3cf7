// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"

#include <boost/json.hpp>

#include <optional>

namespace regia::territory {

/// Puts "valid_from" and "valid_to" into an object; a side that is open or not known is null.
inline boost::json::object dated(boost::json::object object, const std::optional<Date>& from, const std::optional<Date>& to) {
    object["valid_from"] = from ? boost::json::value(machine_text(*from)) : nullptr;
    object["valid_to"] = to ? boost::json::value(machine_text(*to)) : nullptr;
    return object;
}

}  // namespace regia::territory
