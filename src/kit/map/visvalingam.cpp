// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/visvalingam.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <vector>

namespace regia::map {
namespace {

/// The arc as a list in which a point can be taken out.
class Line {
public:
    Line(const Arc& arc, const Detail& detail) : m_arc(arc), m_shortening(detail.shortening), m_links(arc.size()) {
        for (std::size_t i = 0; i < arc.size(); ++i) {
            m_links[i] = {i == 0 ? 0 : i - 1, i + 1, 0, false};
        }
    }

    struct Link {
        std::size_t before = 0;
        std::size_t after = 0;
        double area = 0;  ///< the one that counts: an older one in the queue is out of date
        bool gone = false;
    };

    [[nodiscard]] const Link& at(std::size_t i) const { return m_links[i]; }
    [[nodiscard]] bool is_end(std::size_t i) const { return i == 0 || i + 1 == m_links.size(); }

    void take_out(std::size_t i) {
        m_links[i].gone = true;
        m_links[m_links[i].before].after = m_links[i].after;
        m_links[m_links[i].after].before = m_links[i].before;
    }

    /// Never less than `at_least`: a point may not go before a lesser one that it stood beside (Visvalingam and Whyatt).
    double weigh(std::size_t i, double at_least) {
        m_links[i].area = std::max(at_least, triangle(m_arc[m_links[i].before], m_arc[i], m_arc[m_links[i].after]));
        return m_links[i].area;
    }

    [[nodiscard]] Arc rest() const {
        Arc rest;
        for (std::size_t i = 0; i < m_arc.size(); ++i) {
            if (!m_links[i].gone) {
                rest.push_back(m_arc[i]);
            }
        }
        return rest;
    }

private:
    [[nodiscard]] double triangle(Point a, Point b, Point c) const {
        const double x1 = static_cast<double>(b.lon_e5) - a.lon_e5;
        const double y1 = static_cast<double>(b.lat_e5) - a.lat_e5;
        const double x2 = static_cast<double>(c.lon_e5) - a.lon_e5;
        const double y2 = static_cast<double>(c.lat_e5) - a.lat_e5;
        return std::abs(x1 * y2 - x2 * y1) / 2 * m_shortening;
    }

    const Arc& m_arc;
    double m_shortening;
    std::vector<Link> m_links;
};

struct Candidate {
    double area = 0;
    std::size_t point = 0;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

using Queue = std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>>;

}  // namespace

Arc visvalingam(const Arc& arc, const Detail& detail) {
    const std::size_t kept_inside = arc.front() == arc.back() ? 2 : 1;
    if (arc.size() <= kept_inside + 2) {
        return arc;
    }
    Line line(arc, detail);
    Queue queue;
    for (std::size_t i = 1; i + 1 < arc.size(); ++i) {
        queue.push({line.weigh(i, 0), i});
    }
    for (std::size_t inside = arc.size() - 2; inside > kept_inside && !queue.empty();) {
        const auto [area, point] = queue.top();
        queue.pop();
        if (area >= detail.smallest_triangle) {
            break;
        }
        if (line.at(point).gone || line.at(point).area != area) {
            continue;
        }
        line.take_out(point);
        --inside;
        for (const auto neighbour : {line.at(point).before, line.at(point).after}) {
            if (!line.is_end(neighbour)) {
                queue.push({line.weigh(neighbour, area), neighbour});
            }
        }
    }
    return line.rest();
}

}  // namespace regia::map
