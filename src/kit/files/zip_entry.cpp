// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/files/zip_entry.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <ios>
#include <streambuf>

namespace regia::files {
namespace {

constexpr std::size_t block_bytes = 64 * 1024;
constexpr int entries_max = 10'000;

struct FreeArchive {
    void operator()(archive* open) const { archive_read_free(open); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

/// Throws where the stream cannot go on: the stream is bad() then.
class Unpacking final : public std::streambuf {
public:
    Unpacking(Archive open, std::uint64_t bytes_max) : m_archive(std::move(open)), m_left(bytes_max) {}

protected:
    int_type underflow() override {
        const auto read = archive_read_data(m_archive.get(), m_block.data(), m_block.size());
        if (read < 0 || static_cast<std::uint64_t>(read) > m_left) {
            throw std::ios_base::failure("the archive is broken or too large");
        }
        m_left -= static_cast<std::uint64_t>(read);
        setg(m_block.data(), m_block.data(), m_block.data() + read);
        return read == 0 ? traits_type::eof() : traits_type::to_int_type(m_block[0]);
    }

private:
    Archive m_archive;
    std::uint64_t m_left;
    std::array<char, block_bytes> m_block{};
};

class EntryStream final : public std::istream {
public:
    EntryStream(Archive open, std::uint64_t bytes_max) : std::istream(nullptr), m_unpacking(std::move(open), bytes_max) {
        rdbuf(&m_unpacking);
    }

private:
    Unpacking m_unpacking;
};

}  // namespace

Result<std::unique_ptr<std::istream>> open_zip_entry(const std::string& path, const std::string& name, std::uint64_t bytes_max) {
    Archive open(archive_read_new());
    archive_read_support_format_zip_seekable(open.get());
    if (archive_read_open_filename(open.get(), path.c_str(), block_bytes) != ARCHIVE_OK) {
        return invalid("The file is broken: it cannot be unpacked.");
    }
    archive_entry* entry = nullptr;
    for (int entries = 0; archive_read_next_header(open.get(), &entry) == ARCHIVE_OK && entries < entries_max; ++entries) {
        const auto* const found = archive_entry_pathname_utf8(entry);
        if (found != nullptr && name == found) {
            return std::unique_ptr<std::istream>(std::make_unique<EntryStream>(std::move(open), bytes_max));
        }
    }
    return not_found("There is no {} in the file.", {name});
}

}  // namespace regia::files
