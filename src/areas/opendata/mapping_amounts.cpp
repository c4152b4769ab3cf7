// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_amounts.hpp"

#include <algorithm>
#include <cstdlib>

namespace regia::opendata {
namespace {

struct Part {
    const AmountColumn* column;
    Money amount;
};

struct Reading {
    std::vector<Part> parts;
    bool possible = true;

    [[nodiscard]] Money sum() const {
        Money sum;
        for (const auto& part : parts) {
            sum += part.amount;
        }
        return sum;
    }
};

/// The parts as they stand: every column is money of its own.
Reading side_by_side(MappedRow& row, const AmountColumns& columns) {
    Reading reading;
    for (const auto& column : columns.parts) {
        reading.parts.push_back({&column, row.money(column.column).value_or(Money{})});
    }
    return reading;
}

/// The parts when those that are “part of” another column are in its amount too: they are taken off it.
Reading nested(Reading reading) {
    for (const auto& inner : reading.parts) {
        const auto outer = std::find_if(reading.parts.begin(), reading.parts.end(),
                                        [&](const Part& part) { return part.column->column == inner.column->part_of; });
        if (outer != reading.parts.end()) {
            outer->amount.cents -= inner.amount.cents;
            reading.possible = reading.possible && outer->amount.cents >= 0;
        }
    }
    return reading;
}

/// The one that comes nearer to the total; layouts leave open whether the columns overlap, the total tells.
Reading likelier(const Reading& apart, const Reading& within, std::optional<Money> total) {
    if (!within.possible || (total && std::llabs(apart.sum().cents - total->cents) < std::llabs(within.sum().cents - total->cents))) {
        return apart;
    }
    return within;
}

void add(std::vector<SourceAmount>& amounts, const std::string& source, Money amount) {
    if (amount.cents == 0) {
        return;
    }
    const auto same = std::find_if(amounts.begin(), amounts.end(), [&](const auto& one) { return one.source == source; });
    if (same != amounts.end()) {
        same->amount += amount;
    } else {
        amounts.push_back({source, amount});
    }
}

/// Takes a rounding of the source off the largest part.
void cut(std::vector<SourceAmount>& amounts, Money excess) {
    auto largest = std::max_element(amounts.begin(), amounts.end(), [](const auto& a, const auto& b) { return a.amount < b.amount; });
    largest->amount.cents -= excess.cents;
    std::erase_if(amounts, [](const auto& one) { return one.amount.cents == 0; });
}

bool says_something(const MappedRow& row, const AmountColumns& columns) {
    return !row.value(columns.total).empty() ||
           std::any_of(columns.parts.begin(), columns.parts.end(), [&](const auto& part) { return !row.value(part.column).empty(); });
}

}  // namespace

std::optional<std::vector<SourceAmount>> amounts_by_source(MappedRow& row, const AmountColumns& columns) {
    if (columns.total.empty() || !says_something(row, columns)) {
        return std::nullopt;
    }
    const auto total = row.money(columns.total);
    const auto apart = side_by_side(row, columns);
    if (row.fault()) {
        return std::nullopt;
    }
    const auto reading = likelier(apart, nested(apart), total);
    std::vector<SourceAmount> amounts;
    for (const auto& part : reading.parts) {
        add(amounts, part.column->source, part.amount);
    }
    const auto open = (total ? *total : reading.sum()) - reading.sum();
    if (open.cents > 0) {
        add(amounts, columns.rest, open);
    } else if (open.cents < -columns.rounding.cents) {
        row.fault(columns.total,
                  invalid("The parts add up to {}, more than the total of {}.", {machine_text(reading.sum()), machine_text(*total)}));
    } else if (open.cents < 0) {
        cut(amounts, {-open.cents});
    }
    return amounts;
}

}  // namespace regia::opendata
