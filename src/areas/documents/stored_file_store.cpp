// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/stored_file_store.hpp"

#include "base/sha256.hpp"

namespace regia::documents {
namespace {

constexpr std::size_t piece_bytes = 256 * 1024;

}  // namespace

std::optional<StoredFile> find_file(const db::Reader& data, Id<StoredFile> file) {
    return data.one(
        [](const db::Rows& row) {
            StoredFile f;
            row.into(f.id, f.name, f.size, f.digest, f.stored_at);
            return f;
        },
        "SELECT id, name, size, digest, stored_at FROM stored_file WHERE id = ?", file);
}

Id<StoredFile> put_file(db::Transaction& transaction, StoredFile file, std::istream& content) {
    file.id = transaction.insert<StoredFile>("INSERT INTO stored_file (name, size, digest, stored_at) VALUES (?, 0, '', ?) RETURNING id",
                                             file.name, file.stored_at);
    Sha256 digest;
    std::string piece(piece_bytes, '\0');
    for (std::int64_t position = 0; content.read(piece.data(), piece_bytes), content.gcount() > 0; ++position) {
        const std::string_view read(piece.data(), static_cast<std::size_t>(content.gcount()));
        digest.add(read);
        file.size += content.gcount();
        transaction.execute("INSERT INTO stored_file_piece (file_id, position, content) VALUES (?, ?, ?)", file.id, position,
                            db::BytesView{read});
    }
    transaction.execute("UPDATE stored_file SET size = ?, digest = ? WHERE id = ?", file.size, digest.text(), file.id);
    return file.id;
}

/// A query for each piece: PostgreSQL would hand all of them over at once.
Status copy_file(const db::Reader& data, Id<StoredFile> file, const std::function<Status(std::string_view)>& take) {
    const auto pieces = data.value<std::int64_t>("SELECT COUNT(*) FROM stored_file_piece WHERE file_id = ?", file);
    for (std::int64_t position = 0; position < pieces; ++position) {
        REGIA_TRY(take(
            data.value<db::Bytes>("SELECT content FROM stored_file_piece WHERE file_id = ? AND position = ?", file, position).content));
    }
    return Done{};
}

void remove_file(db::Transaction& transaction, Id<StoredFile> file) {
    transaction.execute("DELETE FROM stored_file_piece WHERE file_id = ?", file);
    transaction.execute("DELETE FROM stored_file WHERE id = ?", file);
}

}  // namespace regia::documents
