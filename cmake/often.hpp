// SPDX-License-Identifier: AGPL-3.0-or-later
// What nearly every file includes, parsed once for the release build: it takes a third off the first build. No file may count on
// it: the other presets are built without, so that a missing include is found.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
