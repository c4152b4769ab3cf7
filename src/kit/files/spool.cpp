// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/files/spool.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace regia::files {

Result<Spool> Spool::make() {
    std::error_code none;
    auto name = (std::filesystem::temp_directory_path(none) / "regia-XXXXXX").string();
    const int descriptor = none ? -1 : mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return unavailable("There is no place for temporary files at this moment. Tell the administrator: the disk may be full.");
    }
    unlink(name.c_str());
    return Spool(descriptor);
}

Spool::Spool(Spool&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Spool& Spool::operator=(Spool&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Spool::~Spool() {
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

Status Spool::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return unavailable("The file cannot be kept at this moment. Tell the administrator: the disk may be full.");
        }
        bytes.remove_prefix(static_cast<std::size_t>(written > 0 ? written : 0));
    }
    return Done{};
}

std::uint64_t Spool::size() const {
    struct stat status {};
    return fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::unique_ptr<std::istream> Spool::read() const { return std::make_unique<std::ifstream>(path(), std::ios::binary); }

/// Opening it gives each reader a place of his own (Linux, proc(5)).
std::string Spool::path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

int Spool::duplicate() const { return fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0); }

}  // namespace regia::files
