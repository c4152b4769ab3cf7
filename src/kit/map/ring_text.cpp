// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/ring_text.hpp"

#include "base/text_tools.hpp"

#include <cstdlib>
#include <optional>

/// Encoded Polyline Algorithm Format: differences, sign in the lowest bit, five bits to a character from '?' to '~', lowest first.
namespace regia::map {
namespace {

constexpr unsigned first_character = 63;
constexpr std::uint64_t more_follows = 32;

void append_difference(std::string& out, std::int64_t difference) {
    auto bits = static_cast<std::uint64_t>(difference) << 1;
    bits = difference < 0 ? ~bits : bits;
    for (; bits >= more_follows; bits >>= 5) {
        out += static_cast<char>(first_character + (more_follows | (bits & 31)));
    }
    out += static_cast<char>(first_character + bits);
}

void append_ring(std::string& out, const Ring& ring) {
    Point before;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        append_difference(out, std::int64_t{ring[i].lat_e5} - before.lat_e5);
        append_difference(out, std::int64_t{ring[i].lon_e5} - before.lon_e5);
        before = ring[i];
    }
}

/// Takes one difference from the front of `text`. None when it ends early, is too long or holds another character.
std::optional<std::int64_t> take_difference(std::string_view& text) {
    std::uint64_t bits = 0;
    for (unsigned shift = 0; shift <= 30 && !text.empty(); shift += 5) {
        const auto chunk = static_cast<std::uint64_t>(static_cast<unsigned char>(text.front())) - first_character;
        if (chunk > 63) {
            return std::nullopt;
        }
        text.remove_prefix(1);
        bits |= (chunk & 31) << shift;
        if (chunk < more_follows) {
            return static_cast<std::int64_t>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
        }
    }
    return std::nullopt;
}

std::optional<Point> take_point(std::string_view& text, Point before) {
    const auto lat = take_difference(text);
    const auto lon = take_difference(text);
    constexpr std::int64_t most_lat = 90LL * units_per_degree;
    constexpr std::int64_t most_lon = 180LL * units_per_degree;
    if (!lat || !lon || std::abs(before.lat_e5 + *lat) > most_lat || std::abs(before.lon_e5 + *lon) > most_lon) {
        return std::nullopt;
    }
    return Point{static_cast<std::int32_t>(before.lon_e5 + *lon), static_cast<std::int32_t>(before.lat_e5 + *lat)};
}

Result<Ring> decode_ring(std::string_view text) {
    Ring ring;
    while (!text.empty()) {
        const auto point = take_point(text, ring.empty() ? Point{} : ring.back());
        if (!point) {
            return internal("A stored boundary cannot be read.");
        }
        ring.push_back(*point);
    }
    if (ring.size() < 3) {
        return internal("A stored boundary cannot be read.");
    }
    ring.push_back(ring.front());
    return ring;
}

}  // namespace

std::string encode_rings(const Rings& rings) {
    std::string out;
    for (const auto& polygon : rings) {
        out += out.empty() ? "" : ";";
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            out += i == 0 ? "" : ",";
            append_ring(out, polygon[i]);
        }
    }
    return out;
}

Result<Rings> decode_rings(std::string_view text) {
    Rings rings;
    if (text.empty()) {
        return rings;
    }
    for (const auto polygon_text : split(text, ';')) {
        auto& polygon = rings.emplace_back();
        for (const auto ring_text : split(polygon_text, ',')) {
            REGIA_TRY_ASSIGN(auto ring, decode_ring(ring_text));
            polygon.push_back(std::move(ring));
        }
    }
    return rings;
}

}  // namespace regia::map
