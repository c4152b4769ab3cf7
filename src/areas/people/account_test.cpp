// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/account.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/begin_installation.hpp"
#include "areas/people/begin_session.hpp"
#include "areas/people/choose_password.hpp"
#include "areas/people/close_account.hpp"
#include "areas/people/grant_role.hpp"
#include "areas/people/identify.hpp"
#include "areas/people/invite_account.hpp"
#include "areas/people/second_step.hpp"
#include "areas/people/session_store.hpp"
#include "base/date.hpp"
#include "kit/auth/totp.hpp"
#include "support/database_test.hpp"

#include <liboath/oath.h>

namespace regia::people {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr auto password = "una frase soltanto mia";
constexpr auto other_password = "un'altra frase, più lunga";

/// An installation with its administrator, who is signed in.
class Accounts : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        ASSERT_TRUE(begin_installation(database(), "Capo@Ente.example ", "Chi amministra", password, now).ok());
        administrator = who(secret_of("capo@ente.example", password));
        ASSERT_TRUE(administrator.is_known());
    }

    std::string secret_of(std::string_view email, std::string_view with) {
        const auto begun = sign_in(database(), email, with, here, now);
        return begun ? begun->secret : "";
    }

    site::Actor who(std::string_view secret) { return identify(database(), secret, now, SecondStep::as_one_likes); }

    AccountLink invited(Role role = Role::planning_office, std::string scope = "plan:a-plan") {
        RoleGrant grant;
        grant.role = role;
        grant.scope = std::move(scope);
        auto link = invite_account(database(), administrator, "ufficio@ente.example", "Ufficio di piano", grant, now);
        EXPECT_TRUE(link.ok()) << link.error().text();
        return std::move(link).value();
    }

    /// Somebody of the planning office, signed in.
    std::string office_secret() {
        EXPECT_TRUE(choose_password(database(), invited().secret, other_password, now).ok());
        return secret_of("ufficio@ente.example", other_password);
    }

    std::string code_for(const std::string& secret, Instant at) {
        char* bytes = nullptr;
        std::size_t size = 0;
        EXPECT_EQ(oath_base32_decode(secret.data(), secret.size(), &bytes, &size), OATH_OK);
        std::string code(7, '\0');
        oath_totp_generate(bytes, size, std::chrono::system_clock::to_time_t(at), 30, 0, 6, code.data());
        free(bytes);  // NOLINT: liboath gives memory of malloc
        code.resize(6);
        return code;
    }

    const Whence here{"192.0.2.7", "Firefox"};
    Instant now = std::chrono::system_clock::now();
    Date today{std::chrono::floor<std::chrono::days>(now)};
    site::Actor administrator;
};

TEST_P(Accounts, OneAnswerForWrongPasswordsAndForAddressesThatNobodyHas) {
    const auto wrong = sign_in(database(), "capo@ente.example", "not this one, no", here, now);
    const auto nobody = sign_in(database(), "nessuno@ente.example", password, here, now);
    ASSERT_FALSE(wrong.ok());
    ASSERT_FALSE(nobody.ok());
    EXPECT_EQ(wrong.error().text(), nobody.error().text()) << "who tries learns which addresses have an account";
    EXPECT_EQ(wrong.error().code, ErrorCode::forbidden);
}

TEST_P(Accounts, GuessingIsSlowedDownWhereItComesFromEvenForTheRightPassword) {
    for (int i = 0; i < 6; ++i) {
        EXPECT_FALSE(sign_in(database(), "capo@ente.example", "not this one, no", here, now).ok());
    }
    EXPECT_FALSE(sign_in(database(), "capo@ente.example", password, here, now + seconds(50)).ok());
    EXPECT_TRUE(sign_in(database(), "capo@ente.example", password, here, now + seconds(70)).ok());
    EXPECT_EQ(failures_of(*database().read(), {administrator.account}, here.visitor, "").from_here, 0);
}

