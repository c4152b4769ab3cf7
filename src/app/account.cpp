// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/invite_account.hpp"
#include "areas/people/second_step.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace regia::app {
namespace {

struct Wanted {
    std::string email;
    bool without_second_step = false;
};

/// Who can run this command has the data in hand anyway.
site::Actor whoever_has_the_machine() {
    site::Actor actor;
    actor.name = "command-line";
    return actor;
}

int print_link(Composition& composition, const Wanted& wanted) {
    auto& database = composition.database();
    const auto account = people::find_account(*database.read(), wanted.email);
    if (!account) {
        return fail(not_found("There is no account with the address {}.", {wanted.email}));
    }
    if (wanted.without_second_step) {
        if (const auto ended = people::end_second_step(database, whoever_has_the_machine(), account->id); !ended) {
            return fail(ended.error());
        }
    }
    const auto link = people::renew_link(database, whoever_has_the_machine(), account->id, std::chrono::system_clock::now());
    if (!link) {
        return fail(link.error());
    }
    std::cout << composition.configuration().site.public_url << "/choose-password?link=" << link->secret << "\n";
    return 0;
}

}  // namespace

void add_account(CommandLine& line) {
    auto* const command = line.app.add_subcommand("account", "Let somebody in again who has lost the password or the telephone");
    command->require_subcommand(1);
    auto* const link = command->add_subcommand("link", "Print a link with which the account chooses a new password, once, within a week");
    const auto wanted = std::make_shared<Wanted>();
    link->add_option("EMAIL", wanted->email, "Address of the account, in lower case")->required();
    link->add_flag("--without-second-step", wanted->without_second_step, "Take the authenticator app off the account too");
    link->callback([&line, wanted] {
        line.run = [&line, wanted] {
            return with_database(line.configuration, [wanted](Composition& composition) { return print_link(composition, *wanted); });
        };
    });
}

}  // namespace regia::app
