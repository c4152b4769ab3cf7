// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace regia {

/// The languages of the interface. Italian comes first: it is what a missing translation falls back to.
enum class Language { italian, english };

inline constexpr std::array languages{Language::italian, Language::english};

/// "it", "en": BCP 47, as in `lang` attributes and addresses.
[[nodiscard]] constexpr std::string_view tag(Language language) { return language == Language::italian ? "it" : "en"; }

[[nodiscard]] constexpr std::optional<Language> language_of(std::string_view tag) {
    if (tag == "it") {
        return Language::italian;
    }
    return tag == "en" ? std::optional{Language::english} : std::nullopt;
}

/// Content in two languages. The Italian part is the original, the English one may be empty.
struct Text {
    std::string italian;
    std::string english;

    friend bool operator==(const Text&, const Text&) = default;
    [[nodiscard]] bool empty() const { return italian.empty() && english.empty(); }

    /// The part in `wanted`, or the other one when that is missing.
    [[nodiscard]] const std::string& in(Language wanted) const {
        const auto& first = wanted == Language::italian ? italian : english;
        const auto& second = wanted == Language::italian ? english : italian;
        return first.empty() ? second : first;
    }

    /// The language that `in(wanted)` is really written in: what a page puts in `lang`.
    [[nodiscard]] Language written_in(Language wanted) const {
        const bool has = wanted == Language::italian ? !italian.empty() : !english.empty();
        const auto other = wanted == Language::italian ? Language::english : Language::italian;
        return has || empty() ? wanted : other;
    }
};

}  // namespace regia
