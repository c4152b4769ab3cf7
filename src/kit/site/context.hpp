// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"
#include "base/text.hpp"
#include "kit/db/database.hpp"
#include "kit/html/html.hpp"
#include "kit/http/message.hpp"
#include "kit/http/rate_limits.hpp"
#include "kit/i18n/words.hpp"
#include "kit/site/actor.hpp"
#include "kit/site/assets.hpp"
#include "kit/site/memory.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::site {

struct Route;

/// What the administration that runs the installation says of itself; from the configuration file.
struct Settings {
    Text name{"Regia", "Regia"};
    Text tagline{"I piani strategici del territorio", "The strategic plans of a territory"};
    std::string owner;      ///< the administration, as its letterhead says
    std::string owner_url;  ///< its own site
    std::string address;    ///< street, town
    std::string tax_code;
    std::string mail;  ///< where a citizen writes
    std::string pec;   ///< certified mail
    std::string telephone;
    std::string accessibility_url;     ///< the declaration on AGID's form
    std::string transparency_url;      ///< "Amministrazione trasparente"
    std::string public_url;            ///< scheme and host under which the world reaches this site; empty: the address it listens on
    bool asks_for_second_step = true;  ///< of who holds a role of the staff, a week after the account was made
    std::string setup_key;             ///< what lets the first administrator in; new in every run
    std::string source_url = "https://github.com/regia-pa/regia";  ///< where the source code of this very program is (AGPL, 13)
};

/// What every page needs, even the one that says that the data cannot be reached.
struct Frame {
    const i18n::Words& words;
    const Settings& settings;
    const Assets& assets;
    Date today;
    std::string request_id;
    std::string place;                           ///< path and query without the language: what the language switch keeps
    html::Html foot{};                           ///< how every page in this language ends; empty: made anew
    const Actor* actor = nullptr;                ///< who asks; none: not known yet, as for the foot of every page
    const std::vector<Route>* routes = nullptr;  ///< every address of the site: for the site map and the description for programs

    [[nodiscard]] Language language() const { return words.language(); }

    /// The address of a page of this site in the language of the request: "/plans" or "/en/plans".
    [[nodiscard]] html::Url href(std::string_view path) const;

    /// The translation of a sentence: `context.t("Projects")`.
    [[nodiscard]] std::string_view t(const char* sentence) const { return words(sentence); }
    [[nodiscard]] const std::string& t(const Text& text) const { return words.text(text); }
};

/// What a handler may know and do: the first argument of everything that answers a request.
struct Context : Frame {
    const db::Reader& data;
    db::Database& database;  ///< verbs write through it
    http::RateLimits& limits;
    Memory& memory;
    std::uint64_t stamp = 0;  ///< of which state of the data, and of which day, the answer speaks
    std::chrono::system_clock::time_point now{};

    /// Who asks, whatever that may be worth.
    [[nodiscard]] const Actor& by() const { return *actor; }

    /// What `make()` works out of the data, kept until something is written.
    template <class Value, class Make>
    [[nodiscard]] std::shared_ptr<const Value> kept(const std::string& key, Make make) const {
        return memory.kept<Value>(key, stamp, make);
    }
};

/// The address of the page `path` in `language`, as text.
[[nodiscard]] std::string localised(std::string_view path, Language language);

}  // namespace regia::site
