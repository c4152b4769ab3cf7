// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/geometry.hpp"

#include <span>
#include <vector>

namespace regia::map {

/// Leaves out detail smaller than about `tolerance_m` metres, in all shapes together: a border between two neighbours is simplified
/// once, so no gap and no overlap opens along it. A border keeps a bend if it had one, a ring keeps four points or more.
/// The same input gives the same output, whatever the order of the shapes. Neighbours must share their border's points exactly.
[[nodiscard]] std::vector<Rings> simplified(std::span<const Rings> shapes, double tolerance_m);

/// The tolerance that suits a drawing of all `shapes` `width_px` wide: the size of a pixel, in metres. 0 for no shapes.
[[nodiscard]] double tolerance_for(std::span<const Rings> shapes, double width_px);

}  // namespace regia::map
