// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/configuration.hpp"

#include "kit/db/connection.hpp"
#include "kit/http/client_address.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <sstream>

namespace regia::app {
namespace {

using Setter = std::function<Status(Configuration&, const toml::node&)>;

Setter text(std::function<std::string&(Configuration&)> member) {
    return [member](Configuration& configuration, const toml::node& node) -> Status {
        const auto value = node.value<std::string>();
        if (!value) {
            return invalid("a text in quotation marks is expected");
        }
        member(configuration) = *value;
        return Done{};
    };
}

template <class Number>
Setter number(std::int64_t least, std::int64_t most, std::function<Number&(Configuration&)> member) {
    return [least, most, member](Configuration& configuration, const toml::node& node) -> Status {
        const auto value = node.value<std::int64_t>();
        if (!value || *value < least || *value > most) {
            return invalid("a whole number from {} to {} is expected", {std::to_string(least), std::to_string(most)});
        }
        member(configuration) = static_cast<Number>(*value);
        return Done{};
    };
}

/// One of two words: the first is yes.
Setter choice(std::string yes, std::string no, std::function<bool&(Configuration&)> member) {
    return [yes, no, member](Configuration& configuration, const toml::node& node) -> Status {
        const auto value = node.value<std::string>().value_or("");
        if (value != yes && value != no) {
            return invalid("“{}” or “{}” is expected", {yes, no});
        }
        member(configuration) = value == yes;
        return Done{};
    };
}

Setter addresses(std::function<std::vector<std::string>&(Configuration&)> member) {
    return [member](Configuration& configuration, const toml::node& node) -> Status {
        std::vector<std::string> values;
        const auto* list = node.as_array();
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            values.push_back((*list)[i].value<std::string>().value_or(""));
        }
        if (list == nullptr || !std::all_of(values.begin(), values.end(), http::is_address)) {
            return invalid("a list of IP addresses is expected, such as [\"127.0.0.1\"]");
        }
        member(configuration) = std::move(values);
        return Done{};
    };
}

/// Every key that a configuration file may hold.
const std::vector<std::pair<std::string, Setter>>& keys() {
    static const std::vector<std::pair<std::string, Setter>> known{
        {"data", text([](Configuration& c) -> std::string& { return c.data; })},
        {"listen", [](Configuration& c, const toml::node& node) { return read_listen(node.value<std::string>().value_or(""), c.server); }},
        {"io_threads", number<unsigned>(1, 64, [](Configuration& c) -> unsigned& { return c.server.io_threads; })},
        {"workers", number<unsigned>(1, 256, [](Configuration& c) -> unsigned& { return c.server.workers; })},
        {"cache_bytes", number<std::size_t>(0, std::int64_t{1} << 40, [](Configuration& c) -> std::size_t& { return c.cache_bytes_max; })},
        {"name", text([](Configuration& c) -> std::string& { return c.site.name.italian; })},
        {"name_en", text([](Configuration& c) -> std::string& { return c.site.name.english; })},
        {"tagline", text([](Configuration& c) -> std::string& { return c.site.tagline.italian; })},
        {"tagline_en", text([](Configuration& c) -> std::string& { return c.site.tagline.english; })},
        {"owner", text([](Configuration& c) -> std::string& { return c.site.owner; })},
        {"owner_url", text([](Configuration& c) -> std::string& { return c.site.owner_url; })},
        {"address", text([](Configuration& c) -> std::string& { return c.site.address; })},
        {"tax_code", text([](Configuration& c) -> std::string& { return c.site.tax_code; })},
        {"mail", text([](Configuration& c) -> std::string& { return c.site.mail; })},
        {"pec", text([](Configuration& c) -> std::string& { return c.site.pec; })},
        {"telephone", text([](Configuration& c) -> std::string& { return c.site.telephone; })},
        {"accessibility_url", text([](Configuration& c) -> std::string& { return c.site.accessibility_url; })},
        {"transparency_url", text([](Configuration& c) -> std::string& { return c.site.transparency_url; })},
        {"public_url", text([](Configuration& c) -> std::string& { return c.site.public_url; })},
        {"second_step", choice("staff", "free", [](Configuration& c) -> bool& { return c.site.asks_for_second_step; })},
        {"trusted_proxies", addresses([](Configuration& c) -> std::vector<std::string>& { return c.server.trusted_proxies; })},
        {"source_url", text([](Configuration& c) -> std::string& { return c.site.source_url; })},
    };
    return known;
}

Status apply(const std::string& path, std::string_view key, const toml::node& node, Configuration& configuration) {
    for (const auto& [name, set] : keys()) {
        if (name == key) {
            const auto status = set(configuration, node);
            return status ? Status(Done{})
                          : Status(invalid("{}, line {}: {}: {}",
                                           {path, std::to_string(node.source().begin.line), name, status.error().text()}));
        }
    }
    return invalid("{}, line {}: “{}” is not a known setting.", {path, std::to_string(node.source().begin.line), std::string(key)});
}

}  // namespace

Status read_listen(const std::string& text, http::Options& options) {
    const auto colon = text.rfind(':');
    auto host = colon == std::string::npos ? std::string{} : text.substr(0, colon);
    const auto port = std::string_view(text).substr(colon == std::string::npos ? 0 : colon + 1);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    unsigned short number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc{} || end != port.data() + port.size()) {
        return invalid("“{}” is not an address to listen on. Write for example 127.0.0.1:8080.", {text});
    }
    options.port = number;
    if (!host.empty()) {
        options.address = host;
    }
    return Done{};
}

Result<Configuration> read_configuration(const std::string& path, MustExist must_exist) {
    Configuration configuration;
    if (!std::filesystem::exists(path)) {
        return must_exist == MustExist::yes ? Result<Configuration>(not_found("There is no configuration file {}.", {path}))
                                            : configuration;
    }
    try {
        const auto table = toml::parse_file(path);
        for (const auto& [key, node] : table) {
            REGIA_TRY(apply(path, key.str(), node, configuration));
        }
    } catch (const toml::parse_error& error) {
        return invalid("{}, line {}: {}", {path, std::to_string(error.source().begin.line), std::string(error.description())});
    }
    return configuration;
}

std::string without_secrets(const std::string& location) {
    if (db::engine_of(location) == db::Engine::sqlite) {
        return location;
    }
    auto address = boost::urls::parse_uri(location);
    if (!address) {
        return "postgresql://…";
    }
    boost::urls::url shown(*address);
    shown.remove_userinfo().remove_query();
    return {shown.buffer().data(), shown.buffer().size()};
}

}  // namespace regia::app
