// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"
#include "base/field.hpp"
#include "base/money.hpp"
#include "base/partial_date.hpp"
#include "base/text.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regia::i18n {

/// The words of one language. Sentences are looked up by their English text, which is also what is shown when a translation is
/// missing. Numbers, amounts and dates are written as readers of the language expect. Safe to share between threads.
class Words {
public:
    virtual ~Words() = default;

    [[nodiscard]] virtual Language language() const = 0;

    /// The translation of an English sentence of the catalogue.
    [[nodiscard]] virtual std::string_view operator()(const char* sentence) const = 0;

    /// The sentence for a number of things; `{}` becomes the number: `count("{} project", "{} projects", 3)`.
    [[nodiscard]] virtual std::string count(const char* one, const char* many, std::int64_t number) const = 0;

    /// The sentence with its `{}` filled in, in order.
    [[nodiscard]] std::string with(const char* sentence, std::initializer_list<std::string_view> arguments) const;

    [[nodiscard]] std::string error(const Error& error) const;

    [[nodiscard]] std::string number(std::int64_t number) const;               ///< 1.234.567
    [[nodiscard]] std::string number(double number, int decimals) const;       ///< 1.234,5
    [[nodiscard]] std::string money(Money amount) const;                       ///< 1.234.567,89 €
    [[nodiscard]] std::string short_money(Money amount) const;                 ///< 1,2 mln €: for charts and big figures
    [[nodiscard]] std::string percent(Percent share, int decimals = 0) const;  ///< 45 %; two decimals at most
    [[nodiscard]] std::string date(Date date) const;                           ///< 24/03/2021
    [[nodiscard]] std::string long_date(Date date) const;                      ///< 24 marzo 2021, 1° marzo 2021
    [[nodiscard]] std::string date(const PartialDate& known) const;            ///< 24/03/2021, 03/2021, 2021
    [[nodiscard]] std::string long_date(const PartialDate& date) const;        ///< 24 marzo 2021, marzo 2021, 2021
    [[nodiscard]] const std::string& text(const Text& text) const { return text.in(language()); }

    /// A described value as a reader expects it; "n.d." where it is not known.
    [[nodiscard]] std::string value(const Value& value) const;

private:
    /// A number given in units of its last decimal: 12345 with two is 123,45.
    [[nodiscard]] std::string decimal(std::int64_t units, int decimals) const;
};

/// Both languages. The Italian words come from the areas' `.po` files, compiled by msgfmt into the program.
class Catalogue {
public:
    explicit Catalogue(std::string_view compiled_italian);  ///< the bytes of a GNU .mo file, which must outlive the catalogue
    ~Catalogue();

    [[nodiscard]] const Words& words(Language language) const;

private:
    std::unique_ptr<Words> m_italian;
    std::unique_ptr<Words> m_english;
};

}  // namespace regia::i18n
