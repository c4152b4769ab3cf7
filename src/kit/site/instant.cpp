// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/instant.hpp"

#include "base/date.hpp"

namespace regia::site {

std::string instant_text(const Frame& context, std::string_view at) {
    const auto day = parse_date(at.substr(0, 10));
    return day && at.size() >= 16 ? context.words.date(*day) + ", " + std::string(at.substr(11, 5)) + " UTC" : std::string(at);
}

std::string day_text(const Frame& context, std::string_view at) {
    const auto day = parse_date(at.substr(0, 10));
    return day ? context.words.date(*day) : std::string(context.t("never"));
}

}  // namespace regia::site
