// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/target.hpp"

#include "base/text_tools.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/parse_query.hpp>
#include <boost/url/url_view.hpp>

namespace regia::http {
namespace {

constexpr std::size_t parameters_max = 100;

bool climbs(std::string_view path) {
    for (const auto segment : split(path, '/')) {
        if (segment == "..") {
            return true;
        }
    }
    return false;
}

template <class Parameters>
Result<Pairs> pairs_of(const Parameters& parameters) {
    Pairs pairs;
    for (const auto& parameter : parameters) {
        if (pairs.size() == parameters_max) {
            return invalid("The address has more than {} parameters.", {std::to_string(parameters_max)});
        }
        std::string name(parameter.key);
        std::string value(parameter.value);
        if (!is_clean_utf8(name) || !is_clean_utf8(value)) {
            return invalid("The address holds bytes that are not text.");
        }
        pairs.emplace_back(std::move(name), std::move(value));
    }
    return pairs;
}

}  // namespace

Result<Target> parse_target(std::string_view target) {
    const auto parsed = boost::urls::parse_origin_form({target.data(), target.size()});
    if (!parsed) {
        return invalid("The address is not a valid one.");
    }
    Target result;
    result.path = parsed->path();
    if (!is_clean_utf8(result.path) || climbs(result.path)) {
        return invalid("The address is not a valid one.");
    }
    boost::urls::encoding_opts plus_is_blank;
    plus_is_blank.space_as_plus = true;
    REGIA_TRY_ASSIGN(result.query, pairs_of(parsed->params(plus_is_blank)));
    return result;
}

Result<Pairs> parse_form(std::string_view encoded) {
    const std::string terminated(encoded);  // Boost.URL 1.81 looks for a NUL behind the text
    const auto parsed = boost::urls::parse_query(terminated);
    if (!parsed) {
        return invalid("The form is not encoded as a form.");
    }
    boost::urls::encoding_opts plus_is_blank;
    plus_is_blank.space_as_plus = true;
    REGIA_TRY_ASSIGN(auto fields, pairs_of(boost::urls::params_view(boost::urls::string_view(terminated), plus_is_blank)));
    for (auto& [name, value] : fields) {
        std::erase(value, '\r');  // browsers end lines with CR LF, whatever stood there
    }
    return fields;
}

}  // namespace regia::http
