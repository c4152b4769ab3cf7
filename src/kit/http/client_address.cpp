// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/client_address.hpp"

#include "base/text_tools.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace regia::http {
namespace {

using boost::asio::ip::address;

/// An address without the disguise of IPv4 inside IPv6; the unspecified one for what is none.
address address_of(std::string_view text) {
    boost::system::error_code error;
    const auto found = boost::asio::ip::make_address(text, error);
    if (error) {
        return {};
    }
    return found.is_v6() && found.to_v6().is_v4_mapped() ? address(make_address_v4(boost::asio::ip::v4_mapped, found.to_v6())) : found;
}

bool is_one_of(std::string_view client, const std::vector<std::string>& trusted) {
    const auto wanted = address_of(client);
    return !wanted.is_unspecified() &&
           std::any_of(trusted.begin(), trusted.end(), [&](const std::string& proxy) { return address_of(proxy) == wanted; });
}

}  // namespace

std::string client_behind(std::string_view peer, std::string_view forwarded_for, const std::vector<std::string>& trusted) {
    if (!is_one_of(peer, trusted)) {
        return std::string(peer);
    }
    const auto hops = split(forwarded_for, ',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const auto said = trimmed(*hop);
        if (address_of(said).is_unspecified()) {
            break;  // what stands before this was said by nobody that we know
        }
        if (!is_one_of(said, trusted)) {
            return std::string(said);
        }
    }
    return std::string(peer);
}

std::string visitor_of(std::string_view client) {
    const auto known = address_of(client);
    if (!known.is_v6() || known.is_unspecified()) {
        return known.is_unspecified() ? std::string(client) : known.to_string();
    }
    auto bytes = known.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
    return boost::asio::ip::address_v6(bytes).to_string() + "/64";
}

bool is_address(std::string_view text) { return !address_of(text).is_unspecified(); }

}  // namespace regia::http
