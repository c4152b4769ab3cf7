// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/lock.hpp"

namespace regia::db {

void lock(Transaction& transaction, std::string_view subject) {
    if (transaction.engine() == Engine::postgresql) {
        static_cast<void>(transaction.value<std::string>("SELECT CAST(pg_advisory_xact_lock(hashtext(?)) AS TEXT)", subject));
    }
}

}  // namespace regia::db
