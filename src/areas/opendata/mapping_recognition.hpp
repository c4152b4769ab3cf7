// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping.hpp"
#include "base/result.hpp"

namespace regia::opendata {

struct Recognised {
    const Mapping* mapping = nullptr;
    const FileMapping* file = nullptr;
    std::vector<std::string> unknown;  ///< columns that the layout does not have, each with the nearest known name
};

/// The layout whose columns these are. Where one lacks, `invalid` names it and the column that is most like it.
[[nodiscard]] Result<Recognised> recognise(const std::vector<std::string>& header, const std::vector<Mapping>& mappings,
                                           const std::string& file);

/// The candidate that differs least in letters; empty when none is near enough to be meant.
[[nodiscard]] std::string nearest(const std::string& name, const std::vector<std::string>& candidates);

}  // namespace regia::opendata
