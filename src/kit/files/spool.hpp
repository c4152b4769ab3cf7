// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace regia::files {

/// Bytes that are too many for memory, in a file without a name: nothing of it is left, however the program ends.
class Spool {
public:
    /// `unavailable` when there is no place for temporary files.
    [[nodiscard]] static Result<Spool> make();

    Spool(Spool&& other) noexcept;
    Spool& operator=(Spool&& other) noexcept;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;
    ~Spool();

    /// `unavailable` when the disk is full.
    [[nodiscard]] Status write(std::string_view bytes);

    [[nodiscard]] std::uint64_t size() const;

    /// From the beginning. Any number may read at once, each for as long as the spool lives.
    [[nodiscard]] std::unique_ptr<std::istream> read() const;

    /// A path under which it can be opened while it lives, for who takes no stream.
    [[nodiscard]] std::string path() const;

    /// Another descriptor of the same file, for who writes by himself; the caller closes it.
    [[nodiscard]] int duplicate() const;

private:
    explicit Spool(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

}  // namespace regia::files