TEST_P(Accounts, NobodyIsShutOutByWhoGuessesElsewhere) {
    const Whence elsewhere{"198.51.100.9", "curl"};
    for (int i = 0; i < 12; ++i) {
        EXPECT_FALSE(sign_in(database(), "capo@ente.example", "not this one, no", elsewhere, now).ok());
    }
    EXPECT_FALSE(sign_in(database(), "capo@ente.example", password, elsewhere, now).ok());
    EXPECT_TRUE(sign_in(database(), "capo@ente.example", password, here, now).ok());
    EXPECT_TRUE(sign_in(database(), "capo@ente.example", password, elsewhere, now + failures_count_for + seconds(1)).ok());
}

TEST_P(Accounts, ASecondInstallationIsNotBegunOverTheFirst) {
    const auto again = begin_installation(database(), "altro@ente.example", "Altro", other_password, now);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::conflict);
    EXPECT_EQ(list_accounts(*database().read()).size(), 1U);
}

TEST_P(Accounts, AnInvitationOpensOnceAndForAWeek) {
    const auto link = invited();
    EXPECT_TRUE(secret_of("ufficio@ente.example", "").empty()) << "an account without a password";
    EXPECT_FALSE(choose_password(database(), link.secret, other_password, now + link_life + seconds(1)).ok());
    EXPECT_EQ(choose_password(database(), link.secret, "corta", now).error().field, "password");
    EXPECT_TRUE(choose_password(database(), link.secret, other_password, now).ok());
    EXPECT_FALSE(choose_password(database(), link.secret, password, now).ok()) << "the link works twice";
    EXPECT_FALSE(secret_of("ufficio@ente.example", other_password).empty());
}

TEST_P(Accounts, ANewLinkReplacesTheFirstOne) {
    const auto first = invited();
    const auto second = renew_link(database(), administrator, first.account, now);
    ASSERT_TRUE(second.ok());
    EXPECT_FALSE(account_of_link(database(), first.secret, now).ok());
    EXPECT_TRUE(account_of_link(database(), second->secret, now).ok());
}

TEST_P(Accounts, OneAddressHasOneAccount) {
    invited();
    const auto again = invite_account(database(), administrator, " UFFICIO@ente.example", "Un altro", {}, now);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().field, "email");
    EXPECT_EQ(invite_account(database(), administrator, "non un indirizzo", "Un altro", {}, now).error().field, "email");
    EXPECT_EQ(invite_account(database(), administrator, "a@b.example", "  ", {}, now).error().field, "name");
}

TEST_P(Accounts, ANewPasswordEndsTheSessionsOfOtherBrowsers) {
    const auto this_one = secret_of("capo@ente.example", password);
    const auto elsewhere = secret_of("capo@ente.example", password);
    EXPECT_EQ(change_password(database(), who(this_one), "not this one, no", other_password).error().field, "present");
    ASSERT_TRUE(change_password(database(), who(this_one), password, other_password).ok());
    EXPECT_TRUE(who(this_one).is_known());
    EXPECT_FALSE(who(elsewhere).is_known()) << "who stole the old password is still in";
    EXPECT_TRUE(secret_of("capo@ente.example", password).empty());
}

TEST_P(Accounts, ASessionEndsWhenNobodyUsesItAndAfterAWeekAnyway) {
    const auto secret = secret_of("capo@ente.example", password);
    const auto begun = now;
    for (now = begun; now < begun + session_life_max - hours(8); now += hours(7)) {
        EXPECT_TRUE(who(secret).is_known());
    }
    now = begun + session_life_max + seconds(1);
    EXPECT_FALSE(who(secret).is_known()) << "a session lasts for ever";
    now = begun;
    const auto idle = secret_of("capo@ente.example", password);
    now += session_idle_max + seconds(1);
    EXPECT_FALSE(who(idle).is_known());
}

