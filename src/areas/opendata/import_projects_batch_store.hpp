// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_batch.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <vector>

namespace regia::opendata {

/// The imports of a plan, latest first.
[[nodiscard]] std::vector<Batch> list_batches(const db::Reader& data, Id<plan::Plan> plan);
[[nodiscard]] std::optional<Batch> find_batch(const db::Reader& data, Id<plan::Plan> plan, Id<Batch> batch);
[[nodiscard]] std::optional<Batch> find_batch(const db::Reader& data, Id<Batch> batch);

/// What the batch did, in its order, after a position.
[[nodiscard]] std::vector<BatchChange> changes_of(const db::Reader& data, Id<Batch> batch, std::int64_t after_position, int limit);

/// The first later batch that stands and wrote one of the same projects; no record when there is none.
[[nodiscard]] Id<Batch> later_batch_on_the_same(const db::Reader& data, const Batch& batch);

Id<Batch> put_batch(db::Transaction& transaction, const Batch& batch);
void put_change(db::Transaction& transaction, Id<Batch> batch, const BatchChange& change);
void put_counts(db::Transaction& transaction, const Batch& batch);
void mark_undone(db::Transaction& transaction, Id<Batch> batch, std::string_view at);

}  // namespace regia::opendata
