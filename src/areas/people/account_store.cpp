// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/account_store.hpp"

#include "areas/people/grant_json.hpp"

namespace regia::people {
namespace {

#define ACCOUNT_COLUMNS "a.id, a.email, a.name, a.state, a.created_at, a.last_seen_at, CASE WHEN a.totp_secret <> '' THEN 1 ELSE 0 END"
#define GRANT_COLUMNS "id, account_id, role, scope, organisation_id, valid_from, valid_to, granted_at"

Account read_account(const db::Rows& row) {
    Account a;
    row.into(a.id, a.email, a.name, a.state, a.created_at, a.last_seen_at, a.has_totp);
    return a;
}

RoleGrant read_grant(const db::Rows& row) {
    RoleGrant g;
    row.into(g.id, g.account, g.role, g.scope, g.organisation, g.valid_from, g.valid_to, g.granted_at);
    return g;
}

}  // namespace

std::optional<Account> find_account(const db::Reader& data, Id<Account> id) {
    return data.one(read_account, "SELECT " ACCOUNT_COLUMNS " FROM account a WHERE a.id = ?", id);
}

std::optional<Account> find_account(const db::Reader& data, std::string_view email) {
    return data.one(read_account, "SELECT " ACCOUNT_COLUMNS " FROM account a WHERE a.email = ?", email);
}

std::string doer_name(const db::Reader& data, const std::string& actor) {
    const auto account = find_account(data, account_in(actor));
    return account ? account->name : actor;
}

std::vector<Account> list_accounts(const db::Reader& data) {
    return data.all(read_account, "SELECT " ACCOUNT_COLUMNS " FROM account a ORDER BY LOWER(a.name), a.id");
}

bool has_accounts(const db::Reader& data) { return data.value<std::int64_t>("SELECT COUNT(*) FROM (SELECT 1 FROM account LIMIT 1) a") > 0; }

Credentials credentials_of(const db::Reader& data, Id<Account> account) {
    return data
        .one(
            [](const db::Rows& row) {
                Credentials c;
                row.into(c.password_hash, c.totp_secret, c.totp_step);
                return c;
            },
            "SELECT password_hash, totp_secret, totp_step FROM account WHERE id = ?", account)
        .value_or(Credentials{});
}

Id<Account> put_account(db::Transaction& transaction, const Account& a) {
    return transaction.insert<Account>(
        "INSERT INTO account (email, name, state, created_at, last_seen_at, password_hash, totp_secret, totp_step) "
        "VALUES (?, ?, ?, ?, '', '', '', 0) RETURNING id",
        a.email, a.name, a.state, a.created_at);
}

void set_account_state(db::Transaction& transaction, Id<Account> account, AccountState state) {
    transaction.execute("UPDATE account SET state = ? WHERE id = ?", state, account);
}

void put_credentials(db::Transaction& transaction, Id<Account> account, const Credentials& c) {
    transaction.execute("UPDATE account SET password_hash = ?, totp_secret = ?, totp_step = ? WHERE id = ?", c.password_hash, c.totp_secret,
                        c.totp_step, account);
}

Failures failures_of(const db::Reader& data, Id<Account> account, std::string_view visitor, std::string_view since) {
    Failures failures;
    auto rows = data.query("SELECT visitor, failures, last_at FROM sign_in_failure WHERE account_id = ? AND last_at > ?", account, since);
    while (rows.next()) {
        const auto number = rows.get<std::int64_t>(1);
        failures.in_all += number;
        if (rows.get<std::string>(0) == visitor) {
            failures.from_here = number;
            failures.last_at = rows.get<std::string>(2);
        }
    }
    return failures;
}

void count_failure(db::Transaction& transaction, Id<Account> account, std::string_view visitor, std::string_view now,
                   std::string_view since) {
    transaction.execute("DELETE FROM sign_in_failure WHERE last_at <= ?", since);
    transaction.execute(
        "INSERT INTO sign_in_failure (account_id, visitor, failures, last_at) VALUES (?, ?, 1, ?) "
        "ON CONFLICT (account_id, visitor) DO UPDATE SET failures = sign_in_failure.failures + 1, last_at = excluded.last_at",
        account, visitor, now);
}

void note_sign_in(db::Transaction& transaction, Id<Account> account, std::string_view visitor, std::string_view now) {
    transaction.execute("DELETE FROM sign_in_failure WHERE account_id = ? AND visitor = ?", account, visitor);
    transaction.execute("UPDATE account SET last_seen_at = ? WHERE id = ?", now, account);
}

void clear_failures(db::Transaction& transaction, Id<Account> account) {
    transaction.execute("DELETE FROM sign_in_failure WHERE account_id = ?", account);
}

bool take_step(db::Transaction& transaction, Id<Account> account, std::int64_t step) {
    return transaction.execute("UPDATE account SET totp_step = ? WHERE id = ? AND totp_step < ?", step, account, step) == 1;
}

std::vector<RoleGrant> grants_of(const db::Reader& data, Id<Account> account) {
    return data.all(read_grant, "SELECT " GRANT_COLUMNS " FROM role_grant WHERE account_id = ? ORDER BY scope, role, id", account);
}

std::optional<RoleGrant> find_grant(const db::Reader& data, Id<RoleGrant> id) {
    return data.one(read_grant, "SELECT " GRANT_COLUMNS " FROM role_grant WHERE id = ?", id);
}

std::optional<RoleGrant> find_same_grant(const db::Reader& data, const RoleGrant& g) {
    return data.one(read_grant,
                    "SELECT " GRANT_COLUMNS
                    " FROM role_grant WHERE account_id = ? AND role = ? AND scope = ? AND COALESCE(organisation_id, 0) = ?",
                    g.account, g.role, g.scope, g.organisation.value);
}

Id<RoleGrant> put_grant(db::Transaction& transaction, const RoleGrant& g) {
    if (const auto known = find_same_grant(transaction, g)) {
        transaction.execute("UPDATE role_grant SET valid_from = ?, valid_to = ? WHERE id = ?", g.valid_from, g.valid_to, known->id);
        return known->id;
    }
    return transaction.insert<RoleGrant>(
        "INSERT INTO role_grant (account_id, role, scope, organisation_id, valid_from, valid_to, granted_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id",
        g.account, g.role, g.scope, g.organisation, g.valid_from, g.valid_to, g.granted_at);
}

void remove_grant(db::Transaction& transaction, Id<RoleGrant> grant) { transaction.execute("DELETE FROM role_grant WHERE id = ?", grant); }

Status check_administrator_stays(const db::Reader& data, Date day) {
    const auto administrators = data.value<std::int64_t>(
        "SELECT COUNT(DISTINCT a.id) FROM account a JOIN role_grant g ON g.account_id = a.id WHERE a.state = 'active' AND g.role = ? "
        "AND COALESCE(g.valid_from, ?) <= ? AND g.valid_to IS NULL",
        Role::administrator, day, day);
    if (administrators == 0) {
        return conflict("This is the last administrator without an end: name another one first, or nobody could let anybody in any more.");
    }
    return Done{};
}

std::optional<Account> find_account_of_link(const db::Reader& data, std::string_view digest, std::string_view now) {
    return data.one(
        read_account,
        "SELECT " ACCOUNT_COLUMNS
        " FROM account_link l JOIN account a ON a.id = l.account_id WHERE l.digest = ? AND l.expires_at > ? AND a.state <> 'closed'",
        digest, now);
}

void put_link(db::Transaction& transaction, Id<Account> account, std::string_view digest, std::string_view expires_at) {
    remove_links(transaction, account);
    transaction.execute("INSERT INTO account_link (account_id, digest, expires_at) VALUES (?, ?, ?)", account, digest, expires_at);
}

void remove_links(db::Transaction& transaction, Id<Account> account) {
    transaction.execute("DELETE FROM account_link WHERE account_id = ?", account);
}

}  // namespace regia::people