TEST_P(Accounts, WhoSignsOutIsOut) {
    const auto secret = secret_of("capo@ente.example", password);
    sign_out(database(), secret);
    EXPECT_FALSE(who(secret).is_known());
    EXPECT_TRUE(who("").text() == "visitor" && who("nonsense").text() == "visitor");
}

TEST_P(Accounts, NobodyEndsTheSessionOfSomebodyElse) {
    const auto office = who(office_secret());
    const auto refused = end_session(database(), office, {administrator.session});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::not_found);
    EXPECT_TRUE(end_session(database(), administrator, {administrator.session}).ok());
}

TEST_P(Accounts, OneAdministratorAlwaysStays) {
    const auto grants = grants_of(*database().read(), {administrator.account});
    ASSERT_EQ(grants.size(), 1U);
    const auto refused = revoke_role(database(), administrator, {administrator.account}, grants[0].id, today);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_FALSE(close_account(database(), administrator, {administrator.account}, today).ok());
    auto until_tomorrow = grants[0];
    until_tomorrow.valid_to = Date{today.day + std::chrono::days(1)};
    EXPECT_FALSE(grant_role(database(), administrator, until_tomorrow, now).ok());
    EXPECT_TRUE(who(secret_of("capo@ente.example", password)).holds(roles({Role::administrator}), {})) << "a refused change was kept";
}

TEST_P(Accounts, ARoleCountsInItsPlanAndInItsDatesOnly) {
    const auto office = who(office_secret());
    EXPECT_TRUE(office.holds(roles({Role::planning_office}), {"plan:a-plan"}));
    EXPECT_FALSE(office.holds(roles({Role::planning_office}), {"plan:another"}));
    EXPECT_FALSE(office.holds(roles({Role::planning_office}), {}));
    EXPECT_FALSE(office.holds(roles({Role::administrator}), {"plan:a-plan"}));
    EXPECT_TRUE(administrator.holds(roles({Role::administrator}), {"plan:another"})) << "an administrator's role is everywhere";
    RoleGrant later;
    later.account = {office.account};
    later.role = Role::editor;
    later.scope = "plan:another";
    later.valid_from = Date{today.day + std::chrono::days(1)};
    ASSERT_TRUE(grant_role(database(), administrator, later, now).ok());
    EXPECT_FALSE(who(secret_of("ufficio@ente.example", other_password)).holds(roles({Role::editor}), {"plan:another"}));
    now += hours(25);
    EXPECT_TRUE(who(secret_of("ufficio@ente.example", other_password)).holds(roles({Role::editor}), {"plan:another"}));
}

TEST_P(Accounts, ACloseAccountIsOutAtOnceAndComesBackWithoutItsPassword) {
    const auto secret = office_secret();
    const Id<Account> office{who(secret).account};
    ASSERT_TRUE(close_account(database(), administrator, office, today).ok());
    EXPECT_FALSE(who(secret).is_known());
    EXPECT_TRUE(secret_of("ufficio@ente.example", other_password).empty());
    EXPECT_FALSE(renew_link(database(), administrator, office, now).ok());
    ASSERT_TRUE(reopen_account(database(), administrator, office).ok());
    EXPECT_TRUE(secret_of("ufficio@ente.example", other_password).empty());
    const auto link = renew_link(database(), administrator, office, now);
    ASSERT_TRUE(link.ok());
    EXPECT_TRUE(choose_password(database(), link->secret, password, now).ok());
}

