// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/istat_code.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::territory {
namespace {

constexpr std::size_t code_length = 6;
constexpr std::size_t province_length = 3;

Error reason(std::string sentence, std::vector<std::string> arguments) {
    return invalid(std::move(sentence), std::move(arguments), "istat_code");
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Error> what_is_wrong(const std::string& code) {
    if (!all_digits(code) || code.empty()) {
        return reason("The ISTAT code “{}” must be made of six digits.", {code});
    }
    if (code.size() < code_length) {
        return reason("The ISTAT code “{}” has {} digits instead of 6. A spreadsheet may have dropped the zeros in front: "
                      "format the column as text.", {code, std::to_string(code.size())});
    }
    if (code.size() > code_length) {
        return reason("The ISTAT code “{}” has {} digits instead of 6.", {code, std::to_string(code.size())});
    }
    const auto province = std::string_view(code).substr(0, province_length);
    if (province == "000" || province.front() > '1') {
        return reason("The ISTAT code “{}” must begin with a historic province from 001 to 199. The codes 200 and above of metropolitan "
                      "cities are not used for their municipalities.", {code});
    }
    if (code.ends_with("000")) {
        return reason("The ISTAT code “{}” is that of a whole province, not of a municipality.", {code});
    }
    return std::nullopt;
}

}  // namespace

IstatCodeCheck check_istat_code(std::string_view text) {
    IstatCodeCheck check{.code = std::string(trimmed(text))};
    check.reason = what_is_wrong(check.code);
    check.formally_valid = !check.reason;
    return check;
}

std::string_view province_part(std::string_view code) {
    return check_istat_code(code).formally_valid ? trimmed(code).substr(0, province_length) : std::string_view{};
}

}  // namespace regia::territory
