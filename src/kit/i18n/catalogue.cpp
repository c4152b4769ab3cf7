// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/i18n/words.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

#include <array>
#include <atomic>
#include <locale>
#include <memory>

namespace regia::i18n {
namespace {

using Messages = boost::locale::message_format<char>;

/// English is the language of the sentences: they are shown as they are.
class English final : public Words {
public:
    Language language() const override { return Language::english; }
    std::string_view operator()(const char* sentence) const override { return sentence; }
    std::string count(const char* one, const char* many, std::int64_t number) const override {
        return fill(number == 1 ? one : many, {Words::number(number)});
    }
};

class Translated final : public Words {
public:
    Translated(Language language, Messages* messages)
        : m_language(language), m_owner(std::locale::classic(), messages), m_messages(messages) {}

    Language language() const override { return m_language; }

    std::string_view operator()(const char* sentence) const override {
        auto& recent = found_before().at(sentence);
        if (recent.asked == sentence && recent.sentence == sentence) {
            return recent.translation;
        }
        const auto* translated = look_up(sentence);
        if (translated == nullptr) {
            return sentence;
        }
        recent = {sentence, sentence, translated};
        return translated;
    }

    std::string count(const char* one, const char* many, std::int64_t number) const override {
        const char* translated = m_messages->get(0, nullptr, one, static_cast<int>(number));
        const char* fallback = number == 1 ? one : many;
        return fill(translated != nullptr ? translated : fallback, {Words::number(number)});
    }

private:
    struct Found {
        const char* asked = nullptr;
        std::string sentence;
        std::string_view translation;
    };

    /// The sentences of a page are literals, hundreds of them, and each stands at one address: what this thread has found there is found
    /// again at a fraction of the cost. Whoever puts other words at the same address gets other words.
    struct Recent {
        std::uint64_t catalogue = 0;
        std::array<Found, 1024> places;

        Found& at(const char* sentence) {
            constexpr std::uintptr_t spread = 0x9E37'79B9'7F4A'7C15;  // neighbours in memory land far apart (Knuth, multiplicative hashing)
            return places[(reinterpret_cast<std::uintptr_t>(sentence) * spread) >> 54];
        }
    };

    Recent& found_before() const {
        thread_local auto recent = std::make_unique<Recent>();
        if (recent->catalogue != m_number) {
            *recent = {};
            recent->catalogue = m_number;
        }
        return *recent;
    }

    /// Null when there is no translation.
    const char* look_up(const char* sentence) const {
        // gettext answers the empty sentence with the header of the catalogue
        return *sentence == '\0' ? nullptr : m_messages->get(0, nullptr, sentence);
    }

    static std::uint64_t next_number() {
        static std::atomic<std::uint64_t> last{0};
        return ++last;
    }

    const std::uint64_t m_number = next_number();  // of this catalogue among those of the process (tests have several)
    Language m_language;
    std::locale m_owner;  // a facet lives as long as a locale that holds it
    Messages* m_messages;
};

/// Boost.Locale reads the compiled catalogue; it is handed the bytes, so nothing is looked for on disk.
Messages* read_catalogue(Language language, std::string_view compiled) {
    boost::locale::gnu_gettext::messages_info info;
    info.language = tag(language);
    info.encoding = "UTF-8";
    info.domains.emplace_back("regia");
    info.paths.emplace_back("");
    info.callback = [compiled](const std::string&, const std::string&) { return std::vector<char>(compiled.begin(), compiled.end()); };
    return boost::locale::gnu_gettext::create_messages_facet<char>(info);
}

}  // namespace

Catalogue::Catalogue(std::string_view compiled_italian)
    : m_italian(std::make_unique<Translated>(Language::italian, read_catalogue(Language::italian, compiled_italian))),
      m_english(std::make_unique<English>()) {}

Catalogue::~Catalogue() = default;

const Words& Catalogue::words(Language language) const { return language == Language::italian ? *m_italian : *m_english; }

}  // namespace regia::i18n
