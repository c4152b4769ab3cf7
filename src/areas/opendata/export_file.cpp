// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_file.hpp"

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

Error cannot_write(const fs::path& path) {
    return unavailable("{} cannot be written. Check the folder, its permissions and the space on the disk.", {path.string()});
}

}  // namespace

ExportFile::ExportFile(fs::path path) : m_path(std::move(path)), m_beside(m_path.string() + ".part") {
    std::error_code ignored;
    if (m_path.has_parent_path()) {
        fs::create_directories(m_path.parent_path(), ignored);
    }
    m_stream.open(m_beside, std::ios::binary | std::ios::trunc);
}

ExportFile::~ExportFile() {
    if (m_stream.is_open()) {
        m_stream.close();
        std::error_code ignored;
        fs::remove(m_beside, ignored);
    }
}

Result<ExportFile> ExportFile::open(const fs::path& path) {
    ExportFile file(path);
    return file.m_stream.is_open() ? Result<ExportFile>(std::move(file)) : cannot_write(path);
}

void ExportFile::write(std::string_view bytes) { m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size())); }

Status ExportFile::finish() {
    m_stream.flush();
    if (!m_stream) {
        return cannot_write(m_path);
    }
    m_stream.close();
    std::error_code error;
    fs::rename(m_beside, m_path, error);
    return error ? Status(cannot_write(m_path)) : Status(Done{});
}

Status write_export(const fs::path& path, std::string_view text) {
    REGIA_TRY_ASSIGN(auto file, ExportFile::open(path));
    file.write(text);
    return file.finish();
}

}  // namespace regia::opendata
