// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/auth/password.hpp"
#include "kit/auth/token.hpp"
#include "kit/auth/totp.hpp"

#include <gtest/gtest.h>

#include <set>
#include <thread>
#include <vector>

namespace regia::auth {
namespace {

using std::chrono::system_clock;

TEST(Password, OpensToWhoChoseItAndToNobodyElse) {
    const auto hash = hash_password("quattro parole messe in fila");
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << *hash;
    EXPECT_TRUE(is_password("quattro parole messe in fila", *hash).value());
    EXPECT_FALSE(is_password("quattro parole messe in filo", *hash).value());
    EXPECT_FALSE(is_password("", *hash).value());
    EXPECT_NE(hash_password("quattro parole messe in fila").value(), *hash) << "two people with one password would have one hash";
}

TEST(Password, OfAnAccountThatDoesNotExistIsNeverRight) {
    EXPECT_FALSE(is_password("", "").value());
    EXPECT_FALSE(is_password("anything at all", "").value());
    EXPECT_FALSE(is_password("anything at all", "no hash").value());
}

TEST(Password, MustBeLongAndNotTheFirstThatSomebodyTries) {
    const std::array<std::string_view, 2> own{"referente@comune.example.it", "Referente"};
    EXPECT_TRUE(check_password("quattro parole messe in fila", own));
    EXPECT_TRUE(check_password("perché così è più lunga", own));
    for (const auto* const bad :
         {"", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "123412341234", "password12345", "Password12345", "io sono il referente!"}) {
        EXPECT_FALSE(check_password(bad, own)) << bad;
    }
    EXPECT_FALSE(check_password(std::string(257, 'x') + "y", own));
    EXPECT_EQ(check_password("short", own).error().field, "password");
}

TEST(Password, OfManyAtOnceAreAllWorkedOut) {
    std::vector<std::jthread> crowd;
    std::vector<int> right(6);
    const auto hash = hash_password("quattro parole messe in fila").value();
    for (auto& one : right) {
        crowd.emplace_back([&] { one = is_password("quattro parole messe in fila", hash).ok() ? 1 : 0; });
    }
    crowd.clear();
    EXPECT_EQ(std::count(right.begin(), right.end(), 1), 6);
}

TEST(Token, IsNeverTheSameAndKnownByItsDigestOnly) {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const auto token = make_token();
        EXPECT_EQ(token.secret.size(), 43U);
        EXPECT_EQ(token.secret.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), std::string::npos);
        EXPECT_EQ(digest_of(token.secret), token.digest);
        EXPECT_EQ(token.digest.find(token.secret), std::string::npos);
        seen.insert(token.secret);
    }
    EXPECT_EQ(seen.size(), 100U);
    EXPECT_TRUE(same_secret("abc", "abc"));
    EXPECT_FALSE(same_secret("abc", "abd"));
    EXPECT_FALSE(same_secret("abc", "ab"));
}

/// RFC 6238, appendix B, cut to six digits; the secret is "12345678901234567890".
constexpr std::string_view rfc_secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

TEST(Totp, AgreesWithTheStandard) {
    const auto right = [](std::time_t at, const char* code) { return totp_step(rfc_secret, code, system_clock::from_time_t(at), 0); };
    EXPECT_EQ(right(59, "287082"), 1);
    EXPECT_EQ(right(1'111'111'109, "081804"), 37'037'036);
    EXPECT_EQ(right(1'234'567'890, "005924"), 41'152'263);
    EXPECT_EQ(right(2'000'000'000, "279037"), 66'666'666);
}

TEST(Totp, ForgivesAClockByHalfAMinuteAndNoMore) {
    const auto at = [](std::time_t seconds) { return totp_step(rfc_secret, "005924", system_clock::from_time_t(seconds), 0).has_value(); };
    EXPECT_TRUE(at(1'234'567'890 - 30));
    EXPECT_TRUE(at(1'234'567'890 + 30));
    EXPECT_FALSE(at(1'234'567'890 - 90));
    EXPECT_FALSE(at(1'234'567'890 + 90));
}

TEST(Totp, CountsACodeOnce) {
    const auto now = system_clock::from_time_t(1'234'567'890);
    const auto step = totp_step(rfc_secret, "005924", now, 0);
    ASSERT_TRUE(step);
    EXPECT_FALSE(totp_step(rfc_secret, "005924", now, *step)) << "who looks over a shoulder could come in behind";
}

TEST(Totp, RefusesWhatIsNoCode) {
    for (const auto* const text : {"", "00592", "0059244", "00592a", "005 24", "-05924", "٠٠٥٩٢٤"}) {
        EXPECT_FALSE(totp_step(rfc_secret, text, system_clock::from_time_t(1'234'567'890), 0)) << text;
    }
    EXPECT_FALSE(totp_step("not base 32!", "005924", system_clock::from_time_t(1'234'567'890), 0));
}

TEST(Totp, SecretsAreLongAndTheAddressIsWhatAppsRead) {
    const auto secret = make_totp_secret();
    EXPECT_EQ(secret.size(), 32U);
    EXPECT_NE(secret, make_totp_secret());
    EXPECT_EQ(totp_address("Città di Prova", "a+b@example.it", "ABC"),
              "otpauth://totp/Citt%C3%A0%20di%20Prova:a%2Bb%40example.it?secret=ABC&issuer=Citt%C3%A0%20di%20Prova");
}

}  // namespace
}  // namespace regia::auth
