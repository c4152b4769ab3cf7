// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/placeholders.hpp"

namespace regia::db {

std::string numbered_placeholders(std::string_view sql) {
    std::string out;
    int number = 0;
    bool quoted = false;
    for (const char c : sql) {
        quoted = quoted != (c == '\'');
        if (c == '?' && !quoted) {
            out.append("$").append(std::to_string(++number));
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace regia::db
