// SPDX-License-Identifier: AGPL-3.0-or-later
// The reader of plan files: every fault is told, none ends the program.
#include "kit/json/reader.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace regia;
    const auto value = json::parse({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!value) {
        return 0;
    }
    json::Problems problems;
    {
        json::ObjectReader reader(*value, "", problems);
        reader.required_text("format");
        reader.required_bilingual("title");
        reader.each("projects", [](json::ObjectReader& project) {
            project.money("amount");
            project.date("date");
            project.number("share");
            project.integer("year");
            project.texts("terms");
        });
    }
    return problems.empty() || !problems.summary("fuzz").text().empty() ? 0 : 1;
}
