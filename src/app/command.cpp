// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"

#include "app/composition.hpp"
#include "kit/db/failure.hpp"

#include <filesystem>
#include <iostream>

namespace regia::app {
namespace {

ErrorCode code_of(db::FailureKind kind) {
    switch (kind) {
        case db::FailureKind::busy:
        case db::FailureKind::unreachable:
            return ErrorCode::unavailable;
        case db::FailureKind::unique:
            return ErrorCode::conflict;
        case db::FailureKind::newer_schema:
            return ErrorCode::conflict;
        default:
            return ErrorCode::internal;
    }
}

}  // namespace

int exit_code(ErrorCode code) { return 2 + static_cast<int>(code); }

int fail(const Error& error) {
    std::cerr << "regia: " << error.text() << "\n";
    return exit_code(error.code);
}

int guarded(const Configuration& configuration, const std::function<int()>& work) {
    try {
        return work();
    } catch (const db::Failure& failure) {
        return fail(
            {code_of(failure.kind()), "The database {} cannot be used: {}", {without_secrets(configuration.data), failure.what()}, {}});
    } catch (const std::filesystem::filesystem_error& error) {
        return fail(unavailable("The file cannot be written: {}", {error.what()}));
    }
}

int with_database(const Configuration& configuration, const std::function<int(Composition&)>& work) {
    return guarded(configuration, [&] {
        Composition composition(configuration);
        const auto migrated = composition.migrate();
        return migrated ? work(composition) : fail(migrated.error());
    });
}

}  // namespace regia::app
