// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_batch_store.hpp"

namespace regia::opendata {
namespace {

#define BATCH_COLUMNS "id, plan_id, mapping, files, checksum, applied_at, undone_at, added, changed"

Batch read_batch(const db::Rows& row) {
    Batch b;
    row.into(b.id, b.plan, b.mapping, b.files, b.checksum, b.applied_at, b.undone_at, b.added, b.changed);
    return b;
}

}  // namespace

std::vector<Batch> list_batches(const db::Reader& data, Id<plan::Plan> plan) {
    return data.all(read_batch, "SELECT " BATCH_COLUMNS " FROM import_batch WHERE plan_id = ? ORDER BY id DESC", plan);
}

std::optional<Batch> find_batch(const db::Reader& data, Id<plan::Plan> plan, Id<Batch> batch) {
    return data.one(read_batch, "SELECT " BATCH_COLUMNS " FROM import_batch WHERE plan_id = ? AND id = ?", plan, batch);
}

std::optional<Batch> find_batch(const db::Reader& data, Id<Batch> batch) {
    return data.one(read_batch, "SELECT " BATCH_COLUMNS " FROM import_batch WHERE id = ?", batch);
}

std::vector<BatchChange> changes_of(const db::Reader& data, Id<Batch> batch, std::int64_t after_position, int limit) {
    return data.all(
        [](const db::Rows& row) {
            BatchChange c;
            row.into(c.position, c.local_code, c.before, c.after);
            return c;
        },
        "SELECT position, local_code, before_json, after_digest FROM import_change WHERE batch_id = ? AND position > ? ORDER BY position "
        "LIMIT ?",
        batch, after_position, limit);
}

Id<Batch> later_batch_on_the_same(const db::Reader& data, const Batch& batch) {
    return data.value<Id<Batch>>(
        "SELECT b.id FROM import_batch b WHERE b.plan_id = ? AND b.id > ? AND b.undone_at IS NULL AND EXISTS (SELECT 1 FROM import_change "
        "later "
        "JOIN import_change own ON own.local_code = later.local_code WHERE later.batch_id = b.id AND own.batch_id = ?) ORDER BY b.id",
        batch.plan, batch.id, batch.id);
}

Id<Batch> put_batch(db::Transaction& transaction, const Batch& b) {
    return transaction.insert<Batch>(
        "INSERT INTO import_batch (plan_id, mapping, files, checksum, applied_at, added, changed) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "
        "id",
        b.plan, b.mapping, b.files, b.checksum, b.applied_at, b.added, b.changed);
}

void put_change(db::Transaction& transaction, Id<Batch> batch, const BatchChange& change) {
    transaction.execute("INSERT INTO import_change (batch_id, position, local_code, before_json, after_digest) VALUES (?, ?, ?, ?, ?)",
                        batch, change.position, change.local_code, change.before, change.after);
}

void put_counts(db::Transaction& transaction, const Batch& batch) {
    transaction.execute("UPDATE import_batch SET added = ?, changed = ? WHERE id = ?", batch.added, batch.changed, batch.id);
}

void mark_undone(db::Transaction& transaction, Id<Batch> batch, std::string_view at) {
    transaction.execute("UPDATE import_batch SET undone_at = ? WHERE id = ?", at, batch);
}

}  // namespace regia::opendata