TEST_P(Accounts, AfterTheSecondStepIsSetUpThePasswordAloneOpensNothing) {
    const auto key = auth::make_totp_secret();
    EXPECT_EQ(begin_second_step(database(), administrator, key, "000000", now).error().field, "code");
    EXPECT_EQ(begin_second_step(database(), administrator, "", "000000", now).error().field, "code");
    ASSERT_TRUE(begin_second_step(database(), administrator, key, code_for(key, now), now).ok());
    now += minutes(1);
    const auto begun = sign_in(database(), "capo@ente.example", password, here, now);
    ASSERT_TRUE(begun.ok());
    EXPECT_TRUE(begun->needs_code);
    EXPECT_FALSE(who(begun->secret).is_known());
    EXPECT_FALSE(confirm_sign_in(database(), begun->secret, "000000", here, now).ok());
    const auto confirmed = confirm_sign_in(database(), begun->secret, code_for(key, now), here, now);
    ASSERT_TRUE(confirmed.ok());
    EXPECT_TRUE(who(confirmed->secret).is_known());
    EXPECT_FALSE(who(begun->secret).is_known()) << "the secret that the first step gave opens the session of the second";

    EXPECT_FALSE(begin_second_step(database(), administrator, key, code_for(key, now), now).ok()) << "a second step is replaced unasked";
    const auto again = sign_in(database(), "capo@ente.example", password, here, now);
    ASSERT_TRUE(again.ok());
    EXPECT_FALSE(confirm_sign_in(database(), again->secret, code_for(key, now), here, now).ok()) << "a code counts twice";
    EXPECT_FALSE(confirm_sign_in(database(), again->secret, code_for(key, now + minutes(11)), here, now + minutes(11)).ok());
}

TEST_P(Accounts, WhoCanChangeWhatThePublicReadsSetsUpTheSecondStepWithinAWeek) {
    now += second_step_grace + hours(1);
    const auto secret = secret_of("capo@ente.example", password);
    EXPECT_TRUE(who(secret).may(site::signed_in));
    const auto asked = identify(database(), secret, now, SecondStep::asked_for);
    EXPECT_TRUE(asked.is_known()) << "who has no role left could not even set it up";
    EXPECT_TRUE(asked.holdings.empty());
    const auto key = auth::make_totp_secret();
    ASSERT_TRUE(begin_second_step(database(), asked, key, code_for(key, now), now).ok());
    EXPECT_FALSE(identify(database(), secret, now, SecondStep::asked_for).holdings.empty());
}

TEST_P(Accounts, WhoIsGivenARoleLaterHasAWeekToo) {
    now += hours(24 * 30);
    const auto secret = office_secret();
    EXPECT_FALSE(identify(database(), secret, now, SecondStep::asked_for).holdings.empty());
}

TEST_P(Accounts, EveryChangeOfRightsLeavesAnEventAndNoSecret) {
    office_secret();
    std::string log;
    const auto data = database().read();
    auto events = data->query("SELECT actor, verb, subject, before_json, after_json FROM event ORDER BY id");
    while (events.next()) {
        for (int column = 0; column < 5; ++column) {
            log += events.get<std::string>(column) + " ";
        }
    }
    for (const auto* verb :
         {"begin_installation", "invite_account", "choose_password", "sign_in", R"({"role":"planning-office","scope":"plan:a-plan"})"}) {
        EXPECT_NE(log.find(verb), std::string::npos) << verb;
    }
    EXPECT_EQ(log.find("argon2"), std::string::npos);
    EXPECT_EQ(log.find("ente.example"), std::string::npos) << "an address in the log cannot be erased with its account";
}

REGIA_ON_BOTH_ENGINES(Accounts);

TEST(RoleGrant, KnowsWhatIsAScope) {
    RoleGrant grant;
    for (const auto* scope : {"", "plan:torino-2021", "plan:a/zone:ZO-01", "plan:a/municipality:001272"}) {
        grant.scope = scope;
        EXPECT_TRUE(check_grant(grant).ok()) << scope;
    }
    for (const auto* scope : {"plan:", "torino-2021", "plan:a/", "plan:a/zone:", "plan:a/any:b", "zone:a", "plan:../x"}) {
        grant.scope = scope;
        EXPECT_FALSE(check_grant(grant).ok()) << scope;
    }
    grant.scope = "plan:a";
    grant.role = Role::administrator;
    EXPECT_FALSE(check_grant(grant).ok()) << "an administrator of one plan could let himself into all";
}

}  // namespace
}  // namespace regia::people
